#include "core/bench/RawSearch.h"

namespace ventanilla::bench {

namespace {

constexpr std::string_view personSql = "SELECT id, rut, given_names, surname1, surname2, social_name, birth_date"
                                       " FROM person WHERE rut = ? AND merged_into IS NULL";

constexpr std::string_view personAndHouseholdSql = R"(
    SELECT person.id, person.rut, person.given_names, person.surname1, person.surname2, person.social_name,
        person.birth_date, household.id, sector.name, household.segment
    FROM person
    LEFT JOIN household_member ON household_member.id = (SELECT id FROM household_member
        WHERE person_id = person.id AND to_date IS NULL ORDER BY from_date DESC, id DESC LIMIT 1)
    LEFT JOIN household ON household.id = household_member.household_id
    LEFT JOIN sector ON sector.id = household.sector_id
    WHERE person.rut = ? AND person.merged_into IS NULL)";

constexpr std::string_view wordsSql = R"(
    SELECT person.id, rut, given_names, surname1, surname2, social_name, birth_date
    FROM (SELECT rowid AS id FROM person_search WHERE person_search MATCH ? LIMIT ?) found
    CROSS JOIN person ON person.id = found.id)";

} // namespace

RawSearch::RawSearch(store::Database &database)
    : m_person(database.state().handle, personSql),
      m_personAndHousehold(database.state().handle, personAndHouseholdSql), m_words(database.state().handle, wordsSql)
{ }

qint64 RawSearch::person(qint64 rut)
{
    m_person.bind(1, rut);
    return m_person.run();
}

qint64 RawSearch::personAndHousehold(qint64 rut)
{
    m_personAndHousehold.bind(1, rut);
    return m_personAndHousehold.run();
}

qint64 RawSearch::words(const QString &expression, int limit)
{
    const QByteArray utf8 = expression.toUtf8();
    m_words.bind(1, utf8);
    m_words.bind(2, qint64(limit));
    return m_words.run();
}

} // namespace ventanilla::bench
