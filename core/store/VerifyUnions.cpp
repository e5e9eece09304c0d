#include "core/store/Unions.h"
#include "core/store/VerifyParts.h"

namespace ventanilla::store {

namespace {

// Those that may be one with another: any others stand for themselves, and point nowhere.
std::string candidates(const ReplicatedTable &table)
{
    const RowUnion &columns = *table.rowUnion;
    const std::string from = " FROM " + table.name + " WHERE ";
    return "SELECT id, " + columns.into + from + columns.into + " IS NOT NULL OR " + columns.chosen
        + " IS NOT NULL OR id IN (SELECT " + columns.chosen + from + columns.chosen + " IS NOT NULL) OR " + columns.same
        + " IN (SELECT " + columns.same + from + columns.same + " IS NOT NULL GROUP BY " + columns.same
        + " HAVING count(*) > 1)";
}

} // namespace

void checkUnions(Connection &connection, ProblemList &problems)
{
    for (const ReplicatedTable &table : replicatedTables()) {
        if (!table.rowUnion)
            continue;
        const std::string query = candidates(table);
        auto rows = connection.statement(Sql::generated(query));
        while (rows.step() && !problems.isCancelled()) {
            const auto row = rows.value<qint64>(0);
            if (rows.value<std::optional<qint64>>(1) == representativeOf(connection, table, row))
                continue;
            problems.add(ProblemKind::DerivedState,
                QStringLiteral("%1 %2: %3")
                    .arg(QString::fromStdString(table.name), Id<void>(row).folio(),
                        QString::fromStdString(table.rowUnion->into)));
        }
    }
}

} // namespace ventanilla::store
