#pragma once

#include "core/catalogue/Benefit.h"

#include <QDateTime>

#include <span>

// What is on hand of a benefit that is goods, from the movements alone. Pure but for the table.
namespace ventanilla::catalogue {

// Stored by number; frozen.
enum class MovementKind { Purchase = 1, Delivery = 2, Loss = 3, Count = 4, Return = 5 };

// Whole units. A fact, never changed: what was entered wrongly is put right by a count.
struct StockMovement
{
    StockMovementId id;
    BenefitId benefit;
    MovementKind kind = MovementKind::Purchase;
    qint64 quantity = 0; // what came in, or less than nothing for what went out; for a count what was counted
    std::optional<GrantId> grant;
    std::optional<OperatorId> operatorId;
    QDateTime occurredAt;
    QDate expiresOn;  // of a purchase; invalid for what keeps
    QString document; // invoice, purchase order, act
    QString note;

    bool operator==(const StockMovement &) const = default;
};

// Goods of one expiry date, the day itself included.
struct StockLot
{
    QDate expiresOn; // invalid for what keeps, or whose date nobody entered
    qint64 quantity = 0;

    bool operator==(const StockLot &) const = default;
};

struct StockLevel
{
    bool kept = false;          // whether anybody keeps it: there is an opening figure or a movement
    qint64 onHand = 0;          // below nothing when more was given out, on computers apart, than there was
    std::vector<StockLot> lots; // of what is on hand, the first to expire first

    bool operator==(const StockLevel &) const = default;
};

// The latest count by (occurredAt, id) and the movements after it; without one, the opening figure and all movements. A
// movement that was made apart and happened before a count is covered by it. What expires first is given out first, so
// what is on hand is of the lots that expire last. The order of `movements` does not matter.
[[nodiscard]] StockLevel levelOf(std::optional<qint64> opening, std::span<const StockMovement> movements);

inline constexpr int soonDays = 30;
enum class Expiry { None, Soon, Expired };
[[nodiscard]] Expiry expiryOf(const StockLot &lot, const QDate &today);

// The table stock_movement.
namespace stock_movements {
[[nodiscard]] std::vector<StockMovement> of(store::Connection &connection, BenefitId benefit); // newest first
StockMovementId insert(store::Transaction &transaction, const StockMovement &movement);
// Now, or later where this computer's clock is behind those of the movements it knows: what is entered after a count was
// seen is never covered by it.
[[nodiscard]] QDateTime instantAfterAll(store::Transaction &transaction, BenefitId benefit);
// What `levelOf` says, of what the store has.
[[nodiscard]] StockLevel level(store::Connection &connection, const Benefit &benefit);
} // namespace stock_movements

} // namespace ventanilla::catalogue
