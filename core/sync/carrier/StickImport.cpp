#include "core/base/ErrorCode.h"
#include "core/sync/carrier/Holdings.h"
#include "core/sync/carrier/SealedParcel.h"
#include "core/sync/carrier/StickExchange.h"
#include "core/sync/carrier/StickFolder.h"
#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/SyncState.h"
#include "core/sync/protocol/Bytes.h"

#include <QDir>

#include <algorithm>
#include <tuple>

namespace ventanilla::sync::stick {

namespace {

struct FoundFile
{
    QString path;
    SealedHeader header;
};

// One import: what it has taken and refused so far.
class Importer
{
public:
    Importer(store::Database &database, QString folder, Ourselves ourselves, Progress &progress)
        : m_database(database), m_folder(std::move(folder)), m_ourselves(std::move(ourselves)), m_progress(progress)
    { }

    Result<void> takeAll(const QStringList &names);
    [[nodiscard]] std::pair<StickImport, std::vector<RefusedFile>> result() && { return {m_import, m_refused}; }

private:
    std::vector<FoundFile> sortOut(const QStringList &names);
    Result<void> take(const FoundFile &file);
    Result<void> takeReceipt(const SealedFileReader &reader, const SealedParcel &parcel);
    Result<void> takeBatches(SealedFileReader &reader, const SealedParcel &parcel);
    Result<bool> learn(const SealedFileReader &reader, const SealedParcel &parcel);
    Result<int> receiveAll(SealedFileReader &reader);
    Result<void> leaveReceipt(const SealedHeader &received);
    Result<store::VersionVector> held();
    void add(const Reception &reception);
    void refuse(const QString &name, const Error &error) { m_refused.push_back({name, error}); }
    Result<void> noteImport();

    store::Database &m_database;
    QString m_folder;
    Ourselves m_ourselves;
    Progress &m_progress;
    StickImport m_import;
    std::vector<RefusedFile> m_refused;
    qint64 m_bytes = 0;
};

// Those sealed to this computer: of each sender receipts first, then batches in the order in which it made them.
std::vector<FoundFile> Importer::sortOut(const QStringList &names)
{
    std::vector<FoundFile> ours;
    for (const QString &name : names) {
        const QString path = QDir(m_folder).filePath(name);
        const auto reader = SealedFileReader::open(path);
        if (!reader) {
            refuse(name, reader.error());
            continue;
        }
        const SealedHeader &header = reader->header();
        if (header.commune != m_ourselves.commune || header.receiver != m_ourselves.device)
            ++m_import.forOthers;
        else
            ours.push_back({path, header});
    }
    std::ranges::sort(ours, {}, [](const FoundFile &file) {
        const bool isReceipt = file.header.kind == SealedKind::Receipt;
        return std::tuple(file.header.sender, isReceipt ? 0 : 1, file.header.number, file.path);
    });
    return ours;
}

Result<void> Importer::takeAll(const QStringList &names)
{
    const std::vector<FoundFile> files = sortOut(names);
    qint64 done = 0;
    for (const FoundFile &file : files) {
        if (m_progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        if (auto taken = take(file); !taken) {
            if (taken.error().kind == ErrorKind::Cancelled)
                return taken;
            refuse(QDir(m_folder).relativeFilePath(file.path), taken.error());
        }
        m_progress.report(++done, qint64(files.size()));
    }
    return noteImport();
}

Result<void> Importer::take(const FoundFile &file)
{
    auto reader = SealedFileReader::open(file.path);
    if (!reader)
        return failure(reader.error());
    if (reader->header() != file.header)
        return failure(ErrorKind::Damaged, QStringLiteral("file"));
    const auto parcel = sealed_parcels::read(*reader, m_ourselves.keys);
    if (!parcel)
        return failure(parcel.error());
    return file.header.kind == SealedKind::Receipt ? takeReceipt(*reader, *parcel) : takeBatches(*reader, *parcel);
}

// What anybody says of itself is a receipt, whatever else the file brings. True when it was news.
Result<bool> Importer::learn(const SealedFileReader &reader, const SealedParcel &parcel)
{
    return m_database.write([&](store::Transaction &transaction) -> Result<bool> {
        const auto sender = sealed_parcels::learnFrom(transaction, reader, parcel);
        if (!sender)
            return failure(sender.error());
        const qint64 ofOurs = parcel.senderHas->sequenceOf(m_ourselves.device);
        if (ofOurs > 0)
            sync_state::noteConfirmed(transaction, ofOurs);
        return holdings::note(transaction, sender->device, reader.header().madeAt, *parcel.senderHas);
    });
}

Result<void> Importer::takeReceipt(const SealedFileReader &reader, const SealedParcel &parcel)
{
    const auto news = learn(reader, parcel);
    if (!news)
        return failure(news.error());
    ++(*news ? m_import.receipts : m_import.known);
    return {};
}

Result<void> Importer::takeBatches(SealedFileReader &reader, const SealedParcel &parcel)
{
    const auto news = learn(reader, parcel);
    if (!news)
        return failure(news.error());
    const auto before = held();
    if (!before)
        return failure(before.error());
    const auto batches = receiveAll(reader);
    if (!batches)
        return failure(batches.error());
    const auto after = held();
    if (!after)
        return failure(after.error());
    if (*before != *after)
        ++m_import.files;
    else
        ++(*news ? m_import.receipts : m_import.known);
    m_bytes += reader.size();
    if (*batches == 0)
        return {}; // there is nothing whose arrival could be told
    if (auto left = leaveReceipt(reader.header()); !left)
        refuse(stick_folder::nameOf({SealedKind::Receipt, m_ourselves.commune, m_ourselves.device,
                   reader.header().sender, reader.header().number, {}}),
            left.error());
    return {};
}

// How many batches there were. One that this program cannot take (of a newer one, say) keeps none of the others out.
Result<int> Importer::receiveAll(SealedFileReader &reader)
{
    int batches = 0;
    std::optional<Error> problem;
    auto read = reader.readAll([&](Section section, const QByteArray &content) -> Result<void> {
        if (m_progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        if (section != Section::Batch)
            return {};
        ++batches;
        const auto received = reception::receive(m_database, content, reader.header().sender);
        if (received)
            add(*received);
        else if (!problem)
            problem = received.error();
        return {};
    });
    if (!read)
        return failure(read.error());
    if (problem)
        return failure(*problem);
    return batches;
}

void Importer::add(const Reception &reception)
{
    m_import.reception.transactions += reception.transactions;
    m_import.reception.entries += reception.entries;
    m_import.reception.conflicts += reception.conflicts;
    m_import.reception.tables.insert(reception.tables.begin(), reception.tables.end());
}

Result<store::VersionVector> Importer::held()
{
    return m_database.read([](store::Connection &connection) { return kept_batches::held(connection); });
}

Result<void> Importer::leaveReceipt(const SealedHeader &received)
{
    const SealedHeader header{SealedKind::Receipt, m_ourselves.commune, m_ourselves.device, received.sender,
        received.number, m_database.clock().now()};
    const QString file = QDir(m_folder).filePath(stick_folder::nameOf(header));
    if (QFile::exists(file))
        return {};
    return m_database
        .read([&](store::Connection &connection) -> Result<SealedParcel> {
            return SealedParcel{known_devices::all(connection), kept_batches::held(connection), {}};
        })
        .and_then([&](const SealedParcel &parcel) -> Result<void> {
            return sealed_parcels::write(file, header, parcel, m_ourselves.keys);
        });
}

// The log's words: that a sender is not believed is another thing than that a server does not believe this computer.
QString problemWord(ErrorKind kind)
{
    if (kind == ErrorKind::NotFound)
        return QStringLiteral("sender_unknown");
    return kind == ErrorKind::PermissionDenied ? QStringLiteral("sender_revoked") : codeOf(kind);
}

Result<void> Importer::noteImport()
{
    ExchangeRecord record;
    record.at = m_database.clock().now();
    record.carrier = Carrier::Stick;
    record.receivedEntries = m_import.reception.entries;
    record.receivedBytes = m_bytes;
    record.conflicts = m_import.reception.conflicts;
    if (!m_refused.empty())
        record.problem = problemWord(m_refused.front().error.kind);
    return m_database.write([&](store::Transaction &transaction) {
        m_import.reception.waiting = reception::waiting(transaction);
        sync_state::record(transaction, record);
    });
}

} // namespace

Result<std::pair<StickImport, std::vector<RefusedFile>>> importFrom(
    store::Database &database, const QString &folder, Progress &progress)
{
    const auto names = stick_folder::list(folder, {SealedKind::Batches, SealedKind::Receipt});
    if (!names)
        return failure(names.error());
    auto ourselves = whoWeAre(database);
    if (!ourselves)
        return failure(ourselves.error());
    Importer importer(database, folder, std::move(*ourselves), progress);
    if (auto taken = importer.takeAll(*names); !taken)
        return failure(taken.error());
    return std::move(importer).result();
}

} // namespace ventanilla::sync::stick
