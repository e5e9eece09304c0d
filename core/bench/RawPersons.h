#pragma once

#include "core/bench/RawStore.h"

#include <array>

namespace ventanilla::bench {

// The persons of a store as values ready to be bound, so that inserting them measures nothing else.
class RawPersons
{
public:
    [[nodiscard]] static Result<RawPersons> of(store::Database &source);

    [[nodiscard]] qint64 count() const { return qint64(m_rows.size()); }

    // Prepared inserts into a store's schema as it is, with its triggers and indexes, in one transaction.
    [[nodiscard]] Result<void> insertInto(store::Database &target) const;
    // The same without triggers: neither journal nor search index.
    [[nodiscard]] Result<void> insertInto(RawStore &target) const;

private:
    // In the order of the file they are imported from.
    static constexpr int numbers = 4; // rut, birth_date, sex, disability
    static constexpr int texts = 8;
    struct Row
    {
        std::array<std::optional<qint64>, numbers> integers;
        std::array<QByteArray, texts> words;
    };

    void insertAll(sqlite3 *handle, qint64 firstId) const;

    std::vector<Row> m_rows;
};

} // namespace ventanilla::bench
