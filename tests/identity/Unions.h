#pragma once

#include "core/store/Database.h"
#include "tests/support/Catch.h"

namespace ventanilla::tests {

// What the store derives from same_as, for as long as it does not do so by itself.
inline void unite(store::Database &database)
{
    REQUIRE(database.write([](store::Transaction &transaction) {
        transaction
            .statement("WITH RECURSIVE linked (id, to_id) AS (SELECT id, same_as FROM person WHERE same_as IS NOT NULL "
                       "UNION SELECT same_as, id FROM person WHERE same_as IS NOT NULL), "
                       "reach (id, to_id) AS (SELECT id, to_id FROM linked UNION "
                       "SELECT reach.id, linked.to_id FROM reach JOIN linked ON linked.id = reach.to_id) "
                       "UPDATE person SET merged_into = "
                       "(SELECT nullif(min(person.id, min(to_id)), person.id) FROM reach WHERE reach.id = person.id)")
            .run();
    }));
}

} // namespace ventanilla::tests
