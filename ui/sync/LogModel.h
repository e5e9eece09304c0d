#pragma once

#include "core/sync/engine/SyncState.h"

#include <QAbstractTableModel>

namespace ventanilla::sync_ui {

// The exchanges and attempts of this computer, newest first, in words a supervisor reads. Attempts that failed alike one
// after another, as in a night without a link, are one row.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Outcome, How, Sent, Received, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const std::vector<sync::ExchangeRecord> &records);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    struct Row
    {
        sync::ExchangeRecord record; // the latest
        int times = 1;
        QDateTime since; // the first of them
        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] static QString outcomeOf(const Row &row);
    [[nodiscard]] static QString text(const Row &row, int column);

    std::vector<Row> m_rows;
};

} // namespace ventanilla::sync_ui
