#pragma once

#include "core/base/Result.h"
#include "core/sync/protocol/Keys.h"
#include "core/sync/server/LedgerSession.h"

#include <vector>

// The communes a server keeps apart, and the one-time codes with which computers join them.
namespace ventanilla::sync {

struct LedgerCommune
{
    QString code; // official, five digits
    QString name;
    KeyPair authority; // signs the certificates of the commune's devices; without the secret key at a relay
    QDateTime createdAt;
    bool operator==(const LedgerCommune &) const = default;
};

// What an administrator sees of one.
struct CommuneSummary
{
    QString code;
    QString name;
    qint64 devices = 0; // that are not revoked, relays left out
    qint64 batches = 0;
    qint64 bytes = 0;
    QDateTime lastSeen; // of any of its devices; invalid if none came
    bool operator==(const CommuneSummary &) const = default;
};

namespace ledger_communes {

inline constexpr int longestName = 60;

// Makes the commune's authority. Errors: InvalidInput (code: five digits; name), Duplicate; Conflict "relay" in the ledger
// of a relay, as all that only the server above decides.
[[nodiscard]] Result<void> add(LedgerSession &session, const QString &code, const QString &name, const QDateTime &now);
// A relay's commune, whose authority is the server's above it.
void addOfUpstream(LedgerSession &session, const QString &code, const QString &name, const QByteArray &authority,
    const QDateTime &now);
[[nodiscard]] std::optional<LedgerCommune> find(LedgerSession &session, const QString &code);
[[nodiscard]] std::vector<CommuneSummary> all(LedgerSession &session); // by code

} // namespace ledger_communes

namespace enrolment_codes {

// Gives out a new code, of which only a hash is kept. Errors: NotFound "commune", Conflict "relay".
[[nodiscard]] Result<QString> add(
    LedgerSession &session, const QString &commune, const QDateTime &now, const QDateTime &expiresAt);

struct CodeState
{
    QString commune;
    QDateTime expiresAt;
    std::optional<int> usedBy; // device
};
// `code` as enrolments::parseCode returns it.
[[nodiscard]] std::optional<CodeState> find(LedgerSession &session, const QString &code);
void markUsed(LedgerSession &session, const QString &code, int device, const QDateTime &now);

} // namespace enrolment_codes

} // namespace ventanilla::sync
