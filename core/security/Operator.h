#pragma once

#include "core/base/Ids.h"
#include "core/security/Role.h"

namespace ventanilla::security {

// Somebody who works in the municipality and signs in.
struct Operator
{
    OperatorId id;
    QString username; // lower case letters, digits, '.', '_' and '-'; unique
    QString fullName;
    Role role = Role::FrontDesk;
    std::optional<UnitId> unit; // where they work
    bool active = true;

    bool operator==(const Operator &) const = default;
};

} // namespace ventanilla::security
