#include "core/catalogue/Availability.h"

#include <cmath>

namespace ventanilla::catalogue {

namespace {

tl::unexpected<Error> exhausted(const char *field, qint64 left)
{
    return failure(ErrorKind::Conflict, QString::fromLatin1(field), QString::number(left));
}

} // namespace

std::optional<qint64> Availability::quotaLeft() const
{
    return quota ? std::optional(*quota - grantsCommitted) : std::nullopt;
}

std::optional<qint64> Availability::budgetLeft() const
{
    return budget ? std::optional(*budget - pesosCommitted) : std::nullopt;
}

std::optional<qint64> Availability::stockFree() const
{
    return stock && stock->kept ? std::optional(stock->onHand - promised) : std::nullopt;
}

bool Availability::isBelowMinimum() const
{
    return stock && minimumStock && stock->onHand < *minimumStock;
}

qint64 unitsOf(const std::optional<double> &quantity)
{
    // An import may say anything; half a unit takes a whole one from the shelf.
    constexpr double most = 1e9;
    return quantity ? qint64(std::ceil(std::min(std::max(*quantity, 0.0), most))) : 1;
}

Availability availabilityOf(store::Connection &connection, const Benefit &benefit)
{
    Availability available;
    available.quota = benefit.quota;
    available.budget = benefit.budget;
    available.minimumStock = benefit.minimumStock;
    auto rows = connection.statement("SELECT status, amount, quantity, (?2 IS NULL OR committed_on >= ?2)"
                                     " AND (?3 IS NULL OR committed_on <= ?3) FROM grant_state"
                                     " WHERE benefit_id = ?1 AND status IN (3, 5)");
    rows.bind(benefit.id, benefit.validFrom, benefit.validTo);
    while (rows.step()) {
        if (rows.value<bool>(3)) {
            ++available.grantsCommitted;
            available.pesosCommitted += rows.value<std::optional<qint64>>(1).value_or(0);
        }
        if (rows.value<GrantStatus>(0) == GrantStatus::Approved)
            available.promised += unitsOf(rows.value<std::optional<double>>(2));
    }
    if (benefit.kind == BenefitKind::Goods)
        available.stock = stock_movements::level(connection, benefit);
    else
        available.promised = 0;
    return available;
}

Result<void> checkApproval(const Availability &available, const Grant &grant)
{
    if (const auto left = available.quotaLeft(); left && *left < 1)
        return exhausted("quota", *left);
    if (const auto left = available.budgetLeft(); left && *left < grant.amount.value_or(0))
        return exhausted("budget", *left);
    if (const auto free = available.stockFree(); free && *free < unitsOf(grant.quantity))
        return exhausted("stock", *free);
    return {};
}

Result<void> checkDelivery(const Availability &available, const Grant &grant)
{
    if (available.stock && available.stock->onHand < unitsOf(grant.quantity))
        return exhausted("stock", available.stock->onHand);
    return {};
}

} // namespace ventanilla::catalogue
