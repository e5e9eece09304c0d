#include "core/store/RowContent.h"

namespace ventanilla::store {

namespace {

std::string packedRow(const ReplicatedTable &table)
{
    std::string columns;
    for (const ReplicatedColumn &column : table.columns)
        columns += (columns.empty() ? "" : ", ") + std::to_string(column.number) + ", " + column.name;
    return "pack_row(" + columns + ") FROM " + table.name;
}

} // namespace

std::string rowContentQuery(const ReplicatedTable &table)
{
    return "SELECT id, " + packedRow(table) + " ORDER BY id";
}

std::string oneRowQuery(const ReplicatedTable &table)
{
    return "SELECT " + packedRow(table) + " WHERE id = ?";
}

} // namespace ventanilla::store
