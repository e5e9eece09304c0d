#pragma once

#include "core/identity/NameMatch.h"
#include "core/identity/Person.h"

// Private to core/identity: how alike two persons' data are.
namespace ventanilla::identity {

// The folded names of a person, as they are compared with another's.
struct ComparedNames
{
    CandidateNames names;
    QStringList words; // given names and surnames

    [[nodiscard]] static ComparedNames of(const Person &person);
    [[nodiscard]] static ComparedNames of(
        const QString &givenNames, const QString &surname1, const QString &surname2, const QString &socialName);
};

// 1 for the same names, less with typing errors or names left out; 0 unless all the names of one are names of the other.
[[nodiscard]] double likeness(const ComparedNames &left, const ComparedNames &right);

// The same, one digit different, two neighbouring digits exchanged, or day and month exchanged. False for unknown dates.
[[nodiscard]] bool almostSame(const QDate &left, const QDate &right);

// One digit different, left out or added, or two neighbouring digits exchanged.
[[nodiscard]] bool differByOneSlip(const QString &left, const QString &right);

} // namespace ventanilla::identity
