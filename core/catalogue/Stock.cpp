#include "core/catalogue/Stock.h"

#include "core/store/StoredText.h"

#include <algorithm>
#include <map>

namespace ventanilla::catalogue {

namespace {

bool isBefore(const StockMovement &one, const StockMovement &other)
{
    return std::pair(one.occurredAt, one.id) < std::pair(other.occurredAt, other.id);
}

const StockMovement *latestCount(std::span<const StockMovement> movements)
{
    const StockMovement *latest = nullptr;
    for (const StockMovement &movement : movements) {
        if (movement.kind == MovementKind::Count && (latest == nullptr || isBefore(*latest, movement)))
            latest = &movement;
    }
    return latest;
}

// The lots that expire last, as many as are on hand; what no purchase accounts for has no date.
std::vector<StockLot> lotsOf(qint64 onHand, qint64 undated, std::span<const StockMovement> movements)
{
    std::map<QDate, qint64> dated;
    for (const StockMovement &movement : movements) {
        if (movement.kind != MovementKind::Purchase || movement.quantity <= 0)
            continue;
        if (movement.expiresOn.isValid())
            dated[movement.expiresOn] += movement.quantity;
        else
            undated += movement.quantity;
    }
    qint64 left = std::max<qint64>(onHand, 0);
    qint64 keeps = std::min(left, undated);
    left -= keeps;
    std::vector<StockLot> lots;
    for (auto lot = dated.rbegin(); lot != dated.rend() && left > 0; ++lot) {
        lots.push_back({lot->first, std::min(left, lot->second)});
        left -= lots.back().quantity;
    }
    std::ranges::reverse(lots);
    if (keeps += left; keeps > 0)
        lots.push_back({QDate(), keeps});
    return lots;
}

} // namespace

StockLevel levelOf(std::optional<qint64> opening, std::span<const StockMovement> movements)
{
    StockLevel level;
    level.kept = opening.has_value() || !movements.empty();
    const StockMovement *count = latestCount(movements);
    level.onHand = count != nullptr ? count->quantity : opening.value_or(0);
    for (const StockMovement &movement : movements) {
        const bool counted = count != nullptr && !isBefore(*count, movement);
        if (movement.kind != MovementKind::Count && !counted)
            level.onHand += movement.quantity;
    }
    level.lots = lotsOf(level.onHand, count == nullptr ? opening.value_or(0) : 0, movements);
    return level;
}

Expiry expiryOf(const StockLot &lot, const QDate &today)
{
    if (!lot.expiresOn.isValid() || lot.expiresOn > today.addDays(soonDays))
        return Expiry::None;
    return lot.expiresOn < today ? Expiry::Expired : Expiry::Soon;
}

namespace stock_movements {

std::vector<StockMovement> of(store::Connection &connection, BenefitId benefit)
{
    auto rows = connection.statement("SELECT id, benefit_id, kind, quantity, grant_id, operator_id, occurred_at,"
                                     " expires_on, document, note FROM stock_movement WHERE benefit_id = ?"
                                     " ORDER BY occurred_at DESC, id DESC");
    rows.bind(benefit);
    std::vector<StockMovement> movements;
    while (rows.step()) {
        movements.push_back({rows.value<StockMovementId>(0), rows.value<BenefitId>(1), rows.value<MovementKind>(2),
            rows.value<qint64>(3), rows.value<std::optional<GrantId>>(4), rows.value<std::optional<OperatorId>>(5),
            rows.value<QDateTime>(6), rows.value<QDate>(7), rows.value<QString>(8), rows.value<QString>(9)});
    }
    return movements;
}

StockMovementId insert(store::Transaction &transaction, const StockMovement &movement)
{
    const auto id = transaction.nextId<StockMovementTag>();
    transaction
        .statement("INSERT INTO stock_movement (id, benefit_id, kind, quantity, grant_id, operator_id, occurred_at,"
                   " expires_on, document, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id, movement.benefit, movement.kind, movement.quantity, movement.grant, movement.operatorId,
            movement.occurredAt, movement.expiresOn, store::orNull(movement.document), store::orNull(movement.note))
        .run();
    return id;
}

QDateTime instantAfterAll(store::Transaction &transaction, BenefitId benefit)
{
    const auto last = transaction.statement("SELECT max(occurred_at) FROM stock_movement WHERE benefit_id = ?")
                          .bind(benefit)
                          .single<QDateTime>();
    const QDateTime now = transaction.now();
    return last && last->isValid() && *last >= now ? last->addMSecs(1) : now;
}

// Only what the index holds is read: a year of deliveries of one benefit takes some milliseconds.
StockLevel level(store::Connection &connection, const Benefit &benefit)
{
    auto rows = connection.statement("SELECT id, occurred_at, kind, quantity, expires_on FROM stock_movement"
                                     " WHERE benefit_id = ?");
    rows.bind(benefit.id);
    std::vector<StockMovement> movements;
    while (rows.step()) {
        StockMovement movement;
        movement.id = rows.value<StockMovementId>(0);
        movement.occurredAt = rows.value<QDateTime>(1);
        movement.kind = rows.value<MovementKind>(2);
        movement.quantity = rows.value<qint64>(3);
        movement.expiresOn = rows.value<QDate>(4);
        movements.push_back(std::move(movement));
    }
    return levelOf(benefit.stock, movements);
}

} // namespace stock_movements

} // namespace ventanilla::catalogue
