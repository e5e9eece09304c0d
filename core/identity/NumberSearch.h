#pragma once

#include "core/identity/Candidates.h"
#include "core/identity/SearchQuery.h"
#include "core/store/Connection.h"

// Private to core/identity: the parts of the search that look a number up.
namespace ventanilla::identity::number_search {

// RUT in any form or its beginning, telephone.
void findByDigits(store::Connection &connection, const SearchQuery &query, int limit, Candidates &candidates);
// Folio of an attention ("1-234") or a household, provisional number.
void findByFolio(store::Connection &connection, const SearchQuery &query, int limit, Candidates &candidates);

} // namespace ventanilla::identity::number_search
