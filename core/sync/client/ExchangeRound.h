#pragma once

#include "core/sync/client/ArrivingBatches.h"
#include "core/sync/client/HttpsLink.h"
#include "core/sync/engine/DeviceIdentity.h"
#include "core/sync/engine/KeptBatches.h"

namespace ventanilla::sync {

// Private to core/sync/client: one request and its answer, POST /v1/exchange.
class ExchangeRound
{
public:
    ExchangeRound(store::Database &database, const DeviceIdentity &identity, HttpsLink &link)
        : m_database(database), m_identity(identity), m_link(link), m_arriving(database)
    { }

    // Sends these batches and takes what comes. Errors: Offline, Cut, Refused, UntrustedServer, Cancelled, Damaged, those
    // of the store; what had arrived is kept.
    [[nodiscard]] Result<void> run(const std::vector<KeptBatch> &upload, Progress &progress);

    [[nodiscard]] const Welcome &welcome() const { return m_welcome; }
    [[nodiscard]] bool hasMore() const { return m_finish && m_finish->more; }
    // The sequence from which the server wants this device's journal again, having lost what it kept; 0 when it does not.
    [[nodiscard]] qint64 wantedFrom() const;
    [[nodiscard]] qint64 sentEntries() const { return m_sentEntries; }
    [[nodiscard]] const ArrivingBatches &arriving() const { return m_arriving; }

private:
    struct Beginning
    {
        Hello hello;
        bool resumes = false; // an earlier upload was cut
        Devices owners;       // certificates that the server may not know, of those whose batches go up
    };
    [[nodiscard]] Result<Beginning> begin(const std::vector<KeptBatch> &upload);
    // How much of the batch the server has, of an upload that was cut.
    [[nodiscard]] Result<qint64> offsetAtServer(const Hello &hello, const KeptBatch &batch, Progress &progress);
    // The first batch that the server does not have whole, and how much of it it has. They arrive in order.
    struct Place
    {
        size_t batch = 0;
        qint64 offset = 0;
    };
    [[nodiscard]] Result<Place> placeToGoOn(
        const Hello &hello, const std::vector<KeptBatch> &upload, Progress &progress);
    [[nodiscard]] Result<std::vector<QByteArray>> bodyOf(
        const Beginning &beginning, const std::vector<KeptBatch> &upload, Progress &progress);
    [[nodiscard]] Result<void> post(const Hello &hello, std::vector<QByteArray> body, Progress &progress);
    [[nodiscard]] Result<void> take(const Frame &frame);
    [[nodiscard]] Result<void> takeWelcome(const Welcome &welcome);
    [[nodiscard]] Result<void> noteSent(const std::vector<KeptBatch> &upload);
    void countSent(const std::vector<KeptBatch> &upload);

    store::Database &m_database;
    const DeviceIdentity &m_identity;
    HttpsLink &m_link;
    ArrivingBatches m_arriving;
    Welcome m_welcome;
    bool m_hasWelcome = false;
    std::optional<Finish> m_finish;
    qint64 m_sentEntries = 0;
    std::optional<Refusal> m_refusal;
};

} // namespace ventanilla::sync
