#pragma once

#include "core/base/Clock.h"
#include "core/interchange/kinds/LocalTime.h"
#include "core/interchange/kinds/Problem.h"
#include "core/interchange/kinds/Schema.h"

#include <tl/expected.hpp>

#include <variant>

namespace ventanilla::interchange {

// A field as the store has it: nothing for an empty one, a whole number, a decimal or a text (see FieldType).
using Value = std::variant<std::monostate, qint64, double, QString>;

[[nodiscard]] inline bool isEmpty(const Value &value)
{
    return value.index() == 0;
}

enum class DateOrder { DayFirst, MonthFirst };
enum class DecimalSign { Any, Comma, Point };

// How a file that is not in the canonical form writes what can be read in two ways. yyyy-mm-dd is always understood.
struct FieldForms
{
    DateOrder dates = DateOrder::DayFirst;
    // With Any a single sign is the decimal one ("1.500" is one and a half), and of two different ones the last.
    DecimalSign decimals = DecimalSign::Any;

    bool operator==(const FieldForms &) const = default;
};

// Reads and writes single fields by their column's description. One thread.
class Fields
{
public:
    explicit Fields(const QDateTime &now, const FieldForms &forms = {});

    [[nodiscard]] tl::expected<Value, Reason> parse(const Column &column, const QString &text);
    // The canonical text.
    [[nodiscard]] QString text(const Column &column, const Value &value);

    [[nodiscard]] const QDate &today() const { return m_today; }

private:
    [[nodiscard]] tl::expected<Value, Reason> parseDate(const QString &text, bool mayBeFuture) const;
    [[nodiscard]] tl::expected<Value, Reason> parseInstant(const QString &text);
    [[nodiscard]] tl::expected<Value, Reason> parseDecimal(const QString &text) const;

    qint64 m_now;
    QDate m_today;
    FieldForms m_forms;
    LocalTime m_localTime;
};

} // namespace ventanilla::interchange
