#pragma once

#include "core/identity/Household.h"
#include "core/security/Session.h"

namespace ventanilla::identity {

struct SearchResult
{
    PersonId id;
    std::optional<Rut> rut;
    QString givenNames;
    QString surname1;
    QString surname2;
    QString socialName;
    QDate birthDate;
    std::optional<HouseholdId> household;
    QString sector;
    std::optional<int> segment;
    double score = 0; // 1 for what was asked exactly, less for prefixes and typos
};

// The one search box: RUT in any form or its beginning, names in any order, their beginnings, without accents, with one
// or two typos, address, folio of a household or an attention ("1-234"), telephone. One per thread, like its Session.
class PersonSearch
{
public:
    explicit PersonSearch(security::Session &session);
    ~PersonSearch();

    // Best first, at most `limit` (1 to 200). An empty text finds nobody. Requires ReadPersonalFile.
    [[nodiscard]] Result<std::vector<SearchResult>> search(const QString &text, int limit);

private:
    class Dictionary;
    security::Session &m_session;
    std::unique_ptr<Dictionary> m_dictionary;
};

} // namespace ventanilla::identity
