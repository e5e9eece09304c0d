#include "core/store/RowContent.h"

namespace ventanilla::store {

std::string rowContentQuery(const ReplicatedTable &table)
{
    std::string columns;
    for (const ReplicatedColumn &column : table.columns)
        columns += (columns.empty() ? "" : ", ") + std::to_string(column.number) + ", " + column.name;
    return "SELECT id, pack_row(" + columns + ") FROM " + table.name + " ORDER BY id";
}

} // namespace ventanilla::store
