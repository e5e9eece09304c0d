#include "core/sync/engine/SyncState.h"

namespace ventanilla::sync::sync_state {

std::vector<ExchangeRecord> log(store::Connection &connection, int most)
{
    auto statement = connection.statement("SELECT id, at, carrier, sent_entries, received_entries, sent_bytes,"
                                          " received_bytes, conflicts, problem FROM exchange_log"
                                          " ORDER BY id DESC LIMIT ?");
    statement.bind(most);
    std::vector<ExchangeRecord> records;
    while (statement.step()) {
        records.push_back({statement.value<qint64>(0), statement.value<QDateTime>(1), statement.value<Carrier>(2),
            statement.value<qint64>(3), statement.value<qint64>(4), statement.value<qint64>(5),
            statement.value<qint64>(6), statement.value<qint64>(7), statement.value<QString>(8)});
    }
    return records;
}

void record(store::Transaction &transaction, const ExchangeRecord &exchange)
{
    const QString problem = exchange.problem.isNull() ? QStringLiteral("") : exchange.problem;
    transaction
        .statement("INSERT INTO exchange_log (at, carrier, sent_entries, received_entries, sent_bytes, received_bytes,"
                   " conflicts, problem) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(exchange.at, exchange.carrier, exchange.sentEntries, exchange.receivedEntries, exchange.sentBytes,
            exchange.receivedBytes, exchange.conflicts, problem)
        .run();
    transaction.statement("DELETE FROM exchange_log WHERE id <= (SELECT max(id) FROM exchange_log) - ?")
        .bind(longestLog)
        .run();
}

} // namespace ventanilla::sync::sync_state
