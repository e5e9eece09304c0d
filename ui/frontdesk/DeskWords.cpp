#include "ui/frontdesk/DeskWords.h"

#include "ui/words/Format.h"
#include "ui/words/ReferralWords.h"

#include <QCoreApplication>

namespace ventanilla::frontdesk {

using attention::Alert;
using attention::AlertKind;
using attention::Channel;
using attention::Outcome;
using attention::ReferralState;
using catalogue::GrantStatus;
using ui::Tone;

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(DeskWords)
};

QString programmesOf(const Alert &alert)
{
    QStringList parts;
    for (const auto &programme : alert.programmes) {
        const QDate from = programme.membership.from;
        parts.append(from.isValid() ? Tr::tr("%1 of %2 since %3")
                                          .arg(programme.membership.programme, programme.personName, words::date(from))
                                    : Tr::tr("%1 of %2").arg(programme.membership.programme, programme.personName));
    }
    return words::list(parts);
}

} // namespace

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::InPerson:
        return Tr::tr("In person");
    case Channel::Phone:
        return Tr::tr("Telephone");
    case Channel::Email:
        return Tr::tr("E-mail");
    case Channel::Home:
        return Tr::tr("At home");
    case Channel::Other:
        return Tr::tr("Other");
    }
    return {};
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Informed:
        return Tr::tr("Informed");
    case Outcome::Resolved:
        return Tr::tr("Resolved");
    case Outcome::Referred:
        return Tr::tr("Referred");
    case Outcome::Case:
        return Tr::tr("Social case");
    case Outcome::Pending:
        return Tr::tr("Pending");
    }
    return {};
}

Tone outcomeTone(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Informed:
    case Outcome::Resolved:
        return Tone::Success;
    case Outcome::Referred:
    case Outcome::Case:
        return Tone::Info;
    case Outcome::Pending:
        return Tone::Warning;
    }
    return Tone::Neutral;
}

QString referralStateText(ReferralState state)
{
    return words::referralState(state);
}

QString grantStatusText(GrantStatus status)
{
    switch (status) {
    case GrantStatus::Requested:
        return Tr::tr("Requested");
    case GrantStatus::Evaluated:
        return Tr::tr("Evaluated");
    case GrantStatus::Approved:
        return Tr::tr("Approved");
    case GrantStatus::Rejected:
        return Tr::tr("Rejected");
    case GrantStatus::Delivered:
        return Tr::tr("Delivered");
    case GrantStatus::Cancelled:
        return Tr::tr("Cancelled");
    }
    return {};
}

Tone grantStatusTone(GrantStatus status)
{
    switch (status) {
    case GrantStatus::Requested:
    case GrantStatus::Evaluated:
        return Tone::Info;
    case GrantStatus::Approved:
    case GrantStatus::Delivered:
        return Tone::Success;
    case GrantStatus::Rejected:
    case GrantStatus::Cancelled:
        return Tone::Error;
    }
    return Tone::Neutral;
}

QString programmeText(const QString &programme)
{
    if (programme == QLatin1String("SUF"))
        return Tr::tr("SUF: family subsidy");
    if (programme == QLatin1String("SAP"))
        return Tr::tr("SAP: drinking water subsidy");
    if (programme == QLatin1String("SDM"))
        return Tr::tr("SDM: mental disability subsidy");
    if (programme == QLatin1String("FAMILIAS"))
        return Tr::tr("Families programme");
    if (programme == QLatin1String("SNAC"))
        return Tr::tr("SNAC: support and care network");
    return programme;
}

QString alertText(const Alert &alert, const QDate &today)
{
    const QString when = words::relativeDay(alert.date, today);
    switch (alert.kind) {
    case AlertKind::Deceased:
        return Tr::tr("Died on %1.").arg(words::date(alert.date));
    case AlertKind::LikelyDuplicate:
        return Tr::tr("There is another record that looks like the same person: compare the two before going on.");
    case AlertKind::OverIntervention:
        return Tr::tr("%1 programmes are at work in this household: %2. Coordinate with them before adding another.")
            .arg(QString::number(alert.count), programmesOf(alert));
    case AlertKind::OverdueReferral:
        return Tr::tr("A referral is overdue: it had to be answered by %1 (%2).").arg(words::date(alert.date), when);
    case AlertKind::OpenAttention:
        return Tr::tr("There is an attention left open since %1 (%2).").arg(words::date(alert.date), when);
    case AlertKind::MinorWithoutAdult:
        return Tr::tr("Nobody in this household is of age.");
    case AlertKind::NoHousehold:
        return Tr::tr("No household is recorded: ask for the address and the Registro Social de Hogares.");
    case AlertKind::SegmentMissing:
        return Tr::tr("The household has no RSH segment: offer to register it.");
    case AlertKind::SegmentOld:
        return alert.date.isValid()
            ? Tr::tr("The RSH segment is of %1 (%2): it may have changed.").arg(words::date(alert.date), when)
            : Tr::tr("The RSH segment has no date: it may have changed.");
    }
    return {};
}

Tone alertTone(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Deceased:
    case AlertKind::OverdueReferral:
    case AlertKind::MinorWithoutAdult:
        return Tone::Error;
    case AlertKind::LikelyDuplicate:
    case AlertKind::OverIntervention:
    case AlertKind::OpenAttention:
        return Tone::Warning;
    case AlertKind::NoHousehold:
    case AlertKind::SegmentMissing:
    case AlertKind::SegmentOld:
        return Tone::Info;
    }
    return Tone::Neutral;
}

} // namespace ventanilla::frontdesk
