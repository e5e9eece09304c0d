#include "ui/documents/ColumnFlow.h"

#include "ui/documents/TextPaper.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace ventanilla::documents {

ColumnFlow::ColumnFlow(const Measures &measures) : m_measures(measures), m_top(measures.firstTop) { }

ColumnFlow::~ColumnFlow() = default;

int ColumnFlow::add(const QString &html, bool keepsWithNext)
{
    Piece piece;
    piece.text = std::make_unique<QTextDocument>();
    setText(*piece.text, html);
    piece.text->setTextWidth(m_measures.column.width());
    piece.height = piece.text->size().height();
    piece.keepsWithNext = keepsWithNext;
    m_pieces.push_back(std::move(piece));
    const int index = int(m_pieces.size()) - 1;
    m_waiting.push_back(index);
    if (keepsWithNext)
        return index;
    double together = 0;
    for (const int waiting : m_waiting)
        together += m_pieces[size_t(waiting)].height + m_measures.space;
    together -= m_measures.space;
    const bool isEmpty = m_top <= (m_page == 0 ? m_measures.firstTop : 0);
    if (m_top + together > m_measures.column.height() && !isEmpty)
        nextColumn();
    for (const int waiting : m_waiting)
        place(waiting);
    m_waiting.clear();
    return index;
}

double ColumnFlow::roomIn(int page) const
{
    return m_measures.column.height() - (page == 0 ? m_measures.firstTop : 0);
}

void ColumnFlow::nextColumn()
{
    if (++m_column == m_measures.columns) {
        m_column = 0;
        ++m_page;
    }
    m_top = m_page == 0 ? m_measures.firstTop : 0;
}

void ColumnFlow::place(int piece)
{
    const double height = m_pieces[size_t(piece)].height;
    if (height > roomIn(m_page) || m_top + height > m_measures.column.height()) {
        placeLong(piece);
        return;
    }
    m_slices.push_back({piece, 0, m_page, m_column, m_top});
    m_top += height + m_measures.space;
}

void ColumnFlow::placeLong(int piece)
{
    QTextDocument &text = *m_pieces[size_t(piece)].text;
    // Each part is as high as what is left of a first page, so that it fits wherever it comes to stand.
    const double room = roomIn(0);
    if (m_top > m_measures.column.height() - room)
        nextColumn();
    text.setPageSize(QSizeF(m_measures.column.width(), room));
    const int parts = text.pageCount();
    for (int part = 0; part < parts; ++part) {
        if (part > 0)
            nextColumn();
        m_slices.push_back({piece, part, m_page, m_column, m_top});
    }
    m_top = m_measures.column.height();
}

int ColumnFlow::pageOf(int piece) const
{
    const auto found = std::ranges::find(m_slices, piece, &Slice::piece);
    return found == m_slices.end() ? 0 : found->page;
}

int ColumnFlow::pageCount() const
{
    return m_slices.empty() ? 0 : m_slices.back().page + 1;
}

void ColumnFlow::paint(QPainter &painter, int page) const
{
    for (const Slice &slice : m_slices) {
        if (slice.page != page)
            continue;
        const Piece &piece = m_pieces[size_t(slice.piece)];
        const double part = piece.text->pageSize().height() > 0 ? piece.text->pageSize().height() : piece.height;
        painter.save();
        painter.translate(slice.column * (m_measures.column.width() + m_measures.gap), slice.top - slice.part * part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, slice.part * part, m_measures.column.width(), part);
        painter.setClipRect(context.clip);
        piece.text->documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

} // namespace ventanilla::documents
