#include "core/referrals/Tracking.h"

#include "core/audit/Audit.h"
#include "core/identity/Person.h"
#include "core/referrals/TrackingCode.h"

#include <algorithm>

namespace ventanilla::referrals {

namespace {

void addPerson(store::Connection &connection, std::optional<PersonId> of, std::optional<PersonId> &id, QString &name)
{
    const auto person = of ? identity::persons::standing(connection, *of) : std::nullopt;
    if (!person)
        return;
    id = person->id;
    name = person->fullName();
}

// Since it came to the unit where it is.
void addSteps(store::Connection &connection, TrackedReferral &tracked)
{
    for (const ReferralEvent &event : eventsOf(connection, tracked.id)) {
        if (event.state == State::Sent && !event.assignee && (event.toUnit || !tracked.sentAt.isValid())) {
            tracked.sentAt = event.occurredAt;
            tracked.receivedAt = {};
        } else if (!tracked.receivedAt.isValid() && event.state != State::Sent && event.state != State::Closed) {
            tracked.receivedAt = event.occurredAt;
        }
        if (event.state == State::Answered || event.state == State::Returned)
            tracked.said = event.note;
    }
}

std::optional<TrackedReferral> trackedOf(store::Connection &connection, ReferralId id)
{
    const auto referral = find(connection, id);
    const auto standing = standingOf(connection, id);
    if (!referral || !standing)
        return std::nullopt;
    TrackedReferral tracked;
    tracked.id = id;
    tracked.code = tracking_code::of(id);
    addPerson(connection, referral->person, tracked.person, tracked.personName);
    {
        auto names = connection.statement("SELECT m.name, u.name FROM motive m, unit u WHERE m.id = ? AND u.id = ?");
        if (names.bind(referral->motive, standing->unit).step()) {
            tracked.motiveName = names.value<QString>(0);
            tracked.unitName = names.value<QString>(1);
        }
    }
    tracked.state = standing->state;
    tracked.since = standing->since;
    tracked.deadline = referral->deadline;
    addSteps(connection, tracked);
    return tracked;
}

std::optional<TrackedAttention> attentionOf(store::Connection &connection, AttentionId id)
{
    const auto attention = attention::attentions::find(connection, id);
    if (!attention)
        return std::nullopt;
    TrackedAttention tracked;
    tracked.id = id;
    addPerson(connection, attention->person, tracked.person, tracked.personName);
    tracked.startedAt = attention->startedAt;
    tracked.open = !attention->endedAt.isValid();
    tracked.finished = attention->finished;
    auto names = connection.statement("SELECT r.name FROM attention_motive m JOIN motive r ON r.id = m.motive_id"
                                      " WHERE m.attention_id = ? ORDER BY m.position, m.id");
    names.bind(id);
    while (names.step())
        tracked.motiveNames.append(names.value<QString>(0));
    return tracked;
}

Tracking trackingOf(store::Connection &connection, const QString &text)
{
    Tracking tracking;
    std::vector<ReferralId> ids;
    if (const auto id = tracking_code::read(text)) {
        ids.push_back(*id);
    } else if (const auto folio = AttentionId::fromFolio(text)) {
        tracking.attention = attentionOf(connection, *folio);
        for (const auto &made : ofAttention(connection, *folio))
            ids.push_back(made.first.id);
        if (std::ranges::count(ids, ReferralId(folio->value())) == 0)
            ids.emplace_back(folio->value());
    }
    for (const ReferralId id : ids) {
        if (auto tracked = trackedOf(connection, id))
            tracking.referrals.push_back(std::move(*tracked));
    }
    return tracking;
}

} // namespace

bool looksLikeCode(const QString &text)
{
    return tracking_code::read(text) || AttentionId::fromFolio(text);
}

Result<Tracking> track(security::Session &session, const QString &text)
{
    return session.write(security::Permission::ReadPersonalFile, [&](store::Transaction &transaction) {
        Tracking tracking = trackingOf(transaction, text);
        if (tracking.attention)
            audit::record(transaction, session, audit::Action::ReadReferral, tracking.attention->person,
                tracking.attention->id.folio());
        for (const TrackedReferral &referral : tracking.referrals)
            audit::record(transaction, session, audit::Action::ReadReferral, referral.person, referral.id.folio());
        return tracking;
    });
}

} // namespace ventanilla::referrals
