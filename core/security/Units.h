#pragma once

#include "core/security/Session.h"

#include <vector>

// The offices of the municipality and the institutions outside it (domain.md, "Units"). They live beside operators,
// who belong to them.
namespace ventanilla::security {

struct Unit
{
    UnitId id;
    QString code; // capital letters, digits and '_'; unique: MESON, UAS, CESFAM, …
    QString name;
    bool external = false;
    bool active = true; // an inactive one is kept for what happened there, and offered no more
    QString address;
    QString phone;

    bool operator==(const Unit &) const = default;
};

namespace units {

// By name; those of the municipality first.
[[nodiscard]] std::vector<Unit> all(store::Connection &connection);
[[nodiscard]] std::optional<Unit> find(store::Connection &connection, UnitId id);
[[nodiscard]] std::optional<Unit> find(store::Connection &connection, const QString &code);

// Errors: MissingInput, InvalidInput (code, name, address, phone).
[[nodiscard]] Result<void> check(const Unit &unit);

// For whoever fills a store as a whole (imports, demo data); gives it an id. `unit` has passed check().
[[nodiscard]] UnitId insert(store::Transaction &transaction, const Unit &unit);

// Require ManageUnits. Errors: as check; Duplicate (code).
[[nodiscard]] Result<UnitId> add(Session &session, const Unit &unit);
// The code stays: files name units by it. Errors: the same; NotFound; Conflict for another code.
[[nodiscard]] Result<void> change(Session &session, const Unit &unit);

} // namespace units

} // namespace ventanilla::security
