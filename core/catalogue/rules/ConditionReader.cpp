#include "core/catalogue/rules/ConditionReader.h"

#include "core/base/TextFolding.h"
#include "core/catalogue/rules/Suggestion.h"
#include "core/catalogue/rules/ValueReader.h"

#include <algorithm>

namespace ventanilla::catalogue {

namespace {

using Alive = std::vector<const Phrase *>;

bool isWord(const Token &token, QLatin1String folded)
{
    return token.kind == Token::Kind::Word && token.folded == folded;
}

// The phrases that go on with that word.
Alive continuedByWord(const Alive &alive, size_t index, const Token &token)
{
    Alive next;
    if (token.kind != Token::Kind::Word)
        return next;
    for (const Phrase *phrase : alive) {
        if (phrase->elements.size() > index && phrase->elements[index].part == PhrasePart::Word
            && phrase->elements[index].folded == token.folded)
            next.push_back(phrase);
    }
    return next;
}

Alive continuedByValue(const Alive &alive, size_t index)
{
    Alive next;
    for (const Phrase *phrase : alive) {
        if (phrase->elements.size() > index && phrase->elements[index].part != PhrasePart::Word)
            next.push_back(phrase);
    }
    return next;
}

const Phrase *complete(const Alive &alive, size_t index)
{
    const auto found = std::find_if(
        alive.begin(), alive.end(), [&](const Phrase *phrase) { return phrase->elements.size() == index; });
    return found == alive.end() ? nullptr : *found;
}

std::vector<Expected> expectedWords(const Alive &alive, size_t index)
{
    std::vector<Expected> expected;
    for (const Phrase *phrase : alive) {
        if (phrase->elements.size() <= index)
            continue;
        const Expected word{ExpectedKind::Word, phrase->elements[index].word};
        if (std::find(expected.begin(), expected.end(), word) == expected.end())
            expected.push_back(word);
    }
    return expected;
}

RuleError notACondition(const Token &token)
{
    RuleError error = unexpected(token, {{ExpectedKind::Condition}});
    if (token.kind != Token::Kind::Word)
        return error;
    Alive all;
    for (const Phrase &phrase : phrases())
        all.push_back(&phrase);
    error.suggestion = unexpected(token, expectedWords(all, 0)).suggestion;
    if (error.suggestion.isEmpty())
        error.suggestion = suggestedCondition(token.folded);
    return error;
}

} // namespace

bool isConjunction(const Token &token)
{
    return isWord(token, QLatin1String("y")) || isWord(token, QLatin1String("e"));
}

bool isDisjunction(const Token &token)
{
    return isWord(token, QLatin1String("o")) || isWord(token, QLatin1String("u"));
}

bool isNegation(const Token &token)
{
    return isWord(token, QLatin1String("no"));
}

bool beginsCondition(const Token &token)
{
    return token.kind == Token::Kind::Word
        && std::any_of(phrases().begin(), phrases().end(),
            [&](const Phrase &phrase) { return phrase.elements.front().folded == token.folded; });
}

RuleError unexpected(const Token &token, std::vector<Expected> expected)
{
    const bool ends = token.kind == Token::Kind::End || token.kind == Token::Kind::LineBreak;
    RuleError error{ends ? RuleErrorKind::UnexpectedEnd : RuleErrorKind::UnknownWord, token.position,
        ends ? 0 : token.length, ends ? QString() : token.text};
    QStringList candidates;
    for (const Expected &one : expected)
        candidates.append(text::fold(one.word));
    if (token.kind == Token::Kind::Word) {
        const auto found = candidates.indexOf(closestWord(token.folded, candidates));
        error.suggestion = found < 0 ? QString() : expected[found].word;
    }
    error.expected = std::move(expected);
    return error;
}

tl::expected<ReadCondition, RuleError> readCondition(TokenCursor &cursor)
{
    ReadCondition read;
    Alive alive;
    for (const Phrase &phrase : phrases())
        alive.push_back(&phrase);
    for (size_t index = 0;; ++index) {
        const Token &token = cursor.current();
        if (Alive next = continuedByWord(alive, index, token); !next.empty()) {
            alive = std::move(next);
            cursor.advance();
            continue;
        }
        if (Alive next = continuedByValue(alive, index); !next.empty()) {
            const PhrasePart part = next.front()->elements[index].part;
            read.nameWithoutQuotes = part == PhrasePart::Name && token.kind == Token::Kind::Word;
            if (auto error = readValue(cursor, part, read.condition))
                return tl::unexpected(*error);
            alive = std::move(next);
            continue;
        }
        const Phrase *phrase = complete(alive, index);
        if (phrase == nullptr)
            return tl::unexpected(index == 0 ? notACondition(token) : unexpected(token, expectedWords(alive, index)));
        read.condition.kind = phrase->meaning.kind;
        if (phrase->meaning.range != NumberRange{})
            read.condition.range = phrase->meaning.range;
        read.negated = phrase->negated;
        return read;
    }
}

} // namespace ventanilla::catalogue
