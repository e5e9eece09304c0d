#include "ui/words/ReferralWords.h"

#include "core/base/Clock.h"
#include "ui/words/Format.h"

#include <QCoreApplication>

namespace ventanilla::words {

namespace {

using referrals::Box;
using referrals::Priority;
using referrals::State;
using referrals::Step;
using referrals::TrackedReferral;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(ReferralWords)
};

QString day(const QDateTime &instant)
{
    return date(local_time::date(instant));
}

QString whereItIs(const TrackedReferral &tracked)
{
    switch (tracked.state) {
    case State::Sent:
        return Tr::tr("nobody there has received it yet");
    case State::Received:
    case State::Accepted:
        return Tr::tr("received on %1").arg(day(tracked.receivedAt));
    case State::InAttention:
        return Tr::tr("received on %1, in attention since %2").arg(day(tracked.receivedAt), day(tracked.since));
    case State::Returned:
        return Tr::tr("returned on %1: %2").arg(day(tracked.since), tracked.said);
    case State::Answered:
        return Tr::tr("answered on %1: %2").arg(day(tracked.since), tracked.said);
    case State::Closed:
        break;
    }
    const QString closed = Tr::tr("closed on %1").arg(day(tracked.since));
    return tracked.said.isEmpty() ? closed : Tr::tr("%1; the answer was: %2").arg(closed, tracked.said);
}

} // namespace

QString referralState(State state)
{
    switch (state) {
    case State::Sent:
        return Tr::tr("Sent");
    case State::Received:
        return Tr::tr("Received");
    case State::Accepted:
        return Tr::tr("Accepted");
    case State::Returned:
        return Tr::tr("Returned");
    case State::InAttention:
        return Tr::tr("In attention");
    case State::Answered:
        return Tr::tr("Answered");
    case State::Closed:
        return Tr::tr("Closed");
    }
    return {};
}

QString referralStep(Step step, bool outside)
{
    switch (step) {
    case Step::Receive:
        return outside ? Tr::tr("Letter handed over") : Tr::tr("Receive");
    case Step::Accept:
        return Tr::tr("Accept");
    case Step::Return:
        return outside ? Tr::tr("They do not take it") : Tr::tr("Return");
    case Step::Begin:
        return Tr::tr("Begin attention");
    case Step::Assign:
        return Tr::tr("Assign");
    case Step::Forward:
        return Tr::tr("Forward");
    case Step::Answer:
        return outside ? Tr::tr("Register paper answer") : Tr::tr("Answer");
    case Step::Close:
        return Tr::tr("Close");
    case Step::SendAgain:
        return Tr::tr("Send again");
    }
    return {};
}

QString inboxName(Box box)
{
    switch (box) {
    case Box::New:
        return Tr::tr("New");
    case Box::DueToday:
        return Tr::tr("Due today");
    case Box::Overdue:
        return Tr::tr("Overdue");
    case Box::InProgress:
        return Tr::tr("In progress");
    case Box::Returned:
        return Tr::tr("Returned to us");
    case Box::Answered:
        return Tr::tr("Answers to tell");
    case Box::External:
        return Tr::tr("With outside institutions");
    case Box::UnitOverdue:
        return Tr::tr("Overdue of the unit");
    }
    return {};
}

QString priorityName(Priority priority)
{
    switch (priority) {
    case Priority::Normal:
        return Tr::tr("Normal");
    case Priority::High:
        return Tr::tr("High");
    case Priority::Urgent:
        return Tr::tr("Urgent");
    }
    return {};
}

QString deadlineText(const QDate &deadline, const QDate &today)
{
    if (!deadline.isValid())
        return Tr::tr("no deadline");
    const auto days = int(today.daysTo(deadline));
    if (days == 0)
        return Tr::tr("due today");
    return days > 0 ? Tr::tr("%n day(s) left", nullptr, days) : Tr::tr("%n day(s) overdue", nullptr, -days);
}

QString trackingText(const TrackedReferral &tracked, const QDate &today)
{
    QString text = Tr::tr("%1: referred to %2 on %3").arg(tracked.motiveName, tracked.unitName, day(tracked.sentAt));
    text += QStringLiteral("; ") + whereItIs(tracked);
    if (referrals::isPending(tracked.state) && tracked.state != State::Returned && tracked.deadline.isValid())
        text += QStringLiteral("; ")
            + Tr::tr("answer expected by %1 (%2)").arg(date(tracked.deadline), deadlineText(tracked.deadline, today));
    return text + QLatin1Char('.');
}

QString trackingText(const referrals::TrackedAttention &tracked)
{
    const QString motives = list(tracked.motiveNames);
    const QString begun = day(tracked.startedAt);
    if (tracked.open)
        return Tr::tr("Attention of %1 (%2): left open, to be gone on with.").arg(begun, motives);
    return tracked.finished ? Tr::tr("Attention of %1 (%2): finished.").arg(begun, motives)
                            : Tr::tr("Attention of %1 (%2): something is still pending.").arg(begun, motives);
}

} // namespace ventanilla::words
