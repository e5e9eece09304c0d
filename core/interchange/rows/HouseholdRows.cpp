#include "core/interchange/rows/HouseholdRows.h"

#include "core/base/TextFolding.h"
#include "core/identity/Household.h"

namespace ventanilla::interchange {

using identity::Person;

namespace {

// Places in the schema of hogares.
enum Place : size_t {
    Folio,
    PersonRut,
    Relation,
    Address = 8,
    SectorName,
    Segment,
    ExtractDate,
    Latitude,
    Longitude,
    Phone
};

bool isOutside(const Value &value, double most)
{
    const auto *number = std::get_if<double>(&value);
    return number != nullptr && (*number > most || *number < -most);
}

} // namespace

struct HouseholdRows::Row
{
    const std::vector<Value> &values;
    QString relation;
    std::optional<qint64> date;
    bool householdExists = false;
    bool isStale = false;
    qint64 household = 0;
    std::optional<Person> known;
    Person person; // as it is to be stored
    std::optional<Membership> membership;
};

HouseholdRows::HouseholdRows(store::Transaction &transaction, const QDate &today)
    : m_transaction(transaction), m_today(today), m_fields(schemaOf(Kind::Households)),
      m_households(transaction, "household",
          {"folio", "address", "sector_id", "segment", "segment_date", "latitude", "longitude", "phone"},
          "folio = ? ORDER BY id LIMIT 1")
{
    for (const auto &[id, name] : identity::sectors::all(transaction))
        m_sectors.insert(text::fold(name), id.value());
}

Outcome HouseholdRows::apply(const std::vector<Value> &values)
{
    Row row{values, {}, {}, false, false, 0, {}, {}, {}};
    if (const auto refused = refusal(row))
        return *refused;
    const bool isNewPerson = !row.known;
    bool changed = writePerson(row);
    changed = writeHousehold(row) || changed;
    const bool joins = !row.membership && !row.isStale;
    changed = writeMembership(row) || changed;
    m_persons.add(row.person.id.value());
    if (isNewPerson || joins)
        return {Effect::New};
    return {changed ? Effect::Changed : Effect::Equal};
}

// Looks everything up and decides, before anything is written, whether the row can be taken.
std::optional<Outcome> HouseholdRows::refusal(Row &row)
{
    const auto *segment = std::get_if<qint64>(&row.values[Segment]);
    if (segment != nullptr && !identity::isRshSegment(int(*segment)))
        return Outcome::rejected(Reason::UnknownCode, Segment);
    if (isOutside(row.values[Latitude], 90))
        return Outcome::rejected(Reason::NumberOutOfRange, Latitude);
    if (isOutside(row.values[Longitude], 180))
        return Outcome::rejected(Reason::NumberOutOfRange, Longitude);
    if (const auto *relation = std::get_if<QString>(&row.values[Relation]))
        row.relation = relation->toUpper();
    if (const auto *date = std::get_if<qint64>(&row.values[ExtractDate]))
        row.date = *date;

    const auto rut = identity::Rut::fromNumber(std::get<qint64>(row.values[PersonRut]));
    row.known = identity::persons::findByRut(m_transaction, *rut);
    row.person = row.known.value_or(Person());
    m_fields.assign(row.person, row.values, true);
    if (!row.known || row.person != *row.known) {
        auto checked = identity::validated(row.person, m_today);
        if (!checked)
            return m_fields.outcomeOf(checked.error());
        row.person = *checked;
    }

    row.householdExists = m_households.find(std::get<QString>(row.values[Folio]));
    row.household = m_households.id();
    if (row.householdExists && row.date) {
        const auto stored = m_households.stored<std::optional<qint64>>(4);
        row.isStale = stored && *row.date < *stored;
    }
    if (row.known)
        row.membership = membershipOf(row.known->id.value());
    if (row.membership && row.membership->from && row.date && *row.date < *row.membership->from)
        row.isStale = true;
    const bool isMember = row.membership && row.householdExists && row.membership->household == row.household;
    if (row.relation.isEmpty() && !isMember && !row.isStale)
        return Outcome::rejected(Reason::MissingValue, Relation);
    const bool isRepeated = row.known && !row.isStale && m_persons.contains(row.known->id.value());
    if (isRepeated && row.membership && !isMember)
        return Outcome::rejected(Reason::InAnotherHousehold, Folio);
    if (isRepeated && isMember && !row.relation.isEmpty() && row.relation != row.membership->relation)
        return Outcome::rejected(Reason::RepeatedDifferently, Relation);
    return std::nullopt;
}

std::optional<HouseholdRows::Membership> HouseholdRows::membershipOf(qint64 person)
{
    auto statement =
        m_transaction.statement("SELECT id, household_id, relation, from_date FROM household_member"
                                " WHERE person_id IN (SELECT ?1 UNION ALL SELECT id FROM person WHERE merged_into = ?1)"
                                " AND to_date IS NULL"
                                " ORDER BY ifnull(from_date, 0) DESC, id DESC LIMIT 1");
    statement.bind(person);
    if (!statement.step())
        return std::nullopt;
    return Membership{statement.value<qint64>(0), statement.value<qint64>(1), statement.value<QString>(2),
        statement.value<std::optional<qint64>>(3)};
}

Value HouseholdRows::sector(const Value &name)
{
    const auto *text = std::get_if<QString>(&name);
    if (text == nullptr)
        return {};
    const QString folded = text::fold(*text);
    auto known = m_sectors.constFind(folded);
    if (known == m_sectors.constEnd())
        known = m_sectors.insert(folded, identity::sectors::findOrInsert(m_transaction, *text).value());
    return Value(*known);
}

std::vector<Value> HouseholdRows::householdValues(const std::vector<Value> &values)
{
    return {values[Folio], values[Address], sector(values[SectorName]), values[Segment], values[ExtractDate],
        values[Latitude], values[Longitude], values[Phone]};
}

bool HouseholdRows::writePerson(Row &row)
{
    if (!row.known) {
        row.person.id = identity::persons::insert(m_transaction, row.person);
        return true;
    }
    if (row.person == *row.known)
        return false;
    identity::persons::update(m_transaction, row.person);
    return true;
}

bool HouseholdRows::writeHousehold(Row &row)
{
    if (row.isStale)
        return false;
    const Outcome outcome = m_households.merge(householdValues(row.values));
    row.household = m_households.id();
    if (outcome.effect == Effect::Rejected)
        ++m_keptDifferences;
    return outcome.effect == Effect::New || outcome.effect == Effect::Changed;
}

bool HouseholdRows::writeMembership(const Row &row)
{
    if (row.isStale)
        return false;
    if (row.membership && row.membership->household == row.household) {
        if (row.relation.isEmpty() || row.relation == row.membership->relation)
            return false;
        m_transaction.statement("UPDATE household_member SET relation = ? WHERE id = ?")
            .bind(row.relation, row.membership->id)
            .run();
        return true;
    }
    if (row.membership) {
        m_transaction
            .statement("UPDATE household_member SET to_date = ?1 WHERE to_date IS NULL"
                       " AND person_id IN (SELECT ?2 UNION ALL SELECT id FROM person WHERE merged_into = ?2)")
            .bind(row.date.value_or(m_today.toJulianDay()), row.person.id)
            .run();
    }
    addMembership(row);
    return true;
}

void HouseholdRows::addMembership(const Row &row)
{
    m_transaction
        .statement("INSERT INTO household_member (id, household_id, person_id, relation, from_date)"
                   " VALUES (?, ?, ?, ?, ?)")
        .bind(m_transaction.nextId<HouseholdMemberTag>(), row.household, row.person.id, row.relation, row.date)
        .run();
}

} // namespace ventanilla::interchange
