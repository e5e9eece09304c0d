#pragma once

#include "core/interchange/kinds/Kind.h"

#include <QLatin1String>

#include <span>
#include <vector>

namespace ventanilla::interchange {

// How a field is written and what it becomes (see Value): whole numbers for all but Decimal, Line, Text and Phone.
enum class FieldType {
    Rut,      // the number without its check digit
    PastDate, // Julian day, not after today
    Date,     // Julian day
    Instant,  // milliseconds of UTC, not after now; local time in the file
    Flag,     // 0 or 1
    Count,    // a whole number from 0
    Decimal,
    Code, // one of `codes`
    Line, // one line of text: spaces at its ends and repeated ones do not count
    Text, // lines of text, kept as they are
    Phone
};

enum class Need {
    Key,      // identifies the row
    Required, // of a row that is new
    Optional
};

// A word of interchange.md and the number it is stored as. The first word of a number is the one that is written; the
// others are understood too.
struct CodeWord
{
    const char *word;
    int number;
};

struct Column
{
    QLatin1String name;
    FieldType type = FieldType::Line;
    Need need = Need::Optional;
    int longest = 200; // characters of a Line or a Text
    std::span<const CodeWord> codes = {};
};

// One description of a file for everything that deals with it: reading, checking, rejecting, mapping, writing.
struct Schema
{
    Kind kind;
    std::vector<Column> columns;

    // The place of a column; -1 when there is none of that name.
    [[nodiscard]] int indexOf(QLatin1String name) const;
};

[[nodiscard]] const Schema &schemaOf(Kind kind);

} // namespace ventanilla::interchange
