#include "ui/grants/GrantModel.h"

#include "ui/common/TwoLineDelegate.h"
#include "ui/words/Format.h"

#include <algorithm>

namespace ventanilla::grants_ui {

void GrantModel::setRows(std::vector<catalogue::GrantRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void GrantModel::append(std::vector<catalogue::GrantRow> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

const catalogue::GrantRow *GrantModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)] : nullptr;
}

int GrantModel::rowOf(GrantId id) const
{
    const auto found = std::ranges::find_if(m_rows, [id](const auto &each) { return each.grant.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int GrantModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant GrantModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[size_t(index.row())];
    const QString second = QStringLiteral("%1 · %2").arg(words::date(row.grant.statusDate), row.benefitName);
    switch (role) {
    case Qt::DisplayRole:
        return row.personName;
    case ui::TwoLineDelegate::SecondLine:
        return second;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(row.personName, second);
    default:
        return {};
    }
}

void GrantModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

} // namespace ventanilla::grants_ui
