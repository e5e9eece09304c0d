#include "core/sync/server/SqliteLedger.h"

#include "core/store/Backup.h"
#include "core/store/DurableFile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace ventanilla::sync {

namespace {

constexpr int mostConnections = 8;

store::OpenOptions options()
{
    store::OpenOptions options;
    options.purpose = store::Purpose::Ledger;
    options.cacheKibibytes = 4 * 1024;
    options.busyMilliseconds = 20'000; // only an administrator's command or a backup is ever in the way
    return options;
}

QString ledgerFile(const QString &folder)
{
    return folder + QStringLiteral("/ledger.db");
}

QString keyFile(const QString &folder)
{
    return folder + QStringLiteral("/ledger.key");
}

Result<store::StoreKey> readKey(const QString &folder)
{
    auto bytes = store::readSmallFile(keyFile(folder), 1024);
    if (!bytes && bytes.error().kind == ErrorKind::FileMissing)
        return failure(ErrorKind::FileMissing, QStringLiteral("ledger_key"));
    if (!bytes)
        return failure(bytes.error());
    if (bytes->size() != store::StoreKey::size)
        return failure(ErrorKind::Damaged, QStringLiteral("key"));
    return store::StoreKey(*bytes);
}

QByteArray bytesOf(const store::StoreKey &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.bytes().data()), store::StoreKey::size);
}

// The key first: a file whose key was lost could never be read.
Result<store::Database> create(const QString &folder, const Clock &clock)
{
    if (QFile::exists(keyFile(folder)))
        return failure(ErrorKind::FileMissing, QStringLiteral("ledger"));
    const store::StoreKey key = store::StoreKey::random();
    if (auto written = store::writeDurably(keyFile(folder), bytesOf(key)); !written)
        return failure(written.error());
    auto database = store::Database::createLedger(ledgerFile(folder), key, clock);
    if (!database)
        QFile::remove(keyFile(folder));
    return database;
}

class SqliteRow final : public LedgerRow
{
public:
    explicit SqliteRow(const store::Statement &statement) : m_statement(statement) { }
    bool isNull(int column) const override { return !m_statement.value<std::optional<qint64>>(column).has_value(); }
    qint64 integer(int column) const override { return m_statement.value<qint64>(column); }
    QString text(int column) const override { return m_statement.value<QString>(column); }
    QByteArray bytes(int column) const override { return m_statement.value<QByteArray>(column); }

private:
    const store::Statement &m_statement;
};

class SqliteSession final : public LedgerSession
{
public:
    explicit SqliteSession(store::Connection &connection) : m_connection(connection) { }

    void each(store::Sql sql, Values values, const TakeRow &take) override
    {
        auto statement = bound(sql, values);
        const SqliteRow row(statement);
        while (statement.step())
            take(row);
    }

    qint64 run(store::Sql sql, Values values) override
    {
        auto statement = bound(sql, values);
        statement.run();
        return m_connection.changedRows();
    }

    void lockCommune(const QString &) override { } // a writer has the whole file
    void makeRoomFor(const QString &) override { }

private:
    store::Statement bound(store::Sql sql, Values values)
    {
        auto statement = m_connection.statement(sql);
        int index = 0;
        for (const LedgerValue &value : values) {
            ++index;
            std::visit([&](const auto &stored) { bind(statement, index, stored); }, value.stored());
        }
        return statement;
    }

    static void bind(store::Statement &statement, int index, std::monostate) { statement.bindAt(index, std::nullopt); }
    template <class Value>
    static void bind(store::Statement &statement, int index, const Value &value)
    {
        statement.bindAt(index, value);
    }

    store::Connection &m_connection;
};

} // namespace

class SqliteLedger::Borrowed
{
public:
    Borrowed(SqliteLedger &ledger, store::Database database) : m_ledger(ledger), m_database(std::move(database)) { }
    Borrowed(const Borrowed &) = delete;
    Borrowed &operator=(const Borrowed &) = delete;
    ~Borrowed() { m_ledger.giveBack(std::move(m_database)); }

    store::Database &operator*() { return m_database; }

private:
    SqliteLedger &m_ledger;
    store::Database m_database;
};

SqliteLedger::SqliteLedger(store::Database first) : m_file(first.file()), m_key(first.key()), m_clock(&first.clock())
{
    m_idle.push_back(std::move(first));
}

Result<std::unique_ptr<SqliteLedger>> SqliteLedger::open(const QString &folder, const Clock &clock)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::ReadOnly, QStringLiteral("data"));
    const bool exists = QFile::exists(ledgerFile(folder));
    auto database = [&]() -> Result<store::Database> {
        if (!exists)
            return create(folder, clock);
        auto key = readKey(folder);
        if (!key)
            return failure(key.error());
        return store::Database::open(ledgerFile(folder), *key, clock, options());
    }();
    if (!database)
        return failure(database.error());
    QFile::setPermissions(ledgerFile(folder), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return std::unique_ptr<SqliteLedger>(new SqliteLedger(std::move(*database)));
}

Result<store::Database> SqliteLedger::borrow()
{
    std::unique_lock lock(m_lock);
    m_returned.wait(lock, [this] { return !m_idle.empty() || m_open < mostConnections; });
    if (!m_idle.empty()) {
        store::Database database = std::move(m_idle.back());
        m_idle.pop_back();
        return database;
    }
    ++m_open;
    lock.unlock();
    auto database = store::Database::open(m_file, m_key, *m_clock, options());
    if (!database) {
        lock.lock();
        --m_open;
        m_returned.notify_one();
    }
    return database;
}

void SqliteLedger::giveBack(store::Database database)
{
    const std::lock_guard lock(m_lock);
    m_idle.push_back(std::move(database));
    m_returned.notify_one();
}

Result<void> SqliteLedger::run(Purpose purpose, const std::function<Result<void>(LedgerSession &)> &body)
{
    std::unique_lock writing(m_writing, std::defer_lock);
    if (purpose == Purpose::Write)
        writing.lock();
    auto database = borrow();
    if (!database)
        return failure(database.error());
    Borrowed borrowed(*this, std::move(*database));
    const auto inSession = [&](store::Connection &connection) {
        SqliteSession session(connection);
        return body(session);
    };
    return purpose == Purpose::Write ? (*borrowed).write(inSession) : (*borrowed).read(inSession);
}

Result<void> SqliteLedger::forgetKey(const QString &folder)
{
    return store::destroyDurably(keyFile(folder));
}

Result<void> SqliteLedger::backup(const QString &file, const Companions &companions, Progress &progress)
{
    QJsonObject kept{{QStringLiteral("ledger.key"), QString::fromLatin1(bytesOf(m_key).toBase64())}};
    for (const auto &[name, content] : companions)
        kept.insert(name, QString::fromLatin1(content.toBase64()));
    auto database = borrow();
    if (!database)
        return failure(database.error());
    Borrowed borrowed(*this, std::move(*database));
    return store::writeBackup(*borrowed, QJsonDocument(kept).toJson(), file, progress);
}

Result<SqliteLedger::Companions> SqliteLedger::restore(const QString &file, const QString &folder, Progress &progress)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::ReadOnly, QStringLiteral("data"));
    if (QFile::exists(keyFile(folder)) || QFile::exists(ledgerFile(folder)))
        return failure(ErrorKind::StoreExists);
    auto kept = store::readBackup(file, ledgerFile(folder), progress);
    if (!kept)
        return failure(kept.error());
    Companions companions;
    const QJsonObject object = QJsonDocument::fromJson(*kept).object();
    for (auto member = object.begin(); member != object.end(); ++member)
        companions[member.key()] = QByteArray::fromBase64(member.value().toString().toLatin1());
    const QByteArray key = companions[QStringLiteral("ledger.key")];
    companions.erase(QStringLiteral("ledger.key"));
    const auto written = key.size() == store::StoreKey::size
        ? store::writeDurably(keyFile(folder), key)
        : Result<void>(failure(ErrorKind::UnsupportedFormat, QStringLiteral("file")));
    if (!written) {
        QFile::remove(ledgerFile(folder));
        return failure(written.error());
    }
    return companions;
}

} // namespace ventanilla::sync
