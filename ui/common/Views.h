#pragma once

class QAbstractItemView;
class QListView;
class QStackedWidget;
class QTableView;

// How every list and table behaves: Tab leaves it, rows have one height that fits the text, every second row is tinted,
// a text that is cut short shows whole in a tooltip, whole rows are selected.
namespace ventanilla::ui {

void prepareTable(QTableView *table);
void prepareList(QAbstractItemView *list);
// Of rows that TwoLineDelegate paints, all of one height; a line sets them apart, so none is tinted.
void prepareTwoLineList(QListView *list);

// Only the page that is shown asks for room: the others' widths and heights are none of the screen's.
void sizeByCurrentPage(QStackedWidget *pages);

} // namespace ventanilla::ui
