#pragma once

#include "app/workspace/Communes.h"
#include "core/security/Entrance.h"

namespace ventanilla::workspace {

// A new store in `folder` with its first administrator and what every municipality starts with (core/founding). When it
// fails, nothing of the store is left.
// Errors: those of entrance::createStore.
[[nodiscard]] Result<security::NewStore> createMunicipality(const QString &folder, const Commune &commune,
    const security::Operator &administrator, const QString &password, const Clock &clock,
    security::PasswordPolicy policy = security::PasswordPolicy::Protective);

// Takes back a store just made whose session has ended.
void removeStore(const QString &folder);

} // namespace ventanilla::workspace
