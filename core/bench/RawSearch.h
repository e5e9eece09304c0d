#pragma once

#include "core/bench/RawStatement.h"
#include "core/store/Database.h"

namespace ventanilla::bench {

// Prepared searches on the database's own connection, so that both sides find the same pages in the same cache. Each
// runs by itself, without a transaction around it, and yields the bytes it read.
class RawSearch
{
public:
    explicit RawSearch(store::Database &database);

    // The person alone: no household, sector or segment.
    qint64 person(qint64 rut);
    // The columns of identity::SearchResult: the person with the household of today, its sector and segment.
    qint64 personAndHousehold(qint64 rut);
    // Persons whose names hold all the words, rightly written: an FTS5 expression.
    qint64 words(const QString &expression, int limit);

private:
    RawStatement m_person;
    RawStatement m_personAndHousehold;
    RawStatement m_words;
};

} // namespace ventanilla::bench
