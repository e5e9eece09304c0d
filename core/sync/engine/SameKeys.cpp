#include "core/sync/engine/SameKeys.h"

#include "core/sync/engine/JournalLookup.h"

#include <algorithm>

namespace ventanilla::sync::same_keys {

namespace {

bool hasKeysToCompare(const store::ReplicatedTable &table)
{
    // Rows that become one by their key, as persons by their RUT, are no conflict.
    return !table.unique.empty() && !table.rowUnion;
}

// "a.source = b.source AND a.external_id = b.external_id": never true for a NULL, like the key itself.
std::string sameKey(const store::ReplicatedTable &table)
{
    std::string condition;
    for (const std::string &column : table.unique) {
        condition += condition.empty() ? "a." : " AND a.";
        condition += column;
        condition += " = b.";
        condition += column;
    }
    return condition;
}

bool sharesKey(store::Connection &connection, const store::ReplicatedTable &table, qint64 rowId)
{
    const std::string &name = table.name;
    const std::string text = "SELECT 1 FROM " + name + " a JOIN " + name + " b ON " + sameKey(table)
        + " AND a.id <> b.id WHERE a.id = ? LIMIT 1";
    return connection.statement(store::Sql::generated(text)).bind(rowId).step();
}

// The entry by which the row has the key it has.
qint64 keyEntryOf(store::Connection &connection, const store::ReplicatedTable &table, qint64 rowId)
{
    const auto isOfKey = [&](const store::journal::Change &change) {
        const auto column = std::ranges::find(table.columns, change.column, &store::ReplicatedColumn::number);
        return column != table.columns.end() && std::ranges::count(table.unique, column->name) > 0;
    };
    qint64 found = 0;
    for (const EntryInContext &entry : journal_lookup::ofRow(connection, table.number, rowId)) {
        if (entry.operation != store::journal::Operation::Delete && std::ranges::any_of(entry.changes, isOfKey))
            found = entry.id;
    }
    return found;
}

// The first of the rows that share a key, and another of them.
using Rows = std::pair<qint64, qint64>;

std::set<Rows> rowsNow(store::Connection &connection, const store::ReplicatedTable &table)
{
    const std::string &name = table.name;
    const std::string text = "SELECT min(b.id), a.id FROM " + name + " a JOIN " + name + " b ON " + sameKey(table)
        + " GROUP BY a.id HAVING min(b.id) < a.id";
    auto statement = connection.statement(store::Sql::generated(text));
    std::set<Rows> rows;
    while (statement.step())
        rows.emplace(statement.value<qint64>(0), statement.value<qint64>(1));
    return rows;
}

std::map<Rows, ConflictPair> pairsKept(store::Connection &connection, const store::ReplicatedTable &table)
{
    auto statement = connection.statement(R"(
        SELECT c.row_id, c.first_entry, c.second_entry, first.row_id, second.row_id
        FROM conflict c
        JOIN journal_entry first ON first.id = c.first_entry
        JOIN journal_entry second ON second.id = c.second_entry
        WHERE c.table_number = ? AND c.column_number = ?)");
    statement.bind(table.number, sameKeyColumn);
    std::map<Rows, ConflictPair> pairs;
    while (statement.step()) {
        const auto place = statement.value<qint64>(0);
        const auto first = statement.value<qint64>(3);
        const auto other = first == place ? statement.value<qint64>(4) : first;
        pairs[{place, other}] = {
            {table.number, place, sameKeyColumn}, statement.value<qint64>(1), statement.value<qint64>(2)};
    }
    return pairs;
}

// The rows that share keys in one table, compared with the pairs kept of it.
class Comparison
{
public:
    Comparison(store::Transaction &transaction, const store::ReplicatedTable &table, const std::set<qint64> &touched)
        : m_transaction(transaction), m_table(table), m_touched(touched), m_kept(pairsKept(transaction, table))
    { }

    [[nodiscard]] std::vector<ConflictPair> added()
    {
        if (!isNeeded())
            return {};
        const auto now = rowsNow(m_transaction, m_table);
        for (const auto &[rows, pair] : m_kept) {
            if (!now.contains(rows))
                conflict_pairs::remove(m_transaction, pair);
        }
        for (const Rows &rows : now)
            compare(rows);
        return std::move(m_added);
    }

private:
    [[nodiscard]] bool isNeeded() const
    {
        const auto isTouched = [this](const auto &kept) {
            return m_touched.contains(kept.first.first) || m_touched.contains(kept.first.second);
        };
        return std::ranges::any_of(m_kept, isTouched)
            || std::ranges::any_of(m_touched, [this](qint64 row) { return sharesKey(m_transaction, m_table, row); });
    }

    void compare(const Rows &rows)
    {
        const auto kept = m_kept.find(rows);
        const bool isKept = kept != m_kept.end();
        if (isKept && !m_touched.contains(rows.first) && !m_touched.contains(rows.second))
            return;
        const ConflictPair pair = conflict_pairs::inOrder(m_transaction, {m_table.number, rows.first, sameKeyColumn},
            keyEntryOf(m_transaction, m_table, rows.first), keyEntryOf(m_transaction, m_table, rows.second));
        if (isKept && kept->second == pair)
            return;
        if (isKept)
            conflict_pairs::remove(m_transaction, kept->second);
        conflict_pairs::add(m_transaction, pair);
        m_added.push_back(pair);
    }

    store::Transaction &m_transaction;
    const store::ReplicatedTable &m_table;
    const std::set<qint64> &m_touched;
    std::map<Rows, ConflictPair> m_kept;
    std::vector<ConflictPair> m_added;
};

} // namespace

std::vector<ConflictPair> refresh(store::Transaction &transaction, const TouchedRows &touched)
{
    std::vector<ConflictPair> added;
    for (const auto &[number, rows] : touched) {
        const store::ReplicatedTable *table = store::findReplicatedTable(number);
        if (table == nullptr || !hasKeysToCompare(*table))
            continue;
        for (const ConflictPair &pair : Comparison(transaction, *table, rows).added()) {
            conflict_pairs::settle(transaction, pair.place);
            added.push_back(pair);
        }
    }
    return added;
}

bool holds(store::Connection &connection, const ConflictPair &pair)
{
    const store::ReplicatedTable *table = store::findReplicatedTable(pair.place.table);
    const auto first = journal_lookup::find(connection, pair.first);
    const auto second = journal_lookup::find(connection, pair.second);
    if (table == nullptr || !first || !second)
        return false;
    const std::string &name = table->name;
    const std::string text =
        "SELECT 1 FROM " + name + " a JOIN " + name + " b ON " + sameKey(*table) + " WHERE a.id = ? AND b.id = ?";
    return connection.statement(store::Sql::generated(text)).bind(first->rowId, second->rowId).step();
}

} // namespace ventanilla::sync::same_keys
