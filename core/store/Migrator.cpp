#include "core/store/Migrator.h"

#include "core/store/ConnectionState.h"
#include "core/store/Failure.h"
#include "core/store/FileCopy.h"
#include "core/store/Journal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace ventanilla::store::migrator {

namespace {

void apply(ConnectionState &state, const Migration &migration)
{
    QFile file(migration.script);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Error{ErrorKind::Internal, QStringLiteral("migration"), QString::number(migration.version)});
    const QByteArray script = "BEGIN IMMEDIATE;\n" + file.readAll()
        + "\nPRAGMA user_version = " + QByteArray::number(migration.version) + ";\nCOMMIT;";
    try {
        execute(state, script.constData());
    } catch (const Failure &) {
        sqlite3_exec(state.handle, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

} // namespace

std::vector<Migration> programMigrations(const QString &folder)
{
    std::vector<Migration> found;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        found.push_back({name.left(4).toInt(), folder + QLatin1Char('/') + name});
    return found;
}

int schemaVersion(ConnectionState &state)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(state.handle, "PRAGMA user_version", -1, &statement, nullptr), state.handle);
    const int resultCode = sqlite3_step(statement);
    const int version = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    check(resultCode, state.handle);
    return version;
}

Result<void> migrate(ConnectionState &state, const std::vector<Migration> &migrations)
{
    const int newest = migrations.back().version;
    const int current = schemaVersion(state);
    if (current > newest)
        return failure(ErrorKind::NewerVersion, {}, QString::number(current));
    if (current == newest)
        return {};
    if (current > 0) {
        NoProgress progress;
        copyDatabase(state, state.file + QStringLiteral(".before-%1").arg(newest), progress);
    }
    for (const Migration &migration : migrations) {
        if (migration.version > current)
            apply(state, migration);
    }
    return {};
}

void refreshTriggers(ConnectionState &state)
{
    const std::string script = journal::triggerScript(state.device);
    const QByteArray fingerprint =
        QCryptographicHash::hash(QByteArrayView(script.data(), qsizetype(script.size())), QCryptographicHash::Sha256)
            .toHex();
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(state.handle, "SELECT trigger_fingerprint FROM store_info", -1, &statement, nullptr),
        state.handle);
    const int resultCode = sqlite3_step(statement);
    const QByteArray known(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    check(resultCode, state.handle);
    if (known == fingerprint)
        return;
    const std::string whole = "BEGIN IMMEDIATE;\n" + script + "UPDATE store_info SET trigger_fingerprint = '"
        + fingerprint.toStdString() + "';\nCOMMIT;";
    try {
        execute(state, whole.c_str());
    } catch (const Failure &) {
        sqlite3_exec(state.handle, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

} // namespace ventanilla::store::migrator
