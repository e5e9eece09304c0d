#include "app/workspace/NewMunicipality.h"

#include "core/founding/Founding.h"
#include "core/security/StoreFolder.h"

#include <QFile>

namespace ventanilla::workspace {

Result<security::NewStore> createMunicipality(const QString &folder, const Commune &commune,
    const security::Operator &administrator, const QString &password, const Clock &clock,
    security::PasswordPolicy policy)
{
    auto store =
        security::entrance::createStore(folder, commune.code, commune.name, administrator, password, clock, policy);
    if (!store)
        return store;
    auto founded = store->session.database().write(
        [&](store::Transaction &transaction) { return founding::layFoundations(transaction, store->session.today()); });
    if (founded)
        return store;
    store = failure(founded.error()); // ends the session before its files go
    removeStore(folder);
    return store;
}

void removeStore(const QString &path)
{
    const security::StoreFolder folder{path};
    for (const QString &name : {folder.keySlots(), folder.attempts(), folder.database(),
             folder.database() + QStringLiteral("-wal"), folder.database() + QStringLiteral("-shm")})
        QFile::remove(name);
}

} // namespace ventanilla::workspace
