#include "core/referrals/MapReading.h"

#include "core/base/Clock.h"
#include "core/referrals/ClosingDays.h"

namespace ventanilla::referrals {

namespace {

enum Column { Id, From, To, CreatedAt, Deadline, StepState, OccurredAt, StepUnit, StepAssignee };

LegStep stepAt(const store::Statement &row)
{
    LegStep step;
    step.state = row.value<State>(StepState);
    step.occurredAt = row.value<qint64>(OccurredAt);
    step.toUnit = row.value<std::optional<UnitId>>(StepUnit);
    step.namesSomebody = row.value<std::optional<OperatorId>>(StepAssignee).has_value();
    return step;
}

} // namespace

void eachReferralOf(
    store::Connection &connection, const MapPeriod &period, const std::function<void(const Travelled &)> &take)
{
    // The order is that of the index of steps, so that nothing is sorted and nothing kept. By the index of days each referral
    // would be fetched from a page of its own: ten times as long for years of them, and no shorter for a quarter of one.
    auto rows =
        connection.statement("SELECT r.id, r.from_unit_id, r.to_unit_id, r.created_at, r.deadline,"
                             " e.state, e.occurred_at, e.to_unit_id, e.assignee_id"
                             " FROM referral r NOT INDEXED CROSS JOIN referral_event e ON e.referral_id = r.id"
                             " WHERE r.created_at >= ? AND r.created_at < ? ORDER BY r.id, e.occurred_at, e.id");
    rows.bind(local_time::startOfDay(period.from), local_time::startOfDay(period.to.addDays(1)));
    Travelled referral;
    Itinerary itinerary;
    std::vector<LegStep> steps;
    const auto finish = [&] {
        if (!referral.id.isValid())
            return;
        referral.legs = legsOf(itinerary, steps);
        take(referral);
    };
    while (rows.step()) {
        const auto id = rows.value<ReferralId>(Id);
        if (id != referral.id) {
            finish();
            steps.clear();
            referral.id = id;
            referral.deadline = rows.value<QDate>(Deadline);
            itinerary = {rows.value<UnitId>(From), rows.value<UnitId>(To), rows.value<qint64>(CreatedAt)};
        }
        steps.push_back(stepAt(rows));
    }
    finish();
}

WorkingDayCount calendarOf(store::Connection &connection, const MapPeriod &period, const QDate &today)
{
    const auto commune =
        connection.statement("SELECT commune_code FROM store_info").single<QString>().value_or(QString());
    return {period.from, today, commune, closing_days::from(connection, period.from)};
}

MapLeg judged(const Leg &leg, const QDate &deadline, const WorkingDayCount &calendar, const QDate &today)
{
    MapLeg judgedLeg;
    judgedLeg.leg = leg;
    judgedLeg.sentOn = calendar.dayOf(leg.sentAt);
    judgedLeg.deadline = deadline;
    if (leg.answeredAt) {
        judgedLeg.answeredOn = calendar.dayOf(*leg.answeredAt);
        judgedLeg.days = calendar.between(leg.sentAt, *leg.answeredAt);
        judgedLeg.late = deadline.isValid() && *judgedLeg.answeredOn > deadline;
    } else if (leg.end == LegEnd::Open) {
        judgedLeg.days = calendar.between(leg.sentAt, local_time::startOfDay(today).toMSecsSinceEpoch());
        judgedLeg.late = deadline.isValid() && deadline < today;
    }
    return judgedLeg;
}

} // namespace ventanilla::referrals
