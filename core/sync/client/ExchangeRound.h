#pragma once

#include "core/sync/client/ArrivingBatches.h"
#include "core/sync/client/HttpsLink.h"

namespace ventanilla::sync {

// Private to core/sync/client: one request and its answer, POST /v1/exchange.
class ExchangeRound
{
public:
    ExchangeRound(ExchangeSide &side, HttpsLink &link) : m_side(side), m_link(link), m_arriving(side) { }

    // Sends these batches and takes what comes. Errors: Offline, Cut, Refused, UntrustedServer, Cancelled, Damaged, those
    // of the side; what had arrived is kept.
    [[nodiscard]] Result<void> run(const std::vector<KeptBatch> &upload, bool introduce, Progress &progress);

    [[nodiscard]] const Welcome &welcome() const { return m_welcome; }
    [[nodiscard]] bool hasMore() const { return m_finish && m_finish->more; }
    // The server's own words, when it refused.
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }
    [[nodiscard]] qint64 sentEntries() const { return m_sentEntries; }
    [[nodiscard]] const ArrivingBatches &arriving() const { return m_arriving; }

private:
    [[nodiscard]] Result<ExchangeSide::Beginning> begin(const std::vector<KeptBatch> &upload, bool introduce);
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
        const ExchangeSide::Beginning &beginning, const std::vector<KeptBatch> &upload, Progress &progress);
    [[nodiscard]] Result<void> post(const Hello &hello, std::vector<QByteArray> body, Progress &progress);
    [[nodiscard]] Result<void> take(const Frame &frame);
    [[nodiscard]] Result<void> takeWelcome(const Welcome &welcome);
    void countSent(const std::vector<KeptBatch> &upload);

    ExchangeSide &m_side;
    HttpsLink &m_link;
    ArrivingBatches m_arriving;
    Welcome m_welcome;
    bool m_hasWelcome = false;
    std::optional<Finish> m_finish;
    qint64 m_sentEntries = 0;
    std::optional<Refusal> m_refusal;
};

} // namespace ventanilla::sync
