#pragma once

#include "core/base/Ids.h"
#include "core/demo/CommuneFigures.h"

#include <vector>

namespace ventanilla::demo {

// What the attentions need to know of a person, in eight bytes: a million of them are in memory at once.
struct Resident
{
    static constexpr quint8 Disabled = 1;
    static constexpr quint8 Dependant = 2;
    static constexpr quint8 FromAbroad = 4;
    static constexpr quint8 Indigenous = 8;
    static constexpr quint8 MinorsAtHome = 16;
    static constexpr quint8 Leads = 32; // the head or their companion

    quint32 home = 0;
    quint8 age = 0;
    Gender gender = Gender::Man;
    quint8 segment = 0;
    quint8 traits = 0;

    [[nodiscard]] bool is(quint8 trait) const { return (traits & trait) != 0; }
};

// Everybody in the store, in the order of their ids, which follow each other.
struct Residents
{
    std::vector<Resident> people;
    std::vector<quint32> heads; // of each household, an index into people
    PersonId firstPerson;
    HouseholdId firstHousehold;

    [[nodiscard]] PersonId personId(size_t index) const { return PersonId(firstPerson.value() + qint64(index)); }
    [[nodiscard]] HouseholdId householdId(size_t home) const
    {
        return HouseholdId(firstHousehold.value() + qint64(home));
    }
};

} // namespace ventanilla::demo
