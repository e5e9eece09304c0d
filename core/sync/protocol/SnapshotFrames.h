#pragma once

#include "core/store/JournalCompaction.h"
#include "core/sync/protocol/Bytes.h"
#include "core/sync/protocol/Keys.h"

#include <optional>

// What client and server say to each other about the snapshot with which a new computer begins: frames of POST
// /v1/snapshots, by which one of the commune's computers hands it over, and POST /v1/snapshots/latest, by which a new one
// fetches it. Byte form: FORMAT.md.
namespace ventanilla::sync {

// How much of which snapshot has arrived.
struct PartialSnapshot
{
    QByteArray hash;
    qint64 offset = 0;
    bool operator==(const PartialSnapshot &) const = default;
};

// What a Hello is for an exchange: who asks, once, and of which server.
struct SnapshotRequest
{
    enum class Purpose { HandOver = 1, Fetch = 2 };
    Purpose purpose = Purpose::Fetch;
    QString commune;
    int device = 0;
    qint64 counter = 0;                       // larger than in every earlier one of the device
    std::optional<PartialSnapshot> receiving; // of an answer that was cut, or to its limit
    QByteArray audience;                      // SHA-256 of the certificate of the server meant
    QByteArray signature;                     // the device's
    bool operator==(const SnapshotRequest &) const = default;
};

// What is in a snapshot, and who says so.
struct SnapshotManifest
{
    int format = 0; // of its parts (core/sync/engine/SnapshotParts.h)
    QString commune;
    int device = 0; // that has made it
    QDateTime madeAt;
    std::vector<store::journal::JournalCut> heads; // how far it holds each device's journal; ascending
    qint64 size = 0;
    QByteArray hash;      // BLAKE2b-256 of its bytes
    QByteArray signature; // the device's
    [[nodiscard]] store::VersionVector holds() const;
    bool operator==(const SnapshotManifest &) const = default;
};

// Bytes of the snapshot that the manifest before it names.
struct SnapshotPiece
{
    qint64 offset = 0;
    QByteArray bytes;
    bool operator==(const SnapshotPiece &) const = default;
};

// The answer to what was handed over.
struct SnapshotTaken
{
    qint64 offset = 0; // bytes that are kept, from the first on; its whole size only once it is found good
    bool operator==(const SnapshotTaken &) const = default;
};

inline constexpr int snapshotHashSize = 32;
inline constexpr qint64 largestSnapshot = 512 * 1024 * 1024;
inline constexpr qint64 largestSnapshotPiece = 16 * 1024;

namespace snapshot_requests {
[[nodiscard]] SnapshotRequest sign(SnapshotRequest request, const KeyPair &device);
[[nodiscard]] bool isSignedBy(const SnapshotRequest &request, const QByteArray &publicKey);
} // namespace snapshot_requests

namespace snapshot_manifests {
[[nodiscard]] SnapshotManifest sign(SnapshotManifest manifest, const KeyPair &device);
[[nodiscard]] bool isSignedBy(const SnapshotManifest &manifest, const QByteArray &publicKey);
[[nodiscard]] QByteArray encode(const SnapshotManifest &manifest);
// Errors: Damaged.
[[nodiscard]] Result<SnapshotManifest> decode(const QByteArray &bytes);
} // namespace snapshot_manifests

// The payloads, for frames::encode and frames::Reader.
namespace snapshot_frames {
void write(ByteWriter &writer, const SnapshotRequest &request);
void write(ByteWriter &writer, const SnapshotManifest &manifest);
void write(ByteWriter &writer, const SnapshotPiece &piece);
void write(ByteWriter &writer, const SnapshotTaken &taken);
[[nodiscard]] SnapshotRequest readRequest(ByteReader &reader);
[[nodiscard]] SnapshotManifest readManifest(ByteReader &reader);
[[nodiscard]] SnapshotPiece readPiece(ByteReader &reader);
[[nodiscard]] SnapshotTaken readTaken(ByteReader &reader);
} // namespace snapshot_frames

} // namespace ventanilla::sync
