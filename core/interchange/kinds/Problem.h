#pragma once

#include <QString>

namespace ventanilla::interchange {

// Why a row was not imported.
enum class Reason {
    MissingValue,
    InvalidRut, // its form or its check digit
    InvalidDate,
    DateInFuture,
    DateTooEarly,
    InvalidNumber,
    NumberOutOfRange,
    UnknownCode,
    TooLong,
    InvalidText, // signs that a text of its kind cannot have
    InvalidPhone,
    InvalidEmail,
    InvalidRule, // requirements that cannot be read
    InvalidMotives,
    UnknownPerson,
    UnknownUnit,
    UnknownOperator,
    UnknownMotive,
    UnknownBenefit,
    UnknownAttention,
    EndBeforeStart,
    RepeatedDifferently, // an earlier row of the file says otherwise about the same key
    InAnotherHousehold,  // an earlier row of the file has the person elsewhere
    UnclosedQuote,
    TooManyFields
};

struct RowProblem
{
    qint64 line = 0;
    QString column; // as interchange.md names it; empty for the row as such
    QString value;  // may be personal data: for the screen and the reject file, never for a log
    Reason reason = Reason::MissingValue;

    bool operator==(const RowProblem &) const = default;
};

// The reason as the reject file words it. That file is one of interchange.md's, whose columns are Spanish whatever the
// language of the window; the window has words of its own.
[[nodiscard]] QString sentence(Reason reason);

} // namespace ventanilla::interchange
