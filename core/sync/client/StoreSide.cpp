#include "core/sync/client/StoreSide.h"

#include "core/sync/client/ExchangeRows.h"
#include "core/sync/engine/SyncState.h"

#include <set>

namespace ventanilla::sync {

namespace {

// Of one request: what follows goes in the next one, so that an answer comes, and is confirmed, in between.
constexpr qint64 mostUploaded = 8 * 1024 * 1024;

} // namespace

Result<store::VersionVector> StoreSide::held()
{
    return m_database.read([](store::Connection &connection) { return kept_batches::held(connection); });
}

// Its part of this device's journal, and of the others' all that is here. What of theirs it lacks comes out with its first
// answer.
Result<store::VersionVector> StoreSide::believedAtServer(Progress &progress)
{
    if (auto cut = kept_batches::cutNew(m_database, progress); !cut)
        return failure(cut.error());
    return m_database.read([this](store::Connection &connection) {
        const store::VersionVector held = kept_batches::held(connection);
        m_lastOwn = held.sequenceOf(device());
        store::VersionVector have;
        for (const auto &[author, sequence] : held.sequences()) {
            if (author != device())
                have.raise(author, sequence);
        }
        have.raise(device(), exchange_rows::sequenceAtServer(connection));
        return have;
    });
}

Result<std::vector<KeptBatch>> StoreSide::lackingIn(const store::VersionVector &have)
{
    return m_database.read(
        [&](store::Connection &connection) { return kept_batches::lackingIn(connection, have, mostUploaded); });
}

// The first computer enrols others without any server, which then learns of them like this; and a relay may not yet have
// heard of those that the server has enrolled.
Devices StoreSide::ownersOf(store::Connection &connection, const std::vector<KeptBatch> &upload, bool introduce) const
{
    Devices owners;
    std::set<int> numbers{device()};
    for (const KeptBatch &batch : upload)
        numbers.insert(batch.device);
    for (const int number : numbers) {
        const auto certificate = known_devices::find(connection, number);
        const bool isSelf = number == device();
        const bool isFirstComputers =
            certificate && certificate->issuer == firstComputer && certificate->device >= firstNumberOfFirstComputer;
        if (isFirstComputers || (certificate && certificate->issuer == serverIssuer && (!isSelf || introduce)))
            owners.certificates.push_back(*certificate);
    }
    return owners;
}

Result<ExchangeSide::Beginning> StoreSide::begin(const std::vector<KeptBatch> &upload, bool introduce)
{
    const QDateTime now = m_database.clock().now();
    return m_database.write([&](store::Transaction &transaction) {
        Beginning beginning;
        Hello &hello = beginning.hello;
        hello.commune = m_identity.certificate.commune;
        hello.device = device();
        hello.clock = now;
        beginning.resumes = exchange_rows::uploadWasCut(transaction);
        hello.counter = exchange_rows::nextCounter(transaction, now, !upload.empty());
        hello.have = kept_batches::held(transaction);
        beginning.owners = ownersOf(transaction, upload, introduce);
        return beginning;
    });
}

Result<void> StoreSide::noteSent(const std::vector<KeptBatch> &upload)
{
    qint64 last = 0;
    for (const KeptBatch &batch : upload) {
        if (batch.device == device())
            last = std::max(last, batch.lastSequence);
    }
    if (last == 0)
        return {};
    return m_database.write([&](store::Transaction &transaction) { sync_state::noteSent(transaction, last); });
}

Result<void> StoreSide::takeWelcome(const Welcome &welcome)
{
    const qint64 skew = welcome.clock.isValid() ? welcome.clock.secsTo(m_database.clock().now()) : 0;
    return m_database.write([&](store::Transaction &transaction) {
        exchange_rows::noteUploadAnswered(transaction);
        exchange_rows::noteSequenceAtServer(transaction, welcome.acknowledged);
        sync_state::noteConfirmed(transaction, welcome.acknowledged);
        sync_state::noteServer(transaction, welcome.leaseUntil, skew);
    });
}

Result<void> StoreSide::learn(const std::vector<Certificate> &certificates)
{
    return m_database.write(
        [&](store::Transaction &transaction) { return known_devices::learn(transaction, certificates); });
}

Result<std::optional<ArrivedPart>> StoreSide::arrivedPart()
{
    return m_database.read([](store::Connection &connection) { return exchange_rows::arrivedPart(connection); });
}

Result<void> StoreSide::keepArrivedPart(const ArrivedPart &part)
{
    return m_database.write(
        [&](store::Transaction &transaction) { exchange_rows::keepArrivedPart(transaction, part); });
}

Result<void> StoreSide::dropArrivedPart()
{
    return m_database.write([](store::Transaction &transaction) { exchange_rows::dropArrivedPart(transaction); });
}

Result<Reception> StoreSide::receive(const QByteArray &signedBatch)
{
    return reception::receive(m_database, signedBatch);
}

} // namespace ventanilla::sync
