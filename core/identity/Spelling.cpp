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

size_t letterClass(char character)
{
    return isLetter(character) ? size_t(character - 'a') + 1 : 0;
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
    m_least[0] = 0;
    for (size_t index = 0; index < typed.size(); ++index) {
        m_omission[index] = uint8_t(additional(before(typed, index), typed[index]));
        m_rows[0][index + 1] = uint16_t(m_rows[0][index] + m_omission[index]);
        m_substitution[0][index] = typingError;
        for (char letter = 'a'; letter <= 'z'; ++letter)
            m_substitution[letterClass(letter)][index] = uint8_t(substitution(typed[index], letter));
    }
}

int Rows::setLetter(size_t depth, std::string_view word)
{
    const char letter = word[depth - 1];
    const char previous = before(word, depth - 1);
    const auto &costs = m_substitution[letterClass(letter)];
    const Row &above = m_rows[depth - 1];
    Row &row = m_rows[depth];
    const int extra = additional(previous, letter);
    int left = above[0] + extra;
    int least = left;
    row[0] = uint16_t(left);
    for (size_t index = 0; index < m_typed.size(); ++index) {
        const char typed = m_typed[index];
        const int cost = isLetter(letter) || typed != letter ? costs[index] : 0;
        left = std::min(left + m_omission[index], std::min(above[index] + cost, above[index + 1] + extra));
        if (typed == previous && depth > 1 && index > 0 && m_typed[index - 1] == letter)
            left = std::min(left, m_rows[depth - 2][index - 1] + typingError);
        row[index + 1] = uint16_t(left);
        least = std::min(least, left);
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
