#include "core/store/RowReplay.h"

#include "core/store/JournalHeaders.h"

#include <algorithm>

namespace ventanilla::store::journal {

namespace {

bool isDeleted(Connection &connection, const std::vector<RowEntry> &entries)
{
    std::vector<qint64> deletes;
    for (const RowEntry &entry : entries) {
        if (entry.operation == Operation::Delete)
            deletes.push_back(entry.id);
    }
    if (deletes.empty())
        return false;
    return std::ranges::all_of(entries, [&](const RowEntry &entry) {
        return entry.operation == Operation::Delete
            || std::ranges::any_of(deletes, [&](qint64 deletion) { return hasSeen(connection, deletion, entry.id); });
    });
}

} // namespace

RowContent rowContentFrom(const QByteArray &packedRow)
{
    RowContent content;
    for (PackedChange &change : splitChanges(packedRow))
        content.emplace_hint(content.end(), change.column, std::move(change.value));
    return content;
}

std::vector<RowEntry> entriesOfRow(Connection &connection, int table, qint64 rowId)
{
    auto statement = connection.statement(
        "SELECT id, operation, changes FROM journal_entry WHERE table_number = ? AND row_id = ? ORDER BY id");
    statement.bind(table, rowId);
    std::vector<RowEntry> entries;
    while (statement.step())
        entries.push_back({statement.value<qint64>(0), statement.value<Operation>(1), statement.value<QByteArray>(2)});
    return entries;
}

void putInOrder(Connection &connection, std::vector<RowEntry> &entries)
{
    // Those of one device are in the order of their ids already.
    if (deviceOf(entries.front().id) == deviceOf(entries.back().id))
        return;
    std::map<qint64, qint64> clocks;
    for (const RowEntry &entry : entries)
        clocks.emplace(entry.id, clockOfEntry(connection, entry.id));
    std::ranges::sort(entries, {}, [&](const RowEntry &entry) { return std::pair(clocks.at(entry.id), entry.id); });
}

qint64 clockOfEntry(Connection &connection, qint64 entryId)
{
    return connection
        .statement("SELECT clock FROM journal_transaction WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1")
        .bind(firstEntryOf(deviceOf(entryId)), entryId)
        .single<qint64>()
        .value_or(0);
}

bool hasSeen(Connection &connection, qint64 entry, qint64 other)
{
    if (deviceOf(entry) == deviceOf(other))
        return other < entry;
    return sequenceOf(other) <= seenAt(connection, entry, deviceOf(other));
}

std::optional<RowContent> contentAfter(
    Connection &connection, const ReplicatedTable &table, std::vector<RowEntry> entries)
{
    putInOrder(connection, entries);
    if (isDeleted(connection, entries))
        return std::nullopt;
    RowContent content;
    for (const RowEntry &entry : entries) {
        if (entry.operation == Operation::Delete)
            continue;
        for (PackedChange &change : splitChanges(entry.changes)) {
            if (change.value.isNull())
                content.erase(change.column);
            else
                content.insert_or_assign(change.column, std::move(change.value));
        }
    }
    std::erase_if(content, [&](const auto &value) { return !table.hasColumn(value.first); });
    return content;
}

} // namespace ventanilla::store::journal
