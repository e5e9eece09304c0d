#include "core/sync/server/LedgerUploads.h"

#include <algorithm>

namespace ventanilla::sync::ledger_uploads {

namespace {

QByteArray hashUnderWay(LedgerSession &session, const QString &commune, int device)
{
    QByteArray hash;
    session.each("SELECT hash FROM upload WHERE commune = ? AND device = ?", {commune, device},
        [&](const LedgerRow &row) { hash = row.bytes(0); });
    return hash;
}

} // namespace

qint64 sizeOf(LedgerSession &session, const QString &commune, int device, const QByteArray &hash)
{
    if (hash.isEmpty() || hashUnderWay(session, commune, device) != hash)
        return 0;
    qint64 end = 0;
    session.each("SELECT start, size FROM upload_piece WHERE commune = ? AND device = ? ORDER BY start",
        {commune, device}, [&](const LedgerRow &row) {
            if (row.integer(0) <= end)
                end = std::max(end, row.integer(0) + row.integer(1));
        });
    return end;
}

QByteArray bytesOf(LedgerSession &session, const QString &commune, int device, const QByteArray &hash)
{
    QByteArray whole;
    if (hash.isEmpty() || hashUnderWay(session, commune, device) != hash)
        return whole;
    // Two connections of one device may have brought the same part: the second begins within the first.
    session.each("SELECT start, bytes FROM upload_piece WHERE commune = ? AND device = ? ORDER BY start",
        {commune, device}, [&](const LedgerRow &row) {
            const qint64 known = whole.size() - row.integer(0);
            if (known >= 0)
                whole += row.bytes(1).mid(known);
        });
    return whole;
}

void add(LedgerSession &session, const QString &commune, int device, const QByteArray &hash, qint64 start,
    const QByteArray &bytes, const QDateTime &now)
{
    const QByteArray before = hashUnderWay(session, commune, device);
    if (before != hash) {
        forget(session, commune, device, before);
        session.run("INSERT INTO upload (commune, device, hash, changed_at) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (commune, device) DO NOTHING",
            {commune, device, hash, now});
    } else {
        session.run("UPDATE upload SET changed_at = ? WHERE commune = ? AND device = ?", {now, commune, device});
    }
    session.run("INSERT INTO upload_piece (commune, device, start, size, bytes) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (commune, device, start) DO UPDATE SET size = excluded.size, bytes = excluded.bytes"
                " WHERE excluded.size > upload_piece.size",
        {commune, device, start, qint64(bytes.size()), bytes});
}

void forget(LedgerSession &session, const QString &commune, int device, const QByteArray &hash)
{
    const qint64 found =
        session.run("DELETE FROM upload WHERE commune = ? AND device = ? AND hash = ?", {commune, device, hash});
    if (found > 0)
        session.run("DELETE FROM upload_piece WHERE commune = ? AND device = ?", {commune, device});
}

qint64 forgetOlderThan(LedgerSession &session, const QDateTime &instant)
{
    session.run("DELETE FROM upload_piece WHERE EXISTS (SELECT 1 FROM upload u WHERE u.commune = upload_piece.commune"
                " AND u.device = upload_piece.device AND u.changed_at < ?)",
        {instant});
    return session.run("DELETE FROM upload WHERE changed_at < ?", {instant});
}

} // namespace ventanilla::sync::ledger_uploads
