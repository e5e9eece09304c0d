#pragma once

#include <string_view>

namespace ventanilla::store {

// The text of a statement. A literal converts by itself; anything put together at run time must say so with
// `generated`, which is for names from the schema and counts of placeholders, never for a value.
class Sql
{
public:
    consteval Sql(const char *literal) // NOLINT: the implicit conversion is the point
        : m_text(literal)
    { }

    // `text` must live until the statement is prepared.
    [[nodiscard]] static constexpr Sql generated(std::string_view text) { return Sql(text, 0); }

    [[nodiscard]] constexpr std::string_view text() const { return m_text; }

private:
    constexpr Sql(std::string_view text, int) : m_text(text) { }

    std::string_view m_text;
};

} // namespace ventanilla::store
