#include "core/catalogue/Stock.h"
#include "tests/support/Catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <numeric>

using namespace ventanilla;
using namespace ventanilla::catalogue;

namespace {

const QDateTime start(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC);

StockMovement movementAt(int minute, MovementKind kind, qint64 quantity, const QDate &expiresOn = {})
{
    StockMovement movement;
    movement.id = StockMovementId(composeId(1 + minute % 3, minute + 1));
    movement.kind = kind;
    movement.quantity = quantity;
    movement.occurredAt = start.addSecs(60 * (minute / 2));
    movement.expiresOn = expiresOn;
    return movement;
}

std::vector<StockMovement> anyMovements()
{
    std::vector<StockMovement> movements;
    const int count = *rc::gen::inRange(0, 25);
    for (int minute = 0; minute < count; ++minute) {
        const auto kind = *rc::gen::element(MovementKind::Purchase, MovementKind::Delivery, MovementKind::Loss,
            MovementKind::Count, MovementKind::Return);
        const int much = *rc::gen::inRange(0, 20);
        const bool out = kind == MovementKind::Delivery || kind == MovementKind::Loss;
        const bool dated = kind == MovementKind::Purchase && *rc::gen::arbitrary<bool>();
        const QDate day = dated ? QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 400)) : QDate();
        movements.push_back(movementAt(minute, kind, out ? -much : much, day));
    }
    return movements;
}

} // namespace

TEST_CASE("what is on hand is the last count and what came and went after it", "[stock]")
{
    CHECK_FALSE(levelOf({}, {}).kept);
    CHECK(levelOf(7, {}).onHand == 7);
    const std::vector<StockMovement> movements{movementAt(2, MovementKind::Purchase, 10),
        movementAt(4, MovementKind::Delivery, -3), movementAt(6, MovementKind::Count, 20),
        movementAt(8, MovementKind::Loss, -1)};
    CHECK(levelOf(5, movements).onHand == 19);
    CHECK(levelOf(5, std::span(movements).first(2)).onHand == 12);
    // What left before the count, on a computer that could not tell, was not there to be counted.
    auto apart = movements;
    apart.push_back(movementAt(5, MovementKind::Delivery, -4));
    CHECK(levelOf(5, apart).onHand == 19);
}

TEST_CASE("what expires first has gone first", "[stock]")
{
    const QDate march(2026, 3, 1);
    const QDate june(2026, 6, 1);
    std::vector<StockMovement> movements{movementAt(0, MovementKind::Purchase, 10, june),
        movementAt(2, MovementKind::Purchase, 5, march), movementAt(4, MovementKind::Purchase, 2)};
    CHECK(levelOf({}, movements).lots == std::vector<StockLot>{{march, 5}, {june, 10}, {QDate(), 2}});
    movements.push_back(movementAt(6, MovementKind::Delivery, -7));
    CHECK(levelOf({}, movements).lots == std::vector<StockLot>{{june, 8}, {QDate(), 2}});
    CHECK(expiryOf({june, 1}, QDate(2026, 5, 2)) == Expiry::Soon);
    CHECK(expiryOf({june, 1}, QDate(2026, 5, 1)) == Expiry::None);
    CHECK(expiryOf({june, 1}, june) == Expiry::Soon);
    CHECK(expiryOf({june, 1}, june.addDays(1)) == Expiry::Expired);
}

TEST_CASE("stock is the same whatever order its movements come in", "[stock]")
{
    CHECK(rc::check("a permutation changes nothing", [] {
        auto movements = anyMovements();
        const auto opening = *rc::gen::maybe(rc::gen::inRange(0, 10));
        const auto first = levelOf(opening ? std::optional<qint64>(*opening) : std::nullopt, movements);
        for (size_t index = movements.size(); index > 1; --index)
            std::swap(movements[index - 1], movements[size_t(*rc::gen::inRange(0, int(index)))]);
        RC_ASSERT(levelOf(opening ? std::optional<qint64>(*opening) : std::nullopt, movements) == first);
    }));
    CHECK(rc::check("lots are what is on hand, in order, and none more than was bought", [] {
        const auto movements = anyMovements();
        const auto level = levelOf({}, movements);
        qint64 sum = 0;
        QDate last(1, 1, 1);
        std::map<QDate, qint64> bought;
        for (const StockMovement &movement : movements)
            bought[movement.expiresOn] += movement.quantity;
        for (const StockLot &lot : level.lots) {
            RC_ASSERT(lot.quantity > 0);
            RC_ASSERT((!lot.expiresOn.isValid() || lot.expiresOn > last));
            RC_ASSERT((!lot.expiresOn.isValid() || lot.quantity <= bought[lot.expiresOn]));
            last = lot.expiresOn.isValid() ? lot.expiresOn : last;
            sum += lot.quantity;
        }
        RC_ASSERT(sum == std::max<qint64>(level.onHand, 0));
        // A later lot is whole as long as there is an earlier one.
        for (size_t index = 1; index < level.lots.size(); ++index) {
            if (level.lots[index].expiresOn.isValid())
                RC_ASSERT(level.lots[index].quantity == bought[level.lots[index].expiresOn]);
        }
    }));
}
