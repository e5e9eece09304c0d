#pragma once

#include <QtGlobal>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace ventanilla::store {

class Connection;
struct ReplicatedTable;

// Which rows are one thing, as a person registered on two devices: derived, never replicated, so that it comes out alike
// wherever the same rows are. All rows of a table connected by RowUnion's `same` or `chosen`, over any number of others, are
// one; `into` of each but the one with the smallest id names that one. Taken apart when the connection goes away.
class Unions
{
public:
    // The row has come, or its `same` or `chosen` has changed.
    void note(int table, qint64 row) { m_rows.emplace(table, row); }
    void clear() { m_rows.clear(); }

    // Brings `into` up to date with the noted rows. Throws Failure.
    void write(Connection &connection);

private:
    std::set<std::pair<int, qint64>> m_rows;
};

// The row that stands for this one; nothing when it stands for itself.
[[nodiscard]] std::optional<qint64> representativeOf(Connection &connection, const ReplicatedTable &table, qint64 row);

} // namespace ventanilla::store
