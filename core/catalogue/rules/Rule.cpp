#include "core/catalogue/rules/Rule.h"

#include "core/catalogue/rules/Phrases.h"
#include "core/catalogue/rules/RuleParser.h"

#include <algorithm>

namespace ventanilla::catalogue {

namespace {

QString quoted(const QString &text)
{
    if (!text.contains(QLatin1Char('"')))
        return QLatin1Char('"') + text + QLatin1Char('"');
    if (!text.contains(QChar(u'»')))
        return QChar(u'«') + text + QChar(u'»');
    return QChar(u'“') + text + QChar(u'”');
}

QString printRange(const NumberRange &range)
{
    if (range.low && range.high && *range.low == *range.high)
        return QString::number(*range.low);
    if (range.low && range.high)
        return QStringLiteral("entre %1 y %2").arg(*range.low).arg(*range.high);
    if (range.low)
        return QStringLiteral("desde %1").arg(*range.low);
    return QStringLiteral("hasta %1").arg(range.high.value_or(0));
}

QString printMonths(int months)
{
    return months == 1 ? QStringLiteral("1 mes") : QStringLiteral("%1 meses").arg(months);
}

QString printElement(const PhraseElement &element, const Condition &condition)
{
    switch (element.part) {
    case PhrasePart::Word:
        return element.word;
    case PhrasePart::Ages:
    case PhrasePart::Segments:
    case PhrasePart::Count:
        return printRange(condition.range);
    case PhrasePart::Number:
        return QString::number(condition.range.high.value_or(0) + 1);
    case PhrasePart::Months:
        return printMonths(condition.months);
    case PhrasePart::Sex:
        return wordOf(condition.sex.value_or(identity::Sex::Female));
    case PhrasePart::Code:
        return condition.text;
    case PhrasePart::Name:
    case PhrasePart::Text:
        return quoted(condition.text);
    }
    return {};
}

bool asksFor(const Phrase &phrase, std::initializer_list<PhrasePart> parts)
{
    for (const PhraseElement &element : phrase.elements) {
        if (std::find(parts.begin(), parts.end(), element.part) != parts.end())
            return true;
    }
    return false;
}

const Phrase *phraseFor(const Condition &condition, bool negated)
{
    for (const Phrase &phrase : phrases()) {
        if (phrase.canonical && phrase.negated == negated && phrase.meaning.kind == condition.kind
            && asksFor(phrase, {PhrasePart::Months}) == (condition.months > 0)
            && asksFor(phrase, {PhrasePart::Code, PhrasePart::Name, PhrasePart::Text}) == !condition.text.isEmpty())
            return &phrase;
    }
    return nullptr;
}

QString printNode(const RuleNode &node);

QString printJoined(const RuleNode &node)
{
    const QString connective = node.kind == RuleNode::Kind::All ? QStringLiteral(" y ") : QStringLiteral(" o ");
    QStringList parts;
    for (const RuleNode &child : node.children) {
        const bool group = child.kind == RuleNode::Kind::All || child.kind == RuleNode::Kind::Any;
        parts.append(group ? QLatin1Char('(') + printJoined(child) + QLatin1Char(')') : printNode(child));
    }
    return parts.join(connective);
}

// As one line, without parentheses around it.
QString printNode(const RuleNode &node)
{
    if (node.kind == RuleNode::Kind::Condition)
        return printCondition(node.condition);
    if (node.kind != RuleNode::Kind::Not)
        return printJoined(node);
    const RuleNode &negated = node.children.front();
    if (negated.kind == RuleNode::Kind::Condition)
        return printCondition(negated.condition, true);
    return QStringLiteral("no (%1)").arg(printJoined(negated));
}

} // namespace

tl::expected<Rule, RuleError> Rule::parse(QStringView text)
{
    if (text.size() > maximumLength) {
        RuleError error{RuleErrorKind::TooLong, maximumLength, int(text.size()) - maximumLength};
        error.limit = maximumLength;
        return tl::unexpected(error);
    }
    auto tokens = tokensOf(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    auto root = RuleParser(std::move(*tokens)).run();
    if (!root)
        return tl::unexpected(root.error());
    return Rule(std::move(*root));
}

QString Rule::print() const
{
    if (m_root.kind != RuleNode::Kind::All)
        return printNode(m_root);
    QStringList lines;
    for (const RuleNode &child : m_root.children)
        lines.append(printNode(child));
    return lines.join(QLatin1Char('\n'));
}

QString printCondition(const Condition &condition, bool negated)
{
    const Phrase *phrase = phraseFor(condition, negated);
    QStringList words;
    if (phrase == nullptr) {
        phrase = phraseFor(condition, false);
        words.append(QStringLiteral("no"));
    }
    if (phrase == nullptr)
        return {};
    for (const PhraseElement &element : phrase->elements)
        words.append(printElement(element, condition));
    return words.join(QLatin1Char(' '));
}

} // namespace ventanilla::catalogue
