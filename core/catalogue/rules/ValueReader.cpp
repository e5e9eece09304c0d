#include "core/catalogue/rules/ValueReader.h"

#include "core/catalogue/BenefitCode.h"
#include "core/catalogue/rules/Rule.h"
#include "core/identity/Household.h"

namespace ventanilla::catalogue {

namespace {

using Problem = std::optional<RuleError>;

Expected word(QLatin1String text)
{
    return {ExpectedKind::Word, QString(text)};
}

bool takeWord(TokenCursor &cursor, QLatin1String folded)
{
    if (cursor.current().kind != Token::Kind::Word || cursor.current().folded != folded)
        return false;
    cursor.advance();
    return true;
}

// "años" after an age reads well and says nothing.
void skipYears(TokenCursor &cursor)
{
    if (!takeWord(cursor, QLatin1String("anos")))
        (void)takeWord(cursor, QLatin1String("ano"));
}

Problem readNumber(TokenCursor &cursor, int low, int high, int &number)
{
    const Token &token = cursor.current();
    if (token.kind != Token::Kind::Number)
        return unexpected(token, {{ExpectedKind::Number}});
    bool fits = false;
    number = token.text.toInt(&fits);
    if (!fits || number < low || number > high) {
        RuleError error{RuleErrorKind::NumberOutOfRange, token.position, token.length, token.text};
        error.low = low;
        error.limit = high;
        return error;
    }
    cursor.advance();
    return std::nullopt;
}

struct Bounds
{
    int low;
    int high;
    bool segments = false;
};

Bounds boundsOf(PhrasePart part)
{
    switch (part) {
    case PhrasePart::Segments:
        return {0, 100, true};
    case PhrasePart::Count:
        return {1, rule_limits::mostMembers};
    default:
        return {0, rule_limits::oldestAge};
    }
}

Problem readBound(TokenCursor &cursor, const Bounds &bounds, std::optional<int> &bound)
{
    const Token token = cursor.current();
    int number = 0;
    if (auto problem = readNumber(cursor, bounds.low, bounds.high, number))
        return problem;
    if (bounds.segments && !identity::isRshSegment(number))
        return RuleError{RuleErrorKind::NotASegment, token.position, token.length, token.text};
    bound = number;
    return std::nullopt;
}

Problem readBetween(TokenCursor &cursor, const Bounds &bounds, NumberRange &range)
{
    const int start = cursor.current().position;
    if (auto problem = readBound(cursor, bounds, range.low))
        return problem;
    skipYears(cursor);
    if (!takeWord(cursor, QLatin1String("y")))
        return unexpected(cursor.current(), {word(QLatin1String("y"))});
    const Token last = cursor.current();
    if (auto problem = readBound(cursor, bounds, range.high))
        return problem;
    if (*range.low > *range.high) {
        return RuleError{RuleErrorKind::RangeReversed, start, last.position + last.length - start, {},
            QStringLiteral("entre %1 y %2").arg(*range.high).arg(*range.low)};
    }
    return std::nullopt;
}

// "60", "60 o más", "17 años o menos".
Problem readNumberOrMore(TokenCursor &cursor, PhrasePart part, const Bounds &bounds, NumberRange &range)
{
    std::optional<int> number;
    if (auto problem = readBound(cursor, bounds, number))
        return problem;
    if (part == PhrasePart::Ages)
        skipYears(cursor);
    const bool joined = isDisjunction(cursor.current()) || isConjunction(cursor.current());
    const QString after = joined ? cursor.following().folded : QString();
    const bool more = after == QLatin1String("mas");
    const bool less = after == QLatin1String("menos");
    if (more || less) {
        cursor.advance();
        cursor.advance();
    }
    range.low = less ? std::nullopt : number;
    range.high = more ? std::nullopt : number;
    return std::nullopt;
}

Problem readRange(TokenCursor &cursor, PhrasePart part, NumberRange &range)
{
    const Bounds bounds = boundsOf(part);
    Problem problem;
    if (takeWord(cursor, QLatin1String("desde"))) {
        problem = readBound(cursor, bounds, range.low);
    } else if (takeWord(cursor, QLatin1String("hasta"))) {
        problem = readBound(cursor, bounds, range.high);
    } else if (takeWord(cursor, QLatin1String("entre"))) {
        problem = readBetween(cursor, bounds, range);
    } else if (cursor.current().kind == Token::Kind::Number) {
        problem = readNumberOrMore(cursor, part, bounds, range);
    } else {
        return unexpected(cursor.current(),
            {word(QLatin1String("desde")), word(QLatin1String("hasta")), word(QLatin1String("entre")),
                {ExpectedKind::Number}});
    }
    if (!problem && part == PhrasePart::Ages)
        skipYears(cursor);
    return problem;
}

Problem readUpperAge(TokenCursor &cursor, NumberRange &range)
{
    int age = 0;
    if (auto problem = readNumber(cursor, 1, rule_limits::oldestAge, age))
        return problem;
    range.high = age - 1;
    skipYears(cursor);
    return std::nullopt;
}

Problem readMonths(TokenCursor &cursor, int &months)
{
    const Token number = cursor.current();
    if (auto problem = readNumber(cursor, 1, rule_limits::mostMonths, months))
        return problem;
    if (takeWord(cursor, QLatin1String("meses")) || takeWord(cursor, QLatin1String("mes")))
        return std::nullopt;
    if (!takeWord(cursor, QLatin1String("anos")) && !takeWord(cursor, QLatin1String("ano")))
        return unexpected(
            cursor.current(), {word(QLatin1String("meses")), {ExpectedKind::Word, QStringLiteral("años")}});
    if (months > rule_limits::mostMonths / 12) {
        RuleError error{RuleErrorKind::NumberOutOfRange, number.position, number.length, number.text};
        error.low = 1;
        error.limit = rule_limits::mostMonths / 12;
        return error;
    }
    months *= 12;
    return std::nullopt;
}

Problem readSex(TokenCursor &cursor, std::optional<identity::Sex> &sex)
{
    const Token &token = cursor.current();
    sex = token.kind == Token::Kind::Word ? sexFromWord(token.folded) : std::nullopt;
    if (!sex) {
        std::vector<Expected> expected;
        for (const auto known : {identity::Sex::Female, identity::Sex::Male, identity::Sex::Intersex})
            expected.push_back({ExpectedKind::Word, wordOf(known)});
        return unexpected(token, std::move(expected));
    }
    cursor.advance();
    return std::nullopt;
}

Problem readCode(TokenCursor &cursor, QString &code)
{
    const Token &token = cursor.current();
    const QString upper = token.text.toUpper();
    if (token.kind != Token::Kind::Word || isConjunction(token) || isDisjunction(token) || !isBenefitCode(upper))
        return unexpected(token, {{ExpectedKind::Code}});
    code = upper;
    cursor.advance();
    return std::nullopt;
}

Problem readName(TokenCursor &cursor, QString &name)
{
    const Token &token = cursor.current();
    const bool plain = token.kind == Token::Kind::Word && !isConjunction(token) && !isDisjunction(token);
    if ((!plain && token.kind != Token::Kind::Quoted) || token.folded.isEmpty())
        return unexpected(token, {{ExpectedKind::Name}});
    if (token.text.size() > Rule::maximumNameLength) {
        RuleError error{RuleErrorKind::TextTooLong, token.position, token.length, token.text};
        error.limit = Rule::maximumNameLength;
        return error;
    }
    name = token.text;
    cursor.advance();
    return std::nullopt;
}

Problem readText(TokenCursor &cursor, QString &text)
{
    const Token &token = cursor.current();
    if (token.kind != Token::Kind::Quoted)
        return unexpected(token, {{ExpectedKind::QuotedText}});
    if (token.text.size() > Rule::maximumVerificationLength) {
        RuleError error{RuleErrorKind::TextTooLong, token.position, token.length, token.text};
        error.limit = Rule::maximumVerificationLength;
        return error;
    }
    text = token.text;
    cursor.advance();
    return std::nullopt;
}

} // namespace

std::optional<RuleError> readValue(TokenCursor &cursor, PhrasePart part, Condition &condition)
{
    switch (part) {
    case PhrasePart::Ages:
    case PhrasePart::Segments:
    case PhrasePart::Count:
        return readRange(cursor, part, condition.range);
    case PhrasePart::Number:
        return readUpperAge(cursor, condition.range);
    case PhrasePart::Months:
        return readMonths(cursor, condition.months);
    case PhrasePart::Sex:
        return readSex(cursor, condition.sex);
    case PhrasePart::Code:
        return readCode(cursor, condition.text);
    case PhrasePart::Name:
        return readName(cursor, condition.text);
    case PhrasePart::Text:
        return readText(cursor, condition.text);
    case PhrasePart::Word:
        break;
    }
    return unexpected(cursor.current(), {});
}

} // namespace ventanilla::catalogue
