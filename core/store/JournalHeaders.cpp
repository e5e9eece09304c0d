#include "core/store/JournalHeaders.h"

#include <algorithm>

namespace ventanilla::store::journal {

Header headerFrom(const Statement &statement)
{
    return {statement.value<qint64>(0), statement.value<qint64>(1), statement.value<qint64>(2),
        statement.value<qint64>(3), statement.value<QByteArray>(4)};
}

std::optional<Header> headerOver(Connection &connection, qint64 entryId)
{
    auto statement = connection.statement("SELECT id, clock, operator_id, last_entry, chain FROM journal_transaction"
                                          " WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1");
    statement.bind(firstEntryOf(deviceOf(entryId)), entryId);
    if (!statement.step())
        return std::nullopt;
    return headerFrom(statement);
}

JournalStart startOf(Connection &connection, int device)
{
    auto statement = connection.statement("SELECT sequence, chain FROM journal_start WHERE device = ?");
    if (!statement.bind(device).step())
        return {};
    return {statement.value<qint64>(0), statement.value<QByteArray>(1)};
}

JournalEnd endOf(Connection &connection, int device)
{
    const JournalStart start = startOf(connection, device);
    JournalEnd end{start.sequence, 0, start.chain};
    const auto last = headerOver(connection, lastEntryOf(device));
    if (!last)
        return end;
    end.clock = last->clock;
    if (sequenceOf(last->lastEntry) > start.sequence) {
        end.sequence = sequenceOf(last->lastEntry);
        end.chain = last->chain;
    }
    return end;
}

qint64 seenAt(Connection &connection, qint64 entryId, int otherDevice)
{
    auto statement = connection.statement("SELECT seen_sequence FROM journal_context WHERE device = ?"
                                          " AND seen_device = ? AND transaction_id <= ?"
                                          " ORDER BY transaction_id DESC LIMIT 1");
    statement.bind(deviceOf(entryId), otherDevice, entryId);
    return statement.single<qint64>().value_or(0);
}

std::map<qint64, VersionVector> newlySeenBetween(Connection &connection, qint64 first, qint64 last)
{
    auto statement = connection.statement("SELECT transaction_id, seen_device, seen_sequence FROM journal_context"
                                          " WHERE transaction_id BETWEEN ? AND ?");
    statement.bind(first, last);
    std::map<qint64, VersionVector> seen;
    while (statement.step())
        seen[statement.value<qint64>(0)].raise(statement.value<int>(1), statement.value<qint64>(2));
    return seen;
}

void insertHeader(Transaction &transaction, const Header &header, const VersionVector &newlySeen)
{
    transaction
        .statement("INSERT INTO journal_transaction (id, clock, operator_id, last_entry, chain)"
                   " VALUES (?, ?, ?, ?, ?)")
        .bind(header.id, header.clock, header.operatorId, header.lastEntry, header.chain)
        .run();
    for (const auto &[device, sequence] : newlySeen.sequences()) {
        transaction
            .statement("INSERT INTO journal_context (device, seen_device, transaction_id, seen_sequence)"
                       " VALUES (?, ?, ?, ?)")
            .bind(deviceOf(header.id), device, header.id, sequence)
            .run();
    }
}

} // namespace ventanilla::store::journal
