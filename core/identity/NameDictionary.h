#pragma once

#include "core/identity/WordList.h"
#include "core/store/Connection.h"

#include <QStringList>

#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace ventanilla::identity {

// The words of the names in the store, to correct those that were typed against. Shared by the searches of several
// threads, each with its own connection: every function is safe from any thread. Some 2 MB for 100,000 words.
class NameDictionary
{
public:
    // Reads the whole vocabulary: about 0.3 s for 1,000,000 persons, so call it from a worker thread. Until it has
    // ended, nothing is corrected. Throws store::Failure: call it within Database::read.
    void load(store::Connection &connection);
    [[nodiscard]] bool isLoaded() const;

    // Takes in the words of persons saved since, on any connection, as the journal tells; reads at most a few hundred
    // entries a call, the rest in the next. Does nothing before it is loaded. Within Database::read.
    void refresh(store::Connection &connection);

    [[nodiscard]] bool contains(const QString &word) const { return uses(word) > 0; }
    // In how many persons' names it occurs; of words learned since loading, at least once.
    [[nodiscard]] qint64 uses(const QString &word) const;
    [[nodiscard]] qint64 usesOfBeginning(const QString &beginning) const;
    // About how many persons have these names.
    [[nodiscard]] qint64 persons() const;
    // What else the word may have been meant to be, within `mostDistance` (Spelling.h) and what its length allows;
    // nearest first, then the most used; at most `limit`.
    [[nodiscard]] std::vector<Correction> corrections(const QString &word, int mostDistance, size_t limit) const;
    // The same for words of which only the beginning was typed.
    [[nodiscard]] std::vector<Correction> openCorrections(
        const QString &beginning, int mostDistance, size_t limit) const;
    // The words that begin like that; nothing when there are more than `limit`.
    [[nodiscard]] std::optional<std::vector<WordList::Entry>> completions(const QString &beginning, size_t limit) const;

private:
    struct Lists
    {
        std::shared_ptr<const WordList> all = std::make_shared<const WordList>();
        std::shared_ptr<const WordList> recent = std::make_shared<const WordList>();
    };

    [[nodiscard]] Lists lists() const;
    void add(std::vector<WordList::Entry> words);

    mutable std::mutex m_mutex; // guards what follows
    bool m_loaded = false;
    Lists m_lists;
    std::map<int, qint64> m_lastEntries; // journal entry taken in last, by device
};

} // namespace ventanilla::identity
