#include "core/catalogue/GrantEvent.h"

#include "core/store/StoredText.h"

#include <algorithm>

namespace ventanilla::catalogue {

namespace grant_events {

std::vector<GrantEvent> of(store::Connection &connection, GrantId grant)
{
    auto rows = connection.statement("SELECT id, grant_id, status, occurred_at, on_date, operator_id, amount, quantity,"
                                     " note, alternative, folio, takes_back FROM grant_event"
                                     " WHERE grant_id = ? ORDER BY occurred_at, id");
    rows.bind(grant);
    std::vector<GrantEvent> events;
    while (rows.step()) {
        events.push_back({rows.value<GrantEventId>(0), rows.value<GrantId>(1), rows.value<GrantStatus>(2),
            rows.value<QDateTime>(3), rows.value<QDate>(4), rows.value<std::optional<OperatorId>>(5),
            rows.value<std::optional<qint64>>(6), rows.value<std::optional<double>>(7), rows.value<QString>(8),
            rows.value<QString>(9), rows.value<QString>(10), rows.value<std::optional<GrantEventId>>(11)});
    }
    return events;
}

GrantEventId insert(store::Transaction &transaction, const GrantEvent &event)
{
    const auto id = transaction.nextId<GrantEventTag>();
    transaction
        .statement("INSERT INTO grant_event (id, grant_id, status, occurred_at, on_date, operator_id, amount, quantity,"
                   " note, alternative, folio, takes_back) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id, event.grant, event.status, event.occurredAt, event.onDate, event.operatorId, event.amount,
            event.quantity, store::orNull(event.note), store::orNull(event.alternative), store::orNull(event.folio),
            event.takesBack)
        .run();
    return id;
}

} // namespace grant_events

std::vector<GrantEvent> standingDeliveries(const std::vector<GrantEvent> &events)
{
    std::vector<GrantEvent> standing;
    for (const GrantEvent &event : events) {
        const bool takenBack = std::ranges::count(events, std::optional(event.id), &GrantEvent::takesBack) > 0;
        if (event.status == GrantStatus::Delivered && !takenBack)
            standing.push_back(event);
    }
    return standing;
}

} // namespace ventanilla::catalogue
