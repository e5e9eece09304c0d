#include "core/store/ConnectionState.h"
#include "core/store/Failure.h"
#include "core/store/JournalRecords.h"
#include "core/store/Migrator.h"
#include "core/store/OpenFile.h"
#include "tests/store/Exchange.h"

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

namespace {

// Two persons of whom the second is the first, as a program before exchanges wrote them.
journal::TransactionRecord mergedPersons(const Clock &clock)
{
    return {1, 1, journal::clockOf(clock.now().toMSecsSinceEpoch()), 0, {},
        {{6, composeId(1, 1), journal::Operation::Insert,
             QByteArrayLiteral("\x03t\x01"
                               "a\x04t\x01"
                               "b")},
            {6, composeId(1, 2), journal::Operation::Insert,
                QByteArrayLiteral("\x03t\x01"
                                  "a\x04t\x01"
                                  "b\x11i\x82\x80\x80\x80\x80\x80\x40")}}};
}

void insertRecord(ConnectionState &state, const journal::TransactionRecord &record)
{
    for (qint64 index = 0; index < 2; ++index) {
        const journal::EntryRecord &entry = record.entries[size_t(index)];
        const QByteArray sql = "INSERT INTO journal_entry VALUES (" + QByteArray::number(composeId(1, index + 1))
            + ", 6, " + QByteArray::number(entry.rowId) + ", 1, X'" + entry.changes.toHex() + "')";
        execute(state, sql.constData());
    }
    const QByteArray header = "INSERT INTO journal_transaction VALUES (" + QByteArray::number(composeId(1, 1)) + ", "
        + QByteArray::number(record.clock) + ", 0, 0, " + QByteArray::number(composeId(1, 2)) + ", X'"
        + journal::chainAfter({}, record).toHex() + "')";
    execute(state, header.constData());
}

void makeOldStore(const QString &file, const tests::TemporaryStore &store, const journal::TransactionRecord &record)
{
    ConnectionState state(store.clock);
    openFile(state, file, store.key, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    REQUIRE(migrator::migrate(state, {migrator::programMigrations(QStringLiteral(":/migrations")).front()}));
    state.inTransaction = true;
    execute(state,
        "INSERT INTO store_info (singleton, store_id, commune_code, commune_name, device, created_at)"
        " VALUES (1, 's', '16204', 'Ninhue', 1, 0);"
        "INSERT INTO person (id, given_names, surname1) VALUES ((1 << 47) + 1, 'a', 'b');"
        "INSERT INTO person (id, given_names, surname1, merged_into)"
        " VALUES ((1 << 47) + 2, 'a', 'b', (1 << 47) + 1);"
        "INSERT INTO person_search (rowid, words) VALUES ((1 << 47) + 1, 'a b');"
        "CREATE TRIGGER journal_person_update AFTER UPDATE ON person"
        " BEGIN SELECT RAISE(ABORT, 'old'); END;");
    insertRecord(state, record);
}

} // namespace

TEST_CASE("a store from before exchanges keeps its journal, and who was merged", "[migrator]")
{
    tests::TemporaryStore store;
    const QString file = store.folder.filePath(QStringLiteral("old.db"));
    const auto record = mergedPersons(store.clock);
    makeOldStore(file, store, record);
    auto opened = Database::open(file, store.key, store.clock);
    REQUIRE(opened);
    store.database = std::move(*opened);
    CHECK(tests::problemsOf(store).join(QLatin1Char('\n')).toStdString().empty());
    CHECK(tests::only<qint64>(store, "SELECT same_as FROM person WHERE merged_into = same_as") == composeId(1, 1));
    CHECK(tests::recordsAfter(store, 1, 0) == std::vector{record});
    tests::run(store, "UPDATE person SET same_as = NULL");
    CHECK(tests::only<int>(store, "SELECT count(*) FROM person WHERE merged_into IS NOT NULL") == 0);
    CHECK(tests::problemsOf(store).isEmpty());
}

TEST_CASE("a store that had one number for server and sticks has it for both, where there is a server", "[migrator]")
{
    const bool isEnrolled = GENERATE(false, true);
    const auto all = migrator::programMigrations(QStringLiteral(":/migrations"));
    constexpr int before = 3;
    Case one;
    one.migrations.assign(all.begin(), all.begin() + before);
    REQUIRE(one.migrate());
    execute(*one.open(one.file()),
        isEnrolled ? "INSERT INTO device_identity (singleton, public_key, secret_key, server_authority, sent_sequence,"
                     " confirmed_sequence) VALUES (1, x'01', x'02', x'03', 9, 7)"
                   : "INSERT INTO device_identity (singleton, public_key, secret_key, sent_sequence,"
                     " confirmed_sequence) VALUES (1, x'01', x'02', 9, 7)");
    one.migrations = all;
    REQUIRE(one.migrate());
    CHECK(one.value(one.file(), "SELECT server_sequence FROM device_identity") == QString::number(isEnrolled ? 7 : 0));
    CHECK(one.value(one.file(), "SELECT confirmed_sequence FROM device_identity") == QStringLiteral("7"));
    CHECK(one.value(one.file(), "SELECT sent_sequence FROM device_identity") == QStringLiteral("9"));
    const QString copy = one.file() + QStringLiteral(".before-%1").arg(all.back().version);
    CHECK(one.value(copy, "PRAGMA user_version") == QString::number(before));
}

TEST_CASE("a store without an identity is brought up to date, and gets its numbers with one", "[migrator]")
{
    const auto all = migrator::programMigrations(QStringLiteral(":/migrations"));
    Case one;
    one.migrations.assign(all.begin(), all.begin() + 3);
    REQUIRE(one.migrate());
    one.migrations = all;
    REQUIRE(one.migrate());
    execute(*one.open(one.file()),
        "INSERT INTO device_identity (singleton, public_key, secret_key) VALUES (1, x'01', x'02')");
    CHECK(one.value(one.file(), "SELECT server_sequence FROM device_identity") == QStringLiteral("0"));
}
