#include "core/identity/NameMatch.h"

#include "core/identity/Spelling.h"

#include <algorithm>
#include <optional>

namespace ventanilla::identity {

namespace {

constexpr int beginningOnly = 10;

struct Place
{
    std::string word;
    // Where the word stands when given names come first, and when surnames do.
    int givenFirst = 0;
    int surnamesFirst = 0;
    bool taken = false;
};

std::vector<Place> placesOf(const CandidateNames &names)
{
    std::vector<Place> places;
    const int surnames = int(names.surname1.size() + names.surname2.size());
    const int given = int(names.given.size());
    int index = 0;
    for (const QString &word : names.given)
        places.push_back({word.toStdString(), index, surnames + index, false}), ++index;
    index = 0;
    for (const QString &word : names.surname1 + names.surname2)
        places.push_back({word.toStdString(), given + index, index, false}), ++index;
    return places;
}

// The distances of a whole word and of its beginnings come from the same table.
std::optional<int> distanceOf(const std::string &typed, spelling::Rows &rows, const std::string &word, bool open)
{
    if (typed == word)
        return 0;
    const bool begins = word.size() > typed.size() && word.compare(0, typed.size(), typed) == 0;
    if (begins && (open || typed.size() == 1))
        return beginningOnly;
    if (typed.size() > spelling::longestWord)
        return std::nullopt;
    const int wholeBudget = spelling::budgetForWord(typed.size());
    const int openBudget = open ? spelling::budgetForPrefix(typed.size()) : 0;
    int nearestBeginning = rows.distance(0);
    size_t depth = 0;
    bool hopeless = false;
    while (depth < std::min(word.size(), spelling::longestWord) && !hopeless) {
        ++depth;
        hopeless = rows.setLetter(depth, word) > std::max(wholeBudget, openBudget);
        nearestBeginning = std::min(nearestBeginning, rows.distance(depth));
    }
    std::optional<int> best;
    if (!hopeless && depth == word.size() && rows.distance(depth) <= wholeBudget)
        best = rows.distance(depth);
    if (open && nearestBeginning <= openBudget && (!best || nearestBeginning + beginningOnly < *best))
        best = nearestBeginning + beginningOnly;
    return best;
}

// "mariajose" for María José.
bool takeTwoAsOne(const std::string &typed, std::vector<Place> &places)
{
    for (Place &first : places) {
        for (Place &second : places) {
            if (&first != &second && !first.taken && !second.taken && first.word + second.word == typed) {
                first.taken = true;
                second.taken = true;
                return true;
            }
        }
    }
    return false;
}

// How often two neighbouring words stand the other way round.
int inversions(const std::vector<const Place *> &found, int Place::*order)
{
    int count = 0;
    for (size_t index = 1; index < found.size(); ++index)
        count += found[index - 1]->*order > found[index]->*order ? 1 : 0;
    return count;
}

} // namespace

NameMatch::NameMatch(const QStringList &words)
{
    for (const QString &word : words)
        m_words.push_back(word.toStdString());
}

double NameMatch::score(const CandidateNames &names) const
{
    std::vector<Place> places = placesOf(names);
    std::vector<const Place *> found;
    int errors = 0;
    int joined = 0;
    for (const std::string &word : m_words) {
        const bool open = &word == &m_words.back();
        spelling::Rows rows(std::string_view(word).substr(0, spelling::longestWord));
        Place *nearest = nullptr;
        int least = 0;
        for (Place &place : places) {
            const auto distance = place.taken ? std::nullopt : distanceOf(word, rows, place.word, open);
            if (distance && (nearest == nullptr || *distance < least)) {
                nearest = &place;
                least = *distance;
            }
        }
        if (nearest == nullptr) {
            if (!takeTwoAsOne(word, places))
                return 0;
            errors += spelling::likeSounding;
            ++joined;
            continue;
        }
        nearest->taken = true;
        found.push_back(nearest);
        errors += least;
    }
    // The first surname is the one by which people are called.
    const auto surname = std::find_if(places.begin(), places.end(), [](const auto &p) { return p.surnamesFirst == 0; });
    const bool noSurname = surname == places.end() || !surname->taken;
    const int disorder = std::min(inversions(found, &Place::givenFirst), inversions(found, &Place::surnamesFirst));
    const int others = int(places.size() - found.size()) - 2 * joined;
    const double spoiled = 0.002 * std::min(others, 5) + 0.01 * std::min(disorder, 3) + (noSurname ? 0.01 : 0);
    // One typing error costs an eighth, the next ones ever less.
    return std::max(0.05, 1.0 / (1.0 + errors / 700.0) - spoiled);
}

} // namespace ventanilla::identity
