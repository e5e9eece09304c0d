#include "ui/equity/AlertModel.h"

#include "ui/common/TwoLineDelegate.h"
#include "ui/words/AlertWords.h"

#include <algorithm>

namespace ventanilla::equity_ui {

void AlertModel::setRows(std::vector<equity::AlertRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void AlertModel::append(std::vector<equity::AlertRow> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

const equity::AlertRow *AlertModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)] : nullptr;
}

int AlertModel::rowOf(const equity::AlertKey &key) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const equity::AlertRow &each) { return each.alert.key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    const equity::AlertRow *row = at(index.row());
    if (!row)
        return {};
    const QString summary = words::alertSummary(row->alert, row->benefitName);
    switch (role) {
    case Qt::DisplayRole:
        return row->subjectName;
    case ui::TwoLineDelegate::SecondLine:
        return summary;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2. %3").arg(row->subjectName, words::alertKind(row->alert.key.kind), summary);
    default:
        return {};
    }
}

void AlertModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace ventanilla::equity_ui
