#include "tests/equity/Town.h"

#include "core/catalogue/Benefit.h"
#include "core/catalogue/Grant.h"

#include <algorithm>
#include <array>
#include <functional>

namespace ventanilla::tests {

namespace {

using catalogue::Benefit;
using catalogue::GrantStatus;

constexpr int device = 1;

template <class IdType>
IdType idOf(int number)
{
    return IdType(composeId(device, number + 1));
}

class Draw
{
public:
    explicit Draw(quint32 seed) : m_random(seed) { }
    int upTo(int most) { return int(m_random() % quint32(most + 1)); }
    bool oneIn(int count) { return upTo(count - 1) == 0; }

private:
    std::mt19937 m_random;
};

// Two kinds of households, and now and then one that is like no other.
void addHousehold(TownFacts &facts, Draw &draw)
{
    const int household = int(facts.segments.size());
    facts.segments.push_back(
        draw.oneIn(9) ? std::optional<int>() : std::optional(draw.oneIn(4) ? (draw.oneIn(2) ? 60 : 80) : 40));
    const bool family = draw.upTo(2) > 0;
    std::vector<int> ages{family ? 30 + draw.upTo(9) : 61 + draw.upTo(9)};
    if (family)
        ages.push_back(draw.oneIn(6) ? 3 : 8 + draw.upTo(4));
    if (draw.oneIn(8))
        ages.push_back(40);
    for (const int age : ages) {
        facts.members.push_back({int(facts.persons.size()), household, 50 + draw.upTo(400), draw.oneIn(25)});
        facts.persons.push_back({age, draw.oneIn(15), draw.oneIn(30), std::nullopt});
    }
}

TownGrant anyGrant(const TownFacts &facts, Draw &draw)
{
    TownGrant grant;
    grant.benefit = TownBenefit(draw.upTo(townBenefitCount - 1));
    grant.person = draw.upTo(int(facts.persons.size()) - 1);
    if (draw.oneIn(3))
        grant.household = draw.upTo(int(facts.segments.size()) - 1);
    constexpr std::array statuses{GrantStatus::Requested, GrantStatus::Evaluated, GrantStatus::Approved,
        GrantStatus::Rejected, GrantStatus::Delivered, GrantStatus::Cancelled};
    grant.status = draw.oneIn(3) ? statuses[size_t(draw.upTo(5))] : GrantStatus::Delivered;
    grant.daysAgo = draw.upTo(500);
    return grant;
}

// What most have, so that some are left out.
void giveToMost(TownFacts &facts, TownBenefit benefit, Draw &draw)
{
    for (size_t household = 0; household < facts.segments.size(); ++household) {
        const auto member = std::ranges::find(facts.members, int(household), &TownMember::household);
        if (draw.upTo(9) < 7)
            facts.grants.push_back({benefit, member->person, std::nullopt, GrantStatus::Delivered, draw.upTo(80)});
    }
}

Benefit benefitOf(TownBenefit which)
{
    Benefit benefit;
    benefit.id = idOf<BenefitId>(int(which));
    switch (which) {
    case TownBenefit::Box:
        benefit.code = QStringLiteral("CAJA");
        benefit.requirements = QStringLiteral("tramo hasta 60 y nadie del hogar ha recibido CAJA en 3 meses");
        break;
    case TownBenefit::Scholarship:
        benefit.code = QStringLiteral("BECA");
        benefit.requirements = QStringLiteral("edad entre 6 y 25 y no ha recibido BECA en 10 meses");
        break;
    case TownBenefit::Visited:
        benefit.code = QStringLiteral("CAMA");
        benefit.requirements = QStringLiteral("tramo hasta 60 y verificar \"falta una cama\"");
        benefit.periodMonths = 6;
        break;
    case TownBenefit::Open:
        benefit.code = QStringLiteral("TALLER");
        benefit.periodMonths = 2;
        break;
    case TownBenefit::Subsidy:
        benefit.code = QStringLiteral("SUF");
        benefit.requirements = QStringLiteral("hogar con menores de 18");
        benefit.unit = idOf<UnitId>(0);
        break;
    }
    benefit.name = QStringLiteral("Prestación ") + benefit.code;
    return benefit;
}

void insertBenefit(store::Transaction &transaction, const Benefit &benefit)
{
    transaction
        .statement("INSERT INTO benefit (id, code, name, kind, scope, requirements, unit_id, period_months)"
                   " VALUES (?, ?, ?, 2, 3, ?, ?, ?)")
        .bind(benefit.id, benefit.code, benefit.name, benefit.requirements.isEmpty() ? QString() : benefit.requirements,
            benefit.unit, benefit.periodMonths)
        .run();
}

void insertGrant(store::Transaction &transaction, const TownGrant &grant, int number)
{
    auto statement =
        transaction.statement("INSERT INTO benefit_grant (id, benefit_id, person_id, household_id, status, status_date)"
                              " VALUES (?, ?, ?, ?, ?, ?)");
    statement.bind(idOf<GrantId>(number), idOf<BenefitId>(int(grant.benefit)), idOf<PersonId>(grant.person),
        std::nullopt, grant.status, townDay.addDays(-grant.daysAgo));
    if (grant.household)
        statement.bindAt(4, idOf<HouseholdId>(*grant.household));
    statement.run();
}

void insertProgramme(store::Transaction &transaction, const TownProgramme &programme, int number)
{
    transaction
        .statement("INSERT INTO programme_membership (id, person_id, programme, from_date, to_date)"
                   " VALUES (?, ?, ?, ?, ?)")
        .bind(idOf<ProgrammeMembershipId>(number), idOf<PersonId>(programme.person), programme.name,
            townDay.addDays(-programme.daysAgo), programme.ended ? townDay.addDays(-1) : QDate())
        .run();
}

void insertPerson(store::Transaction &transaction, const TownPerson &person, int number)
{
    transaction
        .statement("INSERT INTO person (id, given_names, surname1, birth_date, disability, deceased_on)"
                   " VALUES (?, 'Rosa', ?, ?, ?, ?)")
        .bind(idOf<PersonId>(number), QStringLiteral("Soto%1").arg(number), townDay.addYears(-person.age).addDays(-5),
            person.care, person.deceased ? townDay.addDays(-20) : QDate())
        .run();
}

void insertUnits(store::Transaction &transaction)
{
    const QStringList codes{QStringLiteral("SUBSIDIOS"), QStringLiteral("FAMILIAS"), QStringLiteral("UAS")};
    for (int unit = 0; unit < int(codes.size()); ++unit)
        transaction.statement("INSERT INTO unit (id, code, name) VALUES (?, ?, ?)")
            .bind(idOf<UnitId>(unit), codes[unit], codes[unit])
            .run();
}

// All rows of one table, in a shuffled order.
template <class Row, class Insert>
void insertAll(const std::vector<Row> &rows, std::mt19937 &order, Insert insert)
{
    std::vector<int> numbers(rows.size());
    for (int number = 0; number < int(rows.size()); ++number)
        numbers[size_t(number)] = number;
    std::ranges::shuffle(numbers, order);
    for (const int number : numbers)
        insert(rows[size_t(number)], number);
}

} // namespace

int TownFacts::standing(int person) const
{
    const auto &same = persons[size_t(person)].sameAs;
    return same ? standing(*same) : person;
}

TownFacts anyTown(quint32 seed)
{
    Draw draw(seed);
    TownFacts facts;
    for (int households = 6 + draw.upTo(14); households > 0; --households)
        addHousehold(facts, draw);
    const int people = int(facts.persons.size());
    for (int twice = draw.upTo(3); twice > 0; --twice) {
        facts.persons.push_back(facts.persons[size_t(draw.upTo(people - 1))]);
        facts.persons.back().sameAs = draw.upTo(people - 1);
        facts.members.push_back({int(facts.persons.size()) - 1, draw.upTo(int(facts.segments.size()) - 1),
            50 + draw.upTo(400), draw.oneIn(2)});
    }
    giveToMost(facts, TownBenefit::Box, draw);
    giveToMost(facts, draw.oneIn(2) ? TownBenefit::Scholarship : TownBenefit::Visited, draw);
    for (int grants = draw.upTo(30); grants > 0; --grants)
        facts.grants.push_back(anyGrant(facts, draw));
    const QStringList names{QStringLiteral("SUF"), QStringLiteral("SAP"), QStringLiteral("Familias"),
        QStringLiteral("OTRO"), QStringLiteral("Otro más")};
    for (int programmes = draw.upTo(40); programmes > 0; --programmes)
        facts.programmes.push_back(
            {draw.upTo(int(facts.persons.size()) - 1), names[draw.upTo(4)], draw.upTo(300) - 10, draw.oneIn(5)});
    for (int cases = draw.upTo(10); cases > 0; --cases)
        facts.cases.push_back({draw.upTo(int(facts.persons.size()) - 1), draw.upTo(2), draw.oneIn(4)});
    return facts;
}

TownStore::TownStore(const TownFacts &facts, quint32 order)
{
    std::mt19937 random(order);
    write([&](store::Transaction &transaction) {
        insertUnits(transaction);
        for (int benefit = 0; benefit < townBenefitCount; ++benefit)
            insertBenefit(transaction, benefitOf(TownBenefit(benefit)));
        insertAll(facts.segments, random, [&](const std::optional<int> &segment, int number) {
            transaction.statement("INSERT INTO household (id, segment) VALUES (?, ?)")
                .bind(idOf<HouseholdId>(number), segment)
                .run();
        });
        insertAll(facts.persons, random,
            [&](const TownPerson &person, int number) { insertPerson(transaction, person, number); });
        for (int number = 0; number < int(facts.persons.size()); ++number) {
            if (const auto same = facts.persons[size_t(number)].sameAs)
                transaction.statement("UPDATE person SET same_as = ? WHERE id = ?")
                    .bind(idOf<PersonId>(*same), idOf<PersonId>(number))
                    .run();
        }
        insertAll(facts.members, random, [&](const TownMember &member, int number) {
            transaction
                .statement("INSERT INTO household_member (id, household_id, person_id, relation, from_date, to_date)"
                           " VALUES (?, ?, ?, 'HIJO', ?, ?)")
                .bind(idOf<HouseholdMemberId>(number), idOf<HouseholdId>(member.household),
                    idOf<PersonId>(member.person), townDay.addDays(-member.daysAgo),
                    member.left ? townDay.addDays(-9) : QDate())
                .run();
        });
        insertAll(
            facts.grants, random, [&](const TownGrant &row, int number) { insertGrant(transaction, row, number); });
        insertAll(facts.programmes, random,
            [&](const TownProgramme &row, int number) { insertProgramme(transaction, row, number); });
        insertAll(facts.cases, random, [&](const TownCase &row, int number) {
            transaction
                .statement(
                    "INSERT INTO social_case (id, person_id, unit_id, opened_on, closed_on) VALUES (?, ?, ?, ?, ?)")
                .bind(idOf<CaseId>(number), idOf<PersonId>(row.person), idOf<UnitId>(row.unit), townDay.addDays(-60),
                    row.closed ? townDay.addDays(-2) : QDate())
                .run();
        });
    });
}

PersonId TownStore::person(int number) const
{
    return idOf<PersonId>(number);
}

HouseholdId TownStore::household(int number) const
{
    return idOf<HouseholdId>(number);
}

GrantId TownStore::grant(int number) const
{
    return idOf<GrantId>(number);
}

BenefitId TownStore::benefit(TownBenefit benefit) const
{
    return idOf<BenefitId>(int(benefit));
}

void TownStore::add(const TownGrant &grant, int number)
{
    write([&](store::Transaction &transaction) { insertGrant(transaction, grant, number); });
}

void TownStore::add(const TownProgramme &programme, int number)
{
    write([&](store::Transaction &transaction) { insertProgramme(transaction, programme, number); });
}

} // namespace ventanilla::tests
