#pragma once

#include "core/store/Journal.h"

#include <string>

struct sqlite3_stmt;
struct sqlite3_value;

namespace ventanilla::store {

// The form of journal_entry.changes: for each change the column number and a type letter, then the value.
//   varint column · 'n'                    NULL
//   varint column · 'i' · zigzag varint    integer
//   varint column · 'r' · 8 bytes          IEEE double, little-endian
//   varint column · 't' · varint n · bytes UTF-8 text
//   varint column · 'b' · varint n · bytes blob
class PackedChanges
{
public:
    void add(int column, sqlite3_value *value);
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }

private:
    void addVarint(quint64 value);
    void addBytes(char type, const void *data, int size);
    std::string m_bytes;
};

// A value from its type letter on: equal bytes are equal values, of the same type.
struct PackedValue
{
    QByteArray bytes;
    [[nodiscard]] bool isNull() const { return bytes == "n"; }
    bool operator==(const PackedValue &) const = default;
};

void bindValue(sqlite3_stmt *statement, int index, const PackedValue &value);

struct PackedChange
{
    int column = 0;
    PackedValue value;
    bool operator==(const PackedChange &) const = default;
};

// Throws Failure (Damaged) unless the bytes are in the one form there is for their changes: columns in ascending order,
// varints in their shortest form.
[[nodiscard]] std::vector<PackedChange> splitChanges(const QByteArray &packed);

} // namespace ventanilla::store
