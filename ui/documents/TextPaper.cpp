#include "ui/documents/TextPaper.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

namespace ventanilla::documents {

namespace {

constexpr double millimetresPerInch = 25.4;

// In millimetres.
struct Design
{
    QPageSize page;
    double margin = 0;
    bool growsWithPaper = false; // else larger paper stays empty around it

    [[nodiscard]] QSizeF size() const { return page.size(QPageSize::Millimeter); }
};

// Narrow paper keeps margins in proportion; no printer is asked to print where it cannot.
void setMargins(const Design &design, QPagedPaintDevice &device)
{
    QPageLayout layout = device.pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    const double wanted = design.margin * qMin(1.0, layout.fullRect().width() / design.size().width());
    const QMarginsF least = layout.minimumMargins();
    device.setPageMargins(QMarginsF(qMax(wanted, least.left()), qMax(wanted, least.top()), qMax(wanted, least.right()),
                              qMax(wanted, least.bottom())),
        QPageLayout::Millimeter);
}

// Where the text stands within the margins, in the device's dots.
QRectF areaOn(const QPagedPaintDevice &device, const Design &design)
{
    QSizeF area(device.width(), device.height());
    if (!design.growsWithPaper) {
        const QSizeF most = design.size() - QSizeF(2 * design.margin, 2 * design.margin);
        area = area.boundedTo({most.width() * device.logicalDpiX() / millimetresPerInch,
            most.height() * device.logicalDpiY() / millimetresPerInch});
    }
    return {(device.width() - area.width()) / 2, 0, area.width(), area.height()};
}

void paintPage(const QTextDocument &document, int page, const QRectF &area, QPainter &painter)
{
    const QRectF view(0, page * area.height(), area.width(), area.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    context.palette.setColor(QPalette::Text, Qt::black); // whatever the screen's colours are
    painter.save();
    painter.translate(area.left(), area.top() - view.top());
    painter.setClipRect(view);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

bool paintTexts(const QStringList &texts, const Design &design, QPagedPaintDevice &device)
{
    setMargins(design, device);
    const QRectF area = areaOn(device, design);
    QPainter painter;
    if (area.isEmpty() || !painter.begin(&device))
        return false;
    bool isFirst = true;
    for (const QString &text : texts) {
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&device);
        setText(document, text);
        document.setPageSize(area.size());
        for (int page = 0; page < document.pageCount(); ++page) {
            if (!isFirst && !device.newPage())
                return false;
            isFirst = false;
            paintPage(document, page, area, painter);
        }
    }
    return painter.end();
}

Paper textPaper(const QString &title, const QStringList &texts, const Design &design)
{
    return {
        title, design.page, [texts, design](QPagedPaintDevice &device) { return paintTexts(texts, design, device); }};
}

} // namespace

void setText(QTextDocument &document, const QString &text)
{
    constexpr int points = 10;
    document.setDefaultFont(QFont(QStringLiteral("DejaVu Sans"), points));
    document.setDocumentMargin(0);
    document.setHtml(text);
}

Paper slipPaper(const QString &title, const QStringList &texts)
{
    constexpr double margin = 12;
    return textPaper(title, texts, {QPageSize(QSizeF(5.5, 8.5), QPageSize::Inch), margin, false});
}

Paper letterPaper(const QString &title, const QStringList &texts)
{
    constexpr double margin = 20;
    return textPaper(title, texts, {QPageSize(QPageSize::Letter), margin, true});
}

} // namespace ventanilla::documents
