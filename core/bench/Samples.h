#pragma once

#include "core/base/Ids.h"
#include "core/store/Database.h"

#include <vector>

namespace ventanilla::bench {

// A person of the store to ask for.
struct Sample
{
    PersonId id;
    qint64 rut = 0;
    QString givenNames;
    QString surname1;
    QString surname2;
};

// `count` persons with a RUT, spread evenly at random over the store; the same for the same seed.
[[nodiscard]] Result<std::vector<Sample>> samplePersons(store::Database &database, int count, quint32 seed);

struct StoreScale
{
    qint64 persons = 0;
    qint64 attentions = 0;
    qint64 rows = 0; // that were ever written to a replicated table: entries of the journal
};

[[nodiscard]] Result<StoreScale> scaleOf(store::Database &database);

// What grants and referrals can be made of, in the order of ids; at most 20,000 persons.
struct OfficeSample
{
    std::vector<UnitId> units;
    std::vector<MotiveId> motives;
    std::vector<PersonId> persons;
    qint64 referrals = 0; // that are there
    qint64 grants = 0;
};

[[nodiscard]] Result<OfficeSample> sampleOffice(store::Database &database);

} // namespace ventanilla::bench
