#pragma once

#include "core/store/Transaction.h"
#include "core/store/VersionVector.h"

#include <QDateTime>

// What another device is known to hold, from what it says itself: known_device.has, an instant and a version vector in
// their plain forms (core/sync/protocol/Bytes.h).
namespace ventanilla::sync::holdings {

// Nothing while the device has never said it.
[[nodiscard]] std::optional<store::VersionVector> of(store::Connection &connection, int device);

// Takes over what a known device said at `saidAt`, unless it has said something later; true when it tells anything new.
// The later word counts even when it is of less: a device that was restored from a backup needs again what it had lost.
bool note(store::Transaction &transaction, int device, const QDateTime &saidAt, const store::VersionVector &has);

} // namespace ventanilla::sync::holdings
