#pragma once

#include "core/referrals/MapFigures.h"
#include "core/referrals/MapLegs.h"
#include "core/security/Session.h"

#include <span>

// The map of referrals: who sends to whom, how many, and how long the answer takes.
//
// What belongs to a period are the referrals made on its days (as in the monitor's referrals_total), with all that has
// happened to them until now, later steps too. Each way from one unit to the next is a leg (MapLegs.h), and an arrow is
// all legs between two units. Time is told in working days, as terms are: Chile's holidays and the municipality's closing
// days that are known now do not count. A forwarded referral keeps its deadline. What is still open has no time yet:
// the days are of those answered, so they are read beside how many are open and overdue.
namespace ventanilla::referrals {

// Both days belong to it.
struct MapPeriod
{
    QDate from;
    QDate to;

    bool operator==(const MapPeriod &) const = default;
};

inline constexpr int longestMapYears = 30;

struct MapUnit
{
    UnitId id;
    QString code;
    QString name;
    bool outside = false;
    int sent = 0;          // legs that began here
    MapFigures received;   // of the legs that led here
    Bottleneck bottleneck; // among all units that received something

    bool operator==(const MapUnit &) const = default;
};

struct MapArrow
{
    UnitId from;
    UnitId to;
    MapFigures figures;
    int passedOn = 0; // of its legs: those that the unit `from` had got from another one

    bool operator==(const MapArrow &) const = default;
};

struct ReferralMap
{
    MapPeriod period;
    QDate today;
    int referrals = 0; // made in the period
    MapFigures all;
    std::vector<MapUnit> units;   // that sent or received; those of the municipality first, then by name
    std::vector<MapArrow> arrows; // the most legs first, then by the units' ids

    [[nodiscard]] const MapUnit *unit(UnitId id) const;
    bool operator==(const ReferralMap &) const = default;
};

// Figures only, nobody's data. Requires ReadReferralMap. Errors: MissingInput ("from", "to"); InvalidInput ("to" before
// "from", or more than longestMapYears later).
[[nodiscard]] Result<ReferralMap> readMap(security::Session &session, const MapPeriod &period);

// An arrow, all that a unit sends, or all that comes to it.
struct MapChoice
{
    std::optional<UnitId> from;
    std::optional<UnitId> to;

    bool operator==(const MapChoice &) const = default;
};

struct MapLeg
{
    ReferralId referral;
    Leg leg;
    QDate sentOn;
    QDate deadline; // of the referral; invalid without one
    std::optional<QDate> answeredOn;
    // Working days: of one answered until the answer, of one open until today.
    std::optional<int> days;
    bool late = false; // answered after the deadline, or overdue now

    bool operator==(const MapLeg &) const = default;
};

// The legs that an arrow is drawn from, without whom they are about: overdue ones first, then what is open by its
// deadline, then the rest, the latest first. As many as its figures say. Requires and errors as readMap().
[[nodiscard]] Result<std::vector<MapLeg>> readLegs(
    security::Session &session, const MapPeriod &period, const MapChoice &choice);

// With whom and what they are about.
struct MapLegRow
{
    MapLeg leg;
    std::optional<PersonId> person;
    QString personName; // empty for an anonymous enquiry
    QString motiveName;
    QString fromUnitName;
    QString toUnitName;
    State state = State::Sent; // where the referral stands now, which may be further on its way

    bool operator==(const MapLegRow &) const = default;
};

// Of a page of what readLegs() gave, in its order. Names in a list, no file: like the inbox it leaves no audit event;
// opening one does. Requires ReadPersonalFile.
[[nodiscard]] Result<std::vector<MapLegRow>> readLegRows(security::Session &session, std::span<const MapLeg> legs);

// Stable words for the command line: "open", "answered", …
[[nodiscard]] QString codeOf(LegEnd end);

} // namespace ventanilla::referrals
