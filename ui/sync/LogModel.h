#pragma once

#include "core/sync/engine/SyncState.h"

#include <QAbstractTableModel>

namespace ventanilla::sync_ui {

// The exchanges and attempts of this computer, newest first, in words a supervisor reads.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, How, Sent, Received, Differences, Outcome, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(std::vector<sync::ExchangeRecord> records);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    std::vector<sync::ExchangeRecord> m_records;
};

} // namespace ventanilla::sync_ui
