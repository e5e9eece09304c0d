#include "core/identity/Spelling.h"

#include <algorithm>

namespace ventanilla::identity::spelling {

namespace {

constexpr int tooFar = 10'000;
constexpr size_t letterCount = 26;
using LikeTable = std::array<std::array<bool, letterCount>, letterCount>;

constexpr LikeTable likeTable()
{
    LikeTable table{};
    constexpr std::string_view pairs = "bv vw sc sz cz gj ck cq kq iy ly mn xs uw jx jh";
    for (size_t index = 0; index + 1 < pairs.size(); index += 3) {
        const auto left = size_t(pairs[index] - 'a');
        const auto right = size_t(pairs[index + 1] - 'a');
        table[left][right] = true;
        table[right][left] = true;
    }
    return table;
}

constexpr bool isLetter(char character)
{
    return character >= 'a' && character <= 'z';
}

int substitution(char left, char right)
{
    static constexpr LikeTable like = likeTable();
    if (left == right)
        return 0;
    if (isLetter(left) && isLetter(right) && like[size_t(left - 'a')][size_t(right - 'a')])
        return likeSounding;
    return typingError;
}

// Of a letter that only one of the two words has, after `previous` in that word.
int additional(char previous, char letter)
{
    const bool silent = letter == 'h' || letter == previous || (letter == 'u' && (previous == 'q' || previous == 'g'));
    return silent ? likeSounding : typingError;
}

char before(std::string_view word, size_t index)
{
    return index == 0 ? '\0' : word[index - 1];
}

} // namespace

Rows::Rows(std::string_view typed) : m_typed(typed)
{
    m_rows[0][0] = 0;
    for (size_t index = 0; index < typed.size(); ++index)
        m_rows[0][index + 1] = uint16_t(m_rows[0][index] + additional(before(typed, index), typed[index]));
    m_least[0] = 0;
}

int Rows::setLetter(size_t depth, std::string_view word)
{
    const char letter = word[depth - 1];
    const char previous = before(word, depth - 1);
    const auto &above = m_rows[depth - 1];
    auto &row = m_rows[depth];
    const int extra = additional(previous, letter);
    row[0] = uint16_t(above[0] + extra);
    int least = row[0];
    for (size_t index = 0; index < m_typed.size(); ++index) {
        const char typed = m_typed[index];
        const char typedBefore = before(m_typed, index);
        int best = std::min({above[index] + substitution(typed, letter), above[index + 1] + extra,
            row[index] + additional(typedBefore, typed)});
        if (depth > 1 && index > 0 && typed == previous && typedBefore == letter)
            best = std::min(best, m_rows[depth - 2][index - 1] + typingError);
        row[index + 1] = uint16_t(best);
        least = std::min(least, best);
    }
    m_least[depth] = uint16_t(least);
    // A transposition reaches back over this row.
    return std::min(least, m_least[depth - 1] + typingError);
}

int distance(std::string_view typed, std::string_view word)
{
    if (typed.size() > longestWord || word.size() > longestWord)
        return typed == word ? 0 : tooFar;
    Rows rows(typed);
    for (size_t depth = 1; depth <= word.size(); ++depth)
        rows.setLetter(depth, word);
    return rows.distance(word.size());
}

int prefixDistance(std::string_view typed, std::string_view word)
{
    if (typed.size() > longestWord)
        return tooFar;
    Rows rows(typed);
    int best = rows.distance(0);
    for (size_t depth = 1; depth <= std::min(word.size(), longestWord); ++depth) {
        rows.setLetter(depth, word);
        best = std::min(best, rows.distance(depth));
    }
    return best;
}

} // namespace ventanilla::identity::spelling
