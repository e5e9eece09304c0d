#include "core/catalogue/Overdrafts.h"

#include <limits>

namespace ventanilla::catalogue {

namespace overdrafts {

namespace {

constexpr int everyGrant = std::numeric_limits<int>::max();

bool isWithinValidity(const Benefit &benefit, const QDate &committedOn)
{
    return benefit.isValidOn(committedOn);
}

QDate committedOn(store::Connection &connection, GrantId grant)
{
    return connection.statement("SELECT committed_on FROM grant_state WHERE grant_id = ?")
        .bind(grant)
        .single<QDate>()
        .value_or(QDate());
}

// The newest commitments that weigh as much as the excess.
template <class Weight>
std::vector<GrantRow> newest(store::Connection &connection, const Overdraft &overdraft, Weight weight)
{
    const bool promises = overdraft.kind == OverdraftKind::Promises;
    qint64 left = overdraft.excess();
    std::vector<GrantRow> found;
    for (GrantRow &row : grant_rows::committed(connection, overdraft.benefit.id, promises, everyGrant)) {
        if (left <= 0)
            break;
        if (!promises && !isWithinValidity(overdraft.benefit, committedOn(connection, row.grant.id)))
            continue;
        const qint64 weighs = weight(row.grant);
        if (weighs <= 0)
            continue;
        left -= weighs;
        found.push_back(std::move(row));
    }
    return found;
}

// The latest deliveries that took what was not there.
std::vector<GrantRow> latestDeliveries(store::Connection &connection, const Overdraft &overdraft)
{
    qint64 left = overdraft.excess();
    std::vector<GrantRow> found;
    for (const StockMovement &movement : stock_movements::of(connection, overdraft.benefit.id)) {
        if (left <= 0 || movement.kind == MovementKind::Count)
            break;
        if (movement.kind != MovementKind::Delivery || !movement.grant)
            continue;
        left += movement.quantity;
        if (auto row = grant_rows::find(connection, *movement.grant))
            found.push_back(*std::move(row));
    }
    return found;
}

void addOfStock(
    store::Connection &connection, const Benefit &benefit, const Availability &available, std::vector<Overdraft> &found)
{
    if (!available.stock || !available.stock->kept)
        return;
    const qint64 onHand = available.stock->onHand;
    if (onHand < 0) {
        Overdraft overdraft{OverdraftKind::Stock, benefit, onHand, 0, {}};
        overdraft.grants = latestDeliveries(connection, overdraft);
        found.push_back(std::move(overdraft));
    }
    if (available.promised > std::max<qint64>(onHand, 0)) {
        Overdraft overdraft{OverdraftKind::Promises, benefit, std::max<qint64>(onHand, 0), available.promised, {}};
        overdraft.grants = newest(connection, overdraft, [](const Grant &grant) { return unitsOf(grant.quantity); });
        found.push_back(std::move(overdraft));
    }
}

void addDeliveredTwice(store::Connection &connection, std::vector<Overdraft> &found)
{
    auto rows = connection.statement("SELECT grant_id FROM grant_event WHERE status = 5"
                                     " GROUP BY grant_id HAVING count(*) > 1 ORDER BY grant_id DESC");
    while (rows.step()) {
        const auto grant = rows.value<GrantId>(0);
        const auto deliveries = standingDeliveries(grant_events::of(connection, grant));
        if (deliveries.size() < 2)
            continue;
        auto row = grant_rows::find(connection, grant);
        const auto benefit = row ? benefits::find(connection, row->grant.benefit) : std::nullopt;
        if (benefit)
            found.push_back({OverdraftKind::DeliveredTwice, *benefit, 1, qint64(deliveries.size()), {*std::move(row)}});
    }
}

} // namespace

std::vector<Overdraft> ofCommitments(
    store::Connection &connection, const Benefit &benefit, const Availability &available)
{
    std::vector<Overdraft> found;
    if (const auto left = available.quotaLeft(); left && *left < 0) {
        Overdraft overdraft{OverdraftKind::Quota, benefit, *benefit.quota, available.grantsCommitted, {}};
        overdraft.grants = newest(connection, overdraft, [](const Grant &) { return 1; });
        found.push_back(std::move(overdraft));
    }
    if (const auto left = available.budgetLeft(); left && *left < 0) {
        Overdraft overdraft{OverdraftKind::Budget, benefit, *benefit.budget, available.pesosCommitted, {}};
        overdraft.grants = newest(connection, overdraft, [](const Grant &grant) { return grant.amount.value_or(0); });
        found.push_back(std::move(overdraft));
    }
    return found;
}

std::vector<Overdraft> all(store::Connection &connection)
{
    std::vector<Overdraft> found;
    for (const Benefit &benefit : benefits::all(connection)) {
        if (!benefit.quota && !benefit.budget && benefit.kind != BenefitKind::Goods)
            continue;
        const Availability available = availabilityOf(connection, benefit);
        for (Overdraft &overdraft : ofCommitments(connection, benefit, available))
            found.push_back(std::move(overdraft));
        addOfStock(connection, benefit, available, found);
    }
    addDeliveredTwice(connection, found);
    return found;
}

} // namespace overdrafts

Result<std::vector<Overdraft>> listOverdrafts(security::Session &session)
{
    return session.read(security::Permission::ReadPersonalFile,
        [](store::Connection &connection) { return overdrafts::all(connection); });
}

} // namespace ventanilla::catalogue
