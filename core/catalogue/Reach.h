#pragma once

#include "core/base/Progress.h"
#include "core/catalogue/rules/Rule.h"
#include "core/security/Session.h"

namespace ventanilla::catalogue {

// How many a rule reaches. A household is reached when anybody in it is; somebody without a household counts as a person only.
struct Reach
{
    qint64 persons = 0;
    qint64 households = 0;
    // Who would be reached if a datum that is missing came out well, besides those above.
    qint64 personsUnknown = 0;
    qint64 householdsUnknown = 0;
    qint64 population = 0; // the living who were held against it

    bool operator==(const Reach &) const = default;
};

// Holds every living person against the rule. What only the person can show is taken as shown. Names nobody, so it leaves no
// audit event. Requires EditCatalogue. Errors: Cancelled.
[[nodiscard]] Result<Reach> reachOf(security::Session &session, const Rule &rule, Progress &progress);

namespace reach {
[[nodiscard]] std::optional<Reach> of(
    store::Connection &connection, const Rule &rule, const QDate &today, Progress &progress); // nothing when cancelled
}

} // namespace ventanilla::catalogue
