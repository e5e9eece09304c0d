#include "core/identity/WordList.h"

#include "core/identity/Spelling.h"

#include <algorithm>
#include <limits>

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

bool WordList::contains(std::string_view wanted) const
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
    return low < size() && word(low) == wanted;
}

std::vector<WordList::Entry> WordList::entries() const
{
    std::vector<Entry> all;
    all.reserve(size());
    for (size_t index = 0; index < size(); ++index)
        all.push_back({std::string(word(index)), m_uses[index]});
    return all;
}

// Visits every distinct beginning of a word that can still become something within budget: the sorted list read as a
// trie, in which the words that share a hopeless beginning are skipped together.
template <class Visit>
void WordList::walk(std::string_view typed, int budget, Visit &&visit) const
{
    spelling::Rows rows(typed);
    // Letters that the skipped or finished word before has in common with this one and whose rows are set.
    size_t set = 0;
    for (size_t index = 0; index < size();) {
        const std::string_view letters = word(index);
        bool hopeless = false;
        size_t depth = set;
        while (depth < letters.size() && !hopeless) {
            ++depth;
            hopeless = rows.setLetter(depth, letters) > budget;
            visit(index, depth, rows.distance(depth));
        }
        for (++index; index < size(); ++index) {
            if (m_shared[index] < depth || !hopeless)
                break;
        }
        if (index < size())
            set = std::min<size_t>(m_shared[index], depth);
    }
}

void WordList::findWords(std::string_view typed, int budget, std::vector<Correction> &found) const
{
    walk(typed, budget, [&](size_t index, size_t depth, int distance) {
        if (distance > 0 && distance <= budget && depth == word(index).size())
            found.push_back({std::string(word(index)), distance, m_uses[index]});
    });
}

void WordList::findPrefixes(std::string_view typed, int budget, std::vector<Correction> &found) const
{
    walk(typed, budget, [&](size_t index, size_t depth, int distance) {
        if (distance > 0 && distance <= budget)
            found.push_back({std::string(word(index).substr(0, depth)), distance, usesOfPrefix(index, depth)});
    });
}

qint64 WordList::usesOfPrefix(size_t index, size_t length) const
{
    qint64 uses = m_uses[index];
    for (++index; index < size() && m_shared[index] >= length; ++index)
        uses += m_uses[index];
    return uses;
}

} // namespace ventanilla::identity
