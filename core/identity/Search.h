#pragma once

#include "core/identity/PersonFinder.h"
#include "core/security/Session.h"

#include <memory>

namespace ventanilla::identity {

// The one search box: RUT in any form or its beginning, names in any order, their beginnings, without accents, with one
// or two typos, address, folio of a household or an attention ("1-234"), telephone. One per thread, like its Session.
class PersonSearch
{
public:
    // With a dictionary of its own, read at the first text that nothing fits exactly (0.3 s at 1,000,000 persons): for
    // a program that searches once.
    explicit PersonSearch(security::Session &session);
    // With a dictionary shared with other threads. Corrects from when prepare() has ended, in whichever thread.
    PersonSearch(security::Session &session, std::shared_ptr<NameDictionary> dictionary);

    // Loads the dictionary unless it is loaded: for a worker thread. Requires ReadPersonalFile.
    [[nodiscard]] Result<void> prepare();

    // Best first, at most `limit` (1 to 200). An empty text finds nobody. Requires ReadPersonalFile.
    [[nodiscard]] Result<std::vector<SearchResult>> search(const QString &text, int limit);

private:
    security::Session &m_session;
    std::shared_ptr<NameDictionary> m_dictionary;
    bool m_loadsItself = false;
};

} // namespace ventanilla::identity
