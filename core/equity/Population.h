#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/catalogue/Benefit.h"
#include "core/catalogue/Grant.h"
#include "core/identity/Person.h"

namespace ventanilla::equity {

// What alerts are found in: the persons and households of a commune with what they have, small enough to be held whole
// (about 4 MB for 20,000 persons, 10 MB for 200,000 grants). Numbers are places in the vectors. Everything is in the order
// of ids or days, so that it is the same whatever the order rows were read in. Two registrations of one person are one here
// (core/identity/PersonMerge.h).
struct Resident
{
    PersonId id;
    QDate birthDate;
    std::optional<identity::Sex> sex;
    std::optional<bool> disability;
    std::optional<bool> dependant;
    QString nationality;
    QString indigenousPeople;
    bool hasRut = false;
    bool deceased = false;
    std::optional<int> home; // the household joined last, as households::currentOf says
};

struct HomeMember
{
    int person = 0;
    QString relation;
};

struct Home
{
    HouseholdId id;
    bool inRegister = false;
    std::optional<int> segment;
    std::optional<SectorId> sector;
    QString sectorName;
    std::vector<HomeMember> members; // who lives there now, and lives
};

struct GivenGrant
{
    GrantId id;
    int benefit = 0;
    int person = 0;
    std::optional<HouseholdId> household; // as recorded with the grant
    catalogue::GrantStatus status = catalogue::GrantStatus::Requested;
    QDate statusDate;
    QDate committedOn; // first approved

    [[nodiscard]] bool isGiven() const
    {
        return status == catalogue::GrantStatus::Approved || status == catalogue::GrantStatus::Delivered;
    }
};

// A programme that somebody was or is in. `unit`: that does it, where the catalogue has a benefit of that code with a unit,
// or there is a unit of that code.
struct Enrolment
{
    int person = 0;
    QString programme;
    QString folded;
    QDate from;
    QDate to;
    std::optional<int> benefit; // of that code
    std::optional<UnitId> unit;

    [[nodiscard]] bool lastsOn(const QDate &day) const
    {
        return (!from.isValid() || from <= day) && (!to.isValid() || to >= day);
    }
};

struct OpenCase
{
    CaseId id;
    int person = 0;
    UnitId unit;
    std::optional<OperatorId> responsible;
    QDate openedOn;
};

struct Population
{
    QDate today;
    std::vector<Resident> persons;
    std::vector<Home> homes;
    std::vector<catalogue::Benefit> benefits;
    std::vector<GivenGrant> grants;    // by the day of approval
    std::vector<Enrolment> enrolments; // by person
    std::vector<OpenCase> cases;       // by person

    // Where a grant went: the household recorded with it, else the one where its person lives.
    [[nodiscard]] std::optional<HouseholdId> homeOf(const GivenGrant &grant) const;
};

// Nobody: everybody. One household: whoever lives there, and whoever received something for it. One person likewise.
struct Scope
{
    std::optional<HouseholdId> household;
    std::optional<PersonId> person; // who stands for it

    [[nodiscard]] bool isEverybody() const { return !household && !person; }
};

// Reads each table once. Errors: Cancelled.
[[nodiscard]] Result<Population> readPopulation(
    store::Connection &connection, const QDate &today, const Scope &scope, Progress &progress);

} // namespace ventanilla::equity
