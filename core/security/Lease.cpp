#include "core/security/Lease.h"

namespace ventanilla::security {

Result<void> requireLease(store::Connection &connection, const QDateTime &now)
{
    auto statement = connection.statement("SELECT lease_until FROM device_identity");
    if (!statement.step())
        return {};
    const auto until = statement.value<QDateTime>(0);
    if (until.isValid() && now > until)
        return failure(ErrorKind::LeaseEnded);
    return {};
}

} // namespace ventanilla::security
