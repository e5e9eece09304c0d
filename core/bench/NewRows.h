#pragma once

#include "core/bench/RawStore.h"

namespace ventanilla::bench {

// The rows that saving an attention leaves: its own, its motives', their journal, the audit's.
class NewRows
{
public:
    // Takes as new what comes after what is there now.
    NewRows(store::Database &source, RawStore &target);
    ~NewRows();

    // Reads what is new since the last call, everything with its columns.
    void read();
    [[nodiscard]] qint64 rows() const;
    // Of their values: texts, blobs, and integers by their size.
    [[nodiscard]] qint64 bytes() const;

    // Inserts the very same rows into the target, in one durable transaction.
    void insert();

private:
    struct Table;
    std::vector<std::unique_ptr<Table>> m_tables;
    RawStore &m_target;
};

} // namespace ventanilla::bench
