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

} // namespace ventanilla::store
