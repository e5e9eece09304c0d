#include "ui/words/RequirementWords.h"

#include "ui/words/Format.h"

#include <QCoreApplication>

namespace ventanilla::words {

namespace {

using catalogue::Condition;
using catalogue::ConditionKind;
using catalogue::Datum;
using catalogue::NumberRange;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(RequirementWords)
};

QString range(const NumberRange &numbers)
{
    if (numbers.low && numbers.high && *numbers.low == *numbers.high)
        return QString::number(*numbers.low);
    if (numbers.low && numbers.high)
        return Tr::tr("%1 to %2").arg(*numbers.low).arg(*numbers.high);
    if (numbers.low)
        return Tr::tr("%1 or more").arg(*numbers.low);
    return Tr::tr("up to %1").arg(numbers.high.value_or(0));
}

bool isWoman(const Condition &condition)
{
    return condition.sex == identity::Sex::Female;
}

QString aboutPerson(const Condition &condition)
{
    switch (condition.kind) {
    case ConditionKind::Age:
        return Tr::tr("age %1").arg(range(condition.range));
    case ConditionKind::Sex:
        if (condition.sex == identity::Sex::Intersex)
            return Tr::tr("intersex person");
        return isWoman(condition) ? Tr::tr("woman") : Tr::tr("man");
    case ConditionKind::Disability:
        return Tr::tr("has a disability");
    case ConditionKind::Dependency:
        return Tr::tr("depends on someone's care");
    case ConditionKind::IndigenousPeople:
        return condition.text.isEmpty() ? Tr::tr("belongs to an indigenous people")
                                        : Tr::tr("belongs to the %1 people").arg(condition.text);
    case ConditionKind::Chilean:
        return Tr::tr("Chilean nationality");
    case ConditionKind::Nationality:
        return Tr::tr("nationality of %1").arg(condition.text);
    case ConditionKind::HasRut:
        return Tr::tr("has a RUT");
    case ConditionKind::HeadsHousehold:
        return Tr::tr("heads the household");
    case ConditionKind::LivesWithDependant:
        return Tr::tr("lives with a dependent person");
    case ConditionKind::LivesWithDisability:
        return Tr::tr("lives with a person with a disability");
    case ConditionKind::VerifyWithPerson:
        return condition.text;
    default:
        return {};
    }
}

QString aboutHousehold(const Condition &condition)
{
    switch (condition.kind) {
    case ConditionKind::Segment:
        return Tr::tr("RSH segment %1").arg(range(condition.range));
    case ConditionKind::InRegister:
        return Tr::tr("household in the RSH");
    case ConditionKind::Sector:
        return Tr::tr("lives in %1").arg(condition.text);
    case ConditionKind::MemberCount:
        return Tr::tr("%1 members in the household").arg(range(condition.range));
    case ConditionKind::MemberOfAge:
        return Tr::tr("someone in the household aged %1").arg(range(condition.range));
    case ConditionKind::AllMembersOfAge:
        return Tr::tr("everyone in the household aged %1").arg(range(condition.range));
    case ConditionKind::HouseholdDisability:
        return Tr::tr("someone in the household has a disability");
    case ConditionKind::HouseholdDependency:
        return Tr::tr("someone in the household depends on care");
    case ConditionKind::SingleParent:
        return Tr::tr("single-parent household");
    case ConditionKind::OnePerson:
        return Tr::tr("lives alone");
    case ConditionKind::HeadSex:
        return isWoman(condition) ? Tr::tr("household headed by a woman") : Tr::tr("household headed by a man");
    default:
        return {};
    }
}

QString aboutBenefits(const Condition &condition)
{
    const auto withinMonths = [&](const QString &everText, const QString &monthsText) {
        return condition.months == 0 ? everText.arg(condition.text)
                                     : monthsText.arg(condition.text).arg(condition.months);
    };
    switch (condition.kind) {
    case ConditionKind::Receives:
        return Tr::tr("receives %1").arg(condition.text);
    case ConditionKind::HouseholdReceives:
        return Tr::tr("someone in the household receives %1").arg(condition.text);
    case ConditionKind::HasReceived:
        return withinMonths(Tr::tr("has received %1"), Tr::tr("has received %1 in the last %2 months"));
    case ConditionKind::HouseholdHasReceived:
        return withinMonths(
            Tr::tr("the household has received %1"), Tr::tr("the household has received %1 in the last %2 months"));
    case ConditionKind::Participates:
        return Tr::tr("takes part in %1").arg(condition.text);
    case ConditionKind::HouseholdParticipates:
        return Tr::tr("someone in the household takes part in %1").arg(condition.text);
    default:
        return {};
    }
}

QString benefitsDenied(const Condition &condition)
{
    const bool ever = condition.months == 0;
    switch (condition.kind) {
    case ConditionKind::Receives:
        return Tr::tr("does not receive %1").arg(condition.text);
    case ConditionKind::HouseholdReceives:
        return Tr::tr("nobody in the household receives %1").arg(condition.text);
    case ConditionKind::HasReceived:
        return ever ? Tr::tr("has never received %1").arg(condition.text)
                    : Tr::tr("has not received %1 in the last %2 months").arg(condition.text).arg(condition.months);
    case ConditionKind::HouseholdHasReceived:
        return ever ? Tr::tr("the household has never received %1").arg(condition.text)
                    : Tr::tr("the household has not received %1 in the last %2 months")
                          .arg(condition.text)
                          .arg(condition.months);
    case ConditionKind::Participates:
        return Tr::tr("does not take part in %1").arg(condition.text);
    case ConditionKind::HouseholdParticipates:
        return Tr::tr("nobody in the household takes part in %1").arg(condition.text);
    default:
        return {};
    }
}

// The opposite as people say it; empty where nothing reads better than a "not" before the condition.
QString denied(const Condition &condition)
{
    switch (condition.kind) {
    case ConditionKind::Disability:
        return Tr::tr("has no disability");
    case ConditionKind::Dependency:
        return Tr::tr("does not depend on someone's care");
    case ConditionKind::Chilean:
        return Tr::tr("foreign nationality");
    case ConditionKind::HasRut:
        return Tr::tr("has no RUT");
    case ConditionKind::HeadsHousehold:
        return Tr::tr("does not head the household");
    case ConditionKind::InRegister:
        return Tr::tr("household not in the RSH");
    case ConditionKind::HouseholdDisability:
        return Tr::tr("nobody in the household has a disability");
    case ConditionKind::HouseholdDependency:
        return Tr::tr("nobody in the household depends on care");
    default:
        return benefitsDenied(condition);
    }
}

// What a finding's number tells of these is how many members meet the condition.
bool countsPersons(ConditionKind kind)
{
    switch (kind) {
    case ConditionKind::LivesWithDependant:
    case ConditionKind::LivesWithDisability:
    case ConditionKind::MemberOfAge:
    case ConditionKind::AllMembersOfAge:
    case ConditionKind::HouseholdDisability:
    case ConditionKind::HouseholdDependency:
        return true;
    default:
        return false;
    }
}

} // namespace

QString condition(const Condition &condition, bool negated)
{
    if (const QString opposite = negated ? denied(condition) : QString(); !opposite.isEmpty())
        return opposite;
    QString text = aboutPerson(condition);
    if (text.isEmpty())
        text = aboutHousehold(condition);
    if (text.isEmpty())
        text = aboutBenefits(condition);
    return negated ? Tr::tr("not: %1").arg(text) : text;
}

QString finding(const catalogue::Finding &finding)
{
    const QString text = condition(finding.condition, finding.negated);
    if (finding.number && countsPersons(finding.condition.kind))
        return Tr::tr("%1 (%n person(s))", nullptr, *finding.number).arg(text);
    if (finding.number)
        return Tr::tr("%1 (is %2)").arg(text).arg(*finding.number);
    if (finding.date.isValid())
        return Tr::tr("%1 (since %2)").arg(text, date(finding.date));
    if (!finding.text.isEmpty() && finding.text != finding.condition.text)
        return QStringLiteral("%1 (%2)").arg(text, finding.text);
    return text;
}

QString missing(Datum datum)
{
    switch (datum) {
    case Datum::BirthDate:
        return Tr::tr("the date of birth is not recorded");
    case Datum::Sex:
        return Tr::tr("the sex is not recorded");
    case Datum::Disability:
        return Tr::tr("it is not recorded whether there is a disability");
    case Datum::Dependency:
        return Tr::tr("it is not recorded whether the person depends on care");
    case Datum::Nationality:
        return Tr::tr("the nationality is not recorded");
    case Datum::Household:
        return Tr::tr("no household is recorded");
    case Datum::Segment:
        return Tr::tr("the RSH segment is not recorded");
    case Datum::Sector:
        return Tr::tr("the sector is not recorded");
    case Datum::HouseholdHead:
        return Tr::tr("no head of the household is recorded");
    case Datum::HeadSex:
        return Tr::tr("the sex of the head of the household is not recorded");
    case Datum::MemberBirthDate:
        return Tr::tr("a member's date of birth is not recorded");
    case Datum::MemberDisability:
        return Tr::tr("a member's disability is not recorded");
    case Datum::MemberDependency:
        return Tr::tr("a member's dependency is not recorded");
    }
    return {};
}

} // namespace ventanilla::words
