#include "ui/documents/DeliveryPaper.h"

#include "ui/documents/TextPaper.h"
#include "ui/words/Format.h"

#include <QCoreApplication>

namespace ventanilla::documents {

namespace {

using catalogue::BenefitKind;

class DeliveryPage
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryReceipt)

public:
    explicit DeliveryPage(const catalogue::DeliveryReceipt &receipt) : m_receipt(receipt) { }

    static QString title(const QString &number) { return tr("Receipt of delivery") + QLatin1Char(' ') + number; }

    [[nodiscard]] QString html() const
    {
        return QStringLiteral("<html><body style=\"font-family: 'DejaVu Sans', sans-serif; font-size: 9pt;\">%1%2%3%4"
                              "</body></html>")
            .arg(heading(), facts(), declaration(), signatures());
    }

private:
    [[nodiscard]] QString heading() const
    {
        return QStringLiteral("<p align=\"center\" style=\"margin: 0;\"><b>%1</b></p>"
                              "<p align=\"center\" style=\"margin: 0 0 6px 0; font-size: 12pt;\"><b>%2</b></p>")
            .arg(tr("Municipality of %1").arg(m_receipt.municipality).toHtmlEscaped(),
                title(m_receipt.number).toHtmlEscaped());
    }

    [[nodiscard]] QString measure() const
    {
        QStringList parts;
        if (m_receipt.quantity)
            parts.append(m_receipt.kind == BenefitKind::Goods
                    ? tr("%n unit(s)", nullptr, int(catalogue::unitsOf(m_receipt.quantity)))
                    : words::decimal(*m_receipt.quantity));
        if (m_receipt.amount)
            parts.append(words::pesos(*m_receipt.amount));
        return parts.join(QLatin1String(" · "));
    }

    [[nodiscard]] QString facts() const
    {
        QString rows;
        const auto add = [&rows](const QString &label, const QString &value) {
            if (!value.isEmpty())
                rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td><b>%2</b></td></tr>")
                            .arg(label, value.toHtmlEscaped());
        };
        add(tr("Who receives:"), m_receipt.personName);
        add(tr("RUT:"), words::rut(m_receipt.rut));
        add(tr("Benefit:"), m_receipt.benefitName);
        add(tr("What is delivered:"), measure());
        add(tr("Decree or folio:"), m_receipt.decree);
        add(tr("Approved on:"), words::date(m_receipt.approvedOn));
        add(tr("Delivered on:"), words::date(m_receipt.deliveredOn));
        add(tr("Delivered by:"), m_receipt.operatorName);
        add(tr("Office:"), m_receipt.unitName);
        add(tr("Legal basis:"), m_receipt.legalBasis);
        return QStringLiteral("<table style=\"margin-top: 6px;\" cellpadding=\"2\">%1</table>").arg(rows);
    }

    [[nodiscard]] static QString declaration()
    {
        return QStringLiteral("<p style=\"margin: 10px 0 0 0;\">%1</p><p style=\"margin: 6px 0 0 0; font-size: 7pt;\">"
                              "%2</p>")
            .arg(tr("I declare that I have received what this document says.").toHtmlEscaped(),
                tr("The municipality keeps these data to give the benefit and to render account of it, as the laws "
                   "19.628 and 21.719 allow. You may ask to see and to correct them at any of its offices.")
                    .toHtmlEscaped());
    }

    [[nodiscard]] static QString signatures()
    {
        const QString line = QStringLiteral("_________________________");
        return QStringLiteral("<table width=\"100%\" style=\"margin-top: 60px;\"><tr>"
                              "<td align=\"center\" width=\"50%\">%1<br/>%2</td>"
                              "<td align=\"center\" width=\"50%\">%1<br/>%3</td></tr></table>")
            .arg(
                line, tr("Signature of who receives").toHtmlEscaped(), tr("Signature of who delivers").toHtmlEscaped());
    }

    const catalogue::DeliveryReceipt &m_receipt;
};

} // namespace

QString deliveryHtml(const catalogue::DeliveryReceipt &receipt)
{
    return DeliveryPage(receipt).html();
}

Paper paperOf(const catalogue::DeliveryReceipt &receipt)
{
    return slipPaper(DeliveryPage::title(receipt.number), {deliveryHtml(receipt)});
}

} // namespace ventanilla::documents
