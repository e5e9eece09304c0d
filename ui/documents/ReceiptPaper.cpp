#include "ui/documents/ReceiptPaper.h"

#include "core/referrals/TrackingCode.h"
#include "ui/documents/TextPaper.h"
#include "ui/words/Format.h"

#include <QCoreApplication>

namespace ventanilla::documents {

namespace {

using attention::Outcome;
using attention::ReceiptMotive;

class ReceiptPage
{
    Q_DECLARE_TR_FUNCTIONS(Receipt)

public:
    explicit ReceiptPage(const attention::Receipt &receipt) : m_receipt(receipt) { }

    [[nodiscard]] QString html()
    {
        addHeading();
        addFacts();
        int number = 0;
        for (const ReceiptMotive &motive : m_receipt.motives)
            addMotive(++number, motive);
        addSection(tr("Information given"), paragraph(m_receipt.information));
        addDocuments();
        addFarewell();
        return QStringLiteral("<html><body style=\"font-family: 'DejaVu Sans', sans-serif; font-size: 9pt;\">%1"
                              "</body></html>")
            .arg(m_html);
    }

    [[nodiscard]] static QString title(const attention::Receipt &receipt)
    {
        return tr("Receipt of attention") + QLatin1Char(' ') + receipt.trackingNumber;
    }

private:
    // Line breaks that people typed stay line breaks.
    static QString paragraph(const QString &text)
    {
        return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>"));
    }

    static QString outcomeWords(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Informed:
            return tr("You were informed");
        case Outcome::Resolved:
            return tr("Resolved");
        case Outcome::Referred:
            return tr("Referred");
        case Outcome::Case:
            return tr("It goes on as a social case");
        case Outcome::Pending:
            return tr("Pending");
        }
        return {};
    }

    void addHeading()
    {
        m_html +=
            QStringLiteral("<p align=\"center\" style=\"margin: 0;\"><b>%1</b></p>"
                           "<p align=\"center\" style=\"margin: 0 0 6px 0;\">%2</p>")
                .arg(tr("Municipality of %1").arg(m_receipt.municipality).toHtmlEscaped(), tr("Receipt of attention"));
        m_html += QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"6\""
                                 " style=\"border-style: solid; border-color: black;\"><tr><td align=\"center\">%1<br/>"
                                 "<span style=\"font-size: 26pt; font-weight: bold;\">%2</span></td></tr></table>")
                      .arg(tr("Your tracking number"), m_receipt.trackingNumber.toHtmlEscaped());
    }

    void addFacts()
    {
        QString rows;
        const auto add = [&rows](const QString &label, const QString &value) {
            if (!value.isEmpty())
                rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>").arg(label, value.toHtmlEscaped());
        };
        add(tr("Date and time:"), words::dateTime(m_receipt.startedAt));
        add(tr("Person:"), m_receipt.personName);
        add(tr("RUT:"), m_receipt.maskedRut);
        add(tr("Attended by:"), m_receipt.operatorName);
        add(tr("Office:"), m_receipt.unitName);
        m_html += QStringLiteral("<table style=\"margin-top: 6px;\">%1</table>").arg(rows);
    }

    void addLine(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_html += QStringLiteral("<p style=\"margin: 0 0 0 12px;\">%1 %2</p>").arg(label, paragraph(value));
    }

    void addMotive(int number, const ReceiptMotive &motive)
    {
        m_html += QStringLiteral("<p style=\"margin: 8px 0 0 0;\"><b>%1. %2</b>: %3</p>")
                      .arg(QString::number(number), motive.name.toHtmlEscaped(), outcomeWords(motive.outcome));
        addLine(tr("Answer:"), motive.answer);
        addLine(tr("Next step:"), motive.nextStep);
        addLine(tr("Referred to:"), motive.referredTo);
        if (motive.referral)
            addLine(tr("Code of the referral:"), referrals::tracking_code::of(*motive.referral));
        addLine(tr("That office has to answer by:"), words::longDate(motive.deadline));
        addLine(tr("You will have an answer by:"), words::longDate(motive.answerBy));
    }

    void addSection(const QString &title, const QString &html)
    {
        if (!html.isEmpty())
            m_html += QStringLiteral("<p style=\"margin: 8px 0 0 0;\"><b>%1</b></p><p style=\"margin: 0;\">%2</p>")
                          .arg(title, html);
    }

    void addDocuments()
    {
        QString items;
        for (const QString &document : m_receipt.documents)
            items += QStringLiteral("<li>%1</li>").arg(document.toHtmlEscaped());
        if (!items.isEmpty())
            m_html += QStringLiteral("<p style=\"margin: 8px 0 0 0;\"><b>%1</b></p><ul style=\"margin: 0;\">%2</ul>")
                          .arg(tr("Bring these documents"), items);
    }

    void addFarewell()
    {
        QString text;
        if (m_receipt.open)
            text = tr("Your attention is not finished yet: we will go on with it.") + QLatin1Char(' ');
        if (m_receipt.answerBy.isValid())
            text += tr("Expect all answers by %1.").arg(words::longDate(m_receipt.answerBy)) + QLatin1Char(' ');
        text += tr("Keep this slip. With your tracking number any office of the municipality can tell you how your"
                   " request is going: there is no need to tell it all again.");
        m_html += QStringLiteral("<hr/><p style=\"margin: 0;\">%1</p>").arg(text.toHtmlEscaped());
        QStringList ways{m_receipt.unitAddress, m_receipt.unitPhone};
        ways.removeAll(QString());
        m_html += QStringLiteral("<p style=\"margin: 0;\">%1</p>").arg(ways.join(QLatin1String(" · ")).toHtmlEscaped());
    }

    const attention::Receipt &m_receipt;
    QString m_html;
};

} // namespace

QString receiptHtml(const attention::Receipt &receipt)
{
    return ReceiptPage(receipt).html();
}

Paper paperOf(const attention::Receipt &receipt)
{
    return slipPaper(ReceiptPage::title(receipt), {receiptHtml(receipt)});
}

} // namespace ventanilla::documents
