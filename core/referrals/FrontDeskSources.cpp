#include "core/referrals/FrontDeskSources.h"

#include "core/base/Clock.h"
#include "core/referrals/Deadline.h"
#include "core/referrals/Referral.h"

namespace ventanilla::referrals {

namespace {

using attention::ReferralSummary;

std::vector<ReferralSummary> summaries(store::Statement &rows)
{
    std::vector<ReferralSummary> list;
    while (rows.step())
        list.push_back({rows.value<ReferralId>(0), rows.value<std::optional<PersonId>>(1), rows.value<MotiveId>(2),
            rows.value<QString>(3), rows.value<QString>(4), rows.value<UnitId>(5), rows.value<QString>(6),
            rows.value<QDateTime>(7), rows.value<QDate>(8), rows.value<State>(9), rows.value<QDateTime>(10)});
    return list;
}

std::vector<ReferralSummary> pendingReferrals(store::Connection &connection, PersonId person)
{
    // The unit that has it now, wherever it was sent to first: that is whom to ask.
    auto rows = connection.statement(
        "SELECT r.id, ?1, r.motive_id, m.name, f.name, s.unit_id, t.name, r.created_at, r.deadline, s.state, s.since"
        " FROM referral r JOIN referral_state s ON s.referral_id = r.id JOIN motive m ON m.id = r.motive_id"
        " JOIN unit f ON f.id = r.from_unit_id JOIN unit t ON t.id = s.unit_id"
        " WHERE r.person_id IN (SELECT ?1 UNION ALL SELECT id FROM person WHERE merged_into = ?1)"
        " AND s.state NOT IN (?2, ?3) ORDER BY r.deadline IS NULL, r.deadline, r.id");
    rows.bind(person, State::Answered, State::Closed);
    return summaries(rows);
}

std::vector<ReferralSummary> referralsOf(store::Connection &connection, AttentionId attention)
{
    auto rows = connection.statement(
        "SELECT r.id, coalesce(p.merged_into, r.person_id), r.motive_id, m.name, f.name, r.to_unit_id, t.name,"
        " r.created_at, r.deadline,"
        " coalesce(s.state, ?2), coalesce(s.since, r.created_at)"
        " FROM referral r LEFT JOIN referral_state s ON s.referral_id = r.id JOIN motive m ON m.id = r.motive_id"
        " JOIN unit f ON f.id = r.from_unit_id JOIN unit t ON t.id = r.to_unit_id"
        " LEFT JOIN person p ON p.id = r.person_id WHERE r.attention_id = ?1 ORDER BY r.id");
    rows.bind(attention, State::Sent);
    return summaries(rows);
}

std::optional<attention::ProtocolSummary> protocolFor(
    store::Connection &connection, MotiveId motive, UnitId from, std::optional<UnitId> to, const QDate &date)
{
    const auto protocol = to ? protocols::findValid(connection, from, *to, motive, date)
                             : protocols::findDestination(connection, from, motive, date);
    if (!protocol)
        return std::nullopt;
    const auto name =
        connection.statement("SELECT name FROM unit WHERE id = ?").bind(protocol->toUnit).single<QString>();
    return attention::ProtocolSummary{protocol->toUnit, name.value_or(QString()), protocol->documents,
        protocol->maximumDays, deadlineOf(connection, protocol, date)};
}

} // namespace

ReferralId refer(store::Transaction &transaction, const attention::ReferralOrder &order)
{
    const QDate date = local_time::date(order.at);
    Referral referral;
    referral.attention = order.attention;
    referral.person = order.person;
    referral.fromUnit = order.fromUnit;
    referral.toUnit = order.toUnit;
    referral.motive = order.motive;
    referral.createdAt = order.at;
    referral.note = order.note;
    referral.deadline = deadlineOf(
        transaction, protocols::findValid(transaction, order.fromUnit, order.toUnit, order.motive, date), date);
    const ReferralId id = insert(transaction, referral);
    addEvent(transaction, {{}, id, State::Sent, order.at, order.operatorId, {}, {}, {}});
    return id;
}

void withdraw(store::Transaction &transaction, const attention::ReferralWithdrawal &withdrawal)
{
    const auto current = stateOf(transaction, withdrawal.referral);
    if (current && !isPending(current->state))
        return;
    // After what is known here, whatever this computer's clock says: else it would still wait.
    const auto at = current ? std::max(withdrawal.at, current->since.addMSecs(1)) : withdrawal.at;
    addEvent(
        transaction, {{}, withdrawal.referral, State::Closed, at, withdrawal.operatorId, withdrawal.reason, {}, {}});
}

void provide(attention::Sources &sources)
{
    sources.pendingReferrals = pendingReferrals;
    sources.referralsOf = referralsOf;
    sources.protocolFor = protocolFor;
    sources.refer = refer;
    sources.withdraw = withdraw;
}

} // namespace ventanilla::referrals
