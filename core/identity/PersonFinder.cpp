#include "core/identity/PersonFinder.h"

#include "core/identity/NumberSearch.h"
#include "core/identity/WordSearch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <string>

namespace ventanilla::identity::finder {

namespace {

constexpr std::string_view resultColumns = "SELECT person.id, person.rut, person.given_names, person.surname1, "
                                           "person.surname2, person.social_name, person.birth_date, household.id, "
                                           "sector.name, household.segment ";
constexpr std::string_view currentHousehold =
    " LEFT JOIN household_member ON household_member.id = (SELECT id FROM household_member "
    "WHERE person_id IN (SELECT person.id UNION ALL SELECT record.id FROM person record "
    "WHERE record.merged_into = person.id) AND to_date IS NULL ORDER BY from_date DESC, id DESC LIMIT 1) "
    "LEFT JOIN household ON household.id = household_member.household_id "
    "LEFT JOIN sector ON sector.id = household.sector_id "
    "WHERE person.merged_into IS NULL ";

std::string selection(std::string_view persons, std::string_view condition)
{
    return std::string(resultColumns) + std::string(persons) + std::string(currentHousehold) + std::string(condition);
}

SearchResult resultOf(const store::Statement &statement, double score)
{
    SearchResult result;
    result.id = statement.value<PersonId>(0);
    if (const auto number = statement.value<std::optional<qint64>>(1))
        result.rut = Rut::fromNumber(*number);
    result.givenNames = statement.value<QString>(2);
    result.surname1 = statement.value<QString>(3);
    result.surname2 = statement.value<QString>(4);
    result.socialName = statement.value<QString>(5);
    result.birthDate = statement.value<QDate>(6);
    result.household = statement.value<std::optional<HouseholdId>>(7);
    result.sector = statement.value<QString>(8);
    result.segment = statement.value<std::optional<int>>(9);
    result.score = score;
    return result;
}

std::vector<SearchResult> byRut(store::Connection &connection, const Rut &rut)
{
    static const std::string text =
        selection("FROM person", "AND person.id IN (SELECT coalesce(merged_into, id) FROM person WHERE rut = ?)");
    auto statement = connection.statement(store::Sql::generated(text));
    statement.bind(rut.number());
    std::vector<SearchResult> results;
    while (statement.step())
        results.push_back(resultOf(statement, 1));
    return results;
}

// One statement fills in the page, in the order of the candidates.
std::vector<SearchResult> page(store::Connection &connection, const std::vector<Candidate> &candidates)
{
    if (candidates.empty())
        return {};
    static const std::string text =
        selection("FROM json_each(?) wanted CROSS JOIN person ON person.id = wanted.value", "");
    QJsonArray ids;
    std::unordered_map<PersonId, size_t> positions;
    for (const Candidate &candidate : candidates) {
        ids.append(candidate.person.value());
        positions.emplace(candidate.person, positions.size());
    }
    auto statement = connection.statement(store::Sql::generated(text));
    statement.bind(QString::fromLatin1(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
    std::vector<std::pair<size_t, SearchResult>> found;
    while (statement.step()) {
        const size_t position = positions.at(statement.value<PersonId>(0));
        found.emplace_back(position, resultOf(statement, candidates[position].score));
    }
    std::sort(found.begin(), found.end(), [](const auto &one, const auto &other) { return one.first < other.first; });
    std::vector<SearchResult> results;
    for (auto &[position, result] : found)
        results.push_back(std::move(result));
    return results;
}

void findByWords(store::Connection &connection, NameDictionary &dictionary, const SearchQuery &query, int limit,
    Candidates &candidates)
{
    const auto enough = [&] { return candidates.size() >= size_t(limit); };
    dictionary.refresh(connection);
    word_search::findByNames(connection, dictionary, query.words, limit, candidates);
    if (!enough())
        word_search::findByMisspeltNames(connection, dictionary, query.words, limit, candidates);
    if (!enough())
        word_search::findByPlace(connection, query.words, limit, candidates);
    if (candidates.size() == 0)
        word_search::findByNamesAndPlace(connection, dictionary, query.words, candidates);
}

} // namespace

std::vector<SearchResult> find(
    store::Connection &connection, NameDictionary &dictionary, const QString &text, int limit)
{
    limit = std::clamp(limit, 1, mostResults);
    const SearchQuery query = SearchQuery::of(text);
    // Nine digits that begin with 9 may as well be a mobile telephone.
    const bool maybePhone = !query.written && query.digits.startsWith(QLatin1Char('9'));
    if (query.rut && !maybePhone) {
        auto exact = byRut(connection, *query.rut);
        if (!exact.empty())
            return exact;
    }
    Candidates candidates;
    if (query.hasNumber)
        number_search::findByFolio(connection, query, limit, candidates);
    if (!query.digits.isEmpty())
        number_search::findByDigits(connection, query, limit, candidates);
    else if (!query.words.isEmpty())
        findByWords(connection, dictionary, query, limit, candidates);
    return page(connection, candidates.best(limit));
}

} // namespace ventanilla::identity::finder
