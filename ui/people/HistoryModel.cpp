#include "ui/people/HistoryModel.h"

#include "ui/people/HistoryWords.h"
#include "ui/words/Format.h"

namespace ventanilla::people {

namespace {

constexpr int page = 100;

} // namespace

void HistoryModel::setEntries(std::vector<identity::HistoryEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_shown = qMin(page, total());
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto &entry = m_entries[size_t(index.row())];
    switch (index.column()) {
    case When:
        return words::dateTime(entry.when);
    case Who:
        return entry.who.isEmpty() ? tr("the program") : entry.who;
    case What:
        return changeText(entry);
    case Before:
        return valueText(entry.field, entry.before);
    case After:
        return valueText(entry.field, entry.after);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What changed");
    case Before:
        return tr("It said");
    case After:
        return tr("It says");
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_shown < total();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int last = qMin(m_shown + page, total()) - 1;
    beginInsertRows({}, m_shown, last);
    m_shown = last + 1;
    endInsertRows();
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_shown > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_shown - 1, ColumnCount - 1));
}

} // namespace ventanilla::people
