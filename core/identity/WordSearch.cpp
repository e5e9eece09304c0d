#include "core/identity/WordSearch.h"

#include "core/base/TextFolding.h"
#include "core/identity/NameMatch.h"
#include "core/identity/NameReadings.h"
#include "core/identity/Spelling.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ventanilla::identity::word_search {

namespace {

// A single letter in front of other words is an initial.
QStringList termsOf(const QStringList &words, bool lastIsOpen)
{
    QStringList terms;
    for (qsizetype index = 0; index < words.size(); ++index) {
        const bool last = index == words.size() - 1;
        const bool open = last ? lastIsOpen : words[index].size() == 1;
        terms.append(open ? fts5::beginning(words[index]) : fts5::exactly(words[index]));
    }
    return terms;
}

constexpr Leniency asTyped{0, 0};
constexpr Leniency soundingAlike{2 * spelling::likeSounding, spelling::typingError};
constexpr Leniency oneError{spelling::typingError, spelling::typingError};
constexpr Leniency twoErrors{2 * spelling::typingError, 2 * spelling::typingError};

// Of the index, for all the attempts to understand misspelt names together: some 3 ms.
constexpr double mostEntries = 150'000;

// How many matches are read to rank them: of very common names the first ones only.
int toRank(int limit)
{
    return limit + 60;
}

void rank(store::Statement &statement, const NameMatch &match, double weight, Candidates &candidates)
{
    while (statement.step()) {
        const CandidateNames names{
            text::foldedWords(statement.value<QString>(1) + QLatin1Char(' ') + statement.value<QString>(4)),
            text::foldedWords(statement.value<QString>(2)), text::foldedWords(statement.value<QString>(3))};
        const double score = match.score(names) * weight;
        if (score <= 0)
            continue;
        const QStringList order = names.surname1 + names.surname2 + names.given;
        candidates.add(statement.value<PersonId>(0), score, order.join(QLatin1Char(' ')));
    }
}

void findMatches(
    store::Connection &connection, const QString &expression, const NameMatch &match, int limit, Candidates &candidates)
{
    auto statement = connection.statement(R"(
        SELECT person.id, given_names, surname1, surname2, social_name
        FROM (SELECT rowid AS id FROM person_search WHERE person_search MATCH ? LIMIT ?) found
        CROSS JOIN person ON person.id = found.id)");
    statement.bind(expression, toRank(limit));
    rank(statement, match, 1, candidates);
}

// Where people live: sectors by their ids, addresses by an FTS5 expression.
struct Place
{
    QString sectors; // a JSON array
    bool anySector = false;
    bool misspelt = false; // the sectors only resemble what was typed
    QString addresses;
};

bool isWord(const QString &typed, const QString &word, bool open)
{
    constexpr qsizetype shortestBeginning = 3;
    return typed == word || (open && typed.size() >= shortestBeginning && word.startsWith(typed));
}

bool resembles(const QString &typed, const QString &word, bool open)
{
    const std::string left = typed.toStdString();
    return isWord(typed, word, open)
        || spelling::distance(left, word.toStdString()) <= spelling::budgetForWord(left.size());
}

template <class Same>
bool holdsAll(const QStringList &name, const QStringList &words, Same &&same)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        const bool open = &word == &words.constLast();
        return std::any_of(name.begin(), name.end(), [&](const QString &part) { return same(word, part, open); });
    });
}

// A municipality has some dozens of sectors, so that they are read rather than indexed.
Place placeOf(store::Connection &connection, const QStringList &words)
{
    QJsonArray exact;
    QJsonArray alike;
    auto statement = connection.statement("SELECT id, fold_text(name) FROM sector");
    while (statement.step()) {
        const QStringList name = statement.value<QString>(1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (holdsAll(name, words, isWord))
            exact.append(statement.value<qint64>(0));
        else if (holdsAll(name, words, resembles))
            alike.append(statement.value<qint64>(0));
    }
    const bool misspelt = exact.isEmpty();
    const QJsonArray &sectors = misspelt ? alike : exact;
    return {QString::fromUtf8(QJsonDocument(sectors).toJson(QJsonDocument::Compact)), !sectors.isEmpty(), misspelt,
        fts5::allOf(termsOf(words, words.constLast().size() > 1))};
}

bool exists(store::Connection &connection, const Place &place)
{
    if (place.anySector)
        return true;
    auto statement = connection.statement("SELECT 1 FROM household_search WHERE household_search MATCH ? LIMIT 1");
    return statement.bind(place.addresses).single<int>().has_value();
}

void findInPlace(store::Connection &connection, const NameDictionary &dictionary, const QStringList &names,
    const QStringList &words, bool namesAreLast, Candidates &candidates)
{
    // Enough for every bearer of a name in a rural commune. In a city it is only the first of them, each on a page that
    // has to be read and decrypted, so that fewer are enough.
    constexpr qint64 rural = 100'000;
    const int mostNames = dictionary.persons() <= rural ? 1500 : 300;
    constexpr int mostHouseholds = 3000;
    constexpr int mostFound = 100;
    constexpr double weight = 0.8;
    const Place place = placeOf(connection, words);
    if (!exists(connection, place))
        return;
    auto statement = connection.statement(R"(
        SELECT person.id, given_names, surname1, surname2, social_name
        FROM (SELECT rowid AS id FROM person_search WHERE person_search MATCH ?1 LIMIT ?2) found
        CROSS JOIN household_member member ON member.to_date IS NULL AND member.person_id IN
            (SELECT found.id UNION ALL SELECT record.id FROM person record WHERE record.merged_into = found.id)
        CROSS JOIN household ON household.id = member.household_id
        CROSS JOIN person ON person.id = found.id
        WHERE household.sector_id IN (SELECT value FROM json_each(?3))
            OR household.id IN (SELECT rowid FROM household_search WHERE household_search MATCH ?4 LIMIT ?5)
        LIMIT ?6)");
    const NameReadings readings(dictionary, names, namesAreLast, soundingAlike);
    statement.bind(readings.expression(), mostNames, place.sectors, place.addresses, mostHouseholds, mostFound);
    rank(statement, NameMatch(names), weight, candidates);
}

} // namespace

void findByNames(store::Connection &connection, const NameDictionary &dictionary, const QStringList &words, int limit,
    Candidates &candidates)
{
    const NameMatch match(words);
    const QString exact = NameReadings(dictionary, words, false, asTyped).expression();
    findMatches(connection, exact, match, limit, candidates);
    if (candidates.size() >= size_t(limit))
        return;
    const QString open = NameReadings(dictionary, words, true, asTyped).expression();
    if (open != exact)
        findMatches(connection, open, match, limit, candidates);
}

void findByMisspeltNames(store::Connection &connection, const NameDictionary &dictionary, const QStringList &words,
    int limit, Candidates &candidates)
{
    if (!dictionary.isLoaded())
        return;
    const NameMatch match(words);
    const int rows = toRank(limit);
    const NameReadings typed(dictionary, words, true, asTyped);
    QString asked = typed.expression();
    double left = mostEntries - typed.entriesRead(rows);
    // Near ones first, so that many distant ones do not use up what may be read. Once somebody is found, the others who
    // may be meant are looked for as far as that is quick; far ones only when there is nothing nearer.
    for (const Leniency leniency : {soundingAlike, oneError, twoErrors}) {
        const bool found = candidates.size() > 0;
        if (candidates.size() >= size_t(limit) || (found && leniency.known > oneError.known))
            return;
        NameReadings readings(dictionary, words, true, leniency);
        if (!found)
            readings.keepWithin(std::max(left, mostEntries / 2), rows);
        const QString expression = readings.expression();
        const double entries = readings.entriesRead(rows);
        if (expression == asked || (found && entries > left))
            continue;
        findMatches(connection, expression, match, limit, candidates);
        asked = expression;
        left -= entries;
    }
}

void findByPlace(store::Connection &connection, const QStringList &words, int limit, Candidates &candidates)
{
    // Below a name that sounds like it, above a name with a typing error.
    constexpr double inAddress = 0.9;
    constexpr double inSector = 0.89;
    constexpr double inSectorAlike = 0.5;
    const Place place = placeOf(connection, words);
    auto addresses = connection.statement(R"(
        SELECT coalesce(person.merged_into, person.id)
        FROM (SELECT rowid AS id FROM household_search WHERE household_search MATCH ?1 LIMIT ?2) found
        CROSS JOIN household_member member ON member.household_id = found.id AND member.to_date IS NULL
        CROSS JOIN person ON person.id = member.person_id LIMIT ?2)");
    addresses.bind(place.addresses, limit);
    while (addresses.step())
        candidates.add(addresses.value<PersonId>(0), inAddress);
    auto sectors = connection.statement(R"(
        SELECT coalesce(person.merged_into, person.id)
        FROM json_each(?1) wanted
        CROSS JOIN household ON household.sector_id = wanted.value
        CROSS JOIN household_member member ON member.household_id = household.id AND member.to_date IS NULL
        CROSS JOIN person ON person.id = member.person_id LIMIT ?2)");
    sectors.bind(place.sectors, limit);
    while (sectors.step())
        candidates.add(sectors.value<PersonId>(0), place.misspelt ? inSectorAlike : inSector);
}

void findByNamesAndPlace(
    store::Connection &connection, const NameDictionary &dictionary, const QStringList &words, Candidates &candidates)
{
    for (qsizetype split = 1; split < words.size(); ++split) {
        const QStringList first = words.mid(0, split);
        const QStringList last = words.mid(split);
        findInPlace(connection, dictionary, first, last, false, candidates);
        findInPlace(connection, dictionary, last, first, true, candidates);
    }
}

} // namespace ventanilla::identity::word_search
