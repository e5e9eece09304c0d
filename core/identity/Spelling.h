#pragma once

#include <array>
#include <cstdint>
#include <string_view>

// How far two spellings of a name are apart, in hundredths of a typing error: Damerau-Levenshtein (optimal string
// alignment) in which the confusions of Chilean spelling (b/v, s/c/z, g/j, k/q/c, i/y, ll/y, a silent h, a doubled
// letter) cost less than a letter that has nothing to do with it. Words are folded (core/base/TextFolding.h) and in
// UTF-8.
namespace ventanilla::identity::spelling {

inline constexpr int typingError = 100;
inline constexpr int likeSounding = 40;
inline constexpr size_t longestWord = 32; // bytes; longer ones are not corrected

// What may be corrected in a word of that length; 0 when it is too short to guess.
[[nodiscard]] constexpr int budgetForWord(size_t length)
{
    constexpr std::array<int, 6> budgets{0, 0, 0, 80, 100, 140};
    return length < budgets.size() ? budgets[length] : 200;
}

// The same for the beginning of a word, which fits more words the shorter it is.
[[nodiscard]] constexpr int budgetForPrefix(size_t length)
{
    constexpr std::array<int, 8> budgets{0, 0, 0, 40, 100, 140, 140, 140};
    return length < budgets.size() ? budgets[length] : 200;
}

// The table of distances between what was typed and a word that is given letter by letter, so that words which begin
// alike share the work. Depths count from 1; a depth may be set again once all above it are set.
class Rows
{
public:
    // `typed` must outlive the object and have at most longestWord bytes.
    explicit Rows(std::string_view typed);

    // Letter `depth` of `word`; gives the least distance that any continuation can have.
    int setLetter(size_t depth, std::string_view word);

    // Between what was typed and the first `depth` letters of the word.
    [[nodiscard]] int distance(size_t depth) const { return m_rows[depth][m_typed.size()]; }

private:
    using Row = std::array<uint16_t, longestWord + 1>;
    static constexpr size_t letterClasses = 27; // a to z, and all others as one

    std::string_view m_typed;
    // What it costs to read a letter for the typed one at each place, and to leave out the typed one.
    std::array<std::array<uint8_t, longestWord>, letterClasses> m_substitution;
    std::array<uint8_t, longestWord> m_omission;
    std::array<Row, longestWord + 1> m_rows;
    Row m_least;
};

// Between two words; more than any budget when one of them is too long.
[[nodiscard]] int distance(std::string_view typed, std::string_view word);
// Between what was typed and the beginning of the word that resembles it most.
[[nodiscard]] int prefixDistance(std::string_view typed, std::string_view word);

} // namespace ventanilla::identity::spelling
