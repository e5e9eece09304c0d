#include "ui/sync/LogModel.h"

#include "ui/common/Icons.h"
#include "ui/words/ExchangeWords.h"
#include "ui/words/Format.h"

namespace ventanilla::sync_ui {

namespace {

QString text(const sync::ExchangeRecord &record, int column)
{
    switch (column) {
    case LogModel::When:
        return words::dateTime(record.at);
    case LogModel::How:
        return words::carrierName(record.carrier);
    case LogModel::Sent:
        return words::number(record.sentEntries);
    case LogModel::Received:
        return words::number(record.receivedEntries);
    case LogModel::Differences:
        return words::number(record.conflicts);
    case LogModel::Outcome:
        return words::exchangeResult(record);
    default:
        return {};
    }
}

ui::Tone toneOf(const sync::ExchangeRecord &record)
{
    if (!record.problem.isEmpty())
        return ui::Tone::Warning;
    return record.conflicts > 0 ? ui::Tone::Info : ui::Tone::Success;
}

} // namespace

void LogModel::setRecords(std::vector<sync::ExchangeRecord> records)
{
    if (records == m_records)
        return; // read again every minute: what somebody has marked stays so
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &record = m_records[size_t(index.row())];
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(record, column);
    if (role == Qt::DecorationRole && column == Outcome)
        return ui::toneIcon(toneOf(record));
    if (role == Qt::ToolTipRole && column == Sent)
        return words::fileSize(record.sentBytes);
    if (role == Qt::ToolTipRole && column == Received)
        return words::fileSize(record.receivedBytes);
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
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
    case Differences:
        return tr("Differences");
    case Outcome:
        return tr("How it went");
    default:
        return {};
    }
}

void LogModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_records.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ventanilla::sync_ui
