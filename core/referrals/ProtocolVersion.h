#pragma once

#include "core/referrals/Protocol.h"

#include <span>

// Which version of a protocol holds on a day. Pure functions of the versions and of what the units said, so that computers
// that know the same agree, whatever the order in which it came.
//
// A version is agreed once both units have accepted it, the latest word of each counting; one that nobody proposed is agreed
// from the start. It holds from the day on which it is agreed, or from its first valid day when that is later, until a higher
// version begins, its last valid day, or the day on which it is withdrawn. Two versions of one number, proposed apart: the
// one agreed later counts. A version withdrawn before its first day never replaced the one before.
namespace ventanilla::referrals {

enum class ProtocolState {
    Proposed,  // a unit has not answered yet
    Refused,   // by a unit, with its reason
    Withdrawn, // taken back, or ended by a unit
    Upcoming,  // agreed, and its first day is still to come
    InForce,
    Replaced, // a higher version has begun, or was agreed while this one waited
    Ended     // its last day has passed
};

struct ProtocolStanding
{
    ProtocolState state = ProtocolState::Proposed;
    QDate firstDay;                            // invalid while it is not agreed, and of one that never holds
    std::vector<UnitId> waitsFor;              // of one that is Proposed
    std::optional<ProtocolAcceptance> refusal; // of one that is Refused

    bool operator==(const ProtocolStanding &) const = default;
};

// When the later of both units accepted; nothing while one has not, or has refused, and of one that nobody proposed.
[[nodiscard]] std::optional<QDateTime> agreedAt(const ProtocolVersion &version);
[[nodiscard]] std::optional<ProtocolAcceptance> latestWordOf(const ProtocolVersion &version, UnitId unit);
// Invalid when it is not agreed, or can never hold.
[[nodiscard]] QDate firstDayOf(const ProtocolVersion &version);
// Whether `left` takes precedence over `right` where both have begun.
[[nodiscard]] bool outranks(const ProtocolVersion &left, const ProtocolVersion &right);

// Of versions of the same units and motive, in any order; nothing where none holds.
[[nodiscard]] const ProtocolVersion *inForceOn(std::span<const ProtocolVersion> versions, const QDate &day);
// In the order of the versions.
[[nodiscard]] std::vector<ProtocolStanding> standingsOf(std::span<const ProtocolVersion> versions, const QDate &today);

// Stable words for errors and the command line: "proposed", "in_force", …
[[nodiscard]] QString codeOf(ProtocolState state);

} // namespace ventanilla::referrals
