#pragma once

#include "core/sync/protocol/Certificate.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <map>

namespace ventanilla::sync_ui {

// The commune's computers by number.
class ComputerModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Number, Enrolled, Latest, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    // `latest`: when each wrote the latest that is known here.
    void setComputers(std::vector<sync::Certificate> computers, int ownNumber, std::map<int, QDateTime> latest);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    [[nodiscard]] QString text(const sync::Certificate &computer, int column) const;

    std::vector<sync::Certificate> m_computers;
    std::map<int, QDateTime> m_latest;
    int m_ownNumber = 0;
};

} // namespace ventanilla::sync_ui
