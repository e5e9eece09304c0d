#pragma once

#include "core/catalogue/Grant.h"
#include "core/equity/Alert.h"
#include "core/security/Session.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporarySession.h"

#include <random>

// A small municipality as plain facts, from which both a store and, by other means, the alerts it must give are made.
namespace ventanilla::tests {

inline const QDate townDay(2026, 3, 2);

// For whoever has little and has had none for three months; a child's own; with something to verify; open to everybody,
// and what families with children are paid, which a programme is too.
enum class TownBenefit { Box, Scholarship, Visited, Open, Subsidy };
inline constexpr int townBenefitCount = 5;

struct TownPerson
{
    int age = 30;
    bool care = false;
    bool deceased = false;
    std::optional<int> sameAs; // an earlier one
};

struct TownMember
{
    int person = 0;
    int household = 0;
    int daysAgo = 100; // joined
    bool left = false;
};

struct TownGrant
{
    TownBenefit benefit = TownBenefit::Box;
    int person = 0;
    std::optional<int> household;
    catalogue::GrantStatus status = catalogue::GrantStatus::Delivered;
    int daysAgo = 30;
};

struct TownProgramme
{
    int person = 0;
    QString name; // SUF is of the first unit, Familias of the second, others of none
    int daysAgo = 100;
    bool ended = false;
};

struct TownCase
{
    int person = 0;
    int unit = 0; // one of three
    bool closed = false;
};

struct TownFacts
{
    std::vector<std::optional<int>> segments; // of each household
    std::vector<TownPerson> persons;
    std::vector<TownMember> members;
    std::vector<TownGrant> grants;
    std::vector<TownProgramme> programmes;
    std::vector<TownCase> cases;

    [[nodiscard]] int standing(int person) const;
};

// Few kinds of households and few benefits, so that groups come about and are missed by one.
[[nodiscard]] TownFacts anyTown(quint32 seed);

// A store with these facts, whose rows of each table were entered in the order that `order` shuffles; ids tell nothing of it.
class TownStore
{
public:
    explicit TownStore(const TownFacts &facts, quint32 order = 0);

    [[nodiscard]] PersonId person(int number) const;
    [[nodiscard]] HouseholdId household(int number) const;
    [[nodiscard]] GrantId grant(int number) const;
    [[nodiscard]] BenefitId benefit(TownBenefit benefit) const;
    void add(const TownGrant &grant, int number);
    void add(const TownProgramme &programme, int number);

    template <class Body>
    void write(Body body)
    {
        REQUIRE(session.store.database.write(body));
    }

    TemporarySession session{security::Role::UnitHead};
};

} // namespace ventanilla::tests
