#include "core/sync/carrier/FileNumber.h"

namespace ventanilla::sync::file_number {

qint64 next(store::Connection &connection)
{
    return connection.statement("SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'sealed_file_number'")
               .single<qint64>()
               .value_or(0)
        + 1;
}

void note(store::Transaction &transaction, qint64 number)
{
    transaction
        .statement("INSERT INTO setting (name, value) VALUES ('sealed_file_number', ?)"
                   " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(QString::number(number))
        .run();
}

} // namespace ventanilla::sync::file_number
