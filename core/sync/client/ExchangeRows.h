#pragma once

#include "core/sync/client/ExchangeSide.h"

#include <QDateTime>

// Private to core/sync/client: what a computer remembers from one exchange to the next, so that a link or a program that
// ends at any moment costs little and never sends what the server would refuse.
namespace ventanilla::sync::exchange_rows {

// A Hello's number, larger than every earlier one, durable before it is used: the time of day in milliseconds, so that a
// store that was restored from a backup does not repeat itself. Remembers, too, whether an upload is about to begin.
[[nodiscard]] qint64 nextCounter(store::Transaction &transaction, const QDateTime &now, bool uploads);
// True when an upload has begun and the server's answer to it never came.
[[nodiscard]] bool uploadWasCut(store::Connection &connection);
void noteUploadAnswered(store::Transaction &transaction);

// The last sequence of this device's journal that the server keeps, as it said last: less than others may have confirmed
// (sync_state::noteConfirmed), and less than before when it was put back to a backup.
[[nodiscard]] qint64 sequenceAtServer(store::Connection &connection);
void noteSequenceAtServer(store::Transaction &transaction, qint64 sequence);

[[nodiscard]] std::optional<ArrivedPart> arrivedPart(store::Connection &connection);
void keepArrivedPart(store::Transaction &transaction, const ArrivedPart &part);
void dropArrivedPart(store::Transaction &transaction);

} // namespace ventanilla::sync::exchange_rows
