#pragma once

#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextDocument;

namespace ventanilla::documents {

// Private to ui/documents: pieces of rich text set one below the other in columns, page after page. A piece stays whole
// where it fits into a column; a longer one is cut between lines. Lengths in points.
class ColumnFlow
{
public:
    struct Measures
    {
        QSizeF column;
        int columns = 1;
        double gap = 0;      // between columns
        double firstTop = 0; // left free at the top of the first page
        double space = 0;    // between pieces
    };

    explicit ColumnFlow(const Measures &measures);
    ~ColumnFlow();

    // With `keepsWithNext` the piece, a heading, is not left at the foot of a column. Its page, from 0, is known once the
    // next piece is there.
    int add(const QString &html, bool keepsWithNext = false);
    [[nodiscard]] int pageOf(int piece) const;
    [[nodiscard]] int pageCount() const;
    // With the origin at the top left of the first column.
    void paint(QPainter &painter, int page) const;

private:
    struct Piece
    {
        std::unique_ptr<QTextDocument> text;
        double height = 0;
        bool keepsWithNext = false;
    };
    struct Slice
    {
        int piece = 0;
        int part = 0; // which column-full of a long piece
        int page = 0;
        int column = 0;
        double top = 0;
    };

    [[nodiscard]] double roomIn(int page) const;
    void nextColumn();
    void place(int piece);
    void placeLong(int piece);

    Measures m_measures;
    std::vector<Piece> m_pieces;
    std::vector<Slice> m_slices;
    std::vector<int> m_waiting; // headings whose next piece has not come
    int m_page = 0;
    int m_column = 0;
    double m_top = 0;
};

} // namespace ventanilla::documents
