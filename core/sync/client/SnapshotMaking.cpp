#include "core/sync/client/SnapshotMaking.h"

#include "core/sync/client/SnapshotRows.h"
#include "core/sync/engine/SnapshotRun.h"

#include <QCryptographicHash>

namespace ventanilla::sync::snapshot_making {

namespace {

using snapshot_rows::Way;

constexpr qsizetype pieceSize = 256 * 1024;

// Writes by a connection of its own, because the one that reads is at one moment of the store until the last part.
class Pieces
{
public:
    explicit Pieces(store::Database &writing) : m_writing(writing) { }

    Result<void> begin()
    {
        return m_writing.write([](store::Transaction &transaction) { snapshot_rows::drop(transaction, Way::Leaving); });
    }

    Result<void> add(const QByteArray &part)
    {
        m_rest += snapshot::inRun(part);
        Result<void> kept;
        while (kept && m_rest.size() >= pieceSize)
            kept = keep(pieceSize);
        return kept;
    }

    Result<void> end(SnapshotManifest manifest, const KeyPair &keys)
    {
        if (auto kept = m_rest.isEmpty() ? Result<void>() : keep(m_rest.size()); !kept)
            return kept;
        manifest.size = m_size;
        manifest.hash = m_hash.result();
        m_manifest = snapshot_manifests::sign(std::move(manifest), keys);
        return m_writing.write([&](store::Transaction &transaction) {
            snapshot_rows::setManifest(transaction, Way::Leaving, m_manifest);
        });
    }

    [[nodiscard]] const SnapshotManifest &manifest() const { return m_manifest; }

private:
    Result<void> keep(qsizetype size)
    {
        const QByteArray piece = m_rest.left(size);
        if (m_size + size > largestSnapshot)
            return failure(ErrorKind::FileTooLarge, QStringLiteral("snapshot"), QString::number(largestSnapshot >> 20));
        auto kept = m_writing.write(
            [&](store::Transaction &transaction) { snapshot_rows::add(transaction, Way::Leaving, m_size, piece); });
        m_hash.addData(piece);
        m_size += size;
        m_rest.remove(0, size);
        return kept;
    }

    store::Database &m_writing;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    QByteArray m_rest;
    qint64 m_size = 0;
    SnapshotManifest m_manifest;
};

} // namespace

Result<SnapshotManifest> make(store::Database &database, const DeviceIdentity &identity, Progress &progress)
{
    auto writing = database.openAnother();
    if (!writing)
        return failure(writing.error());
    Pieces pieces(*writing);
    if (auto begun = pieces.begin(); !begun)
        return failure(begun.error());
    SnapshotManifest manifest;
    manifest.format = snapshot::format;
    manifest.commune = identity.certificate.commune;
    manifest.device = identity.certificate.device;
    manifest.madeAt = database.clock().now();
    auto written = snapshot::write(
        database, [&](const QByteArray &part) { return pieces.add(part); }, progress);
    if (!written)
        return failure(written.error());
    manifest.heads = std::move(written->heads);
    if (auto ended = pieces.end(std::move(manifest), identity.keys); !ended)
        return failure(ended.error());
    return pieces.manifest();
}

} // namespace ventanilla::sync::snapshot_making
