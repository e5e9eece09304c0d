#include "tests/catalogue/RuleGenerators.h"

#include "core/base/TextFolding.h"
#include "core/catalogue/rules/RuleTree.h"
#include "core/catalogue/rules/ValueReader.h"

namespace ventanilla::tests {

using namespace catalogue;

namespace {

template <class T>
rc::Gen<std::optional<T>> maybe(rc::Gen<T> gen)
{
    return rc::gen::mapcat(rc::gen::inRange(0, 3), [gen](int choice) {
        return choice == 0 ? rc::gen::just(std::optional<T>())
                           : rc::gen::map(gen, [](T value) { return std::optional<T>(std::move(value)); });
    });
}

QString pick(std::initializer_list<const char16_t *> texts)
{
    return QString::fromUtf16(*(texts.begin() + *rc::gen::inRange<size_t>(0, texts.size())));
}

identity::Sex anySex()
{
    return *rc::gen::element(identity::Sex::Female, identity::Sex::Male, identity::Sex::Intersex);
}

QDate anyDate()
{
    return QDate(2026, 3, 2).addDays(-*rc::gen::inRange(-30, 900));
}

NumberRange anyRange(int low, int high)
{
    NumberRange range;
    const int shape = *rc::gen::inRange(0, 4);
    const int first = *rc::gen::inRange(low, high + 1);
    if (shape == 0)
        range.low = first;
    else if (shape == 1)
        range.high = first;
    else
        range = {first, shape == 2 ? first : *rc::gen::inRange(first, high + 1)};
    return range;
}

NumberRange anySegmentRange()
{
    const NumberRange tens = anyRange(4, 10);
    const auto times = [](std::optional<int> bound) { return bound ? std::optional<int>(*bound * 10) : bound; };
    return {times(tens.low), times(tens.high)};
}

QString anyName()
{
    return *rc::gen::inRange(0, 3) == 0 ? *anyQuotable(Rule::maximumNameLength)
                                        : pick({u"Coironal", u"San José", u"Familias", u"Mapuche", u"Venezuela"});
}

void fillValues(Condition &condition)
{
    using Kind = ConditionKind;
    switch (condition.kind) {
    case Kind::Age:
    case Kind::MemberOfAge:
    case Kind::AllMembersOfAge:
        condition.range = anyRange(0, rule_limits::oldestAge);
        break;
    case Kind::Segment:
        condition.range = anySegmentRange();
        break;
    case Kind::MemberCount:
        condition.range = anyRange(1, rule_limits::mostMembers);
        break;
    case Kind::Sex:
    case Kind::HeadSex:
        condition.sex = anySex();
        break;
    case Kind::IndigenousPeople:
        condition.text = *rc::gen::inRange(0, 2) == 0 ? QString() : anyName();
        break;
    case Kind::Nationality:
    case Kind::Sector:
    case Kind::Participates:
    case Kind::HouseholdParticipates:
        condition.text = anyName();
        break;
    case Kind::HasReceived:
    case Kind::HouseholdHasReceived:
        condition.months = *rc::gen::element(0, 1, 3, 12, 600);
        [[fallthrough]];
    case Kind::Receives:
    case Kind::HouseholdReceives:
        condition.text = pick({u"SUF", u"SAP", u"CAJA_ALIMENTOS"});
        break;
    case Kind::VerifyWithPerson:
        condition.text = *anyQuotable(Rule::maximumVerificationLength);
        break;
    default:
        break;
    }
}

MemberFacts anyMember(bool self)
{
    MemberFacts member;
    member.self = self;
    member.relation = pick({u"JEFE", u"CONYUGE", u"HIJO", u"NIETO", u""});
    member.age = *maybe(rc::gen::inRange(0, 100));
    member.sex = *maybe(rc::gen::element(identity::Sex::Female, identity::Sex::Male));
    member.disability = *maybe(rc::gen::arbitrary<bool>());
    member.dependant = *maybe(rc::gen::arbitrary<bool>());
    return member;
}

void addReceived(EligibilityProfile &profile)
{
    for (int left = *rc::gen::inRange(0, 3); left > 0; --left) {
        profile.programmes.push_back({*rc::gen::arbitrary<bool>(), pick({u"SUF", u"Familias"}), anyDate(),
            *rc::gen::arbitrary<bool>() ? anyDate() : QDate()});
    }
    for (int left = *rc::gen::inRange(0, 3); left > 0; --left) {
        profile.grants.push_back({*rc::gen::arbitrary<bool>(), pick({u"SUF", u"SAP", u"CAJA_ALIMENTOS"}),
            *rc::gen::element(GrantStatus::Requested, GrantStatus::Approved, GrantStatus::Delivered), anyDate()});
    }
}

} // namespace

rc::Gen<QString> anyQuotable(int longest)
{
    const auto unit = rc::gen::oneOf(
        rc::gen::inRange(32, 127), rc::gen::element(0xf1, 0xe1, 0xab, 0xbb, 0x201c, 0x22, 0x23, 9, 0x4e2d));
    return rc::gen::map(rc::gen::container<std::vector<int>>(unit), [longest](const std::vector<int> &units) {
        QString text;
        for (const int one : units)
            text.append(QChar(one));
        text = text.simplified().left(longest).trimmed();
        // What no quotes can hold cannot be written either.
        text.remove(QChar(u'”'));
        if (text.contains(QLatin1Char('"')) && text.contains(QChar(u'»')))
            text = text.remove(QLatin1Char('"')).simplified();
        return ventanilla::text::fold(text).isEmpty() ? QStringLiteral("Coironal") : text;
    });
}

rc::Gen<Condition> anyCondition(bool verifications)
{
    return rc::gen::exec([verifications] {
        const int last = int(ConditionKind::VerifyWithPerson) + (verifications ? 1 : 0);
        Condition condition;
        condition.kind = ConditionKind(*rc::gen::inRange(0, last));
        fillValues(condition);
        return condition;
    });
}

rc::Gen<RuleNode> anyRuleNode(int depth, bool verifications)
{
    return rc::gen::exec([depth, verifications] {
        const int shape = depth == 0 ? 0 : *rc::gen::inRange(0, 5);
        if (shape == 1)
            return turnedAround(*anyRuleNode(depth - 1, false));
        if (shape == 0)
            return RuleNode{RuleNode::Kind::Condition, *anyCondition(verifications), {}};
        std::vector<RuleNode> children;
        for (int left = *rc::gen::inRange(1, 4); left > 0; --left)
            children.push_back(*anyRuleNode(depth - 1, verifications));
        return grouped(shape % 2 == 0 ? RuleNode::Kind::All : RuleNode::Kind::Any, std::move(children));
    });
}

rc::Gen<EligibilityProfile> anyProfile()
{
    return rc::gen::exec([] {
        EligibilityProfile profile;
        profile.date = QDate(2026, 3, 2);
        const MemberFacts self = anyMember(true);
        profile.age = self.age;
        profile.sex = self.sex;
        profile.disability = self.disability;
        profile.dependant = self.dependant;
        profile.nationality = pick({u"", u"Chile", u"Venezuela"});
        profile.indigenousPeople = pick({u"", u"Mapuche"});
        profile.hasRut = *rc::gen::arbitrary<bool>();
        profile.hasHousehold = *rc::gen::inRange(0, 4) > 0;
        if (profile.hasHousehold) {
            profile.segment = *maybe(rc::gen::element(40, 50, 60, 70, 80, 90, 100));
            profile.inRegister = profile.segment.has_value();
            profile.sector = pick({u"", u"Coironal", u"San José"});
            profile.members.push_back(self);
            for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
                profile.members.push_back(anyMember(false));
        }
        addReceived(profile);
        return profile;
    });
}

} // namespace ventanilla::tests
