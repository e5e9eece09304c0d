#pragma once

#include "core/catalogue/rules/Condition.h"
#include "core/catalogue/rules/Phrases.h"
#include "core/catalogue/rules/Tokens.h"

#include <algorithm>

namespace ventanilla::catalogue {

// A place in a list of tokens that ends with End.
class TokenCursor
{
public:
    explicit TokenCursor(std::vector<Token> tokens) : m_tokens(std::move(tokens)) { }

    [[nodiscard]] const Token &current() const { return m_tokens[m_at]; }
    [[nodiscard]] const Token &following() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    [[nodiscard]] const Token &previous() const { return m_tokens[m_at == 0 ? 0 : m_at - 1]; }
    void advance() { m_at += m_at + 1 < m_tokens.size() ? 1 : 0; }

private:
    std::vector<Token> m_tokens;
    size_t m_at = 0;
};

struct ReadCondition
{
    Condition condition;
    bool negated = false;
    bool nameWithoutQuotes = false; // it ends with a name of one word that was not quoted
};

// y, e, o, u: never the first word of a name or a condition.
[[nodiscard]] bool isConjunction(const Token &token);
[[nodiscard]] bool isDisjunction(const Token &token);
[[nodiscard]] bool isNegation(const Token &token);
// A word that some condition begins with.
[[nodiscard]] bool beginsCondition(const Token &token);

// The error of finding `token` where something else was expected.
[[nodiscard]] RuleError unexpected(const Token &token, std::vector<Expected> expected);

// Reads one condition and moves the cursor behind it.
[[nodiscard]] tl::expected<ReadCondition, RuleError> readCondition(TokenCursor &cursor);

} // namespace ventanilla::catalogue
