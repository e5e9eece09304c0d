#include "core/sync/client/SnapshotRows.h"

namespace ventanilla::sync::snapshot_rows {

namespace {

void dropPieces(store::Transaction &transaction, Way way)
{
    transaction.statement("DELETE FROM travelling_snapshot_piece WHERE leaving = ?").bind(way).run();
}

} // namespace

std::optional<Travelling> find(store::Connection &connection, Way way)
{
    auto statement = connection.statement(
        "SELECT manifest, refused, not_before, coalesce((SELECT max(start + length(bytes)) FROM"
        " travelling_snapshot_piece p WHERE p.leaving = s.leaving), 0) FROM travelling_snapshot s WHERE leaving = ?");
    if (!statement.bind(way).step())
        return std::nullopt;
    auto manifest = snapshot_manifests::decode(statement.value<QByteArray>(0));
    if (!manifest)
        return std::nullopt;
    return Travelling{std::move(*manifest), statement.value<qint64>(3), statement.value<bool>(1),
        statement.value<std::optional<QDateTime>>(2).value_or(QDateTime())};
}

void drop(store::Transaction &transaction, Way way)
{
    dropPieces(transaction, way);
    transaction.statement("DELETE FROM travelling_snapshot WHERE leaving = ?").bind(way).run();
}

void add(store::Transaction &transaction, Way way, qint64 start, const QByteArray &bytes)
{
    transaction.statement("INSERT INTO travelling_snapshot_piece (leaving, start, bytes) VALUES (?, ?, ?)")
        .bind(way, start, bytes)
        .run();
}

void setManifest(store::Transaction &transaction, Way way, const SnapshotManifest &manifest)
{
    transaction.statement("INSERT INTO travelling_snapshot (leaving, manifest) VALUES (?, ?)")
        .bind(way, snapshot_manifests::encode(manifest))
        .run();
}

void setNotBefore(store::Transaction &transaction, Way way, const QDateTime &instant)
{
    transaction.statement("UPDATE travelling_snapshot SET not_before = ? WHERE leaving = ?").bind(instant, way).run();
}

void refuse(store::Transaction &transaction, Way way)
{
    dropPieces(transaction, way);
    transaction.statement("UPDATE travelling_snapshot SET refused = 1 WHERE leaving = ?").bind(way).run();
}

QByteArray bytesFrom(store::Connection &connection, Way way, qint64 offset)
{
    auto statement = connection.statement("SELECT start, bytes FROM travelling_snapshot_piece"
                                          " WHERE leaving = ? AND start <= ? ORDER BY start DESC LIMIT 1");
    if (!statement.bind(way, offset).step())
        return {};
    return statement.value<QByteArray>(1).mid(offset - statement.value<qint64>(0));
}

} // namespace ventanilla::sync::snapshot_rows
