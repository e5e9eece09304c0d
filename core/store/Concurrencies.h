#pragma once

#include "core/store/JournalReception.h"
#include "core/store/RowReplay.h"

// Private to core/store: which entries had not seen each other.
namespace ventanilla::store::journal {

struct NewEntries
{
    int table = 0;
    qint64 rowId = 0;
    qint64 first = 0; // the id from which on its device's entries are new
};

// Pairs of one of the row's new entries and one of another device, which was here before. `entries` are all of the
// row's, by id.
void addConcurrencies(Connection &connection, const NewEntries &added, const std::vector<RowEntry> &entries,
    std::vector<Concurrency> &concurrencies);

} // namespace ventanilla::store::journal
