#include "ui/sync/LogModel.h"

#include "ui/common/Icons.h"
#include "ui/words/ExchangeWords.h"
#include "ui/words/Format.h"

namespace ventanilla::sync_ui {

namespace {

ui::Tone toneOf(const sync::ExchangeRecord &record)
{
    if (!record.problem.isEmpty())
        return ui::Tone::Warning;
    return record.conflicts > 0 ? ui::Tone::Info : ui::Tone::Success;
}

bool movedNothing(const sync::ExchangeRecord &record)
{
    return !record.problem.isEmpty() && record.sentEntries == 0 && record.receivedEntries == 0;
}

// Nought is the usual: written out everywhere, it hides the figures that matter.
QString countText(qint64 entries)
{
    return entries > 0 ? words::number(entries) : QStringLiteral("–");
}

bool isCount(int column)
{
    return column == LogModel::Sent || column == LogModel::Received;
}

} // namespace

QString LogModel::outcomeOf(const Row &row)
{
    const QString result = words::exchangeResult(row.record);
    return row.times == 1 ? result
                          : tr("%1 (%n times since %2)", nullptr, row.times).arg(result, words::dateTime(row.since));
}

QString LogModel::text(const Row &row, int column)
{
    switch (column) {
    case When:
        return words::dateTime(row.record.at);
    case Outcome:
        return outcomeOf(row);
    case How:
        return words::carrierName(row.record.carrier);
    case Sent:
        return countText(row.record.sentEntries);
    case Received:
        return countText(row.record.receivedEntries);
    default:
        return {};
    }
}

void LogModel::setRecords(const std::vector<sync::ExchangeRecord> &records)
{
    std::vector<Row> rows;
    for (const auto &record : records) {
        const bool alike = !rows.empty() && movedNothing(record) && movedNothing(rows.back().record)
            && record.problem == rows.back().record.problem && record.carrier == rows.back().record.carrier;
        if (alike) {
            ++rows.back().times;
            rows.back().since = record.at;
        } else {
            rows.push_back({record, 1, record.at});
        }
    }
    if (rows == m_rows)
        return; // read again every minute: what somebody has marked stays so
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[size_t(index.row())];
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == Qt::DecorationRole && column == Outcome)
        return ui::toneIcon(toneOf(row.record));
    if (role == Qt::TextAlignmentRole && isCount(column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == Sent)
        return words::fileSize(row.record.sentBytes);
    if (role == Qt::ToolTipRole && column == Received)
        return words::fileSize(row.record.receivedBytes);
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isCount(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && isCount(section))
        return section == Sent ? tr("Changes of this computer that went out") : tr("Changes of others that came in");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case How:
        return tr("By way of");
    case Sent:
        return tr("Sent");
    case Received:
        return tr("Received");
    case Outcome:
        return tr("How it went");
    default:
        return {};
    }
}

void LogModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ventanilla::sync_ui
