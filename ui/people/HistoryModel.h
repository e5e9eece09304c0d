#pragma once

#include "core/identity/History.h"

#include <QAbstractTableModel>

namespace ventanilla::people {

// Who changed what in a file, newest first; handed to the view a page at a time.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Before, After, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<identity::HistoryEntry> entries);
    [[nodiscard]] int total() const { return int(m_entries.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void retranslate();

private:
    std::vector<identity::HistoryEntry> m_entries;
    int m_shown = 0;
};

} // namespace ventanilla::people
