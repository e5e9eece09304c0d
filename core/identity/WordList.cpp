#include "core/identity/WordList.h"

#include "core/identity/Spelling.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace ventanilla::identity {

namespace {

size_t sharedPrefix(std::string_view left, std::string_view right)
{
    const size_t most = std::min(left.size(), right.size());
    size_t length = 0;
    while (length < most && left[length] == right[length])
        ++length;
    return length;
}

} // namespace

WordList::WordList(const std::vector<Entry> &entries)
{
    std::string_view previous;
    for (const Entry &entry : entries) {
        if (entry.word.empty() || entry.word.size() > spelling::longestWord)
            continue;
        m_starts.push_back(uint32_t(m_letters.size()));
        m_letters.append(entry.word);
        m_uses.push_back(uint32_t(std::min<qint64>(entry.uses, std::numeric_limits<uint32_t>::max())));
        m_totalUses += m_uses.back();
        m_shared.push_back(uint8_t(sharedPrefix(previous, entry.word)));
        previous = entry.word;
    }
    m_starts.push_back(uint32_t(m_letters.size()));
    m_letters.shrink_to_fit();
}

std::string_view WordList::word(size_t index) const
{
    return std::string_view(m_letters).substr(m_starts[index], m_starts[index + 1] - m_starts[index]);
}

size_t WordList::lowerBound(std::string_view wanted) const
{
    size_t low = 0;
    size_t high = size();
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (word(middle) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

qint64 WordList::uses(std::string_view wanted) const
{
    const size_t index = lowerBound(wanted);
    return index < size() && word(index) == wanted ? m_uses[index] : 0;
}

qint64 WordList::usesOfBeginning(std::string_view typed) const
{
    qint64 uses = 0;
    for (size_t index = lowerBound(typed); index < size() && word(index).substr(0, typed.size()) == typed; ++index)
        uses += m_uses[index];
    return uses;
}

std::vector<WordList::Entry> WordList::beginningWith(std::string_view typed, size_t limit) const
{
    std::vector<Entry> found;
    for (size_t index = lowerBound(typed); index < size() && found.size() < limit; ++index) {
        if (word(index).substr(0, typed.size()) != typed)
            break;
        found.push_back({std::string(word(index)), m_uses[index]});
    }
    return found;
}

std::vector<WordList::Entry> WordList::entries() const
{
    std::vector<Entry> all;
    all.reserve(size());
    for (size_t index = 0; index < size(); ++index)
        all.push_back({std::string(word(index)), m_uses[index]});
    return all;
}

// Reads the sorted list as a trie: letters that words have in common are compared once, and words that share a
// beginning from which nothing within budget can come are not compared at all. onLetter(depth, distance) for each
// compared letter; onWord(index, compared letters, distance) for each word, without a distance when it was not compared
// to its end.
template <class OnLetter, class OnWord>
void WordList::walk(std::string_view typed, int budget, OnLetter &&onLetter, OnWord &&onWord) const
{
    spelling::Rows rows(typed);
    size_t compared = 0; // letters in common with the last compared word
    for (size_t index = 0; index < size();) {
        const std::string_view letters = word(index);
        bool hopeless = false;
        size_t depth = compared;
        while (depth < letters.size() && !hopeless) {
            ++depth;
            hopeless = rows.setLetter(depth, letters) > budget;
            onLetter(depth, rows.distance(depth));
        }
        onWord(index, depth, hopeless ? std::nullopt : std::optional(rows.distance(depth)));
        for (++index; hopeless && index < size() && m_shared[index] >= depth; ++index)
            onWord(index, depth, std::nullopt);
        if (index < size())
            compared = std::min<size_t>(m_shared[index], depth);
    }
}

std::vector<Correction> WordList::resembling(std::string_view typed, int budget, size_t limit) const
{
    std::vector<Found> found;
    walk(
        typed, budget, [](size_t, int) {},
        [&](size_t index, size_t, std::optional<int> distance) {
            if (distance && *distance > 0 && *distance <= budget)
                found.push_back({*distance, index});
        });
    return nearest(std::move(found), limit);
}

std::vector<Correction> WordList::beginningLike(std::string_view typed, int budget, size_t limit) const
{
    std::vector<Found> found;
    // The least distance of any beginning up to each depth.
    std::array<int, spelling::longestWord + 1> least;
    least[0] = budget + 1;
    walk(
        typed, budget, [&](size_t depth, int distance) { least[depth] = std::min(least[depth - 1], distance); },
        [&](size_t index, size_t depth, std::optional<int>) {
            if (least[depth] > 0 && least[depth] <= budget)
                found.push_back({least[depth], index});
        });
    return nearest(std::move(found), limit);
}

std::vector<Correction> WordList::nearest(std::vector<Found> found, size_t limit) const
{
    const auto count = std::min(found.size(), limit);
    std::partial_sort(
        found.begin(), found.begin() + qsizetype(count), found.end(), [this](const Found &one, const Found &other) {
            if (one.distance != other.distance)
                return one.distance < other.distance;
            const uint32_t uses = m_uses[one.index];
            const uint32_t otherUses = m_uses[other.index];
            return uses != otherUses ? uses > otherUses : one.index < other.index;
        });
    std::vector<Correction> corrections;
    for (size_t index = 0; index < count; ++index)
        corrections.push_back(
            {std::string(word(found[index].index)), found[index].distance, m_uses[found[index].index]});
    return corrections;
}

} // namespace ventanilla::identity
