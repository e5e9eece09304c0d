#pragma once

#include "core/identity/History.h"

#include <span>

namespace ventanilla::identity {

// One datum of a person, so that two persons can be compared and joined datum by datum.
struct PersonField
{
    const char *name;                        // as its column and the fields of errors are called: "birth_date"
    HistoryValue (*valueOf)(const Person &); // monostate when it is not known
    void (*copy)(const Person &from, Person &to);
};

// Everything that is said about a person, in the order of the file's form; neither the id nor into whom they were merged.
[[nodiscard]] std::span<const PersonField> personFields();

} // namespace ventanilla::identity
