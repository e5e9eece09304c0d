#include "core/catalogue/Reach.h"

#include "core/catalogue/Eligibility.h"
#include "core/catalogue/PopulationProfiles.h"
#include "core/identity/Household.h"
#include "tests/catalogue/CatalogueFile.h"
#include "tests/catalogue/RuleGenerators.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryStore.h"

#include <rapidcheck.h>

#include <algorithm>
#include <random>
#include <set>

using namespace ventanilla;
using namespace ventanilla::catalogue;

namespace {

using Chance = std::mt19937_64;

const QDate today(2026, 3, 2);

int upTo(Chance &chance, int largest)
{
    return int(chance() % quint64(largest + 1));
}

bool oneIn(Chance &chance, int count)
{
    return upTo(chance, count - 1) == 0;
}

QString oneOf(Chance &chance, const QStringList &words)
{
    return words.at(upTo(chance, int(words.size()) - 1));
}

PersonId addPerson(store::Transaction &transaction, Chance &chance)
{
    identity::Person person;
    person.givenNames = person.surname1 = QStringLiteral("Alguien");
    if (!oneIn(chance, 5))
        person.birthDate = today.addDays(-upTo(chance, 33'000));
    if (!oneIn(chance, 5))
        person.sex = oneIn(chance, 2) ? identity::Sex::Female : identity::Sex::Male;
    if (!oneIn(chance, 4))
        person.disability = oneIn(chance, 3);
    if (!oneIn(chance, 4))
        person.dependant = oneIn(chance, 3);
    person.nationality = oneOf(chance, {QString(), QStringLiteral("Chile"), QStringLiteral("Haití")});
    person.indigenousPeople = oneOf(chance, {QString(), QStringLiteral("Mapuche")});
    if (oneIn(chance, 8))
        person.deceasedOn = today.addDays(upTo(chance, 20) - 10);
    return identity::persons::insert(transaction, person);
}

HouseholdId addHousehold(store::Transaction &transaction, Chance &chance)
{
    identity::Household household;
    if (!oneIn(chance, 3))
        household.folio = QStringLiteral("12");
    if (!oneIn(chance, 3))
        household.segment = 40 + 10 * upTo(chance, 6);
    if (!oneIn(chance, 3))
        household.sector = identity::sectors::findOrInsert(transaction, QStringLiteral("Coironal"));
    return identity::households::insert(transaction, household);
}

// Members of two households, who died, moved, or were registered twice, and people without any.
void fill(store::Transaction &transaction, Chance &chance)
{
    std::vector<HouseholdId> households;
    for (int count = 1 + upTo(chance, 5); count > 0; --count)
        households.push_back(addHousehold(transaction, chance));
    const auto all = benefits::all(transaction);
    std::vector<PersonId> persons;
    for (int count = upTo(chance, 14); count > 0; --count) {
        const PersonId person = addPerson(transaction, chance);
        for (int homes = upTo(chance, 2); homes > 0; --homes) {
            const auto household = households[size_t(upTo(chance, int(households.size()) - 1))];
            const QDate from = oneIn(chance, 3) ? QDate() : today.addDays(-upTo(chance, 900));
            const QDate to = oneIn(chance, 4) ? today.addDays(-1) : QDate();
            identity::households::addMember(
                transaction, {{}, household, person, oneOf(chance, identity::relations()), from, to});
        }
        if (oneIn(chance, 2))
            identity::programmes::insert(transaction,
                {{}, person, QStringLiteral("SUF"), today.addDays(-400), oneIn(chance, 2) ? QDate() : today.addDays(-5),
                    {}, {}});
        for (int given = upTo(chance, 2); given > 0; --given) {
            Grant grant;
            grant.benefit = all[size_t(upTo(chance, int(all.size()) - 1))].id;
            grant.person = person;
            grant.status = oneIn(chance, 3) ? GrantStatus::Requested : GrantStatus::Delivered;
            grant.statusDate = today.addDays(-upTo(chance, 500));
            grants::insert(transaction, grant);
        }
        if (!persons.empty() && oneIn(chance, 5))
            transaction.statement("UPDATE person SET same_as = ? WHERE id = ?")
                .bind(persons[size_t(upTo(chance, int(persons.size()) - 1))], person)
                .run();
        persons.push_back(person);
    }
}

template <class Facts, class Less>
void sortBy(std::vector<Facts> &facts, Less less)
{
    std::sort(facts.begin(), facts.end(), less);
}

// Programmes and grants come in no order.
EligibilityProfile inOrder(EligibilityProfile profile)
{
    sortBy(profile.programmes, [](const ProgrammeFacts &left, const ProgrammeFacts &right) {
        return std::tie(left.self, left.programme, left.from, left.to)
            < std::tie(right.self, right.programme, right.from, right.to);
    });
    sortBy(profile.grants, [](const GrantFacts &left, const GrantFacts &right) {
        return std::tie(left.self, left.code, left.status, left.date)
            < std::tie(right.self, right.code, right.status, right.date);
    });
    return profile;
}

// One by one, as the counter asks about somebody.
std::map<PersonId, EligibilityProfile> profilesByHand(store::Connection &connection)
{
    std::map<PersonId, EligibilityProfile> profiles;
    auto rows = connection.statement("SELECT id FROM person WHERE merged_into IS NULL");
    while (rows.step()) {
        const auto profile = profileOf(connection, rows.value<PersonId>(0), today);
        if (!profile->deceased)
            profiles.emplace(rows.value<PersonId>(0), inOrder(*profile));
    }
    return profiles;
}

Reach reachByHand(store::Connection &connection, const Rule &rule)
{
    Reach reach;
    std::map<HouseholdId, Fit> homes;
    for (const auto &[person, profile] : profilesByHand(connection)) {
        const Fit fit = evaluate(rule, profile).fit;
        ++reach.population;
        reach.persons += fit == Fit::Yes ? 1 : 0;
        reach.personsUnknown += fit == Fit::Unknown ? 1 : 0;
        if (const auto home = identity::households::currentOf(connection, person))
            homes[home->id] = std::max(homes[home->id], fit);
    }
    for (const auto &[home, fit] : homes) {
        reach.households += fit == Fit::Yes ? 1 : 0;
        reach.householdsUnknown += fit == Fit::Unknown ? 1 : 0;
    }
    return reach;
}

class CancelsAtOnce final : public Progress
{
public:
    void report(qint64, qint64) override { }
    [[nodiscard]] bool isCancelled() const override { return true; }
};

} // namespace

TEST_CASE("everybody's profile read together is the one read for each", "[reach][property]")
{
    CHECK(rc::check("profiles and reach are those of one by one", [] {
        const auto seed = *rc::gen::arbitrary<quint64>();
        const auto node = *tests::anyRuleNode(2);
        Chance chance(seed);
        tests::TemporaryStore store;
        const auto written = store.database.write([&](store::Transaction &transaction) {
            tests::storeCatalogue(transaction);
            fill(transaction, chance);
        });
        RC_ASSERT(written.has_value());
        const auto checked = store.database.read([&](store::Connection &connection) {
            std::map<PersonId, EligibilityProfile> profiles;
            forEachProfile(connection, today, [&](PersonProfile &each) {
                RC_ASSERT(each.household.has_value() == each.profile.hasHousehold);
                RC_ASSERT(profiles.emplace(each.person, inOrder(each.profile)).second);
                return true;
            });
            RC_ASSERT((profiles == profilesByHand(connection)));
            const auto rule = Rule::parse(Rule(node).print());
            RC_PRE(rule.has_value());
            NoProgress progress;
            RC_ASSERT((reach::of(connection, *rule, today, progress) == reachByHand(connection, *rule)));
        });
        RC_ASSERT(checked.has_value());
    }));
}

TEST_CASE("a count that nobody wants any more stops", "[reach]")
{
    tests::TemporaryStore store;
    REQUIRE(store.database.write([](store::Transaction &transaction) {
        Chance chance(7);
        tests::storeCatalogue(transaction);
        fill(transaction, chance);
        (void)addPerson(transaction, chance);
    }));
    REQUIRE(store.database.read([](store::Connection &connection) {
        CancelsAtOnce progress;
        CHECK_FALSE(reach::of(connection, Rule(), today, progress));
    }));
}
