#include "core/security/StoreJoining.h"
#include "core/store/JournalReading.h"
#include "core/sync/carrier/RequestKey.h"
#include "core/sync/carrier/SealedParcel.h"
#include "core/sync/carrier/StickEnrolment.h"
#include "core/sync/carrier/StickFolder.h"
#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/Snapshot.h"

#include <QDir>

#include <algorithm>

namespace ventanilla::sync::stick_enrolment {

namespace {

// An answer that is sealed to this computer, whole, and of the commune's first one.
struct FoundAnswer
{
    SealedFileReader reader;
    SealedParcel parcel;
    Certificate own;
};

const Certificate *certificateOf(const SealedParcel &parcel, int device)
{
    const auto found = std::ranges::find(parcel.certificates, device, &Certificate::device);
    return found == parcel.certificates.end() ? nullptr : &*found;
}

// Nobody is known here yet: the first computer's own certificate is believed, because whoever answers has been asked, and
// everything else has to follow from it.
bool holdsTogether(const SealedFileReader &reader, const SealedParcel &parcel, const KeyPair &keys)
{
    const SealedHeader &header = reader.header();
    const Certificate *first = certificateOf(parcel, firstComputer);
    const Certificate *own = certificateOf(parcel, header.receiver);
    return first != nullptr && own != nullptr && header.sender == firstComputer && own->publicKey == keys.publicKey
        && !own->revoked && own->commune == header.commune && first->commune == header.commune
        && certificates::isGenuine(*first, first->publicKey) && certificates::isGenuine(*own, first->publicKey)
        && reader.isSignedBy(first->publicKey);
}

Result<FoundAnswer> readAnswer(const QString &file, const KeyPair &keys)
{
    auto reader = SealedFileReader::open(file);
    if (!reader)
        return failure(reader.error());
    auto parcel = sealed_parcels::read(*reader, keys);
    if (!parcel)
        return failure(parcel.error());
    if (reader->header().kind != SealedKind::Admission || !holdsTogether(*reader, *parcel, keys))
        return failure(ErrorKind::Damaged, QStringLiteral("file"));
    const Certificate own = *certificateOf(*parcel, reader->header().receiver);
    return FoundAnswer{std::move(*reader), std::move(*parcel), own};
}

// The newest for this computer; other computers' lie there, too.
Result<FoundAnswer> findAnswer(const QString &folder, const KeyPair &keys)
{
    const auto names = stick_folder::list(folder, {SealedKind::Admission});
    if (!names)
        return failure(names.error());
    Result<FoundAnswer> best = failure(ErrorKind::NotFound, QStringLiteral("admission"));
    for (const QString &name : *names) {
        auto answer = readAnswer(QDir(folder).filePath(name), keys);
        const bool isNewer = answer && (!best || best->reader.header().number < answer->reader.header().number);
        const bool saysMore = !answer && !best && answer.error().kind != ErrorKind::WrongKey;
        if (isNewer || saysMore)
            best = std::move(answer);
    }
    return best;
}

class Arrival
{
public:
    Arrival(const NewComputer &computer, const Clock &clock) : m_computer(computer), m_clock(clock) { }

    Result<security::CommuneToJoin> enrol()
    {
        auto keys = request_key::find(m_computer.storeFolder, m_computer.password);
        if (!keys)
            return failure(keys.error());
        auto answer = findAnswer(m_computer.fromFolder, *keys);
        if (!answer)
            return failure(answer.error());
        m_identity.keys = *keys;
        m_identity.certificate = answer->own;
        m_certificates = answer->parcel.certificates;
        return security::CommuneToJoin{answer->reader.header().commune, answer->parcel.communeName, answer->own.device};
    }

    Result<void> keepEnrolment(store::Transaction &transaction)
    {
        identity_of_device::save(transaction, m_identity);
        return known_devices::learn(transaction, m_certificates);
    }

    Result<void> fill(store::Database &database, Progress &progress)
    {
        const auto ourselves = whoWeAre(database);
        if (!ourselves)
            return failure(ourselves.error());
        auto answer = findAnswer(m_computer.fromFolder, ourselves->keys);
        if (!answer)
            return failure(answer.error());
        if (auto received = receive(database, answer->reader, progress); !received)
            return received;
        leaveReceipt(database, *ourselves, answer->reader.header());
        return {};
    }

private:
    static Result<void> receive(store::Database &database, SealedFileReader &reader, Progress &progress)
    {
        return database.write([&](store::Transaction &transaction) -> Result<void> {
            if (!store::journal::known(transaction).isEmpty())
                return {}; // the attempt before this one came so far
            snapshot::Receiver receiver(transaction);
            auto read = reader.readAll([&](Section section, const QByteArray &content) -> Result<void> {
                if (progress.isCancelled())
                    return failure(ErrorKind::Cancelled);
                return section == Section::Snapshot ? receiver.take(content) : Result<void>();
            });
            return read ? receiver.finish() : read;
        });
    }

    // Without it the first computer's next file would hold everything once more; it is no worse than that.
    void leaveReceipt(store::Database &database, const Ourselves &ourselves, const SealedHeader &answered) const
    {
        const SealedHeader header{
            SealedKind::Receipt, ourselves.commune, ourselves.device, answered.sender, answered.number, m_clock.now()};
        const QString file = QDir(m_computer.fromFolder).filePath(stick_folder::nameOf(header));
        const auto parcel = database.read([](store::Connection &connection) -> Result<SealedParcel> {
            return SealedParcel{known_devices::all(connection), kept_batches::held(connection), {}};
        });
        if (parcel)
            (void)sealed_parcels::write(file, header, *parcel, ourselves.keys);
    }

    const NewComputer &m_computer;
    const Clock &m_clock;
    DeviceIdentity m_identity;
    std::vector<Certificate> m_certificates;
};

} // namespace

Result<security::NewStore> join(const NewComputer &computer, const Clock &clock, Progress &progress)
{
    Arrival arrival(computer, clock);
    security::Joining steps;
    steps.enrol = [&] { return arrival.enrol(); };
    steps.keepEnrolment = [&](store::Transaction &transaction) { return arrival.keepEnrolment(transaction); };
    steps.fill = [&](store::Database &database) { return arrival.fill(database, progress); };
    auto joined =
        security::entrance::joinStore(computer.storeFolder, computer.username, computer.password, steps, clock);
    if (joined)
        request_key::remove(computer.storeFolder);
    return joined;
}

} // namespace ventanilla::sync::stick_enrolment
