#include "core/sync/server/LedgerCommunes.h"

#include "core/sync/protocol/Enrolment.h"
#include "core/sync/server/LedgerRelay.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ventanilla::sync {

namespace {

bool isCommuneCode(const QString &code)
{
    return code.size() == 5 && std::all_of(code.begin(), code.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

QByteArray hashOfCode(const QString &code)
{
    return QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256);
}

void insert(
    LedgerSession &session, const QString &code, const QString &name, const KeyPair &authority, const QDateTime &now)
{
    session.run("INSERT INTO commune (code, name, authority_public, authority_secret, created_at)"
                " VALUES (?, ?, ?, ?, ?)",
        {code, name, authority.publicKey, authority.secretKey, now});
    session.makeRoomFor(code);
}

} // namespace

namespace ledger_communes {

Result<void> add(LedgerSession &session, const QString &code, const QString &name, const QDateTime &now)
{
    if (!isCommuneCode(code))
        return failure(ErrorKind::InvalidInput, QStringLiteral("code"));
    const QString shown = name.simplified();
    if (shown.isEmpty() || shown.size() > longestName)
        return failure(ErrorKind::InvalidInput, QStringLiteral("name"));
    if (auto own = ledger_relay::requireNone(session); !own)
        return own;
    if (find(session, code))
        return failure(ErrorKind::Duplicate, QStringLiteral("commune"), code);
    insert(session, code, shown, KeyPair::random(), now);
    return {};
}

void addOfUpstream(
    LedgerSession &session, const QString &code, const QString &name, const QByteArray &authority, const QDateTime &now)
{
    insert(session, code, name.left(longestName), KeyPair{authority, QByteArray("")}, now);
}

std::optional<LedgerCommune> find(LedgerSession &session, const QString &code)
{
    std::optional<LedgerCommune> found;
    session.each("SELECT code, name, authority_public, authority_secret, created_at FROM commune WHERE code = ?",
        {code}, [&](const LedgerRow &row) {
            found = LedgerCommune{row.text(0), row.text(1), KeyPair{row.bytes(2), row.bytes(3)}, row.time(4)};
        });
    return found;
}

std::vector<CommuneSummary> all(LedgerSession &session)
{
    std::vector<CommuneSummary> found;
    session.each("SELECT c.code, c.name,"
                 " (SELECT count(*) FROM device d WHERE d.commune = c.code AND d.revoked = 0 AND d.relay = 0),"
                 " (SELECT count(*) FROM batch b WHERE b.commune = c.code),"
                 " (SELECT CAST(coalesce(sum(b.size), 0) AS BIGINT) FROM batch b WHERE b.commune = c.code),"
                 " (SELECT max(d.last_seen_at) FROM device d WHERE d.commune = c.code)"
                 " FROM commune c ORDER BY c.code",
        {}, [&](const LedgerRow &row) {
            found.push_back({row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4), row.time(5)});
        });
    return found;
}

} // namespace ledger_communes

namespace enrolment_codes {

Result<QString> add(LedgerSession &session, const QString &commune, const QDateTime &now, const QDateTime &expiresAt)
{
    if (auto own = ledger_relay::requireNone(session); !own)
        return failure(own.error());
    if (!ledger_communes::find(session, commune))
        return failure(ErrorKind::NotFound, QStringLiteral("commune"));
    const QString shown = enrolments::newCode();
    auto code = enrolments::parseCode(shown);
    if (!code)
        return failure(code.error());
    session.run("INSERT INTO enrolment_code (hash, commune, created_at, expires_at) VALUES (?, ?, ?, ?)",
        {hashOfCode(*code), commune, now, expiresAt});
    return shown;
}

std::optional<CodeState> find(LedgerSession &session, const QString &code)
{
    std::optional<CodeState> found;
    session.each("SELECT commune, expires_at, device FROM enrolment_code WHERE hash = ?", {hashOfCode(code)},
        [&](const LedgerRow &row) {
            found = CodeState{row.text(0), row.time(1), std::nullopt};
            if (!row.isNull(2))
                found->usedBy = int(row.integer(2));
        });
    return found;
}

void markUsed(LedgerSession &session, const QString &code, int device, const QDateTime &now)
{
    session.run("UPDATE enrolment_code SET used_at = ?, device = ? WHERE hash = ?", {now, device, hashOfCode(code)});
}

} // namespace enrolment_codes

} // namespace ventanilla::sync
