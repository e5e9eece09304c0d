#include "core/store/SearchIndex.h"

#include "core/store/Connection.h"

#include <algorithm>

namespace ventanilla::store {

namespace {

// FTS5 leaves a list for about every 30,000 rows of one transaction.
constexpr size_t bulkRows = 20'000;

struct IndexStatements
{
    Sql remove;
    Sql words;
    Sql insert;
};

constexpr IndexStatements personStatements() // NOLINT: literals
{
    return {"DELETE FROM person_search WHERE rowid = ?",
        "SELECT fold_text(given_names, surname1, surname2, social_name) FROM person"
        " WHERE id = ? AND merged_into IS NULL",
        "INSERT INTO person_search (rowid, words) VALUES (?, ?)"};
}

constexpr IndexStatements householdStatements()
{
    return {"DELETE FROM household_search WHERE rowid = ?",
        "SELECT fold_text(address) FROM household WHERE id = ? AND address IS NOT NULL",
        "INSERT INTO household_search (rowid, words) VALUES (?, ?)"};
}

} // namespace

void SearchIndex::note(std::string_view table, qint64 row, bool wasIndexed)
{
    (table == "person" ? m_persons : m_households).push_back({row, wasIndexed});
}

void SearchIndex::clear()
{
    m_persons.clear();
    m_households.clear();
}

void SearchIndex::write(Connection &connection)
{
    const auto writeAll = [&connection](std::vector<Pending> &rows, const IndexStatements &sql) {
        if (rows.empty())
            return;
        // A row noted twice, first as new: it is indexed once, and was not indexed before.
        std::ranges::stable_sort(rows, {}, &Pending::row);
        const auto isSameRow = [](const Pending &one, const Pending &other) { return one.row == other.row; };
        rows.erase(std::unique(rows.begin(), rows.end(), isSameRow), rows.end());
        auto remove = connection.statement(sql.remove);
        auto words = connection.statement(sql.words);
        auto insert = connection.statement(sql.insert);
        for (const Pending &pending : rows) {
            if (pending.wasIndexed)
                remove.bind(pending.row).run();
            words.bind(pending.row);
            if (words.step())
                insert.bind(pending.row, words.value<QString>(0)).run();
        }
    };
    const bool isBulk = m_persons.size() + m_households.size() >= bulkRows;
    writeAll(m_persons, personStatements());
    writeAll(m_households, householdStatements());
    clear();
    if (isBulk)
        compactSearchIndexes(connection);
}

void compactSearchIndexes(Connection &connection)
{
    connection.statement("INSERT INTO person_search (person_search) VALUES ('optimize')").run();
    connection.statement("INSERT INTO household_search (household_search) VALUES ('optimize')").run();
}

} // namespace ventanilla::store
