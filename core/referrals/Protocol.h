#pragma once

#include "core/base/Ids.h"
#include "core/security/Role.h"
#include "core/store/Transaction.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace ventanilla::referrals {

// What two units agreed about the persons they send each other (protocolo de derivación). A new version is a new row of
// the same units and motive; which of them is in force on a day is ProtocolVersion.h.
struct Protocol
{
    ProtocolId id;
    UnitId fromUnit;
    UnitId toUnit;
    std::optional<MotiveId> motive; // nothing: any motive
    QStringList documents;          // that the person must bring
    int maximumDays = 0;            // working days until the answer
    std::optional<security::Role> responsibleRole;
    int version = 1;
    QDate validFrom;
    QDate validTo;                        // the last day; invalid without an end
    std::optional<OperatorId> proposedBy; // nothing: in force without acceptance, as those of the founding
    QString responsibilities;             // who does what
    QDateTime withdrawnAt;                // invalid unless it was

    bool operator==(const Protocol &) const = default;
};

// What a unit said of a proposal.
struct ProtocolAcceptance
{
    ProtocolAcceptanceId id;
    ProtocolId protocol;
    UnitId unit;
    OperatorId operatorId;
    QDateTime acceptedAt;
    QString document; // the paper that says so, of a unit that has no head in the program
    bool refusal = false;
    QString reason; // of a refusal

    bool operator==(const ProtocolAcceptance &) const = default;
};

// A protocol with what was said of it, oldest first.
struct ProtocolVersion
{
    Protocol protocol;
    std::vector<ProtocolAcceptance> words;

    bool operator==(const ProtocolVersion &) const = default;
};

// The tables protocol and protocol_acceptance, without rules: for services, imports and demo data.
namespace protocols {
// The one in force on `date` between two units: for exactly this motive before one for any.
[[nodiscard]] std::optional<Protocol> findValid(
    store::Connection &connection, UnitId from, UnitId to, MotiveId motive, const QDate &date);
// The one in force on `date` that says where `from` sends a motive, whatever the unit it goes to; preferred likewise,
// and among those for any motive only one that goes to the unit whose business the motive is. Of several the highest
// version.
[[nodiscard]] std::optional<Protocol> findDestination(
    store::Connection &connection, UnitId from, MotiveId motive, const QDate &date);
[[nodiscard]] std::optional<Protocol> find(store::Connection &connection, ProtocolId id);
// By units, motive and version.
[[nodiscard]] std::vector<Protocol> all(store::Connection &connection);
// The same with what was said of each.
[[nodiscard]] std::vector<ProtocolVersion> allVersions(store::Connection &connection);
// Of two units and exactly this motive, or any; by version.
[[nodiscard]] std::vector<ProtocolVersion> versionsOf(
    store::Connection &connection, UnitId from, UnitId to, std::optional<MotiveId> motive);

ProtocolId insert(store::Transaction &transaction, const Protocol &protocol);
void setWithdrawn(store::Transaction &transaction, ProtocolId id, const QDateTime &at);
ProtocolAcceptanceId addWord(store::Transaction &transaction, const ProtocolAcceptance &word);
} // namespace protocols

} // namespace ventanilla::referrals
