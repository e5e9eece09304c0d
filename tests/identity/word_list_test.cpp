#include "core/identity/WordList.h"

#include "core/identity/Spelling.h"
#include "tests/support/Catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

using namespace ventanilla::identity;

namespace {

// Few letters, so that many words begin alike and resemble each other.
rc::Gen<std::string> anyWord()
{
    return rc::gen::mapcat(rc::gen::inRange<size_t>(1, 9), [](size_t length) {
        return rc::gen::container<std::string>(length, rc::gen::element('a', 'b', 'v', 'h', 'u'));
    });
}

WordList listOf(const std::set<std::string> &words)
{
    std::vector<WordList::Entry> entries;
    for (const std::string &word : words)
        entries.push_back({word, 1});
    return WordList(entries);
}

std::map<std::string, int> distancesOf(const std::vector<Correction> &corrections)
{
    std::map<std::string, int> distances;
    for (const Correction &correction : corrections)
        distances.emplace(correction.word, correction.distance);
    return distances;
}

template <class Distance>
std::map<std::string, int> expected(
    const std::set<std::string> &words, const std::string &typed, int budget, Distance &&distance)
{
    std::map<std::string, int> distances;
    for (const std::string &word : words) {
        const int found = distance(typed, word);
        if (found > 0 && found <= budget)
            distances.emplace(word, found);
    }
    return distances;
}

} // namespace

TEST_CASE("spellings that sound alike are nearer than others", "[spelling]")
{
    using spelling::distance;
    CHECK(distance("gonzalez", "gonzalez") == 0);
    CHECK(distance("gonzales", "gonzalez") == spelling::likeSounding);
    CHECK(distance("baldes", "valdez") == 2 * spelling::likeSounding);
    CHECK(distance("ernan", "hernan") == spelling::likeSounding);
    CHECK(distance("kesada", "quesada") == 2 * spelling::likeSounding);
    CHECK(distance("yanquileo", "llanquileo") == 2 * spelling::likeSounding);
    CHECK(distance("perz", "perez") == spelling::typingError);
    CHECK(distance("pere", "perz") == spelling::typingError);
    CHECK(distance("preez", "perez") == spelling::typingError);
    CHECK(distance("soto", "mora") > 2 * spelling::typingError);
    CHECK(spelling::prefixDistance("gonsa", "gonzalez") == spelling::likeSounding);
    CHECK(distance(std::string(33, 'a'), std::string(32, 'a')) > 2 * spelling::typingError);
}

TEST_CASE("the word list finds exactly the words within budget", "[spelling]")
{
    CHECK(rc::check("whole words", [] {
        const auto words = *rc::gen::container<std::set<std::string>>(anyWord());
        const auto typed = *anyWord();
        const int budget = *rc::gen::inRange(0, 260);
        RC_ASSERT(distancesOf(listOf(words).resembling(typed, budget, 1000))
            == expected(words, typed, budget, spelling::distance));
    }));
    CHECK(rc::check("the distance is the same both ways", [] {
        const auto one = *anyWord();
        const auto other = *anyWord();
        RC_ASSERT(spelling::distance(one, other) == spelling::distance(other, one));
    }));
    CHECK(rc::check("beginnings of words", [] {
        const auto words = *rc::gen::container<std::set<std::string>>(anyWord());
        const auto typed = *anyWord();
        const int budget = *rc::gen::inRange(0, 160);
        const auto beginningDistance = [](const std::string &left, const std::string &right) {
            int least = 10'000;
            for (size_t length = 1; length <= right.size(); ++length)
                least = std::min(least, spelling::distance(left, right.substr(0, length)));
            return least;
        };
        RC_ASSERT(distancesOf(listOf(words).beginningLike(typed, budget, 1000))
            == expected(words, typed, budget, beginningDistance));
    }));
    CHECK(rc::check("words and beginnings as they are", [] {
        const auto words = *rc::gen::container<std::set<std::string>>(anyWord());
        const auto typed = *anyWord();
        const WordList list = listOf(words);
        RC_ASSERT(list.size() == words.size());
        RC_ASSERT(list.contains(typed) == (words.count(typed) == 1));
        std::vector<WordList::Entry> beginning;
        for (const std::string &word : words) {
            if (word.compare(0, typed.size(), typed) == 0)
                beginning.push_back({word, 1});
        }
        RC_ASSERT(list.beginningWith(typed, 1000) == beginning);
        RC_ASSERT(list.usesOfBeginning(typed) == qint64(beginning.size()));
        RC_ASSERT(list.uses(typed) == qint64(words.count(typed)));
        RC_ASSERT(list.totalUses() == qint64(words.size()));
    }));
}

TEST_CASE("the nearest corrections come first, then the most used", "[spelling]")
{
    const WordList list({{"bera", 5}, {"para", 9}, {"pera", 3}, {"pere", 1}, {"vera", 7}});
    const auto found = list.resembling("perra", 100, 3);
    REQUIRE(found.size() == 1);
    CHECK(found[0] == Correction{"pera", spelling::likeSounding, 3});
    CHECK(list.resembling("bera", 100, 2).front() == Correction{"vera", spelling::likeSounding, 7});
    CHECK(list.resembling("pera", 100, 4)[0] == Correction{"para", spelling::typingError, 9});
    CHECK(list.resembling("pera", 100, 4)[1] == Correction{"vera", spelling::typingError, 7});
}
