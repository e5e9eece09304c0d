#include "core/catalogue/rules/Evaluation.h"

#include "core/catalogue/rules/ConditionCheck.h"

#include <algorithm>

namespace ventanilla::catalogue {

namespace {

template <class T>
void append(std::vector<T> &target, std::vector<T> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(target));
}

Evaluation allOf(std::vector<Evaluation> parts)
{
    Evaluation whole;
    for (Evaluation &part : parts) {
        whole.fit = std::min(whole.fit, part.fit);
        append(whole.reasons, std::move(part.reasons));
        append(whole.against, std::move(part.against));
        append(whole.missing, std::move(part.missing));
        append(whole.toVerify, std::move(part.toVerify));
    }
    if (whole.fit == Fit::No) {
        whole.missing.clear();
        whole.toVerify.clear();
    }
    return whole;
}

class Evaluator
{
public:
    explicit Evaluator(const EligibilityProfile &profile) : m_profile(profile) { }

    Evaluation evaluate(const RuleNode &node, bool negated)
    {
        switch (node.kind) {
        case RuleNode::Kind::Condition:
            return ofCondition(node.condition, negated);
        case RuleNode::Kind::Not:
            return evaluate(node.children.front(), !negated);
        case RuleNode::Kind::All:
        case RuleNode::Kind::Any:
            break;
        }
        std::vector<Evaluation> parts;
        for (const RuleNode &child : node.children)
            parts.push_back(evaluate(child, negated));
        const bool all = (node.kind == RuleNode::Kind::All) != negated;
        return all ? allOf(std::move(parts)) : anyOf(std::move(parts));
    }

private:
    Evaluation ofCondition(const Condition &condition, bool negated) const
    {
        Evaluation evaluation;
        if (condition.kind == ConditionKind::VerifyWithPerson) {
            evaluation.toVerify.push_back({condition.text, 0});
            return evaluation;
        }
        Checked checked = check(condition, m_profile);
        if (!checked.holds) {
            evaluation.fit = Fit::Unknown;
            evaluation.missing.push_back({checked.missing, condition, negated});
            return evaluation;
        }
        const bool holds = *checked.holds != negated;
        evaluation.fit = holds ? Fit::Yes : Fit::No;
        auto &findings = holds ? evaluation.reasons : evaluation.against;
        findings.push_back({condition, negated, checked.number, std::move(checked.text), checked.date});
        return evaluation;
    }

    // Of the parts with the best outcome, those that need nothing shown if there are any.
    Evaluation anyOf(std::vector<Evaluation> parts)
    {
        Fit best = Fit::No;
        for (const Evaluation &part : parts)
            best = std::max(best, part.fit);
        const auto needsNothing = [&](const Evaluation &part) { return part.fit == best && part.toVerify.empty(); };
        const bool clean = best == Fit::Yes && std::any_of(parts.begin(), parts.end(), needsNothing);
        std::vector<Evaluation> chosen;
        for (Evaluation &part : parts) {
            if (clean ? needsNothing(part) : part.fit == best)
                chosen.push_back(std::move(part));
        }
        if (chosen.size() > 1)
            markAlternatives(chosen);
        return allOf(std::move(chosen));
    }

    void markAlternatives(std::vector<Evaluation> &parts)
    {
        ++m_alternatives;
        for (Evaluation &part : parts) {
            for (Verification &verification : part.toVerify)
                verification.alternative = m_alternatives;
        }
    }

    const EligibilityProfile &m_profile;
    int m_alternatives = 0;
};

// What must be verified is not known either.
Fit fitAsRecorded(const RuleNode &node, bool negated, const EligibilityProfile &profile)
{
    if (node.kind == RuleNode::Kind::Not)
        return fitAsRecorded(node.children.front(), !negated, profile);
    if (node.kind == RuleNode::Kind::Condition) {
        if (node.condition.kind == ConditionKind::VerifyWithPerson)
            return Fit::Unknown;
        const auto holds = check(node.condition, profile).holds;
        return !holds ? Fit::Unknown : *holds != negated ? Fit::Yes : Fit::No;
    }
    const bool all = (node.kind == RuleNode::Kind::All) != negated;
    const Fit decisive = all ? Fit::No : Fit::Yes;
    Fit whole = all ? Fit::Yes : Fit::No;
    for (const RuleNode &child : node.children) {
        const Fit part = fitAsRecorded(child, negated, profile);
        if (part == decisive)
            return part;
        whole = all ? std::min(whole, part) : std::max(whole, part);
    }
    return whole;
}

} // namespace

Evaluation evaluate(const Rule &rule, const EligibilityProfile &profile)
{
    return Evaluator(profile).evaluate(rule.root(), false);
}

bool holdsAsRecorded(const Rule &rule, const EligibilityProfile &profile)
{
    return fitAsRecorded(rule.root(), false, profile) == Fit::Yes;
}

} // namespace ventanilla::catalogue
