#include "core/bench/RawStore.h"

#include "core/store/OpenFile.h"

#include <QFile>

namespace ventanilla::bench {

namespace {

std::vector<std::string> triggersOf(store::ConnectionState &state)
{
    std::vector<std::string> names;
    RawStatement triggers(state.handle, "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    while (sqlite3_step(triggers.handle()) == SQLITE_ROW)
        names.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(triggers.handle(), 0)));
    return names;
}

} // namespace

Result<std::unique_ptr<RawStore>> RawStore::open(const QString &file, const store::StoreKey &key, const Clock &clock)
{
    return attempt([&]() -> Result<std::unique_ptr<RawStore>> {
        auto state = std::make_unique<store::ConnectionState>(clock);
        store::openFile(*state, file, key, SQLITE_OPEN_READWRITE);
        const QByteArray cache = "PRAGMA cache_size = -" + QByteArray::number(store::OpenOptions().cacheKibibytes);
        store::execute(*state, cache.constData());
        store::execute(*state, "PRAGMA foreign_keys = OFF");
        for (const std::string &name : triggersOf(*state))
            store::execute(*state, ("DROP TRIGGER " + name).c_str());
        store::execute(*state, "CREATE TABLE bench_blob (id INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT");
        return std::unique_ptr<RawStore>(new RawStore(std::move(state)));
    });
}

RawStore::RawStore(std::unique_ptr<store::ConnectionState> state)
    : m_state(std::move(state)), m_begin(std::make_unique<RawStatement>(handle(), "BEGIN IMMEDIATE")),
      m_commit(std::make_unique<RawStatement>(handle(), "COMMIT")),
      m_insertBlob(std::make_unique<RawStatement>(handle(), "INSERT INTO bench_blob (content) VALUES (?)"))
{ }

void RawStore::begin()
{
    m_begin->run();
}

void RawStore::commit()
{
    m_commit->run();
}

void RawStore::commitBlob(const QByteArray &bytes)
{
    sqlite3_bind_blob(m_insertBlob->handle(), 1, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    m_insertBlob->run();
}

Result<void> copyStore(store::Database &database, const QString &target)
{
    return attempt([&]() -> Result<void> {
        store::execute(database.state(), "PRAGMA wal_checkpoint(TRUNCATE)");
        if (!QFile::copy(database.file(), target))
            return failure(ErrorKind::FileUnreadable, QStringLiteral("store"));
        return {};
    });
}

} // namespace ventanilla::bench
