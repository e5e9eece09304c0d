#pragma once

class QAbstractItemView;
class QListView;
class QTableView;

// How every list and table behaves: Tab leaves it, rows have one height that fits the text, every second row is tinted,
// a text that is cut short shows whole in a tooltip, whole rows are selected.
namespace ventanilla::ui {

void prepareTable(QTableView *table);
void prepareList(QAbstractItemView *list);
// Of rows that TwoLineDelegate paints, all of one height; a line sets them apart, so none is tinted.
void prepareTwoLineList(QListView *list);

} // namespace ventanilla::ui
