#pragma once

#include <QStringList>

#include <string>
#include <vector>

namespace ventanilla::identity {

// The folded names of a person who may be meant.
struct CandidateNames
{
    QStringList given; // given and social names
    QStringList surname1;
    QStringList surname2;
};

// Compares what was typed with a candidate's names: which is the better match, word by word.
class NameMatch
{
public:
    // `words` folded; the last may be the beginning of a word.
    explicit NameMatch(const QStringList &words);

    // 1 when every word is there and no other, in the order names are written; less for other names beside them,
    // another order, beginnings of words, and typing errors; 0 when a word is not there even with errors.
    [[nodiscard]] double score(const CandidateNames &names) const;

private:
    std::vector<std::string> m_words;
};

} // namespace ventanilla::identity
