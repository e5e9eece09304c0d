#include "core/sync/carrier/FileNumber.h"
#include "core/sync/carrier/Holdings.h"
#include "core/sync/carrier/SealedParcel.h"
#include "core/sync/carrier/StickExchange.h"
#include "core/sync/carrier/StickFolder.h"
#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/SyncState.h"

namespace ventanilla::sync::stick {

namespace {

constexpr qint64 portionBytes = 4 * 1024 * 1024;

// What the file is made from, as it stood when the export began.
struct Consignment
{
    SealedHeader header;
    KeyPair sender;
    QByteArray receiverKey;
    SealedParcel parcel;
    store::VersionVector receiverHas;
};

Result<Consignment> prepare(
    store::Transaction &transaction, const Ourselves &ourselves, int receiver, const QDateTime &now)
{
    const auto certificate = known_devices::find(transaction, receiver);
    if (!certificate || receiver == ourselves.device)
        return failure(ErrorKind::NotFound, QStringLiteral("device"));
    if (certificate->revoked)
        return failure(ErrorKind::PermissionDenied, QStringLiteral("device"));
    Consignment made;
    made.header = {
        SealedKind::Batches, ourselves.commune, ourselves.device, receiver, file_number::next(transaction), now};
    made.sender = ourselves.keys;
    made.receiverKey = certificate->publicKey;
    const store::VersionVector held = kept_batches::held(transaction);
    made.parcel = {known_devices::all(transaction), held, {}};
    // As long as it has said nothing, its own journal at least it must have.
    made.receiverHas.raise(receiver, held.sequenceOf(receiver));
    made.receiverHas = holdings::of(transaction, receiver).value_or(made.receiverHas);
    return made;
}

Result<void> addLacking(store::Database &database, store::VersionVector have, SealedFileWriter &writer,
    StickExport &exported, Progress &progress)
{
    for (;;) {
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        const auto portion = database.read(
            [&](store::Connection &connection) { return kept_batches::lackingIn(connection, have, portionBytes); });
        if (!portion)
            return failure(portion.error());
        if (portion->empty())
            return {};
        for (const KeptBatch &batch : *portion) {
            if (auto added = writer.add(Section::Batch, batch.bytes); !added)
                return added;
            have.raise(batch.device, batch.lastSequence);
            ++exported.batches;
            exported.entries += batch.lastSequence - batch.firstSequence + 1;
            exported.bytes += batch.bytes.size();
            progress.report(exported.bytes, 0);
        }
    }
}

Result<StickExport> write(
    store::Database &database, const QString &file, const Consignment &consignment, Progress &progress)
{
    StickExport exported;
    exported.file = file;
    auto writer = SealedFileWriter::begin(file, consignment.header, consignment.receiverKey);
    if (!writer)
        return failure(writer.error());
    if (auto added = sealed_parcels::addBeginning(*writer, consignment.parcel); !added)
        return failure(added.error());
    if (auto added = addLacking(database, consignment.receiverHas, *writer, exported, progress); !added)
        return failure(added.error());
    const auto size = writer->finish(consignment.sender);
    if (!size)
        return failure(size.error());
    exported.bytes = *size;
    return exported;
}

Result<void> noteExport(store::Database &database, const Consignment &consignment, const StickExport &exported)
{
    return database.write([&](store::Transaction &transaction) {
        file_number::note(transaction, consignment.header.number);
        sync_state::noteSent(transaction, consignment.parcel.senderHas->sequenceOf(transaction.device()));
        ExchangeRecord record;
        record.at = consignment.header.madeAt;
        record.carrier = Carrier::Stick;
        record.sentEntries = exported.entries;
        record.sentBytes = exported.bytes;
        sync_state::record(transaction, record);
    });
}

} // namespace

Result<StickExport> exportTo(store::Database &database, const QString &folder, int receiver, Progress &progress)
{
    if (auto writable = stick_folder::requireWritable(folder); !writable)
        return failure(writable.error());
    if (auto cut = kept_batches::cutNew(database, progress); !cut)
        return failure(cut.error());
    const auto ourselves = whoWeAre(database);
    if (!ourselves)
        return failure(ourselves.error());
    auto consignment = database.write([&](store::Transaction &transaction) {
        return prepare(transaction, *ourselves, receiver, database.clock().now());
    });
    if (!consignment)
        return failure(consignment.error());
    const QString file = stick_folder::freeName(folder, consignment->header);
    auto exported = write(database, file, *consignment, progress);
    if (!exported)
        return exported;
    if (auto noted = noteExport(database, *consignment, *exported); !noted)
        return failure(noted.error());
    return exported;
}

} // namespace ventanilla::sync::stick
