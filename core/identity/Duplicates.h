#pragma once

#include "core/identity/NameDictionary.h"
#include "core/identity/Person.h"
#include "core/security/Session.h"

#include <vector>

namespace ventanilla::identity {

// Why somebody in the store may be the person about to be saved; the surest first.
enum class DuplicateReason { SameRut, SameProvisionalNumber, NameAndBirthDate, NameAndPhone };

struct PossibleDuplicate
{
    Person person;
    DuplicateReason reason = DuplicateReason::SameRut;
    double score = 0; // how alike the names are: 1 for the same, less with typing errors or names left out

    bool operator==(const PossibleDuplicate &) const = default;
};

namespace duplicates {

// Who may be that person already, the surest first, each once: with the same RUT or provisional number; with like names
// (folded, misspelt, some left out) and a birth date that is the same or a slip of the hand away; with like names and
// the same telephone. Two persons with different RUTs are two. Whoever has the person's own id is left out.
[[nodiscard]] std::vector<PossibleDuplicate> find(
    store::Connection &connection, NameDictionary &dictionary, const Person &person);

// The same for an operator. Requires ReadPersonalFile.
[[nodiscard]] Result<std::vector<PossibleDuplicate>> find(
    security::Session &session, NameDictionary &dictionary, const Person &person);

} // namespace duplicates

} // namespace ventanilla::identity
