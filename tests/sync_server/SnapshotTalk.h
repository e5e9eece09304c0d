#pragma once

#include "core/sync/server/IncomingSnapshot.h"
#include "core/sync/server/LedgerSnapshots.h"
#include "core/sync/server/OutgoingSnapshot.h"
#include "tests/sync_server/LedgerFixture.h"

namespace ventanilla::tests {

// What a computer of the commune hands over: to the server any bytes, whose manifest says how far journals go.
struct SomeSnapshot
{
    sync::SnapshotManifest manifest;
    QByteArray bytes;
};

// How far a device's journal goes by now.
[[nodiscard]] store::journal::JournalCut headOf(const OfficeDevice &device);

// A computer's side of handing over and fetching, each request in pieces.
class SnapshotTalk
{
public:
    SnapshotTalk(LedgerFixture &fixture, const OfficeDevice &device) : m_fixture(fixture), m_device(device) { }

    [[nodiscard]] SomeSnapshot make(qint64 size, std::vector<store::journal::JournalCut> heads) const;

    [[nodiscard]] sync::SnapshotRequest request(
        sync::SnapshotRequest::Purpose purpose, std::optional<sync::PartialSnapshot> receiving = {}) const;
    // The frames of one request that hands over what is from `offset` on.
    [[nodiscard]] QByteArray handOverRequest(const SomeSnapshot &snapshot, qint64 offset = 0) const;
    [[nodiscard]] QByteArray turnRequest() const;
    [[nodiscard]] QByteArray fetchRequest(std::optional<sync::PartialSnapshot> receiving = {}) const;

    // SnapshotTaken's offset, or the Refusal's code.
    struct Answer
    {
        qint64 offset = -1;
        QString refused;
        bool operator==(const Answer &) const = default;
    };
    // As the server takes the request's bytes; `mostBytes` of them, as if the link were cut.
    [[nodiscard]] Answer send(const QByteArray &request, qsizetype mostBytes = -1, qsizetype step = 1000) const;
    [[nodiscard]] Answer handOver(const SomeSnapshot &snapshot, qint64 offset = 0) const
    {
        return send(handOverRequest(snapshot, offset));
    }
    // The bytes of the answer, or a Refusal's frame.
    [[nodiscard]] QByteArray fetch(const QByteArray &request, qint64 mostBytes = 1 << 20) const;

private:
    LedgerFixture &m_fixture;
    const OfficeDevice &m_device;
    mutable qint64 m_counter = 0;
};

// What has come of a snapshot with an answer, whole frames only.
struct FetchedSnapshot
{
    std::optional<sync::SnapshotManifest> manifest;
    std::vector<sync::Certificate> certificates;
    QByteArray bytes;
    std::optional<sync::Finish> finish;
    QString refused;
};
void take(FetchedSnapshot &fetched, const QByteArray &answer);

} // namespace ventanilla::tests
