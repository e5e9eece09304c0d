#include "ui/documents/ReceiptPages.h"

#include "ui/documents/Paper.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

namespace ventanilla::documents {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double pageInchesAcross = 5.5;
constexpr double pageInchesDown = 8.5;
constexpr double pageWidth = pageInchesAcross * millimetresPerInch;
constexpr double pageHeight = pageInchesDown * millimetresPerInch;
constexpr double margin = 12;

// Narrow paper keeps margins in proportion; no printer is asked to print where it cannot.
void setMargins(QPagedPaintDevice &device)
{
    QPageLayout layout = device.pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    const double wanted = margin * qMin(1.0, layout.fullRect().width() / pageWidth);
    const QMarginsF least = layout.minimumMargins();
    device.setPageMargins(QMarginsF(qMax(wanted, least.left()), qMax(wanted, least.top()), qMax(wanted, least.right()),
                              qMax(wanted, least.bottom())),
        QPageLayout::Millimeter);
}

// Where the text stands within the margins, in the device's dots.
QRectF slipOn(const QPagedPaintDevice &device)
{
    const double dotsAcross = device.logicalDpiX() / millimetresPerInch;
    const double dotsDown = device.logicalDpiY() / millimetresPerInch;
    const double width = qMin(double(device.width()), (pageWidth - 2 * margin) * dotsAcross);
    const double height = qMin(double(device.height()), (pageHeight - 2 * margin) * dotsDown);
    return {(device.width() - width) / 2, 0, width, height};
}

void paintPage(const QTextDocument &document, int page, const QRectF &slip, QPainter &painter)
{
    const QRectF view(0, page * slip.height(), slip.width(), slip.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    context.palette.setColor(QPalette::Text, Qt::black); // whatever the screen's colours are
    painter.save();
    painter.translate(slip.left(), slip.top() - view.top());
    painter.setClipRect(view);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

QPageSize receiptPageSize()
{
    return QPageSize(QSizeF(pageInchesAcross, pageInchesDown), QPageSize::Inch);
}

bool paintSlips(const QString &html, QPagedPaintDevice &device)
{
    setMargins(device);
    const QRectF slip = slipOn(device);
    QPainter painter;
    if (slip.isEmpty() || !painter.begin(&device))
        return false;
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize(slip.size());
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        paintPage(document, page, slip, painter);
    }
    return painter.end();
}

bool paintReceipt(const attention::Receipt &receipt, QPagedPaintDevice &device)
{
    return paintSlips(receiptHtml(receipt), device);
}

QString receiptTitle(const attention::Receipt &receipt)
{
    return QCoreApplication::translate("Receipt", "Receipt of attention") + QLatin1Char(' ') + receipt.trackingNumber;
}

} // namespace ventanilla::documents
