#include "ui/referrals/ReferralModel.h"

#include "ui/common/TwoLineDelegate.h"
#include "ui/words/ReferralWords.h"

#include <algorithm>

namespace ventanilla::referrals_ui {

void ReferralModel::setRows(std::vector<referrals::InboxRow> rows, const QDate &today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

void ReferralModel::append(std::vector<referrals::InboxRow> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

const referrals::InboxRow *ReferralModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)] : nullptr;
}

int ReferralModel::rowOf(ReferralId id) const
{
    const auto found = std::ranges::find(m_rows, id, &referrals::InboxRow::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ReferralModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ReferralModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[size_t(index.row())];
    const QString who = row.personName.isEmpty() ? tr("Anonymous enquiry") : row.personName;
    // The deadline first: what is cut short at the end of a line is known from the box.
    QStringList parts{words::deadlineText(row.deadline, m_today), row.motiveName};
    if (row.priority != referrals::Priority::Normal)
        parts.prepend(words::priorityName(row.priority));
    if (!row.assigneeName.isEmpty())
        parts.append(row.assigneeName);
    parts.append(row.outside ? row.unitName : row.fromUnitName);
    const QString second = parts.join(QStringLiteral(" · "));
    switch (role) {
    case Qt::DisplayRole:
        return who;
    case ui::TwoLineDelegate::SecondLine:
        return second;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(who, second);
    default:
        return {};
    }
}

void ReferralModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

} // namespace ventanilla::referrals_ui
