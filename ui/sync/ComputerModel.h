#pragma once

#include "core/sync/protocol/Certificate.h"

#include <QAbstractTableModel>

namespace ventanilla::sync_ui {

// The commune's computers by number.
class ComputerModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Number, Enrolled, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setComputers(std::vector<sync::Certificate> computers, int ownNumber);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    [[nodiscard]] QString text(const sync::Certificate &computer, int column) const;

    std::vector<sync::Certificate> m_computers;
    int m_ownNumber = 0;
};

} // namespace ventanilla::sync_ui
