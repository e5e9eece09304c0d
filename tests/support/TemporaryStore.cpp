#include "tests/support/TemporaryStore.h"

#include "tests/support/Catch.h"

namespace ventanilla::tests {

namespace {

store::StoreInfo info(int device)
{
    return {QStringLiteral("store"), QStringLiteral("16204"), QStringLiteral("Ninhue"), device,
        QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC)};
}

store::Database created(const QString &file, const store::StoreKey &key, const Clock &clock, int device)
{
    auto database = store::Database::create(file, key, clock, info(device));
    REQUIRE(database);
    return std::move(*database);
}

} // namespace

TemporaryStore::TemporaryStore(int device)
    : clock(info(device).createdAt), key(store::StoreKey::random()), database(created(file(), key, clock, device))
{ }

store::Database TemporaryStore::open() const
{
    auto opened = store::Database::open(file(), key, clock);
    REQUIRE(opened);
    return std::move(*opened);
}

QString TemporaryStore::file() const
{
    return folder.filePath(QStringLiteral("store.db"));
}

} // namespace ventanilla::tests
