#pragma once

#include "core/identity/Candidates.h"
#include "core/identity/NameDictionary.h"

#include <QStringList>

// Private to core/identity: the parts of the search that look words up. `words` are folded.
namespace ventanilla::identity::word_search {

// Names that hold all the words, the last one perhaps only begun.
void findByNames(store::Connection &connection, const NameDictionary &dictionary, const QStringList &words, int limit,
    Candidates &candidates);
// Names that hold words that resemble them.
void findByMisspeltNames(store::Connection &connection, const NameDictionary &dictionary, const QStringList &words,
    int limit, Candidates &candidates);
// Members of households whose address or sector holds all the words.
void findByPlace(store::Connection &connection, const QStringList &words, int limit, Candidates &candidates);
// Some words at the beginning or the end are of an address or sector, the others of names.
void findByNamesAndPlace(
    store::Connection &connection, const NameDictionary &dictionary, const QStringList &words, Candidates &candidates);

} // namespace ventanilla::identity::word_search
