#pragma once

#include "core/base/Clock.h"
#include "core/base/Error.h"
#include "core/store/SearchIndex.h"
#include "core/store/StoreKey.h"
#include "core/store/Unions.h"

#include <QString>

#include <sqlcipher/sqlite3.h>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

// Private to core/store: what the connection's wrappers share. The SQLite handle goes no further than this folder.
namespace ventanilla::store {

// Hashes text and views of it alike, so that a cached statement is found without copying its text.
struct SqlTextHash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

struct ConnectionState
{
    explicit ConnectionState(const Clock &theClock) : clock(&theClock) { }
    ConnectionState(const ConnectionState &) = delete;
    ConnectionState &operator=(const ConnectionState &) = delete;
    ~ConnectionState();

    sqlite3 *handle = nullptr;
    const Clock *clock;
    QString file;
    std::unique_ptr<StoreKey> key;
    int device = 0;
    qint64 author = 0;
    // Set while a Transaction is open: replicated rows may change only then.
    bool inTransaction = false;
    // A replicated row has changed in the open transaction.
    bool journalled = false;
    // Rows are being made what received entries say (RowWriter.h): nothing is entered here.
    bool applying = false;
    SearchIndex searchIndex;
    Unions unions;
    std::unordered_multimap<std::string, sqlite3_stmt *, SqlTextHash, std::equal_to<>> idleStatements;
};

// The Error for an SQLite result code. `detail` is the code's name and never the statement's text or values.
[[nodiscard]] Error errorOf(int resultCode, sqlite3 *handle);
// Throws Failure unless the code is OK, ROW or DONE.
void check(int resultCode, sqlite3 *handle);
// Runs statements that take no values.
void execute(ConnectionState &state, const char *sql);

} // namespace ventanilla::store
