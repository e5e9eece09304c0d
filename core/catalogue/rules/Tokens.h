#pragma once

#include "core/catalogue/rules/RuleError.h"

#include <tl/expected.hpp>

namespace ventanilla::catalogue {

struct Token
{
    enum class Kind { Word, Number, Quoted, Open, Close, LineBreak, End };

    Kind kind = Kind::End;
    int position = 0;
    int length = 0;
    QString text;   // as written; without the quotes
    QString folded; // of a word: lower case, without accents
};

// Cuts a rule's text into tokens; the last is End. Remarks, spaces and the % sign are left out. Errors:
// UnexpectedCharacter, UnclosedQuote, EmptyText.
[[nodiscard]] tl::expected<std::vector<Token>, RuleError> tokensOf(QStringView text);

} // namespace ventanilla::catalogue
