#include "core/store/Unions.h"

#include "core/store/Connection.h"
#include "core/store/ReplicatedTables.h"

#include <map>

namespace ventanilla::store {

namespace {

using Rows = std::set<qint64>;

struct UnionTexts
{
    explicit UnionTexts(const ReplicatedTable &table)
    {
        const std::string from = " FROM " + table.name + " WHERE ";
        const RowUnion &columns = *table.rowUnion;
        connected = "SELECT id" + from + columns.same + " = (SELECT " + columns.same + from
            + "id = ?1) UNION ALL SELECT id" + from + columns.chosen + " = ?1 UNION ALL SELECT " + columns.chosen + from
            + "id = ?1 AND " + columns.chosen + " IS NOT NULL";
        formerly = "SELECT id" + from + columns.into + " = ?1 UNION ALL SELECT " + columns.into + from + "id = ?1 AND "
            + columns.into + " IS NOT NULL";
        point =
            "UPDATE " + table.name + " SET " + columns.into + " = ?2 WHERE id = ?1 AND " + columns.into + " IS NOT ?2";
    }

    std::string connected;
    std::string formerly;
    std::string point;
};

const UnionTexts &textsOf(const ReplicatedTable &table)
{
    static const std::map<int, UnionTexts> texts = [] {
        std::map<int, UnionTexts> all;
        for (const ReplicatedTable &each : replicatedTables()) {
            if (each.rowUnion)
                all.emplace(each.number, UnionTexts(each));
        }
        return all;
    }();
    return texts.at(table.number);
}

// All rows that the queries, each of which says which rows are next to one, lead to from `row`; that one too.
Rows reachable(Connection &connection, qint64 row, std::initializer_list<const std::string *> queries)
{
    Rows found{row};
    std::vector<qint64> open{row};
    while (!open.empty()) {
        const qint64 from = open.back();
        open.pop_back();
        for (const std::string *query : queries) {
            auto next = connection.statement(Sql::generated(*query));
            next.bind(from);
            while (next.step()) {
                const auto id = next.value<qint64>(0);
                if (found.insert(id).second)
                    open.push_back(id);
            }
        }
    }
    return found;
}

void pointAll(Connection &connection, const UnionTexts &texts, const Rows &component)
{
    auto point = connection.statement(Sql::generated(texts.point));
    const qint64 representative = *component.begin();
    for (const qint64 row : component)
        point.bind(row, row == representative ? std::nullopt : std::optional(representative)).run();
}

// The rows noted of one table, with those they were one with before.
void unite(Connection &connection, const ReplicatedTable &table, Rows rows)
{
    const UnionTexts &texts = textsOf(table);
    while (!rows.empty()) {
        Rows affected = reachable(connection, *rows.begin(), {&texts.connected, &texts.formerly});
        rows.erase(rows.begin());
        while (!affected.empty()) {
            const Rows component = reachable(connection, *affected.begin(), {&texts.connected});
            pointAll(connection, texts, component);
            for (const qint64 row : component) {
                affected.erase(row);
                rows.erase(row);
            }
        }
    }
}

} // namespace

void Unions::write(Connection &connection)
{
    std::map<int, Rows> byTable;
    for (const auto &[table, row] : m_rows)
        byTable[table].insert(row);
    clear();
    for (const auto &[number, rows] : byTable) {
        if (const ReplicatedTable *table = findReplicatedTable(number); table != nullptr && table->rowUnion)
            unite(connection, *table, rows);
    }
}

std::optional<qint64> representativeOf(Connection &connection, const ReplicatedTable &table, qint64 row)
{
    const qint64 smallest = *reachable(connection, row, {&textsOf(table).connected}).begin();
    return smallest == row ? std::nullopt : std::optional(smallest);
}

} // namespace ventanilla::store
