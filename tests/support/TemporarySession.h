#pragma once

#include "core/security/Session.h"
#include "tests/support/TemporaryStore.h"

namespace ventanilla::tests {

// An operator of a role at work on a new store, the agreement accepted; without key slots, so that it takes no time.
class TemporarySession
{
public:
    explicit TemporarySession(security::Role role = security::Role::FrontDesk);

    // Another operator on a connection of its own to the same store.
    [[nodiscard]] security::Session as(security::Role role);

    TemporaryStore store;
    security::Session session;
};

} // namespace ventanilla::tests
