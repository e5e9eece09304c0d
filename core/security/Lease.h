#pragma once

#include "core/base/Result.h"
#include "core/store/Connection.h"

#include <QDateTime>

namespace ventanilla::security {

// A computer enrolled with a server may be used until the day the server said at the last exchange: one that is lost, and
// kept off the network so that it never hears of it, closes by itself. Exchanging renews the lease. A store that no server
// has enrolled has none. Errors: LeaseEnded.
[[nodiscard]] Result<void> requireLease(store::Connection &connection, const QDateTime &now);

} // namespace ventanilla::security
