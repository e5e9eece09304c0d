#pragma once

#include "core/catalogue/Availability.h"
#include "core/catalogue/GrantList.h"

// What computers that could not reach each other have promised or given out beyond what there was. Each approved what it
// knew to be there; the exchange shows what came of it. Nothing hides an overdraft: it is listed until it is no longer so,
// because a grant was cancelled, the quota or budget was raised, the stock was bought or counted, a delivery taken back.
namespace ventanilla::catalogue {

enum class OverdraftKind {
    Quota,
    Budget,
    Promises, // more is promised than is on hand
    Stock,    // more was given out than there was
    DeliveredTwice
};

struct Overdraft
{
    OverdraftKind kind = OverdraftKind::Quota;
    Benefit benefit;
    qint64 limit = 0;     // quota, pesos, units on hand; for DeliveredTwice 1
    qint64 committed = 0; // for Stock 0: what is on hand is below it by itself
    // Those that did it, the newest first: without them there would be no overdraft.
    std::vector<GrantRow> grants;

    [[nodiscard]] qint64 excess() const { return kind == OverdraftKind::Stock ? -limit : committed - limit; }
    bool operator==(const Overdraft &) const = default;
};

// By benefit's name. Requires ReadPersonalFile.
[[nodiscard]] Result<std::vector<Overdraft>> listOverdrafts(security::Session &session);

namespace overdrafts {
[[nodiscard]] std::vector<Overdraft> all(store::Connection &connection);
// Of quota and budget, which stand in the way of delivering the grants that did it.
[[nodiscard]] std::vector<Overdraft> ofCommitments(
    store::Connection &connection, const Benefit &benefit, const Availability &available);
} // namespace overdrafts

} // namespace ventanilla::catalogue
