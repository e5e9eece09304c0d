#include "core/sync/server/LedgerDevices.h"

#include "core/sync/server/LedgerCommunes.h"
#include "core/sync/server/LedgerSnapshots.h"

#include <algorithm>

namespace ventanilla::sync::ledger_devices {

namespace {

LedgerDevice deviceOf(const LedgerRow &row)
{
    LedgerDevice device;
    Certificate &certificate = device.certificate;
    certificate.commune = row.text(0);
    certificate.device = int(row.integer(1));
    certificate.name = row.text(2);
    certificate.publicKey = row.bytes(3);
    certificate.issuer = int(row.integer(4));
    certificate.issuedAt = row.time(5);
    certificate.revoked = row.flag(6);
    certificate.signature = row.bytes(7);
    device.helloCounter = row.integer(8);
    device.lastSequence = row.integer(9);
    device.chain = row.bytes(10);
    device.leaseUntil = row.time(11);
    device.lastSeen = row.time(12);
    device.clockSkewSeconds = row.integer(13);
    return device;
}

void save(LedgerSession &session, const Certificate &certificate)
{
    session.run("INSERT INTO device (commune, number, name, public_key, issuer, issued_at, revoked, signature)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (commune, number) DO UPDATE SET name = excluded.name, issuer = excluded.issuer,"
                " issued_at = excluded.issued_at, revoked = excluded.revoked, signature = excluded.signature",
        {certificate.commune, certificate.device, certificate.name, certificate.publicKey, certificate.issuer,
            certificate.issuedAt, certificate.revoked, certificate.signature});
}

// Times of issue grow within a commune, so that the later of two certificates is always told from the earlier.
QDateTime nextIssue(LedgerSession &session, const QString &commune, const QDateTime &now)
{
    qint64 last = 0;
    session.each("SELECT last_issued_at FROM commune WHERE code = ?", {commune},
        [&](const LedgerRow &row) { last = row.integer(0); });
    const qint64 issued = std::max(last + 1, now.toMSecsSinceEpoch());
    session.run("UPDATE commune SET last_issued_at = ? WHERE code = ?", {issued, commune});
    return QDateTime::fromMSecsSinceEpoch(issued, Qt::UTC);
}

bool isShown(QChar letter)
{
    return letter.isPrint();
}

Result<QString> checkedName(const QString &name)
{
    const QString shown = name.simplified();
    if (shown.isEmpty() || shown.size() > longestDeviceName || !std::all_of(shown.begin(), shown.end(), isShown))
        return failure(ErrorKind::InvalidInput, QStringLiteral("name"));
    return shown;
}

// The number of a store that has worked alone; it must come before all others, whose data would otherwise not be its.
Result<int> numberBrought(const EnrolmentRequest &request, const LedgerCommune &commune, size_t present)
{
    if (*request.device != firstComputer)
        return failure(ErrorKind::InvalidInput, QStringLiteral("device"));
    if (request.commune != commune.code)
        return failure(ErrorKind::InvalidInput, QStringLiteral("commune"));
    if (present > 0)
        return failure(ErrorKind::Conflict, QStringLiteral("device"));
    return firstComputer;
}

Result<int> numberGiven(const std::vector<LedgerDevice> &present)
{
    int last = firstComputer;
    for (const LedgerDevice &device : present) {
        if (device.certificate.device < firstNumberOfFirstComputer)
            last = std::max(last, device.certificate.device);
    }
    if (last + 1 >= firstNumberOfFirstComputer)
        return failure(ErrorKind::Conflict, QStringLiteral("device"));
    return last + 1;
}

Result<Certificate> newCertificate(LedgerSession &session, const EnrolmentRequest &request,
    const LedgerCommune &commune, const std::vector<LedgerDevice> &present, const QDateTime &now)
{
    auto name = checkedName(request.name);
    if (!name)
        return failure(name.error());
    if (request.publicKey.size() != publicKeySize)
        return failure(ErrorKind::InvalidInput, QStringLiteral("public_key"));
    for (const LedgerDevice &device : present) {
        if (device.certificate.publicKey == request.publicKey)
            return failure(ErrorKind::Duplicate, QStringLiteral("public_key"));
    }
    auto number = request.device ? numberBrought(request, commune, present.size()) : numberGiven(present);
    if (!number)
        return failure(number.error());
    Certificate certificate;
    certificate.commune = commune.code;
    certificate.device = *number;
    certificate.name = *name;
    certificate.publicKey = request.publicKey;
    certificate.issuer = serverIssuer;
    certificate.issuedAt = nextIssue(session, commune.code, now);
    return certificates::issue(certificate, commune.authority);
}

EnrolmentAnswer answerFor(LedgerSession &session, const LedgerCommune &commune, const Certificate &certificate)
{
    EnrolmentAnswer answer;
    answer.communeCode = commune.code;
    answer.communeName = commune.name;
    answer.authority = commune.authority.publicKey;
    answer.certificate = certificate;
    for (const LedgerDevice &device : all(session, commune.code))
        answer.devices.push_back(device.certificate);
    answer.snapshotReady = ledger_snapshots::kept(session, commune.code).has_value();
    return answer;
}

// The key that must have signed certificates for the first computer's own numbers; empty while it is not enrolled.
QByteArray keyOfFirstComputer(LedgerSession &session, const QString &commune)
{
    const auto first = find(session, commune, firstComputer);
    return first && !first->certificate.revoked ? first->certificate.publicKey : QByteArray();
}

bool isOfFirstComputer(const Certificate &certificate, const QString &commune, const QByteArray &key)
{
    return certificate.commune == commune && certificate.device >= firstNumberOfFirstComputer && !key.isEmpty()
        && certificate.publicKey.size() == publicKeySize && certificate.name.size() <= longestDeviceName
        && certificates::isGenuine(certificate, key);
}

// A revocation is never taken back, and a device keeps its key.
bool isNews(LedgerSession &session, const Certificate &certificate)
{
    const auto known = find(session, certificate.commune, certificate.device);
    if (!known)
        return true;
    return known->certificate.publicKey == certificate.publicKey && !known->certificate.revoked
        && certificate.issuedAt > known->certificate.issuedAt;
}

} // namespace

std::optional<LedgerDevice> find(LedgerSession &session, const QString &commune, int number)
{
    std::optional<LedgerDevice> found;
    session.each("SELECT commune, number, name, public_key, issuer, issued_at, revoked, signature, hello_counter,"
                 " last_sequence, chain, lease_until, last_seen_at, clock_skew_seconds"
                 " FROM device WHERE commune = ? AND number = ?",
        {commune, number}, [&](const LedgerRow &row) { found = deviceOf(row); });
    return found;
}

std::vector<LedgerDevice> all(LedgerSession &session, const QString &commune)
{
    std::vector<LedgerDevice> found;
    session.each("SELECT commune, number, name, public_key, issuer, issued_at, revoked, signature, hello_counter,"
                 " last_sequence, chain, lease_until, last_seen_at, clock_skew_seconds"
                 " FROM device WHERE commune = ? ORDER BY number",
        {commune}, [&](const LedgerRow &row) { found.push_back(deviceOf(row)); });
    return found;
}

Result<EnrolmentAnswer> enrol(LedgerSession &session, const EnrolmentRequest &request, const QDateTime &now)
{
    const auto typed = enrolments::parseCode(request.code);
    const auto code = typed ? enrolment_codes::find(session, *typed) : std::nullopt;
    const auto unknown = failure(ErrorKind::NotFound, QStringLiteral("code"));
    if (!code)
        return unknown;
    session.lockCommune(code->commune);
    const auto commune = ledger_communes::find(session, code->commune);
    const auto current = enrolment_codes::find(session, *typed); // as it is now that nobody else writes
    if (!commune || !current)
        return unknown;
    if (current->usedBy) {
        const auto device = find(session, commune->code, *current->usedBy);
        if (!device || device->certificate.publicKey != request.publicKey)
            return unknown;
        return answerFor(session, *commune, device->certificate);
    }
    if (current->expiresAt < now)
        return unknown;
    auto certificate = newCertificate(session, request, *commune, all(session, commune->code), now);
    if (!certificate)
        return failure(certificate.error());
    save(session, *certificate);
    enrolment_codes::markUsed(session, *typed, certificate->device, now);
    return answerFor(session, *commune, *certificate);
}

Result<Certificate> revoke(LedgerSession &session, const QString &commune, int number, const QDateTime &now)
{
    session.lockCommune(commune);
    const auto found = ledger_communes::find(session, commune);
    const auto device = find(session, commune, number);
    if (!found || !device)
        return failure(ErrorKind::NotFound, QStringLiteral("device"));
    if (device->certificate.revoked)
        return failure(ErrorKind::Conflict, QStringLiteral("revoked"));
    Certificate ended = device->certificate;
    ended.revoked = true;
    ended.issuer = serverIssuer;
    ended.issuedAt = nextIssue(session, commune, now);
    ended = certificates::issue(ended, found->authority);
    save(session, ended);
    ledger_snapshots::forgetOf(session, commune, number);
    return ended;
}

Result<void> learn(LedgerSession &session, const QString &commune, const std::vector<Certificate> &certificates)
{
    session.lockCommune(commune);
    const QByteArray key = keyOfFirstComputer(session, commune);
    for (const Certificate &certificate : certificates) {
        if (certificate.issuer == firstComputer && !isOfFirstComputer(certificate, commune, key))
            return failure(ErrorKind::Damaged, QStringLiteral("certificate"));
    }
    for (const Certificate &certificate : certificates) {
        if (certificate.issuer == firstComputer && isNews(session, certificate))
            save(session, certificate);
    }
    return {};
}

Result<void> note(LedgerSession &session, const QString &commune, int number, const Visit &visit)
{
    const qint64 changed =
        session.run("UPDATE device SET hello_counter = ?, last_seen_at = ?, lease_until = coalesce(?, lease_until),"
                    " clock_skew_seconds = ? WHERE commune = ? AND number = ? AND hello_counter < ?",
            {visit.counter, visit.at, visit.leaseUntil, visit.clockSkewSeconds, commune, number, visit.counter});
    if (changed == 0)
        return failure(ErrorKind::Conflict, QStringLiteral("counter"));
    return {};
}

} // namespace ventanilla::sync::ledger_devices
