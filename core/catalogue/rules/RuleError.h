#pragma once

#include <QString>

#include <vector>

namespace ventanilla::catalogue {

enum class RuleErrorKind {
    TooLong,             // the text; `limit` characters
    TooDeep,             // parentheses within parentheses; `limit`
    TooManyConditions,   // `limit`
    UnexpectedCharacter, // a sign that has no meaning here
    UnclosedQuote,
    UnclosedParenthesis,
    UnmatchedParenthesis, // closed but never opened
    UnknownWord,          // a word that is not expected there; `suggestion` when one is close
    UnexpectedEnd,        // the rule or the line ends where something is missing
    MissingConnective,    // two conditions with neither y, o nor a line break between
    MixedConnectives,     // y and o side by side without parentheses
    NameNeedsQuotes,      // a name of several words without quotes; `suggestion` has them
    EmptyText,            // quotes with nothing in them
    TextTooLong,          // a name or a verification; `limit` characters
    NumberOutOfRange,     // outside `low` to `limit`
    RangeReversed,        // entre 60 y 18
    NotASegment,          // a number that is none of 40, 50, 60, 70, 80, 90, 100
    NegatedVerification   // `no verificar …`: what a person can show is never turned around
};

enum class ExpectedKind {
    Word, // that very word of the language
    Condition,
    Number,
    Code,       // of a benefit
    Name,       // a word, or several between quotes
    QuotedText, // between quotes
    Connective, // y, o
    ClosingParenthesis,
    EndOfLine
};

struct Expected
{
    ExpectedKind kind = ExpectedKind::Word;
    QString word = {}; // for ExpectedKind::Word

    bool operator==(const Expected &) const = default;
};

// What is wrong with a rule's text and where, so that the editor marks it and says what to write instead. The words
// around it live in ui/words. `position` and `length` are in UTF-16 units and lie within the text.
struct RuleError
{
    RuleErrorKind kind = RuleErrorKind::UnknownWord;
    int position = 0;
    int length = 0;
    QString found = {};      // what stands there; empty at the end of the text
    QString suggestion = {}; // what was probably meant; may be empty
    std::vector<Expected> expected = {};
    int low = 0;
    int limit = 0;

    bool operator==(const RuleError &) const = default;
};

} // namespace ventanilla::catalogue
