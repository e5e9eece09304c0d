#include "core/sync/server/LedgerDevices.h"

#include "core/sync/server/LedgerCommunes.h"
#include "core/sync/server/LedgerRelay.h"
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
    device.relay = row.flag(14);
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
Result<int> numberBrought(const EnrolmentRequest &request, const std::vector<LedgerDevice> &present)
{
    if (*request.device != firstComputer)
        return failure(ErrorKind::InvalidInput, QStringLiteral("device"));
    if (!std::ranges::all_of(present, &LedgerDevice::relay))
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
    if (!request.commune.isEmpty() && request.commune != commune.code)
        return failure(ErrorKind::InvalidInput, QStringLiteral("commune"));
    for (const LedgerDevice &device : present) {
        if (device.certificate.publicKey == request.publicKey)
            return failure(ErrorKind::Duplicate, QStringLiteral("public_key"));
    }
    auto number = request.device ? numberBrought(request, present) : numberGiven(present);
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
    answer.devices = certificatesOfComputers(session, commune.code);
    answer.snapshotReady = ledger_snapshots::kept(session, commune.code).has_value();
    return answer;
}

// The keys whose signatures count for certificates that are brought; empty for what is not judged here.
struct IssuerKeys
{
    QByteArray server;
    QByteArray first;
    [[nodiscard]] const QByteArray &of(int issuer) const { return issuer == serverIssuer ? server : first; }
};

IssuerKeys issuerKeys(LedgerSession &session, const QString &commune, const std::vector<Certificate> &certificates,
    CertificateSource source)
{
    IssuerKeys keys;
    const auto found = ledger_communes::find(session, commune);
    if (found && found->authority.secretKey.isEmpty())
        keys.server = found->authority.publicKey;
    // A first computer that was revoked enrols nobody any more; whom the server above has taken from it, it has.
    if (const auto first = find(session, commune, firstComputer)) {
        if (!first->certificate.revoked || source == CertificateSource::Upstream)
            keys.first = first->certificate.publicKey;
        return keys;
    }
    const auto given = std::ranges::find_if(certificates, [](const Certificate &certificate) {
        return certificate.device == firstComputer && certificate.issuer == serverIssuer;
    });
    if (!keys.server.isEmpty() && given != certificates.end() && certificates::isGenuine(*given, keys.server))
        keys.first = given->publicKey;
    return keys;
}

bool isSound(const Certificate &certificate, const QString &commune, const QByteArray &key)
{
    const bool numberFits = certificate.issuer == serverIssuer
        || (certificate.issuer == firstComputer && certificate.device >= firstNumberOfFirstComputer);
    return certificate.commune == commune && numberFits && certificate.publicKey.size() == publicKeySize
        && certificate.name.size() <= longestDeviceName && certificates::isGenuine(certificate, key);
}

// A revocation is never taken back, a device keeps its key, and what the server has signed goes before what the first
// computer has.
bool isNews(const Certificate &given, const std::optional<LedgerDevice> &present)
{
    if (!present)
        return true;
    const Certificate &known = present->certificate;
    if (known.publicKey != given.publicKey || known.revoked)
        return false;
    if (given.revoked)
        return true;
    if (given.issuer != known.issuer)
        return given.issuer == serverIssuer;
    return given.issuedAt > known.issuedAt;
}

} // namespace

std::optional<LedgerDevice> find(LedgerSession &session, const QString &commune, int number)
{
    std::optional<LedgerDevice> found;
    session.each("SELECT commune, number, name, public_key, issuer, issued_at, revoked, signature, hello_counter,"
                 " last_sequence, chain, lease_until, last_seen_at, clock_skew_seconds, relay"
                 " FROM device WHERE commune = ? AND number = ?",
        {commune, number}, [&](const LedgerRow &row) { found = deviceOf(row); });
    return found;
}

std::vector<LedgerDevice> all(LedgerSession &session, const QString &commune)
{
    std::vector<LedgerDevice> found;
    session.each("SELECT commune, number, name, public_key, issuer, issued_at, revoked, signature, hello_counter,"
                 " last_sequence, chain, lease_until, last_seen_at, clock_skew_seconds, relay"
                 " FROM device WHERE commune = ? ORDER BY number",
        {commune}, [&](const LedgerRow &row) { found.push_back(deviceOf(row)); });
    return found;
}

std::vector<Certificate> certificatesOfComputers(LedgerSession &session, const QString &commune)
{
    std::vector<Certificate> found;
    for (LedgerDevice &device : all(session, commune)) {
        if (!device.relay)
            found.push_back(std::move(device.certificate));
    }
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
    if (request.relay)
        noteRelay(session, commune->code, certificate->device);
    enrolment_codes::markUsed(session, *typed, certificate->device, now);
    return answerFor(session, *commune, *certificate);
}

Result<Certificate> revoke(LedgerSession &session, const QString &commune, int number, const QDateTime &now)
{
    if (auto own = ledger_relay::requireNone(session); !own)
        return failure(own.error());
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

Result<void> learn(LedgerSession &session, const QString &commune, const std::vector<Certificate> &certificates,
    CertificateSource source)
{
    session.lockCommune(commune);
    const IssuerKeys keys = issuerKeys(session, commune, certificates, source);
    const auto damaged = failure(ErrorKind::Damaged, QStringLiteral("certificate"));
    std::vector<Certificate> news;
    for (const Certificate &certificate : certificates) {
        const QByteArray &key = keys.of(certificate.issuer);
        if (key.isEmpty())
            continue;
        if (!isSound(certificate, commune, key))
            return damaged;
        if (isNews(certificate, find(session, commune, certificate.device)))
            news.push_back(certificate);
    }
    for (const Certificate &certificate : news) {
        save(session, certificate);
        if (certificate.revoked)
            ledger_snapshots::forgetOf(session, commune, certificate.device);
    }
    return {};
}

void noteRelay(LedgerSession &session, const QString &commune, int number)
{
    session.run("UPDATE device SET relay = 1 WHERE commune = ? AND number = ?", {commune, number});
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
