#pragma once

#include "core/identity/Household.h"

#include <QAbstractTableModel>

#include <vector>

namespace ventanilla::people {

// The programmes a person is or was in, the current ones first.
class ProgrammeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Programme, From, To, Status, Cutoff, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setProgrammes(std::vector<identity::ProgrammeMembership> programmes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    std::vector<identity::ProgrammeMembership> m_programmes;
};

} // namespace ventanilla::people
