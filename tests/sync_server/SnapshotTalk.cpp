#include "tests/sync_server/SnapshotTalk.h"

#include "tests/support/Catch.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace ventanilla::tests {

using namespace ventanilla::sync;

namespace {

constexpr qint64 pieceSize = 1380;

} // namespace

store::journal::JournalCut headOf(const OfficeDevice &device)
{
    return {device.number(), device.lastSequence(), device.point().chain};
}

SomeSnapshot SnapshotTalk::make(qint64 size, std::vector<store::journal::JournalCut> heads) const
{
    SomeSnapshot made;
    made.bytes = QByteArray(size, '\0');
    QRandomGenerator::global()->generate(made.bytes.begin(), made.bytes.end());
    std::ranges::sort(heads, {}, &store::journal::JournalCut::device);
    SnapshotManifest manifest;
    manifest.format = 1;
    manifest.commune = m_device.certificate().commune;
    manifest.device = m_device.number();
    manifest.madeAt = m_fixture.clock.now();
    manifest.heads = std::move(heads);
    manifest.size = size;
    manifest.hash = QCryptographicHash::hash(made.bytes, QCryptographicHash::Blake2b_256);
    made.manifest = snapshot_manifests::sign(manifest, m_device.keys());
    return made;
}

SnapshotRequest SnapshotTalk::request(SnapshotRequest::Purpose purpose, std::optional<PartialSnapshot> receiving) const
{
    SnapshotRequest request;
    request.purpose = purpose;
    request.commune = m_device.certificate().commune;
    request.device = m_device.number();
    request.counter = ++m_counter;
    request.receiving = std::move(receiving);
    request.audience = m_fixture.rules.audience;
    return snapshot_requests::sign(request, m_device.keys());
}

QByteArray SnapshotTalk::handOverRequest(const SomeSnapshot &snapshot, qint64 offset) const
{
    std::vector<Frame> frames{request(SnapshotRequest::Purpose::HandOver), snapshot.manifest};
    for (qint64 at = offset; at < snapshot.bytes.size(); at += pieceSize)
        frames.emplace_back(SnapshotPiece{at, snapshot.bytes.mid(at, pieceSize)});
    frames.emplace_back(End{});
    return encoded(frames);
}

QByteArray SnapshotTalk::turnRequest() const
{
    return encoded({request(SnapshotRequest::Purpose::HandOver), End{}});
}

QByteArray SnapshotTalk::fetchRequest(std::optional<PartialSnapshot> receiving) const
{
    return encoded({request(SnapshotRequest::Purpose::Fetch, std::move(receiving)), End{}});
}

SnapshotTalk::Answer SnapshotTalk::send(const QByteArray &request, qsizetype mostBytes, qsizetype step) const
{
    IncomingSnapshot incoming(
        *m_fixture.ledger, m_fixture.clock, m_fixture.rules.audience, m_fixture.rules.mostRequestBytes);
    const QByteArrayView sent = mostBytes < 0 ? QByteArrayView(request) : QByteArrayView(request).first(mostBytes);
    for (qsizetype at = 0; at < sent.size(); at += step) {
        if (!incoming.add(sent.sliced(at, std::min(step, sent.size() - at))))
            return {-1, incoming.refusal()->code};
    }
    if (mostBytes >= 0) {
        incoming.keepWhatArrived();
        return {};
    }
    const auto taken = incoming.finish();
    return taken ? Answer{taken->offset, {}} : Answer{-1, incoming.refusal()->code};
}

QByteArray SnapshotTalk::fetch(const QByteArray &request, qint64 mostBytes) const
{
    SnapshotAccount account;
    auto answer = OutgoingSnapshot::answerTo(*m_fixture.ledger, m_fixture.rules.audience, request, account);
    if (const auto *refusal = std::get_if<Refusal>(&answer)) {
        CHECK(account.refused == refusal->code);
        return frames::encode(*refusal);
    }
    OutgoingSnapshot outgoing(*m_fixture.ledger, std::get<SnapshotBasis>(std::move(answer)), mostBytes);
    QByteArray bytes;
    for (;;) {
        const auto next = outgoing.next();
        REQUIRE(next);
        if (next->isEmpty())
            return bytes;
        bytes += *next;
    }
}

void take(FetchedSnapshot &fetched, const QByteArray &answer)
{
    fetched.finish.reset();
    frames::Reader reader;
    const auto read = reader.add(answer, [&](const Frame &frame) -> Result<void> {
        if (const auto *manifest = std::get_if<SnapshotManifest>(&frame))
            fetched.manifest = *manifest;
        else if (const auto *devices = std::get_if<Devices>(&frame))
            fetched.certificates = devices->certificates;
        else if (const auto *finish = std::get_if<Finish>(&frame))
            fetched.finish = *finish;
        else if (const auto *refusal = std::get_if<Refusal>(&frame))
            fetched.refused = refusal->code;
        else if (const auto *piece = std::get_if<SnapshotPiece>(&frame)) {
            CHECK(piece->offset == fetched.bytes.size());
            fetched.bytes += piece->bytes;
        }
        return {};
    });
    REQUIRE(read);
}

} // namespace ventanilla::tests
