#include "core/referrals/Referral.h"

#include "core/store/StoredText.h"

namespace ventanilla::referrals {

namespace {

Referral rowOf(const store::Statement &row)
{
    Referral referral;
    referral.id = row.value<ReferralId>(0);
    referral.attention = row.value<std::optional<AttentionId>>(1);
    referral.person = row.value<std::optional<PersonId>>(2);
    referral.fromUnit = row.value<UnitId>(3);
    referral.toUnit = row.value<UnitId>(4);
    referral.motive = row.value<MotiveId>(5);
    referral.priority = row.value<Priority>(6);
    referral.createdAt = row.value<QDateTime>(7);
    referral.deadline = row.value<QDate>(8);
    referral.externalId = row.value<QString>(9);
    referral.note = row.value<QString>(10);
    return referral;
}

CurrentState stateIn(const store::Statement &row, int column)
{
    return {row.value<State>(column), row.value<QDateTime>(column + 1)};
}

} // namespace

std::optional<Referral> find(store::Connection &connection, ReferralId id)
{
    auto row = connection.statement("SELECT id, attention_id, person_id, from_unit_id, to_unit_id, motive_id, priority,"
                                    " created_at, deadline, external_id, note FROM referral WHERE id = ?");
    row.bind(id);
    if (!row.step())
        return std::nullopt;
    return rowOf(row);
}

std::optional<Referral> findByExternalId(store::Connection &connection, const QString &externalId)
{
    auto row = connection.statement("SELECT id, attention_id, person_id, from_unit_id, to_unit_id, motive_id, priority,"
                                    " created_at, deadline, external_id, note FROM referral WHERE external_id = ?");
    row.bind(externalId);
    if (!row.step())
        return std::nullopt;
    return rowOf(row);
}

std::vector<std::pair<Referral, CurrentState>> pendingOf(store::Connection &connection, PersonId person)
{
    auto rows = connection.statement(
        "SELECT r.id, r.attention_id, r.person_id, r.from_unit_id, r.to_unit_id, r.motive_id, r.priority,"
        " r.created_at, r.deadline, r.external_id, r.note, s.state, s.since"
        " FROM referral r JOIN referral_state s ON s.referral_id = r.id"
        " WHERE r.person_id IN (SELECT ?1 UNION ALL SELECT id FROM person WHERE merged_into = ?1)"
        " AND s.state NOT IN (?2, ?3) ORDER BY r.deadline IS NULL, r.deadline, r.id");
    rows.bind(person, State::Answered, State::Closed);
    std::vector<std::pair<Referral, CurrentState>> pending;
    while (rows.step())
        pending.emplace_back(rowOf(rows), stateIn(rows, 11));
    return pending;
}

std::vector<std::pair<Referral, std::optional<CurrentState>>> ofAttention(
    store::Connection &connection, AttentionId attention)
{
    auto rows = connection.statement(
        "SELECT r.id, r.attention_id, r.person_id, r.from_unit_id, r.to_unit_id, r.motive_id, r.priority,"
        " r.created_at, r.deadline, r.external_id, r.note, s.state, s.since"
        " FROM referral r LEFT JOIN referral_state s ON s.referral_id = r.id WHERE r.attention_id = ? ORDER BY r.id");
    rows.bind(attention);
    std::vector<std::pair<Referral, std::optional<CurrentState>>> made;
    while (rows.step()) {
        const bool hasState = rows.value<std::optional<int>>(11).has_value();
        made.emplace_back(rowOf(rows), hasState ? std::optional(stateIn(rows, 11)) : std::nullopt);
    }
    return made;
}

ReferralId insert(store::Transaction &transaction, const Referral &referral)
{
    const auto id = transaction.nextId<ReferralTag>();
    transaction
        .statement("INSERT INTO referral (id, attention_id, person_id, from_unit_id, to_unit_id, motive_id, priority,"
                   " created_at, deadline, external_id, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id, referral.attention, referral.person, referral.fromUnit, referral.toUnit, referral.motive,
            referral.priority, referral.createdAt, referral.deadline, store::orNull(referral.externalId),
            store::orNull(referral.note))
        .run();
    return id;
}

void update(store::Transaction &transaction, const Referral &referral)
{
    transaction
        .statement("UPDATE referral SET attention_id = ?, person_id = ?, from_unit_id = ?, to_unit_id = ?,"
                   " motive_id = ?, priority = ?, created_at = ?, deadline = ?, external_id = ?, note = ? WHERE id = ?")
        .bind(referral.attention, referral.person, referral.fromUnit, referral.toUnit, referral.motive,
            referral.priority, referral.createdAt, referral.deadline, store::orNull(referral.externalId),
            store::orNull(referral.note), referral.id)
        .run();
}

std::optional<CurrentState> stateOf(store::Connection &connection, ReferralId id)
{
    auto row = connection.statement("SELECT state, since FROM referral_state WHERE referral_id = ?");
    row.bind(id);
    if (!row.step())
        return std::nullopt;
    return stateIn(row, 0);
}

std::optional<Standing> standingOf(store::Connection &connection, ReferralId id)
{
    auto row = connection.statement(
        "SELECT state, since, event_id, unit_id, assignee_id FROM referral_state WHERE referral_id = ?");
    row.bind(id);
    if (!row.step())
        return std::nullopt;
    return Standing{row.value<State>(0), row.value<QDateTime>(1), row.value<ReferralEventId>(2), row.value<UnitId>(3),
        row.value<std::optional<OperatorId>>(4)};
}

std::vector<ReferralEvent> eventsOf(store::Connection &connection, ReferralId id)
{
    auto rows = connection.statement("SELECT id, referral_id, state, occurred_at, operator_id, note, to_unit_id,"
                                     " assignee_id FROM referral_event"
                                     " WHERE referral_id = ? ORDER BY occurred_at, id");
    rows.bind(id);
    std::vector<ReferralEvent> events;
    while (rows.step())
        events.push_back({rows.value<ReferralEventId>(0), rows.value<ReferralId>(1), rows.value<State>(2),
            rows.value<QDateTime>(3), rows.value<std::optional<OperatorId>>(4), rows.value<QString>(5),
            rows.value<std::optional<UnitId>>(6), rows.value<std::optional<OperatorId>>(7)});
    return events;
}

ReferralEventId addEvent(store::Transaction &transaction, const ReferralEvent &event)
{
    const auto id = transaction.nextId<ReferralEventTag>();
    transaction
        .statement("INSERT INTO referral_event (id, referral_id, state, occurred_at, operator_id, note, to_unit_id,"
                   " assignee_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id, event.referral, event.state, event.occurredAt, event.operatorId, store::orNull(event.note),
            event.toUnit, event.assignee)
        .run();
    return id;
}

} // namespace ventanilla::referrals
