#include "core/store/Database.h"

#include "core/store/ConnectionState.h"
#include "core/store/KnownColumns.h"
#include "core/store/Migrator.h"
#include "core/store/OpenFile.h"

#include <QFileInfo>

namespace ventanilla::store {

namespace {

void applyOptions(ConnectionState &state, const OpenOptions &options)
{
    execute(state, QByteArray("PRAGMA cache_size = -" + QByteArray::number(options.cacheKibibytes)).constData());
    check(sqlite3_busy_timeout(state.handle, options.busyMilliseconds), state.handle);
}

void insertInfo(Transaction &transaction, const StoreInfo &info)
{
    transaction
        .statement("INSERT INTO store_info (singleton, store_id, commune_code, commune_name, device, created_at)"
                   " VALUES (1, ?, ?, ?, ?, ?)")
        .bind(info.storeId, info.communeCode, info.communeName, info.device, info.createdAt)
        .run();
}

constexpr qint64 smallestStore = 4096; // one page

std::vector<migrator::Migration> migrationsFor(Purpose purpose)
{
    return migrator::programMigrations(
        purpose == Purpose::Ledger ? QStringLiteral(":/server_migrations/sqlite") : QStringLiteral(":/migrations"));
}

Error missingOrUnreadable(const QString &file)
{
    const QFileInfo info(file);
    return Error{info.exists() ? ErrorKind::FileUnreadable : ErrorKind::FileMissing, QStringLiteral("store"), {}};
}

} // namespace

Database::Snapshot::Snapshot(ConnectionState &state) : Connection(state)
{
    execute(state, "BEGIN");
}

Database::Snapshot::~Snapshot()
{
    sqlite3_exec(m_state.handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Database::Database(std::unique_ptr<ConnectionState> state) : m_state(std::move(state)) { }

Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::create(const QString &file, const StoreKey &key, const Clock &clock, const StoreInfo &info)
{
    if (QFileInfo::exists(file))
        return failure(ErrorKind::StoreExists);
    try {
        Database database(std::make_unique<ConnectionState>(clock));
        ConnectionState &state = database.state();
        openFile(state, file, key, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        applyOptions(state, {});
        if (auto migrated = migrator::migrate(state, migrationsFor(Purpose::Office)); !migrated)
            return failure(migrated.error());
        state.device = info.device;
        auto recorded = database.write([&](Transaction &transaction) { insertInfo(transaction, info); });
        if (!recorded)
            return failure(recorded.error());
        if (auto made = database.prepareForWriting(); !made)
            return failure(made.error());
        return database;
    } catch (const Failure &caught) {
        return failure(caught.error());
    }
}

Result<void> Database::prepareForWriting()
{
    migrator::refreshTriggers(*m_state);
    const auto outdated = read(knowsOtherColumns);
    if (!outdated)
        return failure(outdated.error());
    return *outdated ? write(applyNewlyKnownColumns) : Result<void>();
}

Result<Database> Database::createLedger(const QString &file, const StoreKey &key, const Clock &clock)
{
    if (QFileInfo::exists(file))
        return failure(ErrorKind::StoreExists);
    try {
        Database database(std::make_unique<ConnectionState>(clock));
        openFile(database.state(), file, key, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        applyOptions(database.state(), {});
        if (auto migrated = migrator::migrate(database.state(), migrationsFor(Purpose::Ledger)); !migrated)
            return failure(migrated.error());
        return database;
    } catch (const Failure &caught) {
        return failure(caught.error());
    }
}

Result<Database> Database::open(
    const QString &file, const StoreKey &key, const Clock &clock, const OpenOptions &options)
{
    if (!QFileInfo(file).isReadable())
        return failure(missingOrUnreadable(file));
    // SQLite would take an empty file for a new database, and a stump of its first page for one of another key.
    if (QFileInfo(file).size() < smallestStore)
        return failure(ErrorKind::Damaged, QStringLiteral("store"));
    const bool readOnly = options.access == Access::ReadOnly;
    try {
        Database database(std::make_unique<ConnectionState>(clock));
        ConnectionState &state = database.state();
        openFile(state, file, key, readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
        applyOptions(state, options);
        if (migrator::schemaVersion(state) == 0)
            return failure(ErrorKind::Damaged, QStringLiteral("store"));
        if (auto migrated = migrator::migrate(state, migrationsFor(options.purpose)); !migrated)
            return failure(migrated.error());
        if (options.purpose == Purpose::Ledger)
            return database;
        auto info = database.info();
        if (!info)
            return failure(info.error());
        state.device = info->device;
        if (!readOnly) {
            if (auto made = database.prepareForWriting(); !made)
                return failure(made.error());
        }
        return database;
    } catch (const Failure &caught) {
        return failure(caught.error());
    }
}

Result<StoreInfo> Database::info()
{
    return read([](Connection &connection) -> Result<StoreInfo> {
        auto statement =
            connection.statement("SELECT store_id, commune_code, commune_name, device, created_at FROM store_info");
        if (!statement.step())
            return failure(ErrorKind::Damaged, QStringLiteral("store_info"));
        return StoreInfo{statement.value<QString>(0), statement.value<QString>(1), statement.value<QString>(2),
            statement.value<int>(3), statement.value<QDateTime>(4)};
    });
}

void Database::setAuthor(qint64 operatorId)
{
    m_state->author = operatorId;
}

Result<Database> Database::openAnother(const OpenOptions &options) const
{
    return open(m_state->file, *m_state->key, *m_state->clock, options);
}

const StoreKey &Database::key() const
{
    return *m_state->key;
}

const QString &Database::file() const
{
    return m_state->file;
}

const Clock &Database::clock() const
{
    return *m_state->clock;
}

} // namespace ventanilla::store
