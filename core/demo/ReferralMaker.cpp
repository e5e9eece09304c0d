#include "core/demo/ReferralMaker.h"

namespace ventanilla::demo {

namespace {

using referrals::Priority;
using referrals::State;

constexpr int usualDays = 10; // where no protocol says another term

Priority priorityOf(const QString &motive, Random &random)
{
    if (motive == QLatin1String("VIOLENCIA"))
        return Priority::Urgent;
    return random.perMille(motive == QLatin1String("CUIDADOS") ? 350 : 110) ? Priority::High : Priority::Normal;
}

// The steps after State::Sent of one referral; the last may lie in the future.
std::vector<State> stepsOf(Random &random)
{
    const int drawn = random.below(100);
    if (drawn < 5)
        return {};
    if (drawn < 9)
        return {State::Received};
    if (drawn < 15)
        return {State::Received, State::Returned};
    if (drawn < 19)
        return {State::Received, State::Accepted};
    if (drawn < 24)
        return {State::Received, State::Accepted, State::InAttention};
    std::vector<State> steps{State::Received, State::Accepted, State::InAttention, State::Answered};
    if (drawn < 85)
        steps.push_back(State::Closed);
    return steps;
}

QString noteOf(State state, Random &random)
{
    if (state == State::Answered)
        return Narrative::counterReferral(random);
    return state == State::Returned ? Narrative::returnReason(random) : QString();
}

// Working days between a step and the one before it.
int delayOf(State state, int maximumDays, Random &random)
{
    if (state == State::Answered)
        return random.between(0, std::max(1, maximumDays)) + (random.perMille(120) ? random.between(2, 15) : 0);
    return state == State::Closed ? random.between(0, 6) : random.between(0, 2);
}

} // namespace

int ReferralMaker::maximumDays(const NewReferral &referral) const
{
    const QString units = referral.fromUnit + QLatin1Char('/') + referral.toUnit + QLatin1Char('/');
    const auto days = m_office.protocolDays.constFind(units + referral.motive);
    return days != m_office.protocolDays.constEnd() ? *days : m_office.protocolDays.value(units, usualDays);
}

void ReferralMaker::write(store::Transaction &transaction, const NewReferral &from, Random &random)
{
    const int days = maximumDays(from);
    referrals::Referral referral;
    referral.attention = from.attention;
    referral.person = from.person;
    referral.fromUnit = m_office.units.value(from.fromUnit);
    referral.toUnit = m_office.units.value(from.toUnit);
    referral.motive = m_office.motives.value(from.motive);
    referral.priority = priorityOf(from.motive, random);
    referral.createdAt = from.createdAt;
    referral.deadline = m_calendar.date(from.day + size_t(days));
    const auto id = referrals::insert(transaction, referral);
    ++m_written;
    (void)referrals::addEvent(transaction, {{}, id, State::Sent, from.createdAt, from.sender, {}, {}, {}});
    size_t day = from.day;
    QDateTime last = from.createdAt;
    for (const State state : stepsOf(random)) {
        day += size_t(delayOf(state, days, random));
        if (day > m_calendar.last() || m_calendar.date(day) > m_until)
            return;
        const QDateTime drawn = m_calendar.opening(day).addSecs(60 * random.between(10, 470));
        last = std::max(drawn, last.addSecs(60 * random.between(1, 9)));
        (void)referrals::addEvent(transaction,
            {{}, id, state, last, m_office.operatorOf(from.toUnit, random), noteOf(state, random), {}, {}});
    }
}

} // namespace ventanilla::demo
