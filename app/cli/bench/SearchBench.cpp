#include "app/cli/bench/Bench.h"
#include "app/cli/bench/Misspelling.h"
#include "core/base/TextFolding.h"
#include "core/bench/RawSearch.h"
#include "core/identity/Search.h"

#include <algorithm>

namespace ventanilla::cli::bench {

using ventanilla::bench::RawSearch;
using ventanilla::bench::Sample;
using ventanilla::bench::samplePersons;

namespace {

constexpr int askedByRut = 6000; // a third for each of the three ways
constexpr int askedByName = 600;
constexpr int resultsShown = 30; // as many as the window lists

// Each person is asked for once, so that no side finds the pages the other has just read; the sides take turns.
Result<Figure> byRut(security::Session &session, identity::PersonSearch &search)
{
    const auto persons = samplePersons(session.database(), askedByRut, 1);
    if (!persons)
        return failure(persons.error());
    RawSearch raw(session.database());
    Times ours;
    Times same;
    Times bare;
    for (size_t index = 0; index < persons->size(); ++index) {
        const Sample &person = (*persons)[index];
        if (index % 3 == 0) {
            const QString typed = identity::Rut::fromNumber(person.rut)->display();
            const auto found = ours.measure([&] { return search.search(typed, resultsShown); });
            if (!found)
                return failure(found.error());
            if (found->size() != 1 || found->front().id != person.id)
                return failure(ErrorKind::Internal, QStringLiteral("search"), QStringLiteral("rut"));
        } else if (index % 3 == 1) {
            same.measure([&] { return raw.personAndHousehold(person.rut); });
        } else {
            bare.measure([&] { return raw.person(person.rut); });
        }
    }
    Figure figure = Figure::ofTimes(QStringLiteral("rut"), ours);
    figure.beside(QStringLiteral("same_answer"), same).beside(QStringLiteral("person_row_only"), bare);
    figure.aim(Figure::Target::RatioAtMost, 1.5, QStringLiteral("same_answer"));
    return figure;
}

bool holdsAll(const identity::SearchResult &result, const QStringList &words)
{
    const QStringList names =
        text::foldedWords(result.givenNames + QLatin1Char(' ') + result.surname1 + QLatin1Char(' ') + result.surname2);
    return std::ranges::all_of(words, [&](const QString &word) { return names.contains(word); });
}

// Beside it the same search for what was meant, which SQLite answers without correcting anything.
Result<Figure> byMisspeltName(
    security::Session &session, identity::PersonSearch &search, const QString &key, int words, quint32 seed)
{
    const auto persons = samplePersons(session.database(), askedByName, seed);
    if (!persons)
        return failure(persons.error());
    RawSearch raw(session.database());
    std::mt19937 random(seed);
    Times ours;
    Times right;
    int understood = 0;
    for (const Sample &person : *persons) {
        const auto query = misspeltQuery(person, words, random);
        if (!query)
            continue;
        const QString expression = QLatin1Char('"') + query->right.join(QLatin1String("\" \"")) + QLatin1Char('"');
        const auto ask = [&]() -> Result<void> {
            const auto found = ours.measure([&] { return search.search(query->typed, resultsShown); });
            if (!found)
                return failure(found.error());
            understood += std::ranges::any_of(*found, [&](const auto &one) { return holdsAll(one, query->right); });
            return {};
        };
        const bool first = random() % 2 == 0;
        if (first)
            right.measure([&] { return raw.words(expression, resultsShown); });
        if (auto asked = ask(); !asked)
            return failure(asked.error());
        if (!first)
            right.measure([&] { return raw.words(expression, resultsShown); });
    }
    Figure figure = Figure::ofTimes(key, ours);
    figure.beside(QStringLiteral("rightly_written"), right);
    figure.aim(Figure::Target::AtMost, 10);
    figure.facts.insert(
        QStringLiteral("meant_words_among_results"), double(understood) / double(std::max<size_t>(1, ours.count())));
    return figure;
}

} // namespace

Result<Figures> measureSearch(const Setting &setting)
{
    auto session = signInAs(setting, QStringLiteral("demo-meson"));
    if (!session)
        return failure(session.error());
    identity::PersonSearch search(*session);
    if (auto prepared = search.prepare(); !prepared)
        return failure(prepared.error());
    Figures figures;
    const auto keep = [&](Result<Figure> figure) -> Result<void> {
        if (!figure)
            return failure(figure.error());
        figures.push_back(std::move(*figure));
        return {};
    };
    const auto done =
        keep(byRut(*session, search))
            .and_then([&] { return keep(byMisspeltName(*session, search, QStringLiteral("misspelt_1_word"), 1, 11)); })
            .and_then([&] { return keep(byMisspeltName(*session, search, QStringLiteral("misspelt_2_words"), 2, 12)); })
            .and_then(
                [&] { return keep(byMisspeltName(*session, search, QStringLiteral("misspelt_3_words"), 3, 13)); });
    if (!done)
        return failure(done.error());
    return figures;
}

} // namespace ventanilla::cli::bench
