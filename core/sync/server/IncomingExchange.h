#pragma once

#include "core/base/Clock.h"
#include "core/sync/protocol/Exchange.h"
#include "core/sync/server/IncomingUpload.h"
#include "core/sync/server/Ledger.h"
#include "core/sync/server/LedgerBatches.h"
#include "core/sync/server/LedgerDevices.h"

#include <optional>
#include <vector>

// The server's side of one exchange, without its carrier: bytes of the request go in as they arrive, and what came whole
// stays even if the link is cut before the end.
namespace ventanilla::sync {

struct ExchangeRules
{
    QByteArray audience; // SHA-256 of this server's certificate
    qint64 mostRequestBytes = largestExchange;
    qint64 mostAnswerBytes = 8 * 1024 * 1024; // of batches; what is beyond waits for the next exchange
    int leaseDays = 30;
};

// What happened, for the log and the metrics: no personal data in it.
struct ExchangeAccount
{
    QString commune; // empty until a device has shown who it is
    int device = 0;
    qint64 receivedBytes = 0;
    qint64 keptBatches = 0;
    qint64 knownBatches = 0;
    qint64 sentBatches = 0;
    qint64 sentBytes = 0;
    bool wipe = false;
    QString refused; // a Refusal's code
};

// What the answer starts from, once the whole request has been taken.
struct AnswerBasis
{
    Hello hello;
    Welcome welcome;
    std::vector<Certificate> certificates; // of the whole commune
    Lacking lacking;
};

// One thread, one request.
class IncomingExchange
{
public:
    IncomingExchange(Ledger &ledger, const Clock &clock, const ExchangeRules &rules);

    // False once the request is refused: more bytes are of no use.
    [[nodiscard]] bool add(QByteArrayView bytes);

    // Makes durable what has come so far. To be called when nothing more has arrived for the moment, so that a cut costs
    // what is under way and no more, and at a cut.
    void keepWhatArrived();

    // After the last byte: takes everything, notes the visit, and says what to answer. Nothing when it is refused.
    [[nodiscard]] std::optional<AnswerBasis> finish();

    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }
    // The device comes too often.
    void turnAway() { (void)refuse("busy"); }
    // Whether the last frame has come.
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    // Whether the first frame was a Hello at all.
    [[nodiscard]] bool greeted() const { return m_hello.has_value(); }
    [[nodiscard]] const ExchangeAccount &account() const { return m_account; }

private:
    Result<void> take(const Frame &frame);
    Result<void> greet(const Hello &hello);
    Result<void> admit(const LedgerDevice &device);
    Result<void> learn(const Devices &devices);
    Result<void> takePiece(const BatchPiece &piece);
    Result<void> takeBatch(const QByteArray &hash, const QByteArray &signedBytes);
    Result<void> keepBatches(LedgerSession &session);
    Result<void> keepAll(LedgerSession &session);
    void noteKept();
    Result<void> noteVisit(LedgerSession &session);
    std::optional<AnswerBasis> basis();
    Result<void> refuse(const char *code, const QString &detail = {});
    void refuseFor(const Error &error);
    [[nodiscard]] Welcome welcomeFor(const LedgerDevice &device, const store::VersionVector &held) const;

    Ledger &m_ledger;
    const Clock &m_clock;
    const ExchangeRules &m_rules;
    ExchangeAccount m_account;
    frames::Reader m_reader;
    std::optional<Hello> m_hello;
    std::optional<LedgerDevice> m_device; // whose Hello it is, once that is proven
    std::vector<Certificate> m_certificates;
    IncomingUpload m_upload;
    std::vector<ArrivedBatch> m_arrived; // good ones, not yet in the ledger
    qint64 m_arrivedBytes = 0;
    qint64 m_keptNow = 0; // of those, in the transaction under way
    qint64 m_knownNow = 0;
    bool m_ended = false;
    std::optional<Refusal> m_refusal;
};

} // namespace ventanilla::sync
