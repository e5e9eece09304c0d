#pragma once

#include "core/sync/server/Ledger.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace ventanilla::sync {

// A ledger in a PostgreSQL database, for a region: batches partitioned by commune, and any number of server processes on
// it at once, since each writer locks its commune's row.
class PostgresLedger final : public Ledger
{
public:
    // `connection`: what libpq understands. Brings the tables up to date.
    // Errors: Offline when nobody answers there, NewerVersion, PermissionDenied, Internal.
    [[nodiscard]] static Result<std::unique_ptr<PostgresLedger>> open(const QString &connection);
    ~PostgresLedger() override;

    // UnsupportedFormat: pg_dump and pg_basebackup do it better.
    [[nodiscard]] Result<void> backup(const QString &file, const Companions &companions, Progress &progress) override;
    [[nodiscard]] QString kind() const override { return QStringLiteral("postgresql"); }

protected:
    [[nodiscard]] Result<void> run(Purpose purpose, const std::function<Result<void>(LedgerSession &)> &body) override;

private:
    class Link; // one connection with its prepared statements
    explicit PostgresLedger(QString connection);

    [[nodiscard]] std::unique_ptr<Link> borrow();
    void giveBack(std::unique_ptr<Link> link); // null for one that broke
    [[nodiscard]] Result<void> runOnce(
        Purpose purpose, const std::function<Result<void>(LedgerSession &)> &body, bool &worthAnotherTry);

    std::mutex m_lock;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<Link>> m_idle;
    int m_open = 0;
    QString m_connection;
};

} // namespace ventanilla::sync
