#include "core/sync/client/SnapshotArrival.h"

#include "core/store/JournalReading.h"
#include "core/sync/client/ExchangeRows.h"
#include "core/sync/client/FramesCall.h"
#include "core/sync/client/ServerWords.h"
#include "core/sync/engine/SnapshotRun.h"
#include "core/sync/engine/SyncState.h"

#include <QCryptographicHash>

namespace ventanilla::sync {

namespace {

using snapshot_rows::Way;

// What a program that is killed may lose.
constexpr qsizetype keptAtBytes = 256 * 1024;
constexpr qint64 keptEveryMilliseconds = 1000;

tl::unexpected<Error> notGood(const char *why)
{
    return failure(ErrorKind::Damaged, QStringLiteral("snapshot"), QString::fromLatin1(why));
}

// Whatever else goes wrong is the snapshot's fault: it came from outside.
bool isAboutTheStore(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::FileUnreadable:
    case ErrorKind::WrongKey:
    case ErrorKind::Busy:
    case ErrorKind::Cancelled:
        return true;
    default:
        return error.kind == ErrorKind::Damaged && error.field == QLatin1String("store");
    }
}

bool isAboutTheLink(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Cut || error.kind == ErrorKind::Refused
        || error.kind == ErrorKind::UntrustedServer;
}

// Errors: Damaged when they are not what the manifest says.
Result<void> checkHash(store::Connection &connection, const SnapshotManifest &manifest)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (qint64 at = 0; at < manifest.size;) {
        const QByteArray bytes = snapshot_rows::bytesFrom(connection, Way::Arriving, at);
        if (bytes.isEmpty())
            return notGood("pieces");
        hash.addData(bytes);
        at += bytes.size();
    }
    return hash.result() == manifest.hash ? Result<void>() : notGood("hash");
}

} // namespace

// Its author answers for what others wrote, so he must be one whom this commune still trusts.
Result<void> SnapshotArrival::check(const SnapshotManifest &manifest)
{
    if (manifest.format > snapshot::format)
        return failure(ErrorKind::NewerVersion, QStringLiteral("snapshot"));
    if (manifest.commune != m_identity.certificate.commune)
        return notGood("commune");
    const auto author = m_database.read(
        [&](store::Connection &connection) { return known_devices::find(connection, manifest.device); });
    if (!author)
        return failure(author.error());
    if (!*author || (*author)->revoked)
        return notGood("device");
    return snapshot_manifests::isSignedBy(manifest, (*author)->publicKey) ? Result<void>() : notGood("signature");
}

Result<void> SnapshotArrival::take(const SnapshotManifest &manifest)
{
    if (std::exchange(m_hasManifest, true))
        return notGood("manifest");
    if (auto checked = check(manifest); !checked)
        return checked;
    const auto before =
        m_database.read([](store::Connection &connection) { return snapshot_rows::find(connection, Way::Arriving); });
    if (!before)
        return failure(before.error());
    m_manifest = manifest;
    if (*before && (*before)->manifest == manifest) {
        m_kept = (*before)->bytes;
        return (*before)->refused ? notGood("refused") : Result<void>();
    }
    m_kept = 0;
    return m_database.write([&](store::Transaction &transaction) {
        snapshot_rows::drop(transaction, Way::Arriving);
        snapshot_rows::setManifest(transaction, Way::Arriving, manifest);
    });
}

Result<void> SnapshotArrival::take(const SnapshotPiece &piece)
{
    const qint64 here = m_kept + m_rest.size();
    if (!m_hasManifest || piece.offset != here || piece.bytes.size() > m_manifest->size - here)
        return notGood("pieces");
    m_rest += piece.bytes;
    const bool isMuch = m_rest.size() >= keptAtBytes || m_sinceKept.elapsed() >= keptEveryMilliseconds;
    return isMuch ? keepRest() : Result<void>();
}

Result<void> SnapshotArrival::keepRest()
{
    m_sinceKept.start();
    if (m_rest.isEmpty())
        return {};
    auto kept = m_database.write(
        [this](store::Transaction &transaction) { snapshot_rows::add(transaction, Way::Arriving, m_kept, m_rest); });
    if (kept) {
        m_kept += m_rest.size();
        m_rest.clear();
    }
    return kept;
}

Result<void> SnapshotArrival::take(const Frame &frame)
{
    if (const auto *manifest = std::get_if<SnapshotManifest>(&frame))
        return take(*manifest);
    if (const auto *piece = std::get_if<SnapshotPiece>(&frame))
        return take(*piece);
    if (const auto *devices = std::get_if<Devices>(&frame))
        return m_database.write(
            [&](store::Transaction &transaction) { return known_devices::learn(transaction, devices->certificates); });
    if (const auto *finish = std::get_if<Finish>(&frame))
        m_finish = *finish;
    else if (const auto *refusal = std::get_if<Refusal>(&frame))
        m_refusal = *refusal;
    return {};
}

Result<void> SnapshotArrival::ask(Progress &progress)
{
    SnapshotRequest request;
    request.commune = m_identity.certificate.commune;
    request.device = m_identity.certificate.device;
    const auto prepared = m_database.write([&](store::Transaction &transaction) {
        request.counter = exchange_rows::nextCounter(transaction, m_database.clock().now(), false);
        if (const auto begun = snapshot_rows::find(transaction, Way::Arriving); begun && !begun->refused)
            request.receiving = PartialSnapshot{begun->manifest.hash, begun->bytes};
    });
    if (!prepared)
        return failure(prepared.error());
    HttpCall call{"POST", "/v1/snapshots/latest", server_words::framesType, {frames::encode(End{})}, {}};
    call.opening = [request, keys = m_identity.keys](const QByteArray &certificate) {
        SnapshotRequest addressed = request;
        addressed.audience = certificate;
        return frames::encode(snapshot_requests::sign(addressed, keys));
    };
    m_hasManifest = false;
    m_finish.reset();
    m_rest.clear();
    m_sinceKept.start();
    const auto answered = frames_call::run(
        m_link, std::move(call), [this](const Frame &frame) { return take(frame); }, progress);
    if (auto kept = keepRest(); !kept)
        return kept;
    if (!answered)
        return failure(answered.error());
    if (m_refusal)
        return failure(ErrorKind::Refused, QStringLiteral("server"), server_words::cleanWord(m_refusal->code));
    return m_finish ? Result<void>() : failure(ErrorKind::Cut, QStringLiteral("server"));
}

// False when the server has none, or is one of before there were any.
Result<bool> SnapshotArrival::fetch(Progress &progress)
{
    do {
        const qint64 before = m_kept;
        if (auto asked = ask(progress); !asked) {
            const QString &word = asked.error().detail;
            const bool hasNone = asked.error().kind == ErrorKind::Refused
                && (word == QLatin1String("none") || word == QLatin1String("http_404"));
            return hasNone ? Result<bool>(false) : failure(asked.error());
        }
        if (!m_hasManifest || (m_finish->more && m_kept <= before))
            return notGood("pieces");
    } while (m_finish->more);
    return m_kept == m_manifest->size ? Result<bool>(true) : notGood("pieces");
}

// All of it or nothing.
Result<void> SnapshotArrival::fill()
{
    return m_database.write([this](store::Transaction &transaction) -> Result<void> {
        if (auto checked = checkHash(transaction, *m_manifest); !checked)
            return checked;
        snapshot::Receiver receiver(transaction);
        snapshot::RunReader run;
        for (qint64 at = 0; at < m_manifest->size;) {
            const QByteArray bytes = snapshot_rows::bytesFrom(transaction, Way::Arriving, at);
            auto taken = run.add(bytes, [&](const QByteArray &part) { return receiver.take(part); });
            if (!taken)
                return taken;
            at += bytes.size();
        }
        if (!run.atBoundary() || receiver.heads() != m_manifest->heads)
            return notGood("heads");
        if (auto finished = receiver.finish(); !finished)
            return finished;
        m_entries = receiver.entries();
        snapshot_rows::drop(transaction, Way::Arriving);
        return {};
    });
}

Result<void> SnapshotArrival::record()
{
    ExchangeRecord entry;
    entry.at = m_database.clock().now();
    entry.carrier = Carrier::Server;
    entry.receivedEntries = m_entries;
    entry.sentBytes = m_link.sentBytes();
    entry.receivedBytes = m_link.receivedBytes();
    return m_database.write([&](store::Transaction &transaction) { sync_state::record(transaction, entry); });
}

Result<bool> SnapshotArrival::run(Progress &progress)
{
    const auto isEmpty =
        m_database.read([](store::Connection &connection) { return store::journal::known(connection).isEmpty(); });
    if (!isEmpty)
        return failure(isEmpty.error());
    if (!*isEmpty)
        return false; // an attempt before this one has begun with it, or with the history
    auto fetched = fetch(progress);
    Result<void> filled;
    if (fetched && *fetched)
        filled = fill();
    if (fetched && !*fetched)
        return false;
    const std::optional<Error> problem = !fetched ? std::optional(fetched.error())
        : !filled                                 ? std::optional(filled.error())
                                                  : std::nullopt;
    if (problem && (isAboutTheStore(*problem) || isAboutTheLink(*problem)))
        return failure(*problem);
    auto noted = problem
        ? m_database.write([](store::Transaction &transaction) { snapshot_rows::refuse(transaction, Way::Arriving); })
        : record();
    if (!noted)
        return failure(noted.error());
    return !problem;
}

} // namespace ventanilla::sync
