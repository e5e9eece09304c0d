#pragma once

#include "core/store/Database.h"
#include "core/sync/protocol/SnapshotFrames.h"

#include <optional>

// Private to core/sync/client: a snapshot on its way, in pieces in the store, so that a link or a program that ends at any
// moment costs little. One each way at most.
namespace ventanilla::sync::snapshot_rows {

enum class Way { Arriving = 0, Leaving = 1 };

struct Travelling
{
    SnapshotManifest manifest;
    qint64 bytes = 0;     // here
    bool refused = false; // was not good, and is not to be fetched again
    QDateTime notBefore;  // invalid: at any time
};

[[nodiscard]] std::optional<Travelling> find(store::Connection &connection, Way way);

void drop(store::Transaction &transaction, Way way);
// Bytes from `start` on, where those before end.
void add(store::Transaction &transaction, Way way, qint64 start, const QByteArray &bytes);
// For an arriving one before its bytes, for a leaving one when they are all there.
void setManifest(store::Transaction &transaction, Way way, const SnapshotManifest &manifest);
void setNotBefore(store::Transaction &transaction, Way way, const QDateTime &instant);
// Forgets the bytes, and remembers whose they were.
void refuse(store::Transaction &transaction, Way way);

// Some from `offset` on; empty at the end.
[[nodiscard]] QByteArray bytesFrom(store::Connection &connection, Way way, qint64 offset);

} // namespace ventanilla::sync::snapshot_rows
