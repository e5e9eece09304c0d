#pragma once

#include "core/sync/load/PrivatePostgres.h"

namespace ventanilla::tests {

// A PostgreSQL for this test program alone, started when first asked for. A test that needs it fails where none is
// installed; packaging/install installs one.
[[nodiscard]] sync::PrivatePostgres &privatePostgres();

// A new, empty database in it, in the words of libpq.
[[nodiscard]] QString newPostgresDatabase();

} // namespace ventanilla::tests
