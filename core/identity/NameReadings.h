#pragma once

#include "core/identity/NameDictionary.h"

#include <QStringList>

#include <vector>

// Private to core/identity: what typed words may stand for in names, as FTS5 is asked for them.
namespace ventanilla::identity {

// FTS5 expressions are put together from folded words, which hold letters and digits only, and bound like any value.
namespace fts5 {

[[nodiscard]] QString exactly(const QString &word);
[[nodiscard]] QString beginning(const QString &word);
[[nodiscard]] QString allOf(const QStringList &terms);
[[nodiscard]] QString anyOf(const QStringList &terms);

} // namespace fts5

// How far readings may be from what was typed (Spelling.h).
struct Leniency
{
    int known = 0;    // for a word that is a name, and not one that hardly anybody has beside one that many have
    int doubtful = 0; // for any other; no less
};

class NameReadings
{
public:
    // `words` folded; a single letter in front of others is an initial. With an open last word, what it may become is
    // read as well.
    NameReadings(const NameDictionary &dictionary, const QStringList &words, bool lastIsOpen, Leniency leniency);

    // For an FTS5 expression that holds all the words, in some reading: the rarest first, which FTS5 is quickest with.
    [[nodiscard]] QString expression() const;

    // How many entries of the index SQLite reads until it has found `rows` persons or all there are, if names are given
    // independently of each other. A million take some 20 ms.
    [[nodiscard]] double entriesRead(int rows) const;

    // Leaves out the farthest readings, but no word's nearest, until no more than that is read.
    void keepWithin(double mostEntries, int rows);

private:
    struct Reading
    {
        QString term;
        int distance = 0;
        qint64 uses = 0;
    };
    using Readings = std::vector<Reading>; // of one word: itself, then nearest first

    [[nodiscard]] static Readings begun(const NameDictionary &dictionary, const QString &word);
    [[nodiscard]] static Readings resembling(
        const NameDictionary &dictionary, const QString &word, bool open, Leniency leniency, size_t mostWords);
    static void tidy(Readings &readings);
    [[nodiscard]] static double usesOf(const Readings &readings);
    [[nodiscard]] Readings *farthest();

    double m_persons = 0;
    std::vector<Readings> m_words;
};

} // namespace ventanilla::identity
