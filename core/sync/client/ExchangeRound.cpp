#include "core/sync/client/ExchangeRound.h"

#include "core/sync/client/ServerWords.h"
#include "core/sync/engine/SyncState.h"

#include <numeric>

namespace ventanilla::sync {

namespace {

// Of a piece that is cut nothing counts, so it is small beside what a slow link carries in a second; its frame costs a
// hundredth of it.
constexpr qsizetype pieceSize = 2048;

void addPieces(std::vector<QByteArray> &body, const QByteArray &signedBatch, const QByteArray &hash, qint64 offset)
{
    const qint64 total = signedBatch.size();
    for (qint64 at = offset; at < total; at += pieceSize)
        body.push_back(frames::encode(BatchPiece{hash, at, total, signedBatch.mid(at, pieceSize)}));
}

// The device's number is in the identity's certificate; its signature says who speaks.
Hello helloOf(const DeviceIdentity &identity, const QString &commune, const QDateTime &now)
{
    Hello hello;
    hello.commune = commune;
    hello.device = identity.certificate.device;
    hello.clock = now;
    hello.audience = identity.serverCertificate;
    return hello;
}

} // namespace

Result<ExchangeRound::Beginning> ExchangeRound::begin(bool uploads)
{
    auto receiving = m_arriving.begin();
    if (!receiving)
        return failure(receiving.error());
    const Clock &clock = m_database.clock();
    return m_database.write([&](store::Transaction &transaction) {
        Beginning beginning;
        beginning.hello = helloOf(m_identity, m_identity.certificate.commune, clock.now());
        beginning.resumes = exchange_rows::uploadWasCut(transaction);
        beginning.hello.counter = exchange_rows::nextCounter(transaction, uploads);
        beginning.hello.have = kept_batches::held(transaction);
        beginning.hello.receiving = *receiving;
        for (const Certificate &certificate : known_devices::all(transaction)) {
            if (certificate.issuer == firstComputer)
                beginning.enrolledHere.push_back(certificate);
        }
        return beginning;
    });
}

Result<qint64> ExchangeRound::offsetAtServer(const Hello &hello, const QByteArray &hash, Progress &progress)
{
    const QString path = QStringLiteral("/v1/uploads?commune=%1&device=%2&hash=%3")
                             .arg(hello.commune)
                             .arg(hello.device)
                             .arg(QString::fromLatin1(hash.toHex()));
    QByteArray json;
    auto answer = m_link.call(
        HttpCall{"GET", path.toStdString(), {}, {}},
        [&](const HttpAnswer &, QByteArrayView bytes) { return server_words::addTo(json, bytes); }, progress);
    if (!answer)
        return failure(answer.error());
    if (answer->status != server_words::statusOk)
        return failure(server_words::refusal(*answer, json));
    return server_words::uploadOffset(json);
}

Result<std::vector<QByteArray>> ExchangeRound::bodyOf(
    const Beginning &beginning, const std::vector<KeptBatch> &upload, Progress &progress)
{
    std::vector<QByteArray> body{frames::encode(frames::sign(beginning.hello, m_identity.keys))};
    if (!beginning.enrolledHere.empty())
        body.push_back(frames::encode(Devices{beginning.enrolledHere}));
    bool resumes = beginning.resumes;
    for (const KeptBatch &batch : upload) {
        const QByteArray hash = frames::hashOf(batch.bytes);
        qint64 offset = 0;
        if (resumes) {
            const auto known = offsetAtServer(beginning.hello, hash, progress);
            if (!known)
                return failure(known.error());
            offset = std::clamp<qint64>(*known, 0, batch.bytes.size());
            // The server has this one whole; the cut was in a later one.
            resumes = offset == batch.bytes.size();
        }
        addPieces(body, batch.bytes, hash, offset);
    }
    body.push_back(frames::encode(End{}));
    return body;
}

Result<void> ExchangeRound::run(const std::vector<KeptBatch> &upload, Progress &progress)
{
    const auto beginning = begin(!upload.empty());
    if (!beginning)
        return failure(beginning.error());
    auto body = bodyOf(*beginning, upload, progress);
    if (!body)
        return failure(body.error());
    const qint64 before = m_link.sentBytes();
    const qint64 whole = std::accumulate(
        body->begin(), body->end(), before, [](qint64 sum, const QByteArray &part) { return sum + part.size(); });
    auto done = post(std::move(*body), progress);
    if (m_link.sentBytes() >= whole) {
        if (auto noted = noteSent(upload); !noted)
            return noted;
    }
    if (auto kept = m_arriving.keepRest(); !kept)
        return kept;
    if (m_hasWelcome)
        countSent(upload);
    return done;
}

Result<void> ExchangeRound::post(std::vector<QByteArray> body, Progress &progress)
{
    frames::Reader reader;
    QByteArray other; // said by something on the way that does not speak in frames
    const auto answer = m_link.call(
        HttpCall{"POST", "/v1/exchange", server_words::framesType, std::move(body)},
        [&](const HttpAnswer &begun, QByteArrayView bytes) -> Result<void> {
            if (!server_words::isFrames(begun))
                return server_words::addTo(other, bytes);
            return reader.add(bytes, [this](const Frame &frame) { return take(frame); });
        },
        progress);
    if (!answer)
        return failure(answer.error());
    if (!server_words::isFrames(*answer))
        return failure(server_words::refusal(*answer, other));
    if (!m_hasWelcome || !m_finish || !reader.atBoundary())
        return failure(ErrorKind::Cut, QStringLiteral("server"));
    return {};
}

Result<void> ExchangeRound::take(const Frame &frame)
{
    if (const auto *welcome = std::get_if<Welcome>(&frame))
        return takeWelcome(*welcome);
    if (const auto *refusal = std::get_if<Refusal>(&frame))
        return failure(ErrorKind::Refused, QStringLiteral("server"), refusal->code);
    if (const auto *devices = std::get_if<Devices>(&frame))
        return m_database.write(
            [&](store::Transaction &transaction) { return known_devices::learn(transaction, devices->certificates); });
    if (const auto *piece = std::get_if<BatchPiece>(&frame))
        return m_arriving.add(*piece);
    if (const auto *finish = std::get_if<Finish>(&frame)) {
        m_finish = *finish;
        return {};
    }
    return failure(ErrorKind::Damaged, QStringLiteral("answer"));
}

Result<void> ExchangeRound::takeWelcome(const Welcome &welcome)
{
    m_welcome = welcome;
    m_hasWelcome = true;
    const qint64 skew = welcome.clock.isValid() ? welcome.clock.secsTo(m_database.clock().now()) : 0;
    return m_database.write([&](store::Transaction &transaction) {
        exchange_rows::noteUploadAnswered(transaction);
        sync_state::noteConfirmed(transaction, welcome.acknowledged);
        sync_state::noteServer(transaction, welcome.leaseUntil, skew);
    });
}

Result<void> ExchangeRound::noteSent(const std::vector<KeptBatch> &upload)
{
    qint64 last = 0;
    for (const KeptBatch &batch : upload) {
        if (batch.device == m_identity.certificate.device)
            last = std::max(last, batch.lastSequence);
    }
    if (last == 0)
        return {};
    return m_database.write([&](store::Transaction &transaction) { sync_state::noteSent(transaction, last); });
}

void ExchangeRound::countSent(const std::vector<KeptBatch> &upload)
{
    store::VersionVector kept = m_welcome.serverHas;
    kept.raise(m_identity.certificate.device, m_welcome.acknowledged);
    for (const KeptBatch &batch : upload) {
        if (kept.sequenceOf(batch.device) >= batch.lastSequence)
            m_sentEntries += batch.lastSequence - batch.firstSequence + 1;
    }
}

} // namespace ventanilla::sync
