#pragma once

#include "core/identity/NameDictionary.h"
#include "core/identity/Person.h"

namespace ventanilla::identity {

// One line of the list under the search box.
struct SearchResult
{
    PersonId id;
    std::optional<Rut> rut;
    QString givenNames;
    QString surname1;
    QString surname2;
    QString socialName;
    QDate birthDate;
    std::optional<HouseholdId> household; // where the person is a member now
    QString sector;
    std::optional<int> segment;
    double score = 0; // 1 for what was asked exactly, less for beginnings and typing errors

    bool operator==(const SearchResult &) const = default;
};

// Finds persons by whatever somebody types. Every question to the store is bounded, so that "ma" among a million
// persons takes no longer than a RUT: of very common words the first matches are ranked, not all.
namespace finder {

constexpr int mostResults = 200;

// Best first, at most `limit` (1 to mostResults), then by surname; nobody who was merged into another. An empty text
// finds nobody. Misspelt words are corrected as far as the dictionary is loaded. Within Database::read.
[[nodiscard]] std::vector<SearchResult> find(
    store::Connection &connection, NameDictionary &dictionary, const QString &text, int limit);

} // namespace finder

} // namespace ventanilla::identity
