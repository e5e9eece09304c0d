#include "core/sync/engine/Reception.h"

#include "core/store/JournalReading.h"
#include "core/sync/engine/BatchApplication.h"
#include "core/sync/engine/DeviceIdentity.h"
#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/StoreCommune.h"
#include "core/sync/engine/WaitingBatches.h"

#include <algorithm>

namespace ventanilla::sync::reception {

namespace {

// The header first, without unpacking: whose it says it is decides whose key it must be signed with.
Result<BatchHeader> headerOf(const QByteArray &signedBatch)
{
    const auto content = signed_batch::content(signedBatch);
    return content ? batches::readHeader(*content) : Result<BatchHeader>(failure(content.error()));
}

struct CheckedBatch
{
    Batch batch;
    bool fromRevoked = false; // straight from its device, which is revoked
};

Result<CheckedBatch> checked(
    store::Transaction &transaction, const BatchHeader &header, const QByteArray &signedBatch, int broughtBy)
{
    if (header.commune != communeOf(transaction))
        return failure(ErrorKind::InvalidInput, QStringLiteral("commune"));
    const auto author = known_devices::find(transaction, header.device);
    if (!author)
        return failure(ErrorKind::NotFound, QStringLiteral("device"), QString::number(header.device));
    const auto content = signed_batch::open(signedBatch, author->publicKey);
    if (!content)
        return failure(content.error());
    auto batch = batches::decode(*content);
    if (!batch)
        return failure(batch.error());
    return CheckedBatch{std::move(*batch), author->revoked && broughtBy == header.device};
}

// Two batches of one device that begin at one entry: whether one is the beginning of the other.
bool beginAlike(const Batch &one, const Batch &other)
{
    const auto shared = std::min(one.transactions.size(), other.transactions.size());
    return one.header.previousChain == other.header.previousChain
        && std::equal(
            one.transactions.begin(), one.transactions.begin() + qsizetype(shared), other.transactions.begin());
}

// What waits, or is the beginning of this one, is compared as a whole.
bool forksFromKept(store::Transaction &transaction, const Batch &batch)
{
    const auto kept = waiting_batches::bytesOf(transaction, batch.header.device, batch.header.firstSequence);
    if (kept.isEmpty())
        return false;
    const auto content = signed_batch::content(kept);
    const auto other = content ? batches::decode(*content) : Result<Batch>(failure(content.error()));
    return other && !beginAlike(batch, *other);
}

Result<Applied> take(store::Transaction &transaction, const CheckedBatch &checked, const QByteArray &signedBatch)
{
    const Batch &batch = checked.batch;
    BatchApplication application(transaction);
    const Fit fit = application.fitOf(batch);
    if (fit == Fit::Known)
        return Applied();
    if (fit == Fit::Forked || forksFromKept(transaction, batch))
        return failure(ErrorKind::Damaged, QStringLiteral("chain"), QStringLiteral("fork"));
    if (checked.fromRevoked)
        return failure(ErrorKind::PermissionDenied, QStringLiteral("device"), QStringLiteral("revoked"));
    if (fit == Fit::Next)
        application.apply(batch);
    const BatchHeader &header = batch.header;
    kept_batches::keep(transaction, {header.device, header.firstSequence, header.lastSequence, signedBatch});
    return application.finish();
}

// What is missing here of what the header asks for.
Waiting missingFor(const WaitingBatch &batch, const store::VersionVector &known, const QByteArray &signedBatch)
{
    Waiting waiting{batch.device, batch.firstSequence, batch.device, batch.firstSequence - 1};
    if (batch.firstSequence > known.sequenceOf(batch.device) + 1)
        return waiting;
    const auto header = headerOf(signedBatch);
    if (!header)
        return waiting;
    for (const auto &[device, sequence] : header->needs.sequences()) {
        if (known.sequenceOf(device) < sequence)
            return {batch.device, batch.firstSequence, device, sequence};
    }
    return waiting;
}

// What has happened over several transactions.
class Report
{
public:
    void add(Applied applied)
    {
        m_reception.transactions += applied.transactions;
        m_reception.entries += applied.entries;
        m_reception.tables.merge(applied.tables);
        m_disputed.merge(applied.disputed);
    }

    [[nodiscard]] Reception finish(store::Connection &connection)
    {
        for (const ConflictPlace &place : m_disputed)
            m_reception.conflicts += conflict_pairs::hasOpen(connection, place) ? 1 : 0;
        m_reception.waiting = waiting(connection);
        return std::move(m_reception);
    }

private:
    Reception m_reception;
    std::set<ConflictPlace> m_disputed;
};

// Those whose device's journal reaches to their beginning: at most one of each device can be applied.
std::vector<WaitingBatch> nextInLine(store::Connection &connection)
{
    auto batches = waiting_batches::all(connection);
    if (batches.empty())
        return batches;
    const auto known = store::journal::known(connection);
    std::erase_if(batches,
        [&known](const WaitingBatch &batch) { return batch.firstSequence > known.sequenceOf(batch.device) + 1; });
    return batches;
}

Result<Applied> retry(store::Transaction &transaction, const WaitingBatch &waiting)
{
    const auto content =
        signed_batch::content(waiting_batches::bytesOf(transaction, waiting.device, waiting.firstSequence));
    const auto batch = content ? batches::decode(*content) : Result<Batch>(failure(content.error()));
    if (!batch)
        return failure(batch.error());
    BatchApplication application(transaction);
    const Fit fit = application.fitOf(*batch);
    if (fit == Fit::Forked)
        return failure(ErrorKind::Damaged, QStringLiteral("chain"), QStringLiteral("fork"));
    if (fit == Fit::Known || application.apply(*batch))
        waiting_batches::noteApplied(transaction, waiting);
    return application.finish();
}

// True when something has changed, so that another one's turn may have come.
bool retryOne(store::Database &database, const WaitingBatch &waiting, Report &report)
{
    auto applied = database.write([&](store::Transaction &transaction) { return retry(transaction, waiting); });
    if (applied) {
        const bool progress = applied->entries > 0;
        report.add(std::move(*applied));
        return progress;
    }
    if (applied.error().kind != ErrorKind::Damaged)
        return false;
    // It will never fit; kept, it would be in the way of the true one.
    return database.write([&](store::Transaction &transaction) { waiting_batches::drop(transaction, waiting); })
        .has_value();
}

// Each in its own transaction: one that cannot be applied takes nothing else with it.
void applyWaiting(store::Database &database, Report &report)
{
    for (bool more = true; more;) {
        more = false;
        const auto batches = database.read([](store::Connection &connection) { return nextInLine(connection); });
        if (!batches)
            return;
        for (const WaitingBatch &batch : *batches)
            more = retryOne(database, batch, report) || more;
    }
}

} // namespace

Result<Reception> receive(store::Database &database, const QByteArray &signedBatch, int broughtBy)
{
    const auto header = headerOf(signedBatch);
    if (!header)
        return failure(header.error());
    auto applied = database.write([&](store::Transaction &transaction) -> Result<Applied> {
        if (waiting_batches::bytesOf(transaction, header->device, header->firstSequence) == signedBatch)
            return Applied();
        const auto batch = checked(transaction, *header, signedBatch, broughtBy);
        if (!batch)
            return failure(batch.error());
        return take(transaction, *batch, signedBatch);
    });
    if (!applied)
        return failure(applied.error());
    Report report;
    report.add(std::move(*applied));
    applyWaiting(database, report);
    return database.read([&](store::Connection &connection) { return report.finish(connection); });
}

std::vector<Waiting> waiting(store::Connection &connection)
{
    const auto known = store::journal::known(connection);
    std::vector<Waiting> waiting;
    for (const WaitingBatch &batch : waiting_batches::all(connection))
        waiting.push_back(
            missingFor(batch, known, waiting_batches::bytesOf(connection, batch.device, batch.firstSequence)));
    return waiting;
}

} // namespace ventanilla::sync::reception
