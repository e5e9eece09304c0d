#pragma once

#include "core/catalogue/rules/ConditionReader.h"

namespace ventanilla::catalogue {

// Lines, connectives, parentheses and negation; ConditionReader reads what stands between them.
class RuleParser
{
public:
    explicit RuleParser(std::vector<Token> tokens);

    [[nodiscard]] tl::expected<RuleNode, RuleError> run();

private:
    using Parsed = tl::expected<RuleNode, RuleError>;

    Parsed parseJoined();
    Parsed parseOperand();
    Parsed parseParenthesis();
    Parsed parseCondition();
    [[nodiscard]] RuleError notJoined() const;
    [[nodiscard]] const Token &current() const { return m_cursor.current(); }

    TokenCursor m_cursor;
    int m_depth = 0;
    int m_conditions = 0;
    bool m_nameWithoutQuotes = false;
};

} // namespace ventanilla::catalogue
