#pragma once

#include "core/bench/RawStatement.h"
#include "core/store/Database.h"

#include <memory>
#include <vector>

namespace ventanilla::bench {

// A store's file opened as core opens it (same cipher, WAL, durable commits, same cache), with its triggers dropped: its
// tables and indexes, and nothing that happens by itself. For copies and new files only: what it leaves is no store.
class RawStore
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RawStore>> open(
        const QString &file, const store::StoreKey &key, const Clock &clock);

    [[nodiscard]] sqlite3 *handle() const { return m_state->handle; }
    void begin();
    void commit();
    // One durable commit of one row that holds these bytes.
    void commitBlob(const QByteArray &bytes);

private:
    explicit RawStore(std::unique_ptr<store::ConnectionState> state);

    std::unique_ptr<store::ConnectionState> m_state;
    std::unique_ptr<RawStatement> m_begin;
    std::unique_ptr<RawStatement> m_commit;
    std::unique_ptr<RawStatement> m_insertBlob;
};

// A copy of the whole store beside itself, taken when everything is in the main file.
[[nodiscard]] Result<void> copyStore(store::Database &database, const QString &target);

} // namespace ventanilla::bench
