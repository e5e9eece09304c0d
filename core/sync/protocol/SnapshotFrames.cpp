#include "core/sync/protocol/SnapshotFrames.h"

#include "core/base/Id.h"

#include <limits>

namespace ventanilla::sync {

namespace {

constexpr auto requestPurpose = "snapshot request";
constexpr auto manifestPurpose = "snapshot";
constexpr qint64 longestCommune = 16;
constexpr qint64 longestAudience = 32;
constexpr int largestDevice = 0xffff;
constexpr int largestFormat = 0xffff;
constexpr qint64 anyCounter = std::numeric_limits<qint64>::max();

void writeSigned(ByteWriter &writer, const SnapshotRequest &request)
{
    writer.byte(quint8(request.purpose));
    writer.sized(request.commune.toUtf8());
    writer.varint(quint64(request.device));
    writer.varint(quint64(request.counter));
    writer.byte(request.receiving ? 1 : 0);
    if (request.receiving) {
        writer.raw(request.receiving->hash);
        writer.varint(quint64(request.receiving->offset));
    }
    writer.sized(request.audience);
}

void writeSigned(ByteWriter &writer, const SnapshotManifest &manifest)
{
    writer.varint(quint64(manifest.format));
    writer.sized(manifest.commune.toUtf8());
    writer.varint(quint64(manifest.device));
    writer.instant(manifest.madeAt);
    writer.varint(manifest.heads.size());
    for (const store::journal::JournalCut &head : manifest.heads) {
        writer.varint(quint64(head.device));
        writer.varint(quint64(head.sequence));
        writer.raw(head.chain);
    }
    writer.varint(quint64(manifest.size));
    writer.raw(manifest.hash);
}

template <class Signed>
QByteArray signedBytes(const Signed &content)
{
    ByteWriter writer;
    writeSigned(writer, content);
    return writer.bytes();
}

std::vector<store::journal::JournalCut> readHeads(ByteReader &reader)
{
    std::vector<store::journal::JournalCut> heads;
    int before = 0;
    for (qint64 left = reader.upTo(largestDevice); left > 0 && reader.ok(); --left) {
        store::journal::JournalCut head;
        head.device = int(reader.upTo(largestDevice));
        head.sequence = reader.upTo(idCounterMask);
        head.chain = reader.raw(store::journal::chainSize).toByteArray();
        if (head.device <= before || head.sequence == 0)
            reader.fail();
        before = head.device;
        heads.push_back(std::move(head));
    }
    return heads;
}

} // namespace

store::VersionVector SnapshotManifest::holds() const
{
    store::VersionVector holds;
    for (const store::journal::JournalCut &head : heads)
        holds.raise(head.device, head.sequence);
    return holds;
}

namespace snapshot_requests {

SnapshotRequest sign(SnapshotRequest request, const KeyPair &device)
{
    request.signature = keys::sign(signedBytes(request), requestPurpose, device);
    return request;
}

bool isSignedBy(const SnapshotRequest &request, const QByteArray &publicKey)
{
    return keys::isSignedBy(signedBytes(request), requestPurpose, request.signature, publicKey);
}

} // namespace snapshot_requests

namespace snapshot_manifests {

SnapshotManifest sign(SnapshotManifest manifest, const KeyPair &device)
{
    manifest.signature = keys::sign(signedBytes(manifest), manifestPurpose, device);
    return manifest;
}

bool isSignedBy(const SnapshotManifest &manifest, const QByteArray &publicKey)
{
    return keys::isSignedBy(signedBytes(manifest), manifestPurpose, manifest.signature, publicKey);
}

QByteArray encode(const SnapshotManifest &manifest)
{
    ByteWriter writer;
    snapshot_frames::write(writer, manifest);
    return writer.bytes();
}

Result<SnapshotManifest> decode(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    SnapshotManifest manifest = snapshot_frames::readManifest(reader);
    if (!reader.isComplete())
        return failure(ErrorKind::Damaged, QStringLiteral("snapshot"));
    return manifest;
}

} // namespace snapshot_manifests

namespace snapshot_frames {

void write(ByteWriter &writer, const SnapshotRequest &request)
{
    writeSigned(writer, request);
    writer.sized(request.signature);
}

void write(ByteWriter &writer, const SnapshotManifest &manifest)
{
    writeSigned(writer, manifest);
    writer.sized(manifest.signature);
}

void write(ByteWriter &writer, const SnapshotPiece &piece)
{
    writer.varint(quint64(piece.offset));
    writer.raw(piece.bytes);
}

void write(ByteWriter &writer, const SnapshotTaken &taken)
{
    writer.varint(quint64(taken.offset));
}

SnapshotRequest readRequest(ByteReader &reader)
{
    SnapshotRequest request;
    const quint8 purpose = reader.byte();
    if (purpose < quint8(SnapshotRequest::Purpose::HandOver) || purpose > quint8(SnapshotRequest::Purpose::Fetch))
        reader.fail();
    request.purpose = SnapshotRequest::Purpose(purpose);
    request.commune = reader.text(longestCommune);
    request.device = int(reader.upTo(largestDevice));
    request.counter = reader.upTo(anyCounter);
    const quint8 resumes = reader.byte();
    if (resumes > 1)
        reader.fail();
    if (resumes == 1) {
        const QByteArray hash = reader.raw(snapshotHashSize).toByteArray();
        request.receiving = PartialSnapshot{hash, reader.upTo(largestSnapshot)};
    }
    request.audience = reader.sized(longestAudience);
    request.signature = reader.sized(signatureSize);
    // What is not under the signature has no place in it.
    if (reader.left() > 0)
        reader.fail();
    return request;
}

SnapshotManifest readManifest(ByteReader &reader)
{
    SnapshotManifest manifest;
    manifest.format = int(reader.upTo(largestFormat));
    manifest.commune = reader.text(longestCommune);
    manifest.device = int(reader.upTo(largestDevice));
    manifest.madeAt = reader.instant();
    manifest.heads = readHeads(reader);
    manifest.size = reader.upTo(largestSnapshot);
    manifest.hash = reader.raw(snapshotHashSize).toByteArray();
    manifest.signature = reader.sized(signatureSize);
    if (manifest.size == 0 || reader.left() > 0)
        reader.fail();
    return manifest;
}

SnapshotPiece readPiece(ByteReader &reader)
{
    SnapshotPiece piece;
    piece.offset = reader.upTo(largestSnapshot);
    if (reader.left() > largestSnapshotPiece)
        reader.fail();
    piece.bytes = reader.raw(reader.left()).toByteArray();
    return piece;
}

SnapshotTaken readTaken(ByteReader &reader)
{
    return SnapshotTaken{reader.upTo(largestSnapshot)};
}

} // namespace snapshot_frames

} // namespace ventanilla::sync
