#include "ui/documents/CataloguePdf.h"

#include "ui/documents/CatalogueHtml.h"
#include "ui/documents/ColumnFlow.h"
#include "ui/documents/TextPaper.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace ventanilla::documents {

namespace {

using catalogue::CatalogueOrder;
using catalogue::PrintedCatalogue;

// Text is measured as screens do, with 96 dots an inch, so that sizes in points come out as they are named.
constexpr double unitsPerInch = 96;
constexpr double unitsPerMillimetre = unitsPerInch / 25.4;
constexpr double footer = 8 * unitsPerMillimetre;
constexpr double footerPoints = 8;

struct Design
{
    QPageSize::PageSizeId page = QPageSize::Letter;
    double margin = 18; // millimetres
    int columns = 1;
    double points = 10;
    double headingPoints = 15;
    double space = 12;
};

Design designOf(CatalogueAudience audience, CataloguePaper paper)
{
    Design design;
    design.page = pageSizeOf(paper).id();
    if (audience == CatalogueAudience::Public)
        return design;
    const bool large = paper == CataloguePaper::A3;
    design.margin = 12;
    design.columns = large ? 3 : 2;
    design.points = large ? 15 : 12;
    design.headingPoints = large ? 20 : 16;
    design.space = large ? 9 : 7;
    return design;
}

QSizeF sheetOf(const Design &design)
{
    return QPageSize(design.page).size(QPageSize::Millimeter) * unitsPerMillimetre;
}

} // namespace

class CataloguePages::Layout
{
    Q_DECLARE_TR_FUNCTIONS(PrintedCatalogue)

public:
    Layout(const PrintedCatalogue &catalogue, CatalogueAudience audience, CataloguePaper paper)
        : m_design(designOf(audience, paper)), m_sheet(sheetOf(m_design)),
          m_subtitle(catalogue_html::subtitle(catalogue))
    {
        if (audience == CatalogueAudience::Wall)
            m_body = poster(catalogue);
        else
            makeBooklet(catalogue);
    }

    [[nodiscard]] int count() const { return std::max(1, frontPages() + m_body->pageCount()); }
    [[nodiscard]] QSizeF sheet() const { return m_sheet; }
    [[nodiscard]] const Design &design() const { return m_design; }

    [[nodiscard]] bool paint(QPagedPaintDevice &device) const
    {
        // The design has margins of its own.
        QPageLayout layout = device.pageLayout();
        layout.setMode(QPageLayout::FullPageMode);
        device.setPageLayout(layout);
        QPainter painter;
        if (!painter.begin(&device))
            return false;
        const QSizeF page(device.width(), device.height());
        const double scale = std::min(page.width() / m_sheet.width(), page.height() / m_sheet.height());
        painter.translate((page.width() - scale * m_sheet.width()) / 2, (page.height() - scale * m_sheet.height()) / 2);
        painter.scale(scale, scale);
        for (int number = 0; number < count(); ++number) {
            if (number > 0 && !device.newPage())
                return false;
            paintPage(painter, number);
        }
        return painter.end();
    }

private:
    void paintPage(QPainter &painter, int page) const
    {
        const double margin = m_design.margin * unitsPerMillimetre;
        painter.save();
        painter.translate(margin, margin);
        if (page < frontPages())
            m_front->paint(painter, page);
        else
            m_body->paint(painter, page - frontPages());
        painter.restore();
        paintFooter(painter, page);
    }

    [[nodiscard]] int frontPages() const { return m_front ? m_front->pageCount() : 0; }

    [[nodiscard]] ColumnFlow::Measures measures() const
    {
        const double margin = m_design.margin * unitsPerMillimetre;
        ColumnFlow::Measures measures;
        measures.columns = m_design.columns;
        measures.gap = 2 * m_design.space;
        const double width = m_sheet.width() - 2 * margin - measures.gap * (measures.columns - 1);
        measures.column = QSizeF(width / measures.columns, m_sheet.height() - 2 * margin - footer);
        measures.space = m_design.space;
        return measures;
    }

    // The title stands above all columns of the first page: a flow of its own says how high it is.
    std::unique_ptr<ColumnFlow> poster(const PrintedCatalogue &catalogue)
    {
        ColumnFlow::Measures whole = measures();
        whole.column.setWidth(m_sheet.width() - 2 * m_design.margin * unitsPerMillimetre);
        whole.columns = 1;
        m_title = std::make_unique<QTextDocument>();
        setText(*m_title, catalogue_html::cover(catalogue, m_design.headingPoints));
        m_title->setTextWidth(whole.column.width());
        ColumnFlow::Measures inner = measures();
        inner.firstTop = m_title->size().height() + 2 * m_design.space;
        auto flow = std::make_unique<ColumnFlow>(inner);
        for (size_t section = 0; section < catalogue.sections.size(); ++section) {
            flow->add(catalogue_html::heading(
                          catalogue_html::sectionTitle(catalogue, int(section)), m_design.headingPoints * 0.8),
                true);
            for (const auto &printed : catalogue.sections[section].benefits)
                flow->add(
                    catalogue_html::posterEntry(printed, catalogue.order != CatalogueOrder::Unit, m_design.points));
        }
        return flow;
    }

    void makeBooklet(const PrintedCatalogue &catalogue)
    {
        m_body = std::make_unique<ColumnFlow>(measures());
        std::vector<int> headings;
        for (size_t section = 0; section < catalogue.sections.size(); ++section) {
            headings.push_back(m_body->add(
                catalogue_html::heading(catalogue_html::sectionTitle(catalogue, int(section)), m_design.headingPoints),
                true));
            for (const auto &printed : catalogue.sections[section].benefits)
                m_body->add(catalogue_html::bookletEntry(printed, catalogue.benefitNames));
        }
        std::vector<int> pages;
        for (const int heading : headings)
            pages.push_back(m_body->pageOf(heading));
        // The contents say where pages are that come after them; how many they fill does not hang on the numbers.
        makeFront(catalogue, pages);
        for (int &page : pages)
            page += m_front->pageCount();
        makeFront(catalogue, pages);
    }

    void makeFront(const PrintedCatalogue &catalogue, const std::vector<int> &pages)
    {
        m_front = std::make_unique<ColumnFlow>(measures());
        m_front->add(catalogue_html::cover(catalogue, m_design.points));
        m_front->add(catalogue_html::contents(catalogue, pages));
    }

    void paintFooter(QPainter &painter, int page) const
    {
        const double margin = m_design.margin * unitsPerMillimetre;
        if (page == 0 && m_title) {
            painter.save();
            painter.translate(margin, margin);
            m_title->drawContents(&painter);
            painter.restore();
        }
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(int(footerPoints * unitsPerInch / 72));
        painter.setFont(font);
        painter.setPen(Qt::black);
        const QRectF line(margin, m_sheet.height() - margin - footer / 2, m_sheet.width() - 2 * margin, footer / 2);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, m_subtitle);
        painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, tr("Page %1 of %2").arg(page + 1).arg(count()));
    }

    Design m_design;
    QSizeF m_sheet;
    QString m_subtitle;
    std::unique_ptr<QTextDocument> m_title; // of a poster
    std::unique_ptr<ColumnFlow> m_front;    // of a booklet
    std::unique_ptr<ColumnFlow> m_body;
};

QPageSize pageSizeOf(CataloguePaper paper)
{
    switch (paper) {
    case CataloguePaper::A3:
        return QPageSize(QPageSize::A3);
    case CataloguePaper::A4:
        return QPageSize(QPageSize::A4);
    case CataloguePaper::Letter:
        break;
    }
    return QPageSize(QPageSize::Letter);
}

CataloguePaper usualPaper(CatalogueAudience audience)
{
    return audience == CatalogueAudience::Public ? CataloguePaper::Letter : CataloguePaper::A3;
}

CataloguePages::CataloguePages(
    const catalogue::PrintedCatalogue &catalogue, CatalogueAudience audience, CataloguePaper paper)
    : m_layout(std::make_shared<const Layout>(catalogue, audience, paper))
{ }

int CataloguePages::count() const
{
    return m_layout->count();
}

Paper CataloguePages::paper() const
{
    return {catalogue_html::title(), QPageSize(m_layout->design().page),
        [layout = m_layout](QPagedPaintDevice &device) { return layout->paint(device); }};
}

} // namespace ventanilla::documents
