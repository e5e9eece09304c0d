#pragma once

#include "core/interchange/rows/RowImporter.h"
#include "core/interchange/rows/TouchedRows.h"

#include <span>
#include <string>

namespace ventanilla::interchange {

// A table of the store as an import sees it: find the row of a key, compare, and insert or update it. An empty value
// says nothing and leaves what is stored.
class StoredRows
{
public:
    // `key` is an SQL condition with placeholders that finds at most one row.
    StoredRows(store::Transaction &transaction, const char *table, const std::vector<const char *> &columns,
        const std::string &key);

    template <class... Keys>
    bool find(const Keys &...keys)
    {
        m_find.bind(keys...);
        m_found = m_find.step();
        m_id = m_found ? m_find.value<qint64>(0) : 0;
        return m_found;
    }

    // Of the row found last, until the next merge: its columns as given to the constructor, from 0.
    template <class T>
    [[nodiscard]] T stored(size_t column) const
    {
        return m_find.value<T>(int(column) + 1);
    }

    [[nodiscard]] bool isFound() const { return m_found; }
    // Of the row found or inserted last.
    [[nodiscard]] qint64 id() const { return m_id; }
    // Whether an earlier row of the file was about the row found last.
    [[nodiscard]] bool isRepeated() const { return m_found && m_touched.contains(m_id); }
    // An instant that differs from the stored one by less than the second that files keep is the same.
    [[nodiscard]] Value withoutSameSecond(const Value &value, size_t column) const;
    [[nodiscard]] bool differs(std::span<const Value> values) const;

    // Inserts the row or updates the one found last: New, Changed, Equal, or Rejected when an earlier row of the file
    // said something else, and when a new row lacks the column `emptyRequired`.
    Outcome merge(std::span<const Value> values, int emptyRequired = -1);

private:
    [[nodiscard]] bool isStored(const Value &value, size_t column) const;
    void insert(std::span<const Value> values);
    void update(std::span<const Value> values);

    store::Transaction &m_transaction;
    const char *m_table;
    store::Statement m_find;
    store::Statement m_insert;
    store::Statement m_update;
    TouchedRows m_touched;
    bool m_found = false;
    qint64 m_id = 0;
};

void bindValueAt(store::Statement &statement, int index, const Value &value);

} // namespace ventanilla::interchange
