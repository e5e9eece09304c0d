#include "core/sync/client/ExchangeRound.h"

#include "core/sync/client/FramesCall.h"
#include "core/sync/client/ServerWords.h"

#include <numeric>

namespace ventanilla::sync {

namespace {

// Of a piece that is cut nothing counts, so it is small: with its frame and TLS around it, it fills one packet.
constexpr qsizetype pieceSize = 1380;

void addPieces(std::vector<QByteArray> &body, const QByteArray &signedBatch, const QByteArray &hash, qint64 offset)
{
    const qint64 total = signedBatch.size();
    for (qint64 at = offset; at < total; at += pieceSize)
        body.push_back(frames::encode(BatchPiece{hash, at, total, signedBatch.mid(at, pieceSize)}));
}

} // namespace

Result<ExchangeSide::Beginning> ExchangeRound::begin(const std::vector<KeptBatch> &upload, bool introduce)
{
    auto receiving = m_arriving.begin();
    if (!receiving)
        return failure(receiving.error());
    auto beginning = m_side.begin(upload, introduce);
    if (beginning)
        beginning->hello.receiving = *receiving;
    return beginning;
}

Result<qint64> ExchangeRound::offsetAtServer(const Hello &hello, const KeptBatch &batch, Progress &progress)
{
    const QString path = QStringLiteral("/v1/uploads?commune=%1&device=%2&author=%3&hash=%4")
                             .arg(hello.commune)
                             .arg(hello.device)
                             .arg(batch.device)
                             .arg(QString::fromLatin1(frames::hashOf(batch.bytes).toHex()));
    QByteArray json;
    const auto answer = m_link.call(
        HttpCall{"GET", path.toStdString(), {}, {}, {}},
        [&](const HttpAnswer &, QByteArrayView bytes) { return server_words::addTo(json, bytes); }, progress);
    if (!answer)
        return failure(answer.error());
    if (answer->status != server_words::statusOk)
        return failure(server_words::refusal(*answer, json));
    const auto offset = server_words::uploadOffset(json);
    return offset ? Result<qint64>(std::clamp<qint64>(*offset, 0, batch.bytes.size())) : offset;
}

// Each question is a round trip, so the place is looked for by halves.
Result<ExchangeRound::Place> ExchangeRound::placeToGoOn(
    const Hello &hello, const std::vector<KeptBatch> &upload, Progress &progress)
{
    Place place;
    size_t end = upload.size();
    for (size_t look = 0; place.batch < end; look = place.batch + (end - place.batch) / 2) {
        const auto offset = offsetAtServer(hello, upload[look], progress);
        if (!offset)
            return failure(offset.error());
        if (*offset == upload[look].bytes.size()) {
            place = {look + 1, 0};
            continue;
        }
        end = look;
        place.offset = *offset;
        if (*offset > 0)
            return Place{look, *offset}; // what is before it had come whole
    }
    return place;
}

Result<std::vector<QByteArray>> ExchangeRound::bodyOf(
    const ExchangeSide::Beginning &beginning, const std::vector<KeptBatch> &upload, Progress &progress)
{
    Place place;
    if (beginning.resumes && !upload.empty()) {
        const auto found = placeToGoOn(beginning.hello, upload, progress);
        if (!found)
            return failure(found.error());
        place = *found;
    }
    std::vector<QByteArray> body;
    if (!beginning.owners.certificates.empty())
        body.push_back(frames::encode(beginning.owners));
    for (size_t index = place.batch; index < upload.size(); ++index) {
        const QByteArray &bytes = upload[index].bytes;
        addPieces(body, bytes, frames::hashOf(bytes), index == place.batch ? place.offset : 0);
    }
    body.push_back(frames::encode(End{}));
    return body;
}

Result<void> ExchangeRound::run(const std::vector<KeptBatch> &upload, bool introduce, Progress &progress)
{
    const auto beginning = begin(upload, introduce);
    if (!beginning)
        return failure(beginning.error());
    auto body = bodyOf(*beginning, upload, progress);
    if (!body)
        return failure(body.error());
    const qint64 before = m_link.sentBytes();
    const qint64 whole = std::accumulate(
        body->begin(), body->end(), before, [](qint64 sum, const QByteArray &part) { return sum + part.size(); });
    auto done = post(beginning->hello, std::move(*body), progress);
    if (m_link.sentBytes() > whole) {
        if (auto noted = m_side.noteSent(upload); !noted)
            return noted;
    }
    if (auto kept = m_arriving.keepRest(); !kept)
        return kept;
    if (m_hasWelcome)
        countSent(upload);
    return done;
}

Result<void> ExchangeRound::post(const Hello &hello, std::vector<QByteArray> body, Progress &progress)
{
    HttpCall call{"POST", "/v1/exchange", server_words::framesType, std::move(body), {}};
    call.opening = [hello, keys = m_side.keys()](const QByteArray &certificate) {
        Hello addressed = hello;
        addressed.audience = certificate;
        return frames::encode(frames::sign(addressed, keys));
    };
    const auto whole = frames_call::run(
        m_link, std::move(call), [this](const Frame &frame) { return take(frame); }, progress);
    if (!whole)
        return failure(whole.error());
    if (m_refusal)
        return failure(ErrorKind::Refused, QStringLiteral("server"), server_words::cleanWord(m_refusal->code));
    if (!m_hasWelcome || !m_finish || !*whole)
        return failure(ErrorKind::Cut, QStringLiteral("server"));
    return {};
}

Result<void> ExchangeRound::take(const Frame &frame)
{
    if (const auto *welcome = std::get_if<Welcome>(&frame))
        return takeWelcome(*welcome);
    if (const auto *refusal = std::get_if<Refusal>(&frame)) {
        m_refusal = *refusal; // the answer ends here by itself, and the link may be used again
        return {};
    }
    if (const auto *devices = std::get_if<Devices>(&frame))
        return m_side.learn(devices->certificates);
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
    return m_side.takeWelcome(welcome);
}

void ExchangeRound::countSent(const std::vector<KeptBatch> &upload)
{
    store::VersionVector kept = m_welcome.serverHas;
    kept.raise(m_side.device(), m_welcome.acknowledged);
    for (const KeptBatch &batch : upload) {
        if (kept.sequenceOf(batch.device) >= batch.lastSequence)
            m_sentEntries += batch.lastSequence - batch.firstSequence + 1;
    }
}

} // namespace ventanilla::sync
