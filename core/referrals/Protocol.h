#pragma once

#include "core/base/Ids.h"
#include "core/security/Role.h"
#include "core/store/Transaction.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace ventanilla::referrals {

// What two units agreed about the persons they send each other (protocolo de derivación). A new version is a new row.
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
    QDate validTo; // the last day; invalid while in force

    bool operator==(const Protocol &) const = default;
};

namespace protocols {
// The one in force on `date` between two units: for exactly this motive before one for any, then the highest version.
[[nodiscard]] std::optional<Protocol> findValid(
    store::Connection &connection, UnitId from, UnitId to, MotiveId motive, const QDate &date);
// The one in force on `date` that says where `from` sends a motive, whatever the unit it goes to; preferred likewise,
// and among those for any motive only one that goes to the unit whose business the motive is.
[[nodiscard]] std::optional<Protocol> findDestination(
    store::Connection &connection, UnitId from, MotiveId motive, const QDate &date);
[[nodiscard]] std::vector<Protocol> all(store::Connection &connection);
ProtocolId insert(store::Transaction &transaction, const Protocol &protocol);
} // namespace protocols

} // namespace ventanilla::referrals
