#include "core/store/ConnectionState.h"
#include "core/store/Failure.h"
#include "core/store/Migrator.h"
#include "core/store/OpenFile.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryStore.h"

#include <QFile>

using namespace ventanilla;
using namespace ventanilla::store;

namespace {

// Migrations of a schema of their own, and a store that they are applied to.
struct Case
{
    QTemporaryDir folder;
    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC)};
    StoreKey key = StoreKey::random();
    std::vector<migrator::Migration> migrations;

    void add(const char *sql)
    {
        const int version = int(migrations.size()) + 1;
        const QString script = folder.filePath(QString::number(version));
        QFile file(script);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(sql);
        migrations.push_back({version, script});
    }

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("store.db")); }

    std::unique_ptr<ConnectionState> open(const QString &path) const
    {
        auto state = std::make_unique<ConnectionState>(clock);
        openFile(*state, path, key, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        return state;
    }

    Result<void> migrate() const { return migrator::migrate(*open(file()), migrations); }

    // The only value of the only row.
    [[nodiscard]] QString value(const QString &path, const char *sql) const
    {
        const auto state = open(path);
        QString value;
        const auto note = [](void *target, int, char **values, char **) {
            *static_cast<QString *>(target) = QString::fromUtf8(values[0]);
            return 0;
        };
        check(sqlite3_exec(state->handle, sql, note, &value, nullptr), state->handle);
        return value;
    }
};

} // namespace

TEST_CASE("an older store is brought up to date, and a copy of it kept", "[migrator]")
{
    Case one;
    one.add("CREATE TABLE sector (name TEXT); INSERT INTO sector VALUES ('Coironal');");
    REQUIRE(one.migrate());
    CHECK_FALSE(QFile::exists(one.file() + QStringLiteral(".before-1")));
    one.add("ALTER TABLE sector ADD COLUMN code TEXT;");
    one.add("UPDATE sector SET code = upper(name);");
    REQUIRE(one.migrate());
    CHECK(one.value(one.file(), "SELECT code FROM sector") == QStringLiteral("COIRONAL"));
    CHECK(one.value(one.file(), "PRAGMA user_version") == QStringLiteral("3"));
    const QString copy = one.file() + QStringLiteral(".before-3");
    CHECK(one.value(copy, "PRAGMA user_version") == QStringLiteral("1"));
    CHECK(one.value(copy, "SELECT name FROM sector") == QStringLiteral("Coironal"));
    REQUIRE(QFile::remove(copy));
    REQUIRE(one.migrate());
    CHECK_FALSE(QFile::exists(copy));
}

TEST_CASE("a migration that fails leaves the store as it was before it", "[migrator]")
{
    Case one;
    one.add("CREATE TABLE sector (name TEXT); INSERT INTO sector VALUES ('Coironal');");
    REQUIRE(one.migrate());
    one.add("UPDATE sector SET name = 'x'; INSERT INTO missing VALUES (1);");
    CHECK_THROWS_AS(one.migrate(), Failure);
    CHECK(one.value(one.file(), "SELECT name FROM sector") == QStringLiteral("Coironal"));
    CHECK(one.value(one.file(), "PRAGMA user_version") == QStringLiteral("1"));
}

TEST_CASE("a store of a newer program is refused and not touched", "[migrator]")
{
    Case one;
    one.add("CREATE TABLE sector (name TEXT);");
    one.add("CREATE TABLE motive (name TEXT);");
    REQUIRE(one.migrate());
    one.migrations.pop_back();
    const auto refused = one.migrate();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NewerVersion);
    CHECK(refused.error().detail == QStringLiteral("2"));
}
