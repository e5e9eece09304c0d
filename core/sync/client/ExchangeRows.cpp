#include "core/sync/client/ExchangeRows.h"

namespace ventanilla::sync::exchange_rows {

qint64 nextCounter(store::Transaction &transaction, const QDateTime &now, bool uploads)
{
    transaction
        .statement("UPDATE device_identity SET hello_counter = max(hello_counter + 1, ?),"
                   " upload_begun = max(upload_begun, ?)")
        .bind(now, uploads)
        .run();
    return transaction.statement("SELECT hello_counter FROM device_identity").single<qint64>().value_or(0);
}

bool uploadWasCut(store::Connection &connection)
{
    return connection.statement("SELECT upload_begun FROM device_identity").single<bool>().value_or(false);
}

void noteUploadAnswered(store::Transaction &transaction)
{
    transaction.statement("UPDATE device_identity SET upload_begun = 0").run();
}

qint64 sequenceAtServer(store::Connection &connection)
{
    return connection.statement("SELECT server_sequence FROM device_identity").single<qint64>().value_or(0);
}

void noteSequenceAtServer(store::Transaction &transaction, qint64 sequence)
{
    transaction.statement("UPDATE device_identity SET server_sequence = ?").bind(sequence).run();
}

std::optional<ArrivedPart> arrivedPart(store::Connection &connection)
{
    auto statement = connection.statement("SELECT hash, total, bytes FROM partial_batch LIMIT 1");
    if (!statement.step())
        return std::nullopt;
    return ArrivedPart{statement.value<QByteArray>(0), statement.value<qint64>(1), statement.value<QByteArray>(2)};
}

void keepArrivedPart(store::Transaction &transaction, const ArrivedPart &part)
{
    dropArrivedPart(transaction);
    transaction.statement("INSERT INTO partial_batch (hash, total, bytes) VALUES (?, ?, ?)")
        .bind(part.hash, part.total, part.bytes)
        .run();
}

void dropArrivedPart(store::Transaction &transaction)
{
    transaction.statement("DELETE FROM partial_batch").run();
}

} // namespace ventanilla::sync::exchange_rows
