#include "ui/frontdesk/AttentionTableModel.h"

#include "core/base/Clock.h"
#include "ui/common/Icons.h"
#include "ui/words/Format.h"

#include <algorithm>

namespace ventanilla::frontdesk {

using attention::AttentionRow;

AttentionTableModel::AttentionTableModel(security::Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{ }

Result<void> AttentionTableModel::load(const attention::AttentionFilter &filter)
{
    m_filter = filter;
    m_filter.offset = 0;
    auto page = attention::listAttentions(m_session, m_filter);
    beginResetModel();
    m_rows.clear();
    m_total = 0;
    if (page) {
        m_rows = std::move(page->rows);
        m_total = page->total;
    }
    endResetModel();
    if (!page)
        return failure(page.error());
    return {};
}

int AttentionTableModel::rowOf(AttentionId id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const AttentionRow &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int AttentionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AttentionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool AttentionTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && int(m_rows.size()) < m_total;
}

void AttentionTableModel::fetchMore(const QModelIndex &)
{
    m_filter.offset = int(m_rows.size());
    auto page = attention::listAttentions(m_session, m_filter);
    if (!page || page->rows.empty()) {
        m_total = int(m_rows.size());
        return;
    }
    // What was registered meanwhile has moved the rest down: a row already here is not shown twice.
    std::erase_if(page->rows, [this](const AttentionRow &row) { return rowOf(row.id) >= 0; });
    m_total = page->rows.empty() ? int(m_rows.size()) : page->total;
    if (page->rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page->rows.size()) - 1);
    std::move(page->rows.begin(), page->rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

QString AttentionTableModel::text(const AttentionRow &row, int column) const
{
    switch (column) {
    case Start: {
        const QDate day = local_time::date(row.startedAt);
        return day == m_session.today() ? words::time(row.startedAt) : words::dateTime(row.startedAt);
    }
    case Name:
        return row.person ? row.personName : tr("Anonymous");
    case Motives:
        return row.motiveNames.join(QStringLiteral(", "));
    case Unit:
        return row.unitName;
    case Operator:
        return row.operatorName;
    case State:
        return !row.endedAt.isValid() ? tr("Open") : row.finished ? tr("Finished") : tr("Pending");
    default:
        return {};
    }
}

QVariant AttentionTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AttentionRow &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == idRole)
        return row.id.value();
    if (role == Qt::DecorationRole && index.column() == State)
        return ui::toneIcon(!row.endedAt.isValid() ? ui::Tone::Info
                : row.finished                     ? ui::Tone::Success
                                                   : ui::Tone::Warning);
    return {};
}

QVariant AttentionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Start:
        return tr("Start");
    case Name:
        return tr("Person");
    case Motives:
        return tr("Motives");
    case Unit:
        return tr("Unit");
    case Operator:
        return tr("Operator");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace ventanilla::frontdesk
