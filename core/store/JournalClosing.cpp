#include "core/store/Failure.h"
#include "core/store/JournalChain.h"
#include "core/store/JournalReading.h"

#include <algorithm>

namespace ventanilla::store::journal {

namespace {

// What this device has newly seen of the others since its own last transaction, and a clock that is beyond everything
// it has seen: so a later edit always wins over what its author could read.
struct Seen
{
    VersionVector newly;
    qint64 clock = 0;
};

bool contextIsBehind(Connection &connection)
{
    return connection.statement("SELECT context_is_behind FROM store_info").single<bool>().value_or(false);
}

Seen newlySeenBy(Transaction &transaction, const JournalEnd &own)
{
    Seen seen;
    // Own transactions have said everything already, unless others' entries have come since.
    if (own.clock > 0 && !contextIsBehind(transaction))
        return seen;
    const qint64 lastEntry = composeId(transaction.device(), own.sequence);
    const VersionVector all = known(transaction);
    for (const auto &[device, sequence] : all.sequences()) {
        if (device == transaction.device() || sequence <= seenAt(transaction, lastEntry, device))
            continue;
        seen.newly.raise(device, sequence);
        seen.clock = std::max(seen.clock, endOf(transaction, device).clock);
    }
    transaction.statement("UPDATE store_info SET context_is_behind = 0").run();
    return seen;
}

} // namespace

void closeTransaction(Transaction &transaction, const Clock &clock, qint64 author)
{
    const int device = transaction.device();
    const JournalEnd previous = endOf(transaction, device);
    const auto lastEntry = transaction.statement("SELECT max(id) FROM journal_entry WHERE id BETWEEN ? AND ?")
                               .bind(firstEntryOf(device), lastEntryOf(device))
                               .single<std::optional<qint64>>()
                               .value_or(std::nullopt);
    if (!lastEntry || sequenceOf(*lastEntry) <= previous.sequence)
        return; // every update turned out to change nothing
    const Seen seen = newlySeenBy(transaction, previous);
    Header header;
    header.id = composeId(device, previous.sequence + 1);
    header.lastEntry = *lastEntry;
    header.clock = std::max({clockOf(clock.now().toMSecsSinceEpoch()), previous.clock + 1, seen.clock + 1});
    header.operatorId = author;
    const auto chain = chainOver(transaction, previous.chain, header, seen.newly);
    if (!chain)
        throw Failure(Error{ErrorKind::Damaged, {}, QStringLiteral("journal")});
    header.chain = *chain;
    insertHeader(transaction, header, seen.newly);
}

} // namespace ventanilla::store::journal
