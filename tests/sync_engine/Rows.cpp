#include "tests/sync_engine/Rows.h"

namespace ventanilla::tests {

QString textOf(Computer &computer, store::Sql sql, qint64 id)
{
    return computer.read([&](store::Connection &connection) {
        return connection.statement(sql).bind(id).single<QString>().value_or(QString());
    });
}

qint64 countOf(Computer &computer, store::Sql sql)
{
    return computer.read(
        [&](store::Connection &connection) { return connection.statement(sql).single<qint64>().value_or(0); });
}

} // namespace ventanilla::tests
