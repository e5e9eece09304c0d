#pragma once

#include <QtGlobal>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ventanilla::identity {

// A word (or the beginning of words) that may have been meant, and how far it is from what was typed (Spelling.h).
struct Correction
{
    std::string word;
    int distance = 0;
    qint64 uses = 0; // in how many names it occurs

    bool operator==(const Correction &) const = default;
};

// Distinct folded words with the number of their uses, sorted, in some 20 bytes each. Immutable: safe from any thread.
class WordList
{
public:
    struct Entry
    {
        std::string word;
        qint64 uses = 0;

        bool operator==(const Entry &) const = default;
    };

    WordList() = default;
    // `entries` sorted by their bytes and distinct; words longer than spelling::longestWord are left out.
    explicit WordList(const std::vector<Entry> &entries);

    [[nodiscard]] size_t size() const { return m_uses.size(); }
    [[nodiscard]] bool contains(std::string_view word) const { return uses(word) > 0; }
    [[nodiscard]] qint64 uses(std::string_view word) const; // 0 when it is not there
    [[nodiscard]] qint64 usesOfBeginning(std::string_view typed) const;
    [[nodiscard]] qint64 totalUses() const { return m_totalUses; }
    [[nodiscard]] std::vector<Entry> entries() const;

    // The words within `budget` of what was typed, itself left out: nearest first, then the most used.
    [[nodiscard]] std::vector<Correction> resembling(std::string_view typed, int budget, size_t limit) const;
    // The words whose beginning is within `budget` of what was typed, and not just that.
    [[nodiscard]] std::vector<Correction> beginningLike(std::string_view typed, int budget, size_t limit) const;
    // The words that begin with what was typed, in their order.
    [[nodiscard]] std::vector<Entry> beginningWith(std::string_view typed, size_t limit) const;

private:
    struct Found
    {
        int distance = 0;
        size_t index = 0;
    };

    [[nodiscard]] std::string_view word(size_t index) const;
    [[nodiscard]] size_t lowerBound(std::string_view wanted) const;
    [[nodiscard]] std::vector<Correction> nearest(std::vector<Found> found, size_t limit) const;
    template <class OnLetter, class OnWord>
    void walk(std::string_view typed, int budget, OnLetter &&onLetter, OnWord &&onWord) const;

    std::string m_letters;
    std::vector<uint32_t> m_starts; // one more than words
    std::vector<uint32_t> m_uses;
    std::vector<uint8_t> m_shared; // letters in common with the word before
    qint64 m_totalUses = 0;
};

} // namespace ventanilla::identity
