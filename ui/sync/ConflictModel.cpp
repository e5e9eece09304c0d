#include "ui/sync/ConflictModel.h"

#include "ui/common/TwoLineDelegate.h"
#include "ui/sync/RowWords.h"

#include <algorithm>

namespace ventanilla::sync_ui {

void ConflictModel::setConflicts(std::vector<sync::ReviewedConflict> conflicts)
{
    beginResetModel();
    m_conflicts = std::move(conflicts);
    endResetModel();
}

void ConflictModel::append(std::vector<sync::ReviewedConflict> conflicts)
{
    if (conflicts.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(conflicts.size()) - 1);
    std::move(conflicts.begin(), conflicts.end(), std::back_inserter(m_conflicts));
    endInsertRows();
}

const sync::ReviewedConflict *ConflictModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_conflicts[size_t(row)] : nullptr;
}

int ConflictModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find_if(m_conflicts, [id](const auto &each) { return each.conflict.id == id; });
    return found == m_conflicts.end() ? -1 : int(found - m_conflicts.begin());
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_conflicts.size());
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &conflict = m_conflicts[size_t(index.row())];
    const QString second = QStringLiteral("%1 · %2").arg(matterText(conflict), thingText(conflict.conflict.table));
    switch (role) {
    case Qt::DisplayRole:
        return subjectText(conflict);
    case ui::TwoLineDelegate::SecondLine:
        return second;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(subjectText(conflict), second);
    default:
        return {};
    }
}

void ConflictModel::retranslate()
{
    if (!m_conflicts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

} // namespace ventanilla::sync_ui
