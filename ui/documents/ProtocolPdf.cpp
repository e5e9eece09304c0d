#include "ui/documents/ProtocolPdf.h"

#include "ui/documents/TextPaper.h"
#include "ui/words/Format.h"
#include "ui/words/ProtocolWords.h"
#include "ui/words/RoleWords.h"

#include <QCoreApplication>

namespace ventanilla::documents {

namespace {

class ProtocolPage
{
    Q_DECLARE_TR_FUNCTIONS(ProtocolPaper)

public:
    explicit ProtocolPage(const referrals::ProtocolPaper &paper) : m_paper(paper) { }

    static QString title() { return tr("Referral protocol"); }

    [[nodiscard]] QString html() const
    {
        return QStringLiteral("<html><body style=\"font-family: 'DejaVu Sans', sans-serif; font-size: 10pt;\">"
                              "%1%2%3%4%5%6</body></html>")
            .arg(heading(), facts(), documents(), responsibilities(), acceptances(), signatures());
    }

private:
    [[nodiscard]] const referrals::Protocol &protocol() const { return m_paper.version.protocol; }

    static QString section(const QString &heading, const QString &content)
    {
        return QStringLiteral("<p style=\"margin: 14px 0 2px 0;\"><b>%1</b></p>%2").arg(heading, content);
    }

    static QString paragraph(const QString &text)
    {
        return QStringLiteral("<p style=\"margin: 0;\">%1</p>")
            .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>")));
    }

    [[nodiscard]] QString heading() const
    {
        return QStringLiteral(
            "<p style=\"margin: 0;\">%1</p><p align=\"center\" style=\"margin: 16px 0 0 0; font-size: "
            "16pt;\"><b>%2</b></p><p align=\"center\" style=\"margin: 0 0 10px 0;\">%3</p>")
            .arg(tr("Municipality of %1").arg(m_paper.municipality).toHtmlEscaped(), title().toHtmlEscaped(),
                QStringLiteral("%1 → %2").arg(m_paper.from.name, m_paper.to.name).toHtmlEscaped());
    }

    [[nodiscard]] QString facts() const
    {
        QString rows;
        const auto add = [&rows](const QString &label, const QString &value) {
            rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td><b>%2</b></td></tr>")
                        .arg(label.toHtmlEscaped(), value.toHtmlEscaped());
        };
        add(tr("Unit that refers:"), m_paper.from.name);
        add(tr("Unit that attends:"), m_paper.to.name);
        add(tr("Motive:"), words::protocolMotive(m_paper.motiveName));
        add(tr("Term of the answer:"), words::workingDays(protocol().maximumDays));
        if (protocol().responsibleRole)
            add(tr("In charge:"), words::roleName(*protocol().responsibleRole));
        add(tr("Version:"), QString::number(protocol().version));
        add(tr("Valid from:"), words::date(protocol().validFrom));
        if (protocol().validTo.isValid())
            add(tr("Valid until:"), words::date(protocol().validTo));
        add(tr("State on %1:").arg(words::date(m_paper.today)),
            words::protocolStanding(m_paper.version, m_paper.from, m_paper.to));
        return QStringLiteral("<table cellpadding=\"2\">%1</table>").arg(rows);
    }

    [[nodiscard]] QString documents() const
    {
        QString items;
        for (const QString &document : protocol().documents)
            items += QStringLiteral("<li>%1</li>").arg(document.toHtmlEscaped());
        return section(tr("Documents that the person brings").toHtmlEscaped(),
            items.isEmpty() ? paragraph(tr("None.")) : QStringLiteral("<ul style=\"margin: 0;\">%1</ul>").arg(items));
    }

    [[nodiscard]] QString responsibilities() const
    {
        if (protocol().responsibilities.isEmpty())
            return {};
        return section(tr("Who does what").toHtmlEscaped(), paragraph(protocol().responsibilities));
    }

    [[nodiscard]] QString acceptances() const
    {
        QString said;
        for (const auto &word : m_paper.version.words)
            said += paragraph(words::protocolWord(word));
        return said.isEmpty() ? said : section(tr("Acceptance").toHtmlEscaped(), said);
    }

    [[nodiscard]] QString signatures() const
    {
        const QString line = QStringLiteral("___________________________");
        const auto place = [&](const referrals::ProtocolParty &party) {
            return QStringLiteral("<td align=\"center\" width=\"50%\">%1<br/>%2<br/>%3<br/><br/>%4</td>")
                .arg(line, tr("Head of the unit").toHtmlEscaped(), party.name.toHtmlEscaped(),
                    tr("Date: ____________").toHtmlEscaped());
        };
        return QStringLiteral("<table width=\"100%\" style=\"margin-top: 90px;\"><tr>%1%2</tr></table>")
            .arg(place(m_paper.from), place(m_paper.to));
    }

    const referrals::ProtocolPaper &m_paper;
};

} // namespace

QString protocolHtml(const referrals::ProtocolPaper &paper)
{
    return ProtocolPage(paper).html();
}

Paper paperOf(const referrals::ProtocolPaper &paper)
{
    return letterPaper(ProtocolPage::title(), {protocolHtml(paper)});
}

} // namespace ventanilla::documents
