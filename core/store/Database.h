#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/store/Failure.h"
#include "core/store/StoreKey.h"
#include "core/store/Transaction.h"

#include <type_traits>

namespace ventanilla::store {

// What a store says about itself.
struct StoreInfo
{
    QString storeId;     // a UUID
    QString communeCode; // official territorial code, five digits
    QString communeName;
    int device = 1; // 1 to 65535
    QDateTime createdAt;
    bool operator==(const StoreInfo &) const = default;
};

enum class Access { ReadWrite, ReadOnly };

// What a file is for, and so which tables it has.
enum class Purpose {
    Office, // a municipality's store: journalled
    Ledger  // what the regional server keeps: no journal, no StoreInfo
};

// Result<T> for a body that returns T or Result<T>.
template <class T>
struct ResultOfBody
{
    using Type = Result<T>;
};
template <class T>
struct ResultOfBody<Result<T>>
{
    using Type = Result<T>;
};
template <class T>
using ResultOf = typename ResultOfBody<T>::Type;

struct OpenOptions
{
    Access access = Access::ReadWrite;
    int cacheKibibytes = 32 * 1024;
    // How long a write waits for another connection's transaction before it fails with Busy.
    int busyMilliseconds = 5000;
    Purpose purpose = Purpose::Office;
};

// One connection to an encrypted store, used by the thread that opened it; a second thread opens its own.
// Reading and writing happen in bodies, so that a failed statement ends in a rolled-back transaction and an Error.
// Bodies do not nest.
class Database
{
public:
    // Makes a new file and its schema, and opens it. Errors: StoreExists, ReadOnly, DiskFull, FileUnreadable.
    [[nodiscard]] static Result<Database> create(
        const QString &file, const StoreKey &key, const Clock &clock, const StoreInfo &info);

    // The same for a server's ledger.
    [[nodiscard]] static Result<Database> createLedger(const QString &file, const StoreKey &key, const Clock &clock);

    // Opens an existing file. Errors: FileMissing, WrongKey (also for a file that is no store), Damaged, NewerVersion,
    // ReadOnly, Internal. Brings an older schema up to date (see Migrator).
    [[nodiscard]] static Result<Database> open(
        const QString &file, const StoreKey &key, const Clock &clock, const OpenOptions &options = {});

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    // body(Connection &) -> T or Result<T>. All its statements see one snapshot.
    template <class Body>
    [[nodiscard]] auto read(Body &&body) -> ResultOf<std::invoke_result_t<Body, Connection &>>;

    // body(Transaction &) -> T or Result<T>. Commits, durably, unless the body returns an error or fails.
    template <class Body>
    [[nodiscard]] auto write(Body &&body) -> ResultOf<std::invoke_result_t<Body, Transaction &>>;

    // Of a municipality's store.
    [[nodiscard]] Result<StoreInfo> info();

    // Whom the journal names as the author of the following writes; 0 for the program itself.
    void setAuthor(qint64 operatorId);

    [[nodiscard]] const QString &file() const;
    [[nodiscard]] const Clock &clock() const;

    // Another connection to the same store, for another thread. Errors as open.
    [[nodiscard]] Result<Database> openAnother(const OpenOptions &options = {}) const;

    // For core/security only, which wraps it anew for an operator; nothing else has a reason to see it.
    [[nodiscard]] const StoreKey &key() const;

    // The raw handle, for the rest of core/store only.
    [[nodiscard]] ConnectionState &state() { return *m_state; }

private:
    explicit Database(std::unique_ptr<ConnectionState> state);

    // A snapshot for reading: begun by the constructor, ended by the destructor.
    class Snapshot final : public Connection
    {
    public:
        explicit Snapshot(ConnectionState &state);
        ~Snapshot() override;
    };

    // What a program does that may be newer than the last one that opened the store.
    Result<void> prepareForWriting();

    template <class Body, class Scope>
    static auto run(Body &&body, Scope &scope) -> ResultOf<std::invoke_result_t<Body, Scope &>>;

    std::unique_ptr<ConnectionState> m_state;
};

template <class Body, class Scope>
auto Database::run(Body &&body, Scope &scope) -> ResultOf<std::invoke_result_t<Body, Scope &>>
{
    if constexpr (std::is_void_v<std::invoke_result_t<Body, Scope &>>) {
        body(scope);
        return {};
    } else {
        return body(scope);
    }
}

template <class Body>
auto Database::read(Body &&body) -> ResultOf<std::invoke_result_t<Body, Connection &>>
{
    try {
        Snapshot snapshot(*m_state);
        return run<Body, Connection>(std::forward<Body>(body), snapshot);
    } catch (const Failure &caught) {
        return failure(caught.error());
    }
}

template <class Body>
auto Database::write(Body &&body) -> ResultOf<std::invoke_result_t<Body, Transaction &>>
{
    try {
        Transaction transaction(*m_state);
        transaction.begin();
        auto result = run(std::forward<Body>(body), transaction);
        if (result)
            transaction.commit();
        return result;
    } catch (const Failure &caught) {
        return failure(caught.error());
    }
}

} // namespace ventanilla::store
