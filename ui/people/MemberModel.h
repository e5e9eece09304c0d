#pragma once

#include "core/identity/PersonFile.h"

#include <QAbstractTableModel>

namespace ventanilla::people {

// The members of one household: some, never thousands.
class MemberModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, RutColumn, Age, Relation, Since, ColumnCount };
    using Member = std::pair<identity::HouseholdMember, identity::Person>;
    using QAbstractTableModel::QAbstractTableModel;

    void setMembers(std::vector<Member> members, const QDate &today);
    [[nodiscard]] const Member *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    std::vector<Member> m_members;
    QDate m_today;
};

} // namespace ventanilla::people
