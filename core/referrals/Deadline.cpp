#include "core/referrals/Deadline.h"

#include "core/referrals/ClosingDays.h"
#include "core/referrals/WorkingDays.h"

namespace ventanilla::referrals {

QDate deadlineAfter(store::Connection &connection, int workingDays, const QDate &from)
{
    const auto commune =
        connection.statement("SELECT commune_code FROM store_info").single<QString>().value_or(QString());
    return addWorkingDays(from, workingDays, commune, closing_days::from(connection, from));
}

QDate deadlineOf(store::Connection &connection, const std::optional<Protocol> &protocol, const QDate &from)
{
    return deadlineAfter(connection, protocol ? protocol->maximumDays : usualDays, from);
}

} // namespace ventanilla::referrals
