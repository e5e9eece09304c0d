#pragma once

#include "core/base/Progress.h"
#include "core/store/Database.h"
#include "core/sync/engine/Reception.h"

// Batches carried by hand: a sealed file on a USB stick, and the receipt that comes back. FORMAT.md beside this file.
namespace ventanilla::sync {

struct StickExport
{
    QString file; // the one written
    qint64 batches = 0;
    qint64 entries = 0;
    qint64 bytes = 0;
    bool operator==(const StickExport &) const = default;
};

struct StickImport
{
    int files = 0;     // that brought what was not here
    int receipts = 0;  // that only told what a sender has by now
    int forOthers = 0; // sealed to somebody else: left alone
    int known = 0;     // that said nothing new
    Reception reception;
    bool operator==(const StickImport &) const = default;
};

namespace stick {

// Writes what `receiver` is not known to have, sealed to its key, into the folder; named by commune, sender, receiver and
// number, so that nothing is ever overwritten. Errors: NotFound "device", ReadOnly, DiskFull, FileUnreadable.
[[nodiscard]] Result<StickExport> exportTo(
    store::Database &database, const QString &folder, int receiver, Progress &progress);

// Takes every file sealed to this computer, and leaves a receipt beside each that had changes. A damaged file is refused
// whole, said by name, and the others are taken. Errors: FileMissing, FileUnreadable, Cancelled.
struct RefusedFile
{
    QString name;
    Error error;
};
[[nodiscard]] Result<std::pair<StickImport, std::vector<RefusedFile>>> importFrom(
    store::Database &database, const QString &folder, Progress &progress);

} // namespace stick

} // namespace ventanilla::sync
