#include "core/catalogue/rules/RuleParser.h"

#include "core/catalogue/rules/Rule.h"
#include "core/catalogue/rules/RuleTree.h"

namespace ventanilla::catalogue {

namespace {

bool isConnective(const Token &token)
{
    return isConjunction(token) || isDisjunction(token);
}

// Line breaks that join nothing: inside parentheses, beside a connective, at the ends, repeated.
std::vector<Token> withoutIdleLineBreaks(std::vector<Token> tokens)
{
    std::vector<Token> kept;
    int depth = 0;
    for (size_t index = 0; index < tokens.size(); ++index) {
        Token &token = tokens[index];
        if (token.kind == Token::Kind::Open)
            ++depth;
        else if (token.kind == Token::Kind::Close)
            depth = std::max(0, depth - 1);
        if (token.kind == Token::Kind::LineBreak) {
            const Token &next = tokens[index + 1];
            const bool idle = depth > 0 || kept.empty() || isConnective(kept.back()) || isConnective(next)
                || next.kind == Token::Kind::LineBreak || next.kind == Token::Kind::End
                || kept.back().kind == Token::Kind::LineBreak;
            if (idle)
                continue;
        }
        kept.push_back(std::move(token));
    }
    return kept;
}

bool endsGroup(const Token &token)
{
    return token.kind == Token::Kind::End || token.kind == Token::Kind::LineBreak || token.kind == Token::Kind::Close;
}

RuleError tooMuch(RuleErrorKind kind, const Token &token, int limit)
{
    RuleError error{kind, token.position, token.length, token.text};
    error.limit = limit;
    return error;
}

} // namespace

RuleParser::RuleParser(std::vector<Token> tokens) : m_cursor(withoutIdleLineBreaks(std::move(tokens))) { }

tl::expected<RuleNode, RuleError> RuleParser::run()
{
    std::vector<RuleNode> lines;
    while (current().kind != Token::Kind::End) {
        auto line = parseJoined();
        if (!line)
            return line;
        lines.push_back(std::move(*line));
        if (current().kind == Token::Kind::Close)
            return tl::unexpected(
                RuleError{RuleErrorKind::UnmatchedParenthesis, current().position, 1, current().text});
        if (current().kind == Token::Kind::LineBreak)
            m_cursor.advance();
    }
    return grouped(RuleNode::Kind::All, std::move(lines));
}

RuleParser::Parsed RuleParser::parseJoined()
{
    std::vector<RuleNode> operands;
    std::optional<RuleNode::Kind> kind;
    for (;;) {
        auto operand = parseOperand();
        if (!operand)
            return operand;
        operands.push_back(std::move(*operand));
        if (endsGroup(current()))
            return grouped(kind.value_or(RuleNode::Kind::All), std::move(operands));
        if (!isConnective(current()))
            return tl::unexpected(notJoined());
        const auto joined = isConjunction(current()) ? RuleNode::Kind::All : RuleNode::Kind::Any;
        if (kind && *kind != joined) {
            return tl::unexpected(
                RuleError{RuleErrorKind::MixedConnectives, current().position, current().length, current().text});
        }
        kind = joined;
        m_nameWithoutQuotes = false;
        m_cursor.advance();
    }
}

RuleParser::Parsed RuleParser::parseOperand()
{
    const Token first = current();
    bool negated = false;
    while (isNegation(current())) {
        negated = !negated;
        m_cursor.advance();
    }
    auto operand = current().kind == Token::Kind::Open ? parseParenthesis() : parseCondition();
    if (!operand)
        return operand;
    if (isNegation(first) && asksToVerify(*operand))
        return tl::unexpected(RuleError{RuleErrorKind::NegatedVerification, first.position, first.length, first.text});
    return negated ? turnedAround(std::move(*operand)) : std::move(*operand);
}

RuleParser::Parsed RuleParser::parseParenthesis()
{
    const Token open = current();
    if (++m_depth > Rule::maximumDepth)
        return tl::unexpected(tooMuch(RuleErrorKind::TooDeep, open, Rule::maximumDepth));
    m_cursor.advance();
    auto inner = parseJoined();
    if (!inner)
        return inner;
    if (current().kind != Token::Kind::Close)
        return tl::unexpected(RuleError{RuleErrorKind::UnclosedParenthesis, open.position, 1, open.text});
    m_cursor.advance();
    m_nameWithoutQuotes = false;
    --m_depth;
    return inner;
}

RuleParser::Parsed RuleParser::parseCondition()
{
    const Token first = current();
    if (++m_conditions > Rule::maximumConditions)
        return tl::unexpected(tooMuch(RuleErrorKind::TooManyConditions, first, Rule::maximumConditions));
    auto read = readCondition(m_cursor);
    if (!read)
        return tl::unexpected(read.error());
    m_nameWithoutQuotes = read->nameWithoutQuotes;
    RuleNode node{RuleNode::Kind::Condition, std::move(read->condition), {}};
    return read->negated ? turnedAround(std::move(node)) : std::move(node);
}

RuleError RuleParser::notJoined() const
{
    const Token &token = current();
    const bool another = beginsCondition(token) || isNegation(token) || token.kind == Token::Kind::Open;
    const Token &before = m_cursor.previous();
    if (m_nameWithoutQuotes && token.kind == Token::Kind::Word && !another) {
        const int length = token.position + token.length - before.position;
        const QString quoted = QStringLiteral("\"%1 %2\"").arg(before.text, token.text);
        return {RuleErrorKind::NameNeedsQuotes, before.position, length, before.text, quoted};
    }
    const std::vector<Expected> expected{{ExpectedKind::Connective}, {ExpectedKind::EndOfLine}};
    if (!another)
        return unexpected(token, expected);
    RuleError error{RuleErrorKind::MissingConnective, token.position, token.length, token.text};
    error.expected = expected;
    return error;
}

} // namespace ventanilla::catalogue
