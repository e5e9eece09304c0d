#include "ui/documents/ReferralLetterPdf.h"

#include "ui/documents/TextPaper.h"
#include "ui/words/Format.h"

#include <QCoreApplication>

namespace ventanilla::documents {

namespace {

class LetterPage
{
    Q_DECLARE_TR_FUNCTIONS(ReferralLetter)

public:
    explicit LetterPage(const referrals::ReferralLetter &letter) : m_letter(letter) { }

    [[nodiscard]] QString html()
    {
        addHeading();
        addPerson();
        addRequest();
        addDocuments();
        addSender();
        addAnswer();
        return QStringLiteral("<html><body style=\"font-family: 'DejaVu Sans', sans-serif; font-size: 10pt;\">%1"
                              "</body></html>")
            .arg(m_html);
    }

    [[nodiscard]] static QString title(const QStringList &codes)
    {
        return tr("Referral %1").arg(codes.join(QStringLiteral(", ")));
    }

private:
    // Line breaks that people typed stay line breaks.
    static QString paragraph(const QString &text)
    {
        return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>"));
    }

    void addParagraph(const QString &html)
    {
        if (!html.isEmpty())
            m_html += QStringLiteral("<p style=\"margin: 8px 0 0 0;\">%1</p>").arg(html);
    }

    void addHeading()
    {
        const auto &file = m_letter.file;
        m_html += QStringLiteral("<table width=\"100%\"><tr><td><b>%1</b><br/>%2</td><td align=\"right\">%3<br/>"
                                 "<span style=\"font-size: 18pt; font-weight: bold;\">%4</span></td></tr></table>")
                      .arg(tr("Municipality of %1").arg(m_letter.municipality).toHtmlEscaped(),
                          file.fromUnitName.toHtmlEscaped(), tr("Code of the referral"), file.code);
        addParagraph(words::longDate(file.today));
        QString addressee = tr("To: %1").arg(file.unitName).toHtmlEscaped();
        if (!m_letter.unitAddress.isEmpty())
            addressee += QStringLiteral("<br/>") + m_letter.unitAddress.toHtmlEscaped();
        addParagraph(QStringLiteral("<b>%1</b>").arg(addressee));
    }

    void addPerson()
    {
        const auto &file = m_letter.file;
        QString rows;
        const auto add = [&rows](const QString &label, const QString &value) {
            if (!value.isEmpty())
                rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>").arg(label, value.toHtmlEscaped());
        };
        add(tr("Person:"), file.personName);
        add(tr("RUT:"), words::rut(file.rut));
        add(tr("Date of birth:"), words::date(m_letter.birthDate));
        add(tr("Telephone:"), file.phone.isEmpty() ? QString() : QLatin1Char('+') + file.phone);
        add(tr("Motive:"), file.motiveName);
        addParagraph(file.personName.isEmpty()
                ? tr("We refer to you a request and ask you to attend it.")
                : tr("We refer to you the following person and ask you to attend them."));
        m_html += QStringLiteral("<table style=\"margin-top: 6px;\">%1</table>").arg(rows);
    }

    void addRequest()
    {
        const auto &file = m_letter.file;
        const QString asked = file.referral.note.isEmpty() ? file.nextStep : file.referral.note;
        if (!asked.isEmpty())
            addParagraph(QStringLiteral("<b>%1</b> %2").arg(tr("What we ask of you:"), paragraph(asked)));
        if (file.referral.deadline.isValid())
            addParagraph(tr("Please answer by <b>%1</b>.").arg(words::longDate(file.referral.deadline)));
    }

    void addDocuments()
    {
        QString items;
        for (const QString &document : m_letter.file.documents)
            items += QStringLiteral("<li>%1</li>").arg(document.toHtmlEscaped());
        if (items.isEmpty())
            return;
        addParagraph(QStringLiteral("<b>%1</b>").arg(tr("The person brings:")));
        m_html += QStringLiteral("<ul style=\"margin: 0;\">%1</ul>").arg(items);
    }

    void addSender()
    {
        addParagraph(QStringLiteral("<br/>______________________________<br/>%1<br/>%2")
                         .arg(m_letter.operatorName.toHtmlEscaped(), m_letter.file.fromUnitName.toHtmlEscaped()));
        QStringList ways{m_letter.fromUnitAddress, m_letter.fromUnitPhone};
        ways.removeAll(QString());
        addParagraph(ways.join(QLatin1String(" · ")).toHtmlEscaped());
    }

    void addAnswer()
    {
        QString lines;
        constexpr int linesToWriteOn = 6;
        for (int line = 0; line < linesToWriteOn; ++line)
            lines += QStringLiteral("<br/><br/>______________________________________________________________");
        m_html +=
            QStringLiteral("<hr/><p style=\"margin: 4px 0 0 0;\"><b>%1</b> (%2)</p><p style=\"margin: 0;\">%3</p>")
                .arg(tr("Answer"), tr("code %1").arg(m_letter.file.code), lines);
        addParagraph(QStringLiteral("%1&nbsp;______________________&nbsp;&nbsp;%2&nbsp;____________&nbsp;&nbsp;%3"
                                    "&nbsp;______________")
                         .arg(tr("Name and position:"), tr("Date:"), tr("Signature and stamp:")));
        addParagraph(tr("Please return this sheet to %1, or tell us the answer with the code of the referral.")
                         .arg(m_letter.file.fromUnitName)
                         .toHtmlEscaped());
    }

    const referrals::ReferralLetter &m_letter;
    QString m_html;
};

} // namespace

QString referralLetterHtml(const referrals::ReferralLetter &letter)
{
    return LetterPage(letter).html();
}

Paper paperOf(const std::vector<referrals::ReferralLetter> &letters)
{
    QStringList codes;
    QStringList texts;
    for (const auto &letter : letters) {
        codes.append(letter.file.code);
        texts.append(referralLetterHtml(letter));
    }
    return letterPaper(LetterPage::title(codes), texts);
}

} // namespace ventanilla::documents
