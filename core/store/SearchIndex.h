#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace ventanilla::store {

class Connection;

// The full-text rows that the open transaction has to rewrite, noted by triggers and written once before it commits.
class SearchIndex
{
public:
    void note(std::string_view table, qint64 row, bool wasIndexed);
    void clear();

    // Brings person_search and household_search up to date with the noted rows. Throws Failure.
    void write(Connection &connection);

private:
    struct Pending
    {
        qint64 row = 0;
        bool wasIndexed = false;
    };

    std::vector<Pending> m_persons;
    std::vector<Pending> m_households;
};

// Makes one list of the many that many transactions leave in the search indexes: each word looked up costs a page or two
// a list (12 of them, and searches for misspelt names up to twice as long, after loading 1,000,000 persons by the
// thousand). Takes three seconds for as many. A transaction of very many rows does it by itself; call it at the end of a
// load in several. Within Database::write. Throws Failure.
void compactSearchIndexes(Connection &connection);

} // namespace ventanilla::store
