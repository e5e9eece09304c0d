#include "ui/words/ProtocolWords.h"

#include "core/base/Clock.h"
#include "ui/words/Format.h"
#include "ui/words/RoleWords.h"

#include <QCoreApplication>

namespace ventanilla::words {

namespace {

using referrals::Protocol;
using referrals::ProtocolPart;
using referrals::ProtocolState;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProtocolWords)
};

const QString &nameOf(UnitId unit, const referrals::ProtocolParty &from, const referrals::ProtocolParty &to)
{
    return unit == from.unit ? from.name : to.name;
}

QString valueOr(const QString &value)
{
    return value.isEmpty() ? Tr::tr("(nothing)") : value;
}

QString roleOf(const Protocol &protocol)
{
    return protocol.responsibleRole ? roleName(*protocol.responsibleRole) : QString();
}

QString documentChanges(const Protocol &before, const Protocol &after)
{
    QStringList parts;
    for (const QString &document : after.documents) {
        if (!before.documents.contains(document))
            parts.append(QStringLiteral("+ ") + document);
    }
    for (const QString &document : before.documents) {
        if (!after.documents.contains(document))
            parts.append(QStringLiteral("− ") + document);
    }
    return parts.isEmpty() ? Tr::tr("in another order") : parts.join(QStringLiteral("; "));
}

} // namespace

QString protocolState(ProtocolState state)
{
    switch (state) {
    case ProtocolState::Proposed:
        return Tr::tr("Proposed");
    case ProtocolState::Refused:
        return Tr::tr("Refused");
    case ProtocolState::Withdrawn:
        return Tr::tr("Withdrawn");
    case ProtocolState::Upcoming:
        return Tr::tr("Accepted");
    case ProtocolState::InForce:
        return Tr::tr("In force");
    case ProtocolState::Replaced:
        return Tr::tr("Replaced");
    case ProtocolState::Ended:
        return Tr::tr("Ended");
    }
    return {};
}

QString protocolMotive(const QString &motiveName)
{
    return motiveName.isEmpty() ? Tr::tr("Any motive") : motiveName;
}

QString workingDays(int days)
{
    return Tr::tr("%n working day(s)", nullptr, days);
}

QString protocolStanding(
    const referrals::VersionOnFile &version, const referrals::ProtocolParty &from, const referrals::ProtocolParty &to)
{
    const auto &standing = version.standing;
    switch (standing.state) {
    case ProtocolState::Proposed: {
        QStringList names;
        for (const UnitId unit : standing.waitsFor)
            names.append(nameOf(unit, from, to));
        return Tr::tr("Proposed; waits for %1").arg(names.join(QStringLiteral(", ")));
    }
    case ProtocolState::Refused:
        return Tr::tr("Refused by %1: %2").arg(nameOf(standing.refusal->unit, from, to), standing.refusal->reason);
    case ProtocolState::Withdrawn:
        return Tr::tr("Withdrawn on %1").arg(date(local_time::date(version.protocol.withdrawnAt)));
    case ProtocolState::Upcoming:
        return Tr::tr("Accepted; in force from %1").arg(date(standing.firstDay));
    case ProtocolState::InForce:
        return Tr::tr("In force since %1").arg(date(standing.firstDay));
    case ProtocolState::Replaced:
        return standing.firstDay.isValid() ? Tr::tr("Replaced; was in force from %1").arg(date(standing.firstDay))
                                           : Tr::tr("Replaced before it was accepted");
    case ProtocolState::Ended:
        return Tr::tr("Ended on %1").arg(date(version.protocol.validTo));
    }
    return {};
}

QString protocolInForce(const referrals::ProtocolLine &line)
{
    if (line.inForce)
        return Tr::tr("%1, in force since %2").arg(workingDays(line.inForce->maximumDays), date(line.since));
    return Tr::tr("without protocol: general term of %n working day(s)", nullptr, referrals::usualDays);
}

QString protocolOther(const referrals::ProtocolLine &line)
{
    if (!line.other)
        return {};
    const int number = line.other->version;
    switch (line.otherStanding.state) {
    case ProtocolState::Proposed:
        return Tr::tr("version %1 waits for %2").arg(number).arg(line.waitsFor.join(QStringLiteral(", ")));
    case ProtocolState::Refused:
        return Tr::tr("version %1 was refused").arg(number);
    case ProtocolState::Upcoming:
        return Tr::tr("version %1 from %2").arg(number).arg(date(line.otherStanding.firstDay));
    case ProtocolState::Withdrawn:
        return Tr::tr("version %1 was withdrawn").arg(number);
    case ProtocolState::Ended:
        return Tr::tr("version %1 has ended").arg(number);
    case ProtocolState::InForce:
    case ProtocolState::Replaced:
        break;
    }
    return {};
}

QString protocolWord(const referrals::WordOnFile &word)
{
    const QString day = date(local_time::date(word.word.acceptedAt));
    if (word.word.refusal)
        return Tr::tr("Refused by %1 (%2) on %3: %4").arg(word.unitName, word.operatorName, day, word.word.reason);
    const QString accepted = Tr::tr("Accepted by %1 on %2").arg(word.unitName, day);
    return word.word.document.isEmpty()
        ? QStringLiteral("%1 (%2)").arg(accepted, word.operatorName)
        : Tr::tr("%1, on paper: %2; registered by %3").arg(accepted, word.word.document, word.operatorName);
}

QString protocolChange(ProtocolPart part, const Protocol &before, const Protocol &after)
{
    const QString arrow = QStringLiteral("%1: %2 → %3");
    switch (part) {
    case ProtocolPart::Documents:
        return QStringLiteral("%1: %2").arg(Tr::tr("Documents"), documentChanges(before, after));
    case ProtocolPart::MaximumDays:
        return arrow.arg(Tr::tr("Working days")).arg(before.maximumDays).arg(after.maximumDays);
    case ProtocolPart::ResponsibleRole:
        return arrow.arg(Tr::tr("In charge"), valueOr(roleOf(before)), valueOr(roleOf(after)));
    case ProtocolPart::Responsibilities:
        return QStringLiteral("%1: %2").arg(Tr::tr("Who does what"), valueOr(after.responsibilities));
    case ProtocolPart::LastDay:
        return arrow.arg(Tr::tr("Last day"), valueOr(date(before.validTo)), valueOr(date(after.validTo)));
    }
    return {};
}

} // namespace ventanilla::words
