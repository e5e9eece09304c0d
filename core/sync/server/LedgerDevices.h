#pragma once

#include "core/base/Result.h"
#include "core/sync/protocol/Certificate.h"
#include "core/sync/protocol/Enrolment.h"
#include "core/sync/server/LedgerSession.h"

#include <vector>

// The devices of each commune: their certificates, what they last said, how far their journals are kept here.
namespace ventanilla::sync {

struct LedgerDevice
{
    Certificate certificate;
    qint64 helloCounter = 0; // of the last Hello that was answered
    qint64 lastSequence = 0; // of its journal, kept here
    QByteArray chain;        // after that; empty when nothing is kept
    QDateTime leaseUntil;    // invalid before its first exchange
    QDateTime lastSeen;      // idem
    qint64 clockSkewSeconds = 0;
    bool relay = false; // passes others' batches on, and is not told of as a computer
    bool operator==(const LedgerDevice &) const = default;
};

namespace ledger_devices {

[[nodiscard]] std::optional<LedgerDevice> find(LedgerSession &session, const QString &commune, int number);
[[nodiscard]] std::vector<LedgerDevice> all(LedgerSession &session, const QString &commune); // by number
// What devices are told of each other, by number: relays are left out, which have no store and write nothing.
[[nodiscard]] std::vector<Certificate> certificatesOfComputers(LedgerSession &session, const QString &commune);

// Takes a computer in: the code decides the commune. The same computer may ask again with its used code, and gets the
// same answer, since the first may have been lost on its way.
// Errors: NotFound "code" when it is unknown, expired or used by another; InvalidInput (name, public_key, device,
// commune: the code is another's); Conflict "device" when numbers are at their end or the commune has computers already
// and another one brings data of its own; Duplicate "public_key".
[[nodiscard]] Result<EnrolmentAnswer> enrol(
    LedgerSession &session, const EnrolmentRequest &request, const QDateTime &now);

// Ends a device, whoever enrolled it. Errors: NotFound "device"; Conflict "revoked" when it is ended already; Conflict
// "relay" at a relay.
[[nodiscard]] Result<Certificate> revoke(
    LedgerSession &session, const QString &commune, int number, const QDateTime &now);

enum class CertificateSource { Device, Upstream };

// Takes certificates that somebody brings: those which the commune's first computer has signed for numbers of its own, if
// it is not revoked or the server above a relay has taken them; and at a relay those that the server above has signed. Of
// its own a server knows better itself. What is not judged, or no news, is left out.
// Errors: Damaged when one is not genuine: none is taken.
[[nodiscard]] Result<void> learn(LedgerSession &session, const QString &commune,
    const std::vector<Certificate> &certificates, CertificateSource source = CertificateSource::Device);
// Of a device that a relay has passed the enrolment of.
void noteRelay(LedgerSession &session, const QString &commune, int number);

struct Visit
{
    qint64 counter = 0;
    QDateTime at;
    QDateTime leaseUntil; // invalid for a revoked device: its lease ends as it stands
    qint64 clockSkewSeconds = 0;
};
// Notes that a device's Hello is answered. Errors: Conflict "counter" when one with this counter or a later one was.
[[nodiscard]] Result<void> note(LedgerSession &session, const QString &commune, int number, const Visit &visit);

} // namespace ledger_devices

} // namespace ventanilla::sync
