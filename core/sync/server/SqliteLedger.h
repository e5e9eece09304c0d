#pragma once

#include "core/store/Database.h"
#include "core/sync/server/Ledger.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace ventanilla::sync {

// A ledger in one encrypted file in the data folder, whose key lies beside it, readable by its owner only. For one server
// process, and for the administrator's commands beside it.
class SqliteLedger final : public Ledger
{
public:
    // Makes both files when there are none. Errors: those of store::Database; FileMissing when one of the two is gone
    // ("ledger", "ledger_key").
    [[nodiscard]] static Result<std::unique_ptr<SqliteLedger>> open(const QString &folder, const Clock &clock);

    [[nodiscard]] Result<void> backup(const QString &file, const Companions &companions, Progress &progress) override;
    // Puts a backup's ledger into a folder that holds none, and returns what was kept with it.
    // Errors: StoreExists, and those of store::readBackup.
    [[nodiscard]] static Result<Companions> restore(const QString &file, const QString &folder, Progress &progress);

    // Makes the folder's ledger unreadable for whoever opens it from now on: what a revoked relay does.
    [[nodiscard]] static Result<void> forgetKey(const QString &folder);

    [[nodiscard]] QString kind() const override { return QStringLiteral("sqlite"); }

protected:
    [[nodiscard]] Result<void> run(Purpose purpose, const std::function<Result<void>(LedgerSession &)> &body) override;

private:
    explicit SqliteLedger(store::Database first);

    // A connection, for one body at a time. The store's connections are a thread's own; here each is handed from one
    // thread to the next under a lock, so that hundreds of clients need only a few.
    class Borrowed;
    [[nodiscard]] Result<store::Database> borrow();
    void giveBack(store::Database database);

    std::mutex m_lock;
    std::condition_variable m_returned;
    std::vector<store::Database> m_idle;
    int m_open = 1;
    // Writers of this process queue here: SQLite's own waiting is by sleeping, and unfair.
    std::mutex m_writing;
    QString m_file;
    store::StoreKey m_key;
    const Clock *m_clock;
};

} // namespace ventanilla::sync
