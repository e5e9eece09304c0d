#include "core/store/OpenFile.h"

#include "core/store/ConnectionState.h"
#include "core/store/DurableFile.h"
#include "core/store/Failure.h"
#include "core/store/SqlFunctions.h"

#include <sodium.h>

#include <QFile>
#include <QFileInfo>

namespace ventanilla::store {

namespace {

// SQLCipher takes a raw key as x'<64 hex digits>': the key itself, no derivation.
void applyKeyWith(int (*apply)(sqlite3 *, const char *, const void *, int), ConnectionState &state, const StoreKey &key)
{
    std::array<char, 2 * StoreKey::size + 4> literal{};
    literal[0] = 'x';
    literal[1] = '\'';
    sodium_bin2hex(literal.data() + 2, 2 * StoreKey::size + 1, key.bytes().data(), key.bytes().size());
    literal[2 * StoreKey::size + 2] = '\'';
    const int resultCode = apply(state.handle, nullptr, literal.data(), 2 * StoreKey::size + 3);
    sodium_memzero(literal.data(), literal.size());
    check(resultCode, state.handle);
}

void requireCipher(ConnectionState &state)
{
    bool present = false;
    const auto note = [](void *flag, int count, char **values, char **) {
        *static_cast<bool *>(flag) = count > 0 && values[0] != nullptr && values[0][0] != '\0';
        return 0;
    };
    check(sqlite3_exec(state.handle, "PRAGMA cipher_version", note, &present, nullptr), state.handle);
    if (!present)
        throw Failure(Error{ErrorKind::Internal, QStringLiteral("sqlcipher"), QStringLiteral("not linked")});
}

void openConnection(ConnectionState &state, const QString &file, const StoreKey &key, int flags)
{
    state.file = file;
    state.key = std::make_unique<StoreKey>(key);
    const int resultCode =
        sqlite3_open_v2(QFile::encodeName(file).constData(), &state.handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    check(resultCode, state.handle);
    sqlite3_extended_result_codes(state.handle, 1);
    applyKeyWith(sqlite3_key_v2, state, key);
    // It would print on standard error what the caller is told anyway. The first key of a program sets the level anew.
    execute(state, "PRAGMA cipher_log_level = NONE");
    requireCipher(state);
    // The first read shows whether the key fits.
    execute(state, "SELECT count(*) FROM sqlite_schema");
    execute(state, "PRAGMA foreign_keys = ON");
    execute(state, "PRAGMA trusted_schema = ON");
    if ((flags & SQLITE_OPEN_READONLY) == 0) {
        execute(state, "PRAGMA journal_mode = WAL");
        execute(state, "PRAGMA synchronous = FULL");
    }
    execute(state, "PRAGMA temp_store = MEMORY");
    registerSqlFunctions(state);
}

} // namespace

void openFile(ConnectionState &state, const QString &file, const StoreKey &key, int flags)
{
    try {
        openConnection(state, file, key, flags);
    } catch (const Failure &caught) {
        // SQLite only says that it could not make the files it keeps beside the store.
        if (caught.error().kind != ErrorKind::FileUnreadable || (flags & SQLITE_OPEN_READONLY) != 0)
            throw;
        throw Failure(
            Error{writeProblem(QFileInfo(file).absolutePath(), 0), QStringLiteral("store"), caught.error().detail});
    }
}

void applyNewKey(ConnectionState &state, const StoreKey &key)
{
    applyKeyWith(sqlite3_rekey_v2, state, key);
    state.key = std::make_unique<StoreKey>(key);
}

} // namespace ventanilla::store
