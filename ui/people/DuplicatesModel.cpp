#include "ui/people/DuplicatesModel.h"

#include "ui/people/PairWords.h"

namespace ventanilla::people {

namespace {

constexpr int page = 100;

} // namespace

void DuplicatesModel::setPairs(std::vector<identity::LikelyPair> pairs, const QDate &today)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    m_today = today;
    m_shown = qMin(page, total());
    endResetModel();
}

void DuplicatesModel::settle(PersonId standing, PersonId other, bool merged)
{
    for (int row = total() - 1; row >= 0; --row) {
        const identity::LikelyPair &pair = m_pairs[size_t(row)];
        const bool theirs = pair.standing.id == standing && pair.other.id == other;
        if (!theirs && !(merged && (pair.standing.id == other || pair.other.id == other)))
            continue;
        const bool shown = row < m_shown;
        if (shown)
            beginRemoveRows({}, row, row);
        m_pairs.erase(m_pairs.begin() + row);
        if (shown) {
            --m_shown;
            endRemoveRows();
        }
    }
}

const identity::LikelyPair *DuplicatesModel::at(int row) const
{
    return row >= 0 && row < m_shown ? &m_pairs[size_t(row)] : nullptr;
}

void DuplicatesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_shown > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_shown - 1, ColumnCount - 1));
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int DuplicatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    const auto *pair = index.isValid() ? at(index.row()) : nullptr;
    if (!pair || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case Standing:
        return personLine(pair->standing, m_today);
    case Other:
        return personLine(pair->other, m_today);
    case Reason:
        return reasonText(pair->reason);
    default:
        return {};
    }
}

QVariant DuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Standing:
        return tr("First file");
    case Other:
        return tr("Second file");
    case Reason:
        return tr("How they are alike");
    default:
        return {};
    }
}

bool DuplicatesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_shown < total();
}

void DuplicatesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int last = qMin(m_shown + page, total()) - 1;
    beginInsertRows({}, m_shown, last);
    m_shown = last + 1;
    endInsertRows();
}

} // namespace ventanilla::people
