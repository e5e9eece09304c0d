#pragma once

#include <QWidget>

#include <optional>

class QBoxLayout;
class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace ventanilla::ui {

class EmptyState;

// A list of two lines, and what is chosen in it beside it; with the largest text above it, the list then only as high as it
// needs, so that the screen alone scrolls. While the list is empty, why stands in the middle of the screen.
class ListDetail final : public QWidget
{
    Q_OBJECT
public:
    // Takes all three as children; the list has its model already.
    ListDetail(QListView *list, EmptyState *none, QWidget *detail, QWidget *parent = nullptr);

    void addAboveList(QWidget *widget);
    void addBelowList(QWidget *widget);
    // To be called after the model has got new rows: chooses the row of what was shown beside the list (-1: it is in the
    // list no more; nothing: nothing was shown), else the row where the choice was. Until the first time, nothing is said of
    // the list being empty.
    void showRows(std::optional<int> shownRow);
    // What is beside the list is worth seeing though the list is empty: opened from elsewhere.
    void setDetailKept(bool kept);
    [[nodiscard]] bool isAbove() const; // the list is above what is chosen
    // -1 for none. The row that is current is no choice yet: a list that gets the focus makes its first row so.
    [[nodiscard]] int chosenRow() const;

Q_SIGNALS:
    void rowChosen(int row); // by somebody, or by showRows()
    void endReached();       // of the list, by scrolling
    void arranged();         // sizes have been given anew, as after a change of the text's size

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QListView *m_list;
    QWidget *m_detail;
    QWidget *m_left;
    QBoxLayout *m_columns;
    QVBoxLayout *m_leftColumn;
    QStackedWidget *m_pages;
    int m_rowBefore = -1; // chosen, before the model was filled anew
    bool m_kept = false;
    bool m_known = false; // what is in the list
};

} // namespace ventanilla::ui
