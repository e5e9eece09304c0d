#pragma once

#include "core/base/Progress.h"
#include "core/store/Database.h"

#include <vector>

namespace ventanilla::store {

enum class ProblemKind {
    Cipher,       // a page was changed without the key
    Pages,        // the database's own structure
    ForeignKeys,  // a row names another that does not exist
    JournalChain, // an entry of the journal is missing, altered or orphaned
    Replay,       // a row is not what its journal says
    DerivedState, // a derived table is not what it is derived from
    SearchIndex   // searching would miss or invent something
};

// Stable words for the command line: "cipher", "pages", "foreign_keys", …
[[nodiscard]] QString codeOf(ProblemKind kind);

struct Problem
{
    ProblemKind kind = ProblemKind::Pages;
    QString detail; // technical: names of tables, folios, page numbers; never personal data
    bool operator==(const Problem &) const = default;
};

// At most so many are listed of each kind.
inline constexpr int mostProblemsOfAKind = 100;

// Checks everything a store can check about itself, table by table in bounded memory: cipher and page integrity,
// foreign keys, the journal's chain, rows against the replay of their journal, derived tables and search indexes against
// their source. Empty when nothing is off. What cannot be read for a check is a problem too.
// Errors: Cancelled, Busy.
[[nodiscard]] Result<std::vector<Problem>> verify(Database &database, Progress &progress);

} // namespace ventanilla::store
