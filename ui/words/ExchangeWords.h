#pragma once

#include "core/base/Error.h"
#include "core/sync/engine/SyncState.h"

// What the exchange between computers says to people who never heard of synchronisation.
namespace ventanilla::words {

[[nodiscard]] QString carrierName(sync::Carrier carrier);
[[nodiscard]] QString recordState(sync::RecordState state);
[[nodiscard]] QString recordStateMeaning(sync::RecordState state); // in a sentence
// How one exchange ended, in a sentence; "" is what went well.
[[nodiscard]] QString exchangeResult(const sync::ExchangeRecord &exchange);
// Why a file on a stick could not be taken, to follow its name and a colon.
[[nodiscard]] QString stickFileProblem(const Error &error);
// "This clock is 7 min ahead of the server's": empty while it is right enough.
[[nodiscard]] QString clockProblem(qint64 skewSeconds);
[[nodiscard]] bool isClockWrong(qint64 skewSeconds);
// "Notebook de visitas", or "computer 7" for one whose name is not known.
[[nodiscard]] QString computerName(const QString &name, int number);

} // namespace ventanilla::words
