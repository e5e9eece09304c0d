#include "core/sync/server/LedgerRelay.h"

#include "core/sync/server/LedgerCommunes.h"
#include "core/sync/server/LedgerDevices.h"

#include <algorithm>

namespace ventanilla::sync::ledger_relay {

namespace {

RelayState stateOf(const LedgerRow &row)
{
    RelayState state;
    state.identity.keys = {row.bytes(0), row.bytes(1)};
    state.identity.commune = row.isNull(2) ? QString() : row.text(2);
    state.identity.device = int(row.integer(3));
    state.identity.url = row.text(4);
    state.identity.certificate = row.bytes(5);
    state.lastContact = row.time(6);
    state.leaseUntil = row.time(7);
    state.problem = row.text(8);
    state.ended = row.flag(9);
    return state;
}

std::optional<RelayState> row(LedgerSession &session)
{
    std::optional<RelayState> found;
    session.each("SELECT public_key, secret_key, commune, device, url, certificate, last_contact_at, lease_until,"
                 " problem, ended FROM relay",
        {}, [&](const LedgerRow &row) { found = stateOf(row); });
    return found;
}

tl::unexpected<Error> conflict(const char *detail)
{
    return failure(ErrorKind::Conflict, QStringLiteral("relay"), QString::fromLatin1(detail));
}

} // namespace

std::optional<RelayState> find(LedgerSession &session)
{
    auto state = row(session);
    return state && !state->identity.commune.isEmpty() ? state : std::nullopt;
}

Result<void> requireNone(LedgerSession &session)
{
    return find(session) ? Result<void>(conflict("upstream")) : Result<void>();
}

Result<void> requireServing(LedgerSession &session)
{
    const auto state = row(session);
    return state && state->ended ? failure(ErrorKind::Busy, QStringLiteral("relay")) : Result<void>();
}

Result<RelayIdentity> prepare(LedgerSession &session)
{
    if (const auto state = row(session)) {
        if (!state->identity.commune.isEmpty())
            return conflict("joined");
        return state->identity;
    }
    if (!ledger_communes::all(session).empty())
        return conflict("communes");
    RelayIdentity identity;
    identity.keys = KeyPair::random();
    session.run("INSERT INTO relay (id, public_key, secret_key) VALUES (1, ?, ?)",
        {identity.keys.publicKey, identity.keys.secretKey});
    return identity;
}

Result<void> join(LedgerSession &session, const QString &url, const QByteArray &certificate,
    const EnrolmentAnswer &answer, const QDateTime &now)
{
    ledger_communes::addOfUpstream(session, answer.communeCode, answer.communeName, answer.authority, now);
    session.run("UPDATE relay SET commune = ?, device = ?, url = ?, certificate = ?",
        {answer.communeCode, answer.certificate.device, url, certificate.isNull() ? QByteArray("") : certificate});
    return ledger_devices::learn(
        session, answer.communeCode, answer.devices, ledger_devices::CertificateSource::Upstream);
}

qint64 nextCounter(LedgerSession &session, const QDateTime &now, bool uploads)
{
    qint64 last = 0;
    session.each("SELECT hello_counter FROM relay", {}, [&](const LedgerRow &row) { last = row.integer(0); });
    const qint64 next = std::max(last + 1, now.toMSecsSinceEpoch());
    session.run("UPDATE relay SET hello_counter = ?", {next});
    if (uploads)
        session.run("UPDATE relay SET upload_begun = 1", {});
    return next;
}

bool uploadWasCut(LedgerSession &session)
{
    bool cut = false;
    session.each("SELECT upload_begun FROM relay", {}, [&](const LedgerRow &row) { cut = row.flag(0); });
    return cut;
}

store::VersionVector upstreamHas(LedgerSession &session, const QString &commune)
{
    store::VersionVector has;
    session.each("SELECT device, last_sequence FROM upstream_journal WHERE commune = ?", {commune},
        [&](const LedgerRow &row) { has.raise(int(row.integer(0)), row.integer(1)); });
    return has;
}

BatchesWaiting waiting(LedgerSession &session, const QString &commune)
{
    BatchesWaiting waiting;
    session.each("SELECT count(*), CAST(coalesce(sum(b.size), 0) AS BIGINT) FROM device d JOIN batch b"
                 " ON b.commune = d.commune AND b.device = d.number AND b.last_sequence > coalesce("
                 "(SELECT u.last_sequence FROM upstream_journal u"
                 " WHERE u.commune = d.commune AND u.device = d.number), 0) WHERE d.commune = ?",
        {commune}, [&](const LedgerRow &row) {
            waiting = {row.integer(0), row.integer(1)};
        });
    return waiting;
}

// Said anew each time, also when it is less: a server put back to a backup has lost something.
void noteWelcome(LedgerSession &session, const QString &commune, const Welcome &welcome, const QDateTime &now)
{
    session.run("UPDATE relay SET upload_begun = 0, problem = '', last_contact_at = ?,"
                " lease_until = coalesce(?, lease_until)",
        {now, welcome.leaseUntil});
    session.run("DELETE FROM upstream_journal WHERE commune = ?", {commune});
    for (const auto &[device, sequence] : welcome.serverHas.sequences())
        session.run("INSERT INTO upstream_journal (commune, device, last_sequence) VALUES (?, ?, ?)",
            {commune, device, sequence});
}

void noteProblem(LedgerSession &session, const QString &problem)
{
    session.run("UPDATE relay SET problem = ?", {problem});
}

void noteEnded(LedgerSession &session)
{
    session.run("UPDATE relay SET ended = 1", {});
}

std::optional<UpstreamPart> upstreamPart(LedgerSession &session)
{
    std::optional<UpstreamPart> part;
    session.each("SELECT hash, total, bytes FROM upstream_part", {}, [&](const LedgerRow &row) {
        part = UpstreamPart{row.bytes(0), row.integer(1), row.bytes(2)};
    });
    return part;
}

void keepPart(LedgerSession &session, const UpstreamPart &part)
{
    dropPart(session);
    session.run("INSERT INTO upstream_part (hash, total, bytes) VALUES (?, ?, ?)", {part.hash, part.total, part.bytes});
}

void dropPart(LedgerSession &session)
{
    session.run("DELETE FROM upstream_part", {});
}

} // namespace ventanilla::sync::ledger_relay
