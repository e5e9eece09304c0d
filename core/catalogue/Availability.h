#pragma once

#include "core/catalogue/GrantEvent.h"
#include "core/catalogue/Stock.h"

// How much of a benefit may still be promised, as far as this store knows: what other computers have promised since the
// last exchange is not in it (Overdrafts.h is what comes of that).
namespace ventanilla::catalogue {

struct Availability
{
    // Approved and delivered within the benefit's period of validity, by the day of the first approval.
    qint64 grantsCommitted = 0;
    qint64 pesosCommitted = 0;
    std::optional<qint64> quota;
    std::optional<qint64> budget;
    // Of goods.
    std::optional<StockLevel> stock;
    qint64 promised = 0; // approved and not delivered yet, whole units
    std::optional<qint64> minimumStock;

    // Below nothing when overdrawn; nothing where there is no limit, or nobody keeps the stock.
    [[nodiscard]] std::optional<qint64> quotaLeft() const;
    [[nodiscard]] std::optional<qint64> budgetLeft() const;
    [[nodiscard]] std::optional<qint64> stockFree() const;
    [[nodiscard]] bool isBelowMinimum() const;

    bool operator==(const Availability &) const = default;
};

// Whole units of a grant of goods; one, where nobody said how many.
[[nodiscard]] qint64 unitsOf(const std::optional<double> &quantity);

[[nodiscard]] Availability availabilityOf(store::Connection &connection, const Benefit &benefit);

// Whether a grant that is not approved yet may be: Conflict "quota", "budget" or "stock", with what is left as detail.
// What nobody keeps the stock of may be promised before it is bought; it cannot be delivered before.
[[nodiscard]] Result<void> checkApproval(const Availability &available, const Grant &grant);
// Whether there is on hand what a grant of goods hands out: Conflict "stock".
[[nodiscard]] Result<void> checkDelivery(const Availability &available, const Grant &grant);

} // namespace ventanilla::catalogue
