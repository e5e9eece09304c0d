#include "core/sync/engine/StoreCommune.h"

namespace ventanilla::sync {

QString communeOf(store::Connection &connection)
{
    return connection.statement("SELECT commune_code FROM store_info").single<QString>().value_or(QString());
}

} // namespace ventanilla::sync
