#include "ui/words/RuleErrorWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace ventanilla::words {

namespace {

using catalogue::Expected;
using catalogue::ExpectedKind;
using catalogue::RuleError;
using catalogue::RuleErrorKind;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(RuleErrorWords)
};

QString expectedWord(const Expected &expected)
{
    switch (expected.kind) {
    case ExpectedKind::Word:
        return expected.word;
    case ExpectedKind::Condition:
        return Tr::tr("a condition");
    case ExpectedKind::Number:
        return Tr::tr("a number");
    case ExpectedKind::Code:
        return Tr::tr("the code of a benefit");
    case ExpectedKind::Name:
        return Tr::tr("a name");
    case ExpectedKind::QuotedText:
        return Tr::tr("a text between quotes");
    case ExpectedKind::Connective:
        return Tr::tr("y, o");
    case ExpectedKind::ClosingParenthesis:
        return Tr::tr("a closing parenthesis");
    case ExpectedKind::EndOfLine:
        return Tr::tr("the end of the line");
    }
    return {};
}

QString advice(const RuleError &error)
{
    if (!error.suggestion.isEmpty())
        return QLatin1Char(' ') + Tr::tr("Perhaps: %1.").arg(error.suggestion);
    QStringList words;
    for (const Expected &expected : error.expected)
        words.append(expectedWord(expected));
    words.removeDuplicates();
    return words.isEmpty() ? QString()
                           : QLatin1Char(' ') + Tr::tr("Write here: %1.").arg(words.join(QStringLiteral(", ")));
}

QString limitBroken(const RuleError &error)
{
    switch (error.kind) {
    case RuleErrorKind::TooLong:
        return Tr::tr("The rule is too long: at most %1 characters.").arg(error.limit);
    case RuleErrorKind::TooDeep:
        return Tr::tr("There are too many parentheses within parentheses: at most %1.").arg(error.limit);
    case RuleErrorKind::TooManyConditions:
        return Tr::tr("There are too many conditions: at most %1.").arg(error.limit);
    case RuleErrorKind::TextTooLong:
        return Tr::tr("The text is too long: at most %1 characters.").arg(error.limit);
    case RuleErrorKind::NumberOutOfRange:
        return Tr::tr("The number must be from %1 to %2.").arg(error.low).arg(error.limit);
    default:
        return {};
    }
}

QString signBroken(const RuleError &error)
{
    switch (error.kind) {
    case RuleErrorKind::UnexpectedCharacter:
        return Tr::tr("The sign %1 means nothing here: take it out.").arg(error.found);
    case RuleErrorKind::UnclosedQuote:
        return Tr::tr("The quotes are not closed.");
    case RuleErrorKind::UnclosedParenthesis:
        return Tr::tr("The parenthesis is not closed.");
    case RuleErrorKind::UnmatchedParenthesis:
        return Tr::tr("This parenthesis closes one that was never opened.");
    case RuleErrorKind::NameNeedsQuotes:
        return Tr::tr("A name of several words goes between quotes.");
    case RuleErrorKind::EmptyText:
        return Tr::tr("There is nothing between the quotes.");
    default:
        return {};
    }
}

QString sentence(const RuleError &error)
{
    switch (error.kind) {
    case RuleErrorKind::UnknownWord:
        return Tr::tr("\"%1\" is not understood here.").arg(error.found);
    case RuleErrorKind::UnexpectedEnd:
        return Tr::tr("Something is missing at the end.");
    case RuleErrorKind::MissingConnective:
        return Tr::tr("Between two conditions write y or o, or put them on two lines.");
    case RuleErrorKind::MixedConnectives:
        return Tr::tr("Where y and o stand side by side, parentheses must say what belongs together.");
    case RuleErrorKind::RangeReversed:
        return Tr::tr("The first number must be the smaller one.");
    case RuleErrorKind::NotASegment:
        return Tr::tr("The RSH segments are 40, 50, 60, 70, 80, 90 and 100.");
    case RuleErrorKind::NegatedVerification:
        return Tr::tr("What the person shows cannot be denied: take out the no.");
    default:
        return limitBroken(error) + signBroken(error);
    }
}

} // namespace

QString describe(const RuleError &error)
{
    return sentence(error) + advice(error);
}

} // namespace ventanilla::words
