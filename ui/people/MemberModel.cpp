#include "ui/people/MemberModel.h"

#include "ui/people/PersonWords.h"
#include "ui/words/Format.h"

namespace ventanilla::people {

void MemberModel::setMembers(std::vector<Member> members, const QDate &today)
{
    beginResetModel();
    m_members = std::move(members);
    m_today = today;
    endResetModel();
}

const MemberModel::Member *MemberModel::at(int row) const
{
    return row >= 0 && row < int(m_members.size()) ? &m_members[size_t(row)] : nullptr;
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int MemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    const auto *member = index.isValid() ? at(index.row()) : nullptr;
    if (!member || role != Qt::DisplayRole)
        return {};
    const auto &[membership, person] = *member;
    switch (index.column()) {
    case Name:
        return person.fullName();
    case RutColumn:
        return person.rut ? person.rut->display() : tr("without RUT");
    case Age:
        return words::age(person.birthDate, m_today);
    case Relation:
        return relationText(membership.relation);
    case Since:
        return words::date(membership.from);
    default:
        return {};
    }
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case RutColumn:
        return tr("RUT");
    case Age:
        return tr("Age");
    case Relation:
        return tr("Relation to the head");
    case Since:
        return tr("Since");
    default:
        return {};
    }
}

void MemberModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ventanilla::people
