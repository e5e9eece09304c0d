#include "ui/people/ProgrammeModel.h"

#include "ui/words/Format.h"

namespace ventanilla::people {

void ProgrammeModel::setProgrammes(std::vector<identity::ProgrammeMembership> programmes)
{
    beginResetModel();
    m_programmes = std::move(programmes);
    endResetModel();
}

int ProgrammeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_programmes.size());
}

int ProgrammeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProgrammeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const auto &programme = m_programmes[size_t(index.row())];
    switch (index.column()) {
    case Programme:
        return programme.programme;
    case From:
        return words::date(programme.from);
    case To:
        return programme.to.isValid() ? words::date(programme.to) : tr("goes on");
    case Status:
        return programme.status;
    case Cutoff:
        return words::date(programme.cutoffDate);
    default:
        return {};
    }
}

QVariant ProgrammeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Programme:
        return tr("Programme");
    case From:
        return tr("From");
    case To:
        return tr("Until");
    case Status:
        return tr("State");
    case Cutoff:
        return tr("According to the list of");
    default:
        return {};
    }
}

void ProgrammeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ventanilla::people
