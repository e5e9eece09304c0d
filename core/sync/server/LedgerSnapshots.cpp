#include "core/sync/server/LedgerSnapshots.h"

#include "core/sync/server/LedgerBatches.h"
#include "core/sync/server/LedgerDevices.h"

#include <utility>

namespace ventanilla::sync::ledger_snapshots {

namespace {

struct Row
{
    SnapshotManifest manifest;
    qint64 received = 0;
    bool complete = false;
};

std::optional<Row> rowFrom(const LedgerRow &row)
{
    auto manifest = snapshot_manifests::decode(row.bytes(0));
    if (!manifest)
        return std::nullopt;
    return Row{std::move(*manifest), row.integer(1), row.flag(2)};
}

std::optional<Row> find(LedgerSession &session, const QString &commune, const QByteArray &hash)
{
    std::optional<Row> found;
    session.each("SELECT manifest, received, complete FROM snapshot WHERE commune = ? AND hash = ?", {commune, hash},
        [&](const LedgerRow &row) { found = rowFrom(row); });
    return found;
}

std::vector<QByteArray> hashesOf(LedgerSession &session, const QString &commune, bool complete)
{
    std::vector<QByteArray> hashes;
    session.each("SELECT hash FROM snapshot WHERE commune = ? AND complete = ?", {commune, complete},
        [&](const LedgerRow &row) { hashes.push_back(row.bytes(0)); });
    return hashes;
}

void forgetUnderWay(LedgerSession &session, const QString &commune)
{
    for (const QByteArray &hash : hashesOf(session, commune, false))
        forget(session, commune, hash);
}

// After what is kept has become another.
void recount(LedgerSession &session, const QString &commune)
{
    const auto snapshot = kept(session, commune);
    const store::VersionVector holds = snapshot ? snapshot->holds() : store::VersionVector();
    const store::VersionVector all = ledger_batches::held(session, commune);
    qint64 beyond = 0;
    for (const auto &[device, sequence] : all.sequences()) {
        session.each("SELECT CAST(coalesce(sum(size), 0) AS BIGINT) FROM batch"
                     " WHERE commune = ? AND device = ? AND last_sequence > ?",
            {commune, device, holds.sequenceOf(device)}, [&](const LedgerRow &row) { beyond += row.integer(0); });
    }
    session.run("UPDATE commune SET bytes_beyond_snapshot = ? WHERE code = ?", {beyond, commune});
}

struct Turn
{
    qint64 beyond = 0;
    qint64 keptSize = 0;
    int device = 0; // 0: nobody's
    QDateTime until;
    [[nodiscard]] bool isFreeFor(int asking, const QDateTime &now) const
    {
        return device == 0 || device == asking || until <= now;
    }
};

Turn turnIn(LedgerSession &session, const QString &commune)
{
    Turn turn;
    session.each("SELECT c.bytes_beyond_snapshot, c.snapshot_device, c.snapshot_until,"
                 " (SELECT s.size FROM snapshot s WHERE s.commune = c.code AND s.complete = 1)"
                 " FROM commune c WHERE c.code = ?",
        {commune}, [&](const LedgerRow &row) {
            turn.beyond = row.integer(0);
            turn.device = row.isNull(1) ? 0 : int(row.integer(1));
            turn.until = row.time(2);
            turn.keptSize = row.isNull(3) ? 0 : row.integer(3);
        });
    return turn;
}

} // namespace

Result<void> noteRequest(LedgerSession &session, const QString &commune, int device, qint64 counter)
{
    const qint64 changed = session.run("INSERT INTO snapshot_request (commune, device, counter) VALUES (?, ?, ?)"
                                       " ON CONFLICT (commune, device) DO UPDATE SET counter = excluded.counter"
                                       " WHERE excluded.counter > snapshot_request.counter",
        {commune, device, counter});
    if (changed == 0)
        return failure(ErrorKind::Conflict, QStringLiteral("counter"));
    return {};
}

qint64 wantedFrom(LedgerSession &session, const QString &commune, int device, const QDateTime &now)
{
    const Turn turn = turnIn(session, commune);
    const bool worthWhile = turn.beyond >= leastWorthWhile && turn.beyond >= turn.keptSize / 2;
    return worthWhile && turn.isFreeFor(device, now) ? turn.beyond : 0;
}

bool takeTurn(LedgerSession &session, const QString &commune, int device, const QDateTime &now)
{
    session.lockCommune(commune);
    const Turn turn = turnIn(session, commune);
    if (turn.beyond == 0 || !turn.isFreeFor(device, now))
        return false;
    session.run("UPDATE commune SET snapshot_device = ?, snapshot_until = ? WHERE code = ?",
        {device, now.addSecs(60LL * turnMinutes), commune});
    return true;
}

std::optional<SnapshotManifest> kept(LedgerSession &session, const QString &commune)
{
    std::optional<Row> found;
    session.each("SELECT manifest, received, complete FROM snapshot WHERE commune = ? AND complete = 1", {commune},
        [&](const LedgerRow &row) { found = rowFrom(row); });
    return found ? std::optional(std::move(found->manifest)) : std::nullopt;
}

QByteArray bytesFrom(LedgerSession &session, const QString &commune, const QByteArray &hash, qint64 offset)
{
    QByteArray bytes;
    session.each("SELECT start, bytes FROM snapshot_piece WHERE commune = ? AND hash = ? AND start <= ?"
                 " ORDER BY start DESC LIMIT 1",
        {commune, hash, offset}, [&](const LedgerRow &row) { bytes = row.bytes(1).mid(offset - row.integer(0)); });
    return bytes;
}

qint64 begin(LedgerSession &session, const SnapshotManifest &manifest, const QDateTime &now)
{
    session.lockCommune(manifest.commune);
    const auto found = find(session, manifest.commune, manifest.hash);
    if (found && (found->complete || found->manifest == manifest))
        return found->received;
    forgetUnderWay(session, manifest.commune);
    session.run("INSERT INTO snapshot (commune, hash, device, size, manifest, changed_at) VALUES (?, ?, ?, ?, ?, ?)",
        {manifest.commune, manifest.hash, manifest.device, manifest.size, snapshot_manifests::encode(manifest), now});
    return 0;
}

Result<qint64> add(LedgerSession &session, const QString &commune, const QByteArray &hash, qint64 start,
    const QByteArray &bytes, const QDateTime &now)
{
    session.lockCommune(commune);
    const auto found = find(session, commune, hash);
    if (!found)
        return failure(ErrorKind::NotFound, QStringLiteral("snapshot"));
    const qint64 end = start + bytes.size();
    if (start > found->received || end > found->manifest.size)
        return failure(ErrorKind::Damaged, QStringLiteral("offset"), QString::number(found->received));
    // Two connections of one device may have brought the same part.
    const QByteArray fresh = bytes.mid(found->received - start);
    if (fresh.isEmpty())
        return found->received;
    session.run("INSERT INTO snapshot_piece (commune, hash, start, size, bytes) VALUES (?, ?, ?, ?, ?)",
        {commune, hash, found->received, qint64(fresh.size()), fresh});
    session.run(
        "UPDATE snapshot SET received = ?, changed_at = ? WHERE commune = ? AND hash = ?", {end, now, commune, hash});
    return end;
}

Result<void> checkHeads(LedgerSession &session, const SnapshotManifest &manifest)
{
    for (const store::journal::JournalCut &head : manifest.heads) {
        const auto device = ledger_devices::find(session, manifest.commune, head.device);
        if (!device || device->lastSequence < head.sequence)
            return failure(ErrorKind::Conflict, QStringLiteral("gap"));
        const QByteArray chain = device->lastSequence == head.sequence
            ? device->chain
            : ledger_batches::chainAt(session, manifest.commune, head.device, head.sequence);
        if (chain != head.chain)
            return failure(ErrorKind::Conflict, QStringLiteral("fork"));
    }
    return {};
}

Result<void> complete(LedgerSession &session, const QString &commune, const QByteArray &hash)
{
    session.lockCommune(commune);
    const auto found = find(session, commune, hash);
    if (!found || found->received != found->manifest.size)
        return failure(ErrorKind::NotFound, QStringLiteral("snapshot"));
    if (found->complete)
        return {};
    if (const auto before = kept(session, commune); before && !found->manifest.holds().covers(before->holds()))
        return failure(ErrorKind::Conflict, QStringLiteral("stale"));
    for (const QByteArray &old : hashesOf(session, commune, true))
        forget(session, commune, old);
    session.run("UPDATE snapshot SET complete = 1 WHERE commune = ? AND hash = ?", {commune, hash});
    session.run("UPDATE commune SET snapshot_device = ?, snapshot_until = ? WHERE code = ?",
        {QDateTime(), QDateTime(), commune});
    recount(session, commune);
    return {};
}

void forget(LedgerSession &session, const QString &commune, const QByteArray &hash)
{
    session.run("DELETE FROM snapshot_piece WHERE commune = ? AND hash = ?", {commune, hash});
    session.run("DELETE FROM snapshot WHERE commune = ? AND hash = ?", {commune, hash});
}

void forgetOf(LedgerSession &session, const QString &commune, int device)
{
    session.lockCommune(commune);
    for (const bool complete : {false, true}) {
        for (const QByteArray &hash : hashesOf(session, commune, complete)) {
            if (const auto found = find(session, commune, hash); !found || found->manifest.device == device)
                forget(session, commune, hash);
        }
    }
    session.run("UPDATE commune SET snapshot_device = ?, snapshot_until = ? WHERE code = ? AND snapshot_device = ?",
        {QDateTime(), QDateTime(), commune, device});
    recount(session, commune);
}

void forgetUnfinished(LedgerSession &session, const QDateTime &changedBefore)
{
    std::vector<std::pair<QString, QByteArray>> unfinished;
    session.each("SELECT commune, hash FROM snapshot WHERE complete = 0 AND changed_at < ?", {changedBefore},
        [&](const LedgerRow &row) { unfinished.emplace_back(row.text(0), row.bytes(1)); });
    for (const auto &[commune, hash] : unfinished)
        forget(session, commune, hash);
}

} // namespace ventanilla::sync::ledger_snapshots
