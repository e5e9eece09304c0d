#pragma once

#include "core/base/Ids.h"
#include "core/referrals/WorkingDays.h"
#include "core/security/Session.h"

#include <QDate>

#include <set>
#include <vector>

// The days on which the municipality is closed besides Chile's public holidays, which are computed (WorkingDays.h):
// aniversario de la comuna, 31 December, a strike.
namespace ventanilla::referrals::closing_days {

inline constexpr int longestName = 100;
inline constexpr int furthestYears = 10; // from today; a mistyped year, else

struct ClosingDay
{
    ClosingDayId id;
    QDate day;
    QString name;

    bool operator==(const ClosingDay &) const = default;
};

// The dates from `from` on.
[[nodiscard]] std::set<QDate> from(store::Connection &connection, const QDate &from);

// By day. Two computers may each have entered a day: then it is there twice, which harms nothing. Requires
// ReadCatalogue, like everything that is about the office and nobody's data.
[[nodiscard]] Result<std::vector<ClosingDay>> all(security::Session &session);

// A public holiday, or a closing day with its name.
struct DayWithoutAttention
{
    QDate day;
    std::optional<Holiday> holiday;
    QString name; // of the closing day

    bool operator==(const DayWithoutAttention &) const = default;
};

// The public holidays of the store's commune and the closing days of a year, by day. Requires ReadCatalogue.
[[nodiscard]] Result<std::vector<DayWithoutAttention>> ofYear(security::Session &session, int year);

// Unchecked; the caller's.
ClosingDayId insert(store::Transaction &transaction, const QDate &day, const QString &name);

// Deadlines given before stay as they are: somebody has them on paper. Requires EditClosingDays.
// Errors: MissingInput ("day", "name"), InvalidInput ("day" beyond furthestYears; "name"), Duplicate ("day").
[[nodiscard]] Result<ClosingDayId> add(security::Session &session, const QDate &day, const QString &name);
// Errors: NotFound ("day").
[[nodiscard]] Result<void> remove(security::Session &session, const QDate &day);

} // namespace ventanilla::referrals::closing_days
