#include "tests/catalogue/RuleGenerators.h"

#include "core/catalogue/rules/Evaluation.h"
#include "core/catalogue/rules/RuleTree.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace ventanilla;
using namespace ventanilla::catalogue;

namespace {

int conditionsIn(const RuleNode &node)
{
    int count = node.kind == RuleNode::Kind::Condition ? 1 : 0;
    for (const RuleNode &child : node.children)
        count += conditionsIn(child);
    return count;
}

Fit fitOf(RuleNode node, const EligibilityProfile &profile)
{
    return evaluate(Rule(std::move(node)), profile).fit;
}

RuleNode groupOf(RuleNode::Kind kind, RuleNode first, RuleNode second)
{
    std::vector<RuleNode> children;
    children.push_back(std::move(first));
    children.push_back(std::move(second));
    return grouped(kind, std::move(children));
}

// Forgets about half of what was known.
EligibilityProfile forgetful(EligibilityProfile profile)
{
    const auto forget = [](auto &value) {
        if (*rc::gen::arbitrary<bool>())
            value = std::decay_t<decltype(value)>();
    };
    forget(profile.age);
    forget(profile.sex);
    forget(profile.disability);
    forget(profile.dependant);
    forget(profile.nationality);
    forget(profile.segment);
    forget(profile.sector);
    for (MemberFacts &member : profile.members) {
        forget(member.age);
        forget(member.sex);
        forget(member.disability);
        forget(member.dependant);
    }
    return profile;
}

} // namespace

TEST_CASE("a printed rule is read back as the same rule", "[rule][property]")
{
    CHECK(rc::check([] {
        const Rule rule(*tests::anyRuleNode(4));
        RC_PRE(conditionsIn(rule.root()) <= Rule::maximumConditions);
        const QString text = rule.print();
        RC_PRE(text.size() <= Rule::maximumLength);
        const auto again = Rule::parse(text);
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == rule);
        RC_ASSERT(again->print() == text);
    }));
}

TEST_CASE("whatever is typed, an error lies inside the text", "[rule][property]")
{
    static const std::vector<const char16_t *> words{u"edad ", u"desde ", u"60 ", u"entre ", u"y ", u"o ", u"no ", u"(",
        u")", u"\n", u"tramo ", u"40 ", u"sector ", u"\"", u"hogar ", u"con ", u"verificar ", u"«a» ", u"#", u"recibe ",
        u"SUF ", u"ñandú ", u",", u"en ", u"meses ", u"del ", u"nadie "};
    CHECK(rc::check([&] {
        QString text;
        if (*rc::gen::arbitrary<bool>()) {
            for (const auto index : *rc::gen::container<std::vector<size_t>>(rc::gen::inRange<size_t>(0, words.size())))
                text += QString::fromUtf16(words[index]);
        } else {
            for (const int unit : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 0x10000)))
                text += QChar(unit);
        }
        const auto rule = Rule::parse(text);
        if (rule) {
            RC_ASSERT(Rule::parse(rule->print()) == *rule);
            return;
        }
        RC_ASSERT(rule.error().position >= 0);
        RC_ASSERT(rule.error().length >= 0);
        RC_ASSERT(rule.error().position + rule.error().length <= text.size());
    }));
}

TEST_CASE("a damaged rule never parses into an unprintable one", "[rule][property]")
{
    CHECK(rc::check([] {
        QString text = Rule(*tests::anyRuleNode(3)).print();
        RC_PRE(!text.isEmpty());
        const int at = *rc::gen::inRange(0, int(text.size()));
        text.remove(at, *rc::gen::inRange(1, 6));
        const auto rule = Rule::parse(text);
        if (rule)
            RC_ASSERT(Rule::parse(rule->print()) == *rule);
        else
            RC_ASSERT(rule.error().position + rule.error().length <= text.size());
    }));
}

TEST_CASE("what is learnt later never overturns an answer", "[evaluation][property]")
{
    CHECK(rc::check([] {
        const RuleNode node = *tests::anyRuleNode(3);
        const EligibilityProfile full = *tests::anyProfile();
        const Fit early = fitOf(node, forgetful(full));
        if (early != Fit::Unknown)
            RC_ASSERT(fitOf(node, full) == early);
    }));
}

TEST_CASE("another condition never makes a rule fit more, another alternative never less", "[evaluation][property]")
{
    CHECK(rc::check([] {
        const RuleNode node = *tests::anyRuleNode(2);
        const RuleNode more = *tests::anyRuleNode(2);
        const EligibilityProfile profile = *tests::anyProfile();
        const Fit alone = fitOf(node, profile);
        RC_ASSERT(fitOf(groupOf(RuleNode::Kind::All, node, more), profile) <= alone);
        RC_ASSERT(fitOf(groupOf(RuleNode::Kind::Any, node, more), profile) >= alone);
    }));
}

TEST_CASE("a negation turns the answer around and obeys De Morgan", "[evaluation][property]")
{
    CHECK(rc::check([] {
        const RuleNode one = *tests::anyRuleNode(2, false);
        const RuleNode two = *tests::anyRuleNode(2, false);
        const EligibilityProfile profile = *tests::anyProfile();
        RC_ASSERT(int(fitOf(turnedAround(one), profile)) == int(Fit::Yes) - int(fitOf(one, profile)));
        const RuleNode negated = turnedAround(groupOf(RuleNode::Kind::All, one, two));
        const RuleNode pushed = groupOf(RuleNode::Kind::Any, turnedAround(one), turnedAround(two));
        RC_ASSERT(fitOf(negated, profile) == fitOf(pushed, profile));
    }));
}

TEST_CASE("an outcome always says why", "[evaluation][property]")
{
    CHECK(rc::check([] {
        const Rule rule(*tests::anyRuleNode(3));
        RC_PRE(!rule.isEmpty());
        const Evaluation evaluation = evaluate(rule, *tests::anyProfile());
        switch (evaluation.fit) {
        case Fit::No:
            RC_ASSERT(!evaluation.against.empty() && evaluation.toVerify.empty());
            break;
        case Fit::Unknown:
            RC_ASSERT(!evaluation.missing.empty() && evaluation.against.empty());
            break;
        case Fit::Yes:
            RC_ASSERT(evaluation.missing.empty() && evaluation.against.empty());
            RC_ASSERT(!evaluation.reasons.empty() || !evaluation.toVerify.empty());
        }
    }));
}

TEST_CASE("what holds as recorded is what fits with nothing to verify", "[evaluation][property]")
{
    CHECK(rc::check([] {
        const Rule rule(*tests::anyRuleNode(3));
        const EligibilityProfile profile = *tests::anyProfile();
        const Evaluation evaluation = evaluate(rule, profile);
        RC_ASSERT(holdsAsRecorded(rule, profile) == (evaluation.fit == Fit::Yes && evaluation.toVerify.empty()));
    }));
}

TEST_CASE("whoever reaches an age from below has reached every younger one", "[evaluation][property]")
{
    CHECK(rc::check([] {
        Condition condition{ConditionKind::Age, {*rc::gen::inRange(0, 121), std::nullopt}};
        const RuleNode node{RuleNode::Kind::Condition, condition, {}};
        EligibilityProfile profile = *tests::anyProfile();
        profile.age = *rc::gen::inRange(0, 120);
        const Fit before = fitOf(node, profile);
        profile.age = *profile.age + 1;
        RC_ASSERT(fitOf(node, profile) >= before);
    }));
}
