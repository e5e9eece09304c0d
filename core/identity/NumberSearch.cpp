#include "core/identity/NumberSearch.h"

#include "core/identity/Person.h"

namespace ventanilla::identity::number_search {

namespace {

constexpr double wrongCheckDigit = 0.7;
constexpr double withoutCheckDigit = 0.95;
constexpr int longestNumber = 8;

void addAll(store::Statement &statement, double score, Candidates &candidates)
{
    while (statement.step())
        candidates.add(statement.value<PersonId>(0), score);
}

void findByNumber(store::Connection &connection, qint64 number, double score, Candidates &candidates)
{
    auto statement = connection.statement("SELECT coalesce(merged_into, id) FROM person WHERE rut = ?");
    statement.bind(number);
    addAll(statement, score, candidates);
}

// The numbers of `length` digits that begin like that.
void findByBeginning(
    store::Connection &connection, qint64 beginning, int missing, int limit, double score, Candidates &candidates)
{
    qint64 first = beginning;
    qint64 width = 1;
    for (int digit = 0; digit < missing; ++digit) {
        first *= 10;
        width *= 10;
    }
    auto statement = connection.statement(
        "SELECT coalesce(merged_into, id) FROM person WHERE rut >= ? AND rut < ? ORDER BY rut LIMIT ?");
    statement.bind(first, first + width, limit);
    addAll(statement, score, candidates);
}

void findByRut(store::Connection &connection, const SearchQuery &query, int limit, Candidates &candidates)
{
    const QString &digits = query.digits;
    if (query.rut)
        findByNumber(connection, query.rut->number(), 1, candidates);
    if (digits.size() > longestNumber + 1)
        return;
    constexpr qsizetype shortest = 6;
    const qint64 whole = digits.toLongLong();
    if (digits.size() >= shortest && digits.size() <= longestNumber)
        findByNumber(connection, whole, withoutCheckDigit, candidates);
    if (digits.size() > shortest && !query.rut)
        findByNumber(connection, whole / 10, wrongCheckDigit, candidates);
    // "0" begins no number; of a single digit there are too many to be of help.
    if (digits.size() < 2 || digits.startsWith(QLatin1Char('0')))
        return;
    for (int length = longestNumber; length > digits.size() && length >= 7; --length) {
        const int missing = length - int(digits.size());
        findByBeginning(connection, whole, missing, limit, 0.9 - 0.05 * missing, candidates);
    }
}

// Stored with the country's 56; people leave it out, and the 9 of mobile telephones too.
void findByPhone(store::Connection &connection, const QString &digits, int limit, Candidates &candidates)
{
    constexpr qsizetype fewestDigits = 6;
    if (digits.size() < fewestDigits)
        return;
    const QString significant = digits.startsWith(QLatin1String("00")) ? digits.mid(2) : digits;
    auto statement = connection.statement(
        "SELECT coalesce(merged_into, id), phone = ?3 FROM person WHERE phone >= ?1 AND phone < ?2 LIMIT ?4");
    for (const char *before : {"", "56", "569"}) {
        const QString beginning = QLatin1String(before) + significant;
        statement.bind(beginning, beginning + QLatin1Char(':'), beginning, limit);
        while (statement.step())
            candidates.add(statement.value<PersonId>(0), statement.value<bool>(1) ? 0.98 : 0.6);
    }
}

} // namespace

void findByDigits(store::Connection &connection, const SearchQuery &query, int limit, Candidates &candidates)
{
    findByRut(connection, query, limit, candidates);
    const bool certain = query.rut && query.written && candidates.size() > 0;
    if (!certain)
        findByPhone(connection, query.digits, limit, candidates);
}

void findByFolio(store::Connection &connection, const SearchQuery &query, int limit, Candidates &candidates)
{
    if (const auto attention = AttentionId::fromFolio(query.text)) {
        auto statement = connection.statement("SELECT coalesce(person.merged_into, person.id) FROM attention "
                                              "JOIN person ON person.id = attention.person_id WHERE attention.id = ?");
        statement.bind(*attention);
        addAll(statement, 1, candidates);
    }
    auto members = connection.statement(R"(
        SELECT coalesce(person.merged_into, person.id) FROM household
        JOIN household_member ON household_member.household_id = household.id AND household_member.to_date IS NULL
        JOIN person ON person.id = household_member.person_id
        WHERE household.folio = ? LIMIT ?)");
    members.bind(query.text, limit);
    addAll(members, 0.97, candidates);
    auto provisional =
        connection.statement("SELECT coalesce(merged_into, id) FROM person WHERE provisional_number IN (?, ?) LIMIT ?");
    provisional.bind(query.text, query.text.toUpper(), limit);
    addAll(provisional, 0.99, candidates);
}

} // namespace ventanilla::identity::number_search
