#pragma once

#include "core/catalogue/Grant.h"
#include "core/identity/Person.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace ventanilla::catalogue {

// What the store knows on a date about a person and their household, in the form that rules are held against.
// Nothing (or an empty text, where said so) means unknown, never "no".
struct MemberFacts
{
    bool self = false;
    QString relation; // to the head, as in interchange.md: JEFE, CONYUGE, HIJO, …
    std::optional<int> age;
    std::optional<identity::Sex> sex;
    std::optional<bool> disability;
    std::optional<bool> dependant;

    bool operator==(const MemberFacts &) const = default;
};

struct ProgrammeFacts
{
    bool self = false; // else of another member of the household
    QString programme;
    QDate from;
    QDate to; // invalid while it lasts

    bool operator==(const ProgrammeFacts &) const = default;
};

struct GrantFacts
{
    bool self = false;
    QString code;
    GrantStatus status = GrantStatus::Requested;
    QDate date; // of the status

    bool operator==(const GrantFacts &) const = default;
};

struct EligibilityProfile
{
    QDate date;
    bool deceased = false;
    std::optional<int> age;
    std::optional<identity::Sex> sex;
    std::optional<bool> disability;
    std::optional<bool> dependant;
    QString nationality;      // empty: unknown
    QString indigenousPeople; // empty: none declared
    bool hasRut = false;

    bool hasHousehold = false; // the following are unknown without one
    bool inRegister = false;   // the household has a folio or a segment of the RSH
    std::optional<int> segment;
    QString sector;                   // empty: unknown
    std::vector<MemberFacts> members; // the person too

    std::vector<ProgrammeFacts> programmes;
    std::vector<GrantFacts> grants;

    bool operator==(const EligibilityProfile &) const = default;
};

} // namespace ventanilla::catalogue
