#pragma once

#include "core/catalogue/Grant.h"

#include <QDateTime>

namespace ventanilla::catalogue {

// A step of a grant: a fact, never changed. Where a grant stands follows from all of them, in whatever order they came
// together (resources/migrations/0006_grants.sql): a delivery that was not taken back stands, else the latest step does.
struct GrantEvent
{
    GrantEventId id;
    GrantId grant;
    GrantStatus status = GrantStatus::Requested; // that it led to
    QDateTime occurredAt;
    QDate onDate; // in Chile
    std::optional<OperatorId> operatorId;
    std::optional<qint64> amount; // whole pesos; this and the quantity as they stand after the step
    std::optional<double> quantity;
    QString note;        // opinion of an evaluation; reason of a rejection, a cancelling, a taking back
    QString alternative; // what a rejected person is offered instead
    QString folio;       // decree or folio
    std::optional<GrantEventId> takesBack; // a delivery of the same grant

    bool operator==(const GrantEvent &) const = default;
};

// The table grant_event.
namespace grant_events {
[[nodiscard]] std::vector<GrantEvent> of(store::Connection &connection, GrantId grant); // oldest first
GrantEventId insert(store::Transaction &transaction, const GrantEvent &event);
} // namespace grant_events

// The deliveries among a grant's steps that were not taken back, oldest first: more than one when two computers gave it
// without knowing of each other.
[[nodiscard]] std::vector<GrantEvent> standingDeliveries(const std::vector<GrantEvent> &events);

} // namespace ventanilla::catalogue
