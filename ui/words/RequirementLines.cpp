#include "ui/words/RequirementLines.h"

#include "core/catalogue/rules/Rule.h"
#include "ui/words/RequirementWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ventanilla::words {

namespace {

using catalogue::ConditionKind;
using catalogue::RuleNode;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(RequirementLines)
};

QString phrase(const RuleNode &node, bool negated = false);

QString joined(const RuleNode &node)
{
    QStringList parts;
    for (const RuleNode &child : node.children) {
        const QString part = phrase(child);
        parts.append(child.children.size() > 1 ? QLatin1Char('(') + part + QLatin1Char(')') : part);
    }
    const QString last = parts.takeLast();
    const QString others = parts.join(QStringLiteral(", "));
    return node.kind == RuleNode::Kind::Any ? Tr::tr("%1 or %2").arg(others, last)
                                            : Tr::tr("%1 and %2").arg(others, last);
}

QString phrase(const RuleNode &node, bool negated)
{
    switch (node.kind) {
    case RuleNode::Kind::Condition:
        return condition(node.condition, negated);
    case RuleNode::Kind::Not: {
        const RuleNode &denied = node.children.front();
        return denied.kind == RuleNode::Kind::Condition ? phrase(denied, true)
                                                        : Tr::tr("none of this: %1").arg(phrase(denied));
    }
    case RuleNode::Kind::All:
    case RuleNode::Kind::Any:
        return joined(node);
    }
    return {};
}

bool onlyToVerify(const RuleNode &node)
{
    if (node.kind == RuleNode::Kind::Condition)
        return node.condition.kind == ConditionKind::VerifyWithPerson;
    return std::all_of(node.children.begin(), node.children.end(), onlyToVerify);
}

QString sentence(const RuleNode &node)
{
    const QString text = phrase(node);
    return text.left(1).toUpper() + text.mid(1);
}

void addLine(RequirementLines &lines, const RuleNode &node)
{
    (onlyToVerify(node) ? lines.toVerify : lines.conditions).append(sentence(node));
}

} // namespace

RequirementLines requirementLines(const QString &ruleText, const catalogue::BenefitNames &names)
{
    RequirementLines lines;
    const auto rule = catalogue::Rule::parse(ruleText);
    if (!rule) {
        lines.conditions = ruleText.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        lines.readable = false;
        return lines;
    }
    if (rule->isEmpty())
        return lines;
    RuleNode root = rule->root();
    names.sayIn(root);
    if (root.kind != RuleNode::Kind::All) {
        addLine(lines, root);
        return lines;
    }
    for (const RuleNode &node : root.children)
        addLine(lines, node);
    return lines;
}

} // namespace ventanilla::words
