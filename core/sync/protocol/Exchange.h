#pragma once

#include "core/store/VersionVector.h"
#include "core/sync/protocol/Certificate.h"
#include "core/sync/protocol/SnapshotFrames.h"

#include <functional>
#include <optional>
#include <variant>

// What client and server say to each other in one round trip over POST /v1/exchange: the request is Hello, the client's
// batches, End; the answer Welcome, certificates, the other devices' batches, Finish, or Refusal alone. Frames go in both
// directions as they come, so that what arrived before a cut counts. Byte form: FORMAT.md.
namespace ventanilla::sync {

// The beginning of a batch that was under way when a link was cut.
struct PartialBatch
{
    QByteArray hash;   // BLAKE2b-128 of the signed bytes
    qint64 offset = 0; // bytes that have arrived
    bool operator==(const PartialBatch &) const = default;
};

struct Hello
{
    int protocol = 1;
    QString commune;
    int device = 0;
    qint64 counter = 0; // larger than in every earlier Hello of the device: one cannot be sent again by somebody else
    QDateTime clock;    // the device's, for the server to report how far it is off
    store::VersionVector have;             // of every device's journal, what the client holds: applied or kept waiting
    std::optional<PartialBatch> receiving; // of the answer, from an exchange that was cut
    QByteArray audience;                   // SHA-256 of the certificate of the server meant
    QByteArray signature;                  // the device's
    bool operator==(const Hello &) const = default;
};

// A signed batch, or the rest of one from `offset` on. May come in several pieces; `total` is the size of the whole.
struct BatchPiece
{
    QByteArray hash;
    qint64 offset = 0;
    qint64 total = 0;
    QByteArray bytes;
    bool operator==(const BatchPiece &) const = default;
};

struct End
{
    bool operator==(const End &) const = default;
};

struct Welcome
{
    qint64 acknowledged = 0; // the last sequence of this device's journal that the server keeps durably
    store::VersionVector serverHas;
    QDateTime clock;      // the server's
    QDateTime leaseUntil; // until when the device may be used without another exchange
    bool wipe = false;    // the device is revoked: hand over what is unsent, then forget the keys
    // How many bytes of history a new computer would have to fetch beside the snapshot that the server keeps, when that
    // is so much that the server would like another one (POST /v1/snapshots); 0 when it would not, or keeps none at all.
    qint64 snapshotWanted = 0;
    bool operator==(const Welcome &) const = default;
};

struct Devices
{
    std::vector<Certificate> certificates;
    bool operator==(const Devices &) const = default;
};

struct Finish
{
    bool more = false; // the answer was cut to its limit: exchange again
    bool operator==(const Finish &) const = default;
};

struct Refusal
{
    // Stable words: "unknown_device", "revoked", "bad_signature", "replayed", "wrong_commune", "gap", "damaged",
    // "too_large", "newer_protocol", "busy".
    QString code;
    QString detail; // "gap": the sequence the server waits for; never personal data
    bool operator==(const Refusal &) const = default;
};

// By type, from 1 on.
using Frame = std::variant<Hello, BatchPiece, End, Welcome, Devices, Finish, Refusal, SnapshotRequest, SnapshotManifest,
    SnapshotPiece, SnapshotTaken>;

inline constexpr qint64 largestPiece = 16 * 1024;
inline constexpr qint64 largestExchange = 32 * 1024 * 1024; // of one request or answer

namespace frames {

[[nodiscard]] QByteArray encode(const Frame &frame);
// The bytes of a Hello that are signed: everything before the signature.
[[nodiscard]] Hello sign(Hello hello, const KeyPair &device);
[[nodiscard]] bool isSignedBy(const Hello &hello, const QByteArray &publicKey);
[[nodiscard]] QByteArray hashOf(const QByteArray &signedBatch);

// Takes bytes as they arrive and hands out whole frames. One thread.
class Reader
{
public:
    // Errors: Damaged, FileTooLarge (a frame beyond its limit); after one, nothing more is read.
    [[nodiscard]] Result<void> add(QByteArrayView bytes, const std::function<Result<void>(const Frame &)> &take);
    // True when no frame is half read.
    [[nodiscard]] bool atBoundary() const { return m_rest.isEmpty(); }

private:
    QByteArray m_rest;
    bool m_hasFailed = false;
};

} // namespace frames

} // namespace ventanilla::sync
