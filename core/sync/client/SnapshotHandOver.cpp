#include "core/sync/client/SnapshotHandOver.h"

#include "core/sync/client/ExchangeRows.h"
#include "core/sync/client/FramesCall.h"
#include "core/sync/client/ServerWords.h"
#include "core/sync/client/SnapshotMaking.h"
#include "core/sync/protocol/Exchange.h"

#include <QElapsedTimer>

#include <algorithm>

namespace ventanilla::sync {

namespace {

using snapshot_rows::Way;
using State = HandedOver::State;

// With its frame and TLS around it, a piece fills one packet: half of one counts for nothing.
constexpr qint64 pieceSize = 1380;
// The first request is small, since nothing is known of the link; the others take some seconds each.
constexpr qint64 firstPortion = 64 * 1024;
constexpr qint64 largestPortion = 1024 * 1024;
constexpr double millisecondsOfPortion = 8000;
constexpr int daysToRest = 1;
// By then so much has been added that a new one is better.
constexpr int daysToKeep = 14;

// Bytes a millisecond.
double rateOf(qint64 bytes, qint64 milliseconds)
{
    return double(bytes) / double(std::max<qint64>(milliseconds, 1));
}

bool mayStillBeTaken(const QString &refused)
{
    return refused == QLatin1String("not_now") || refused == QLatin1String("gap") || refused == QLatin1String("busy")
        || refused == QLatin1String("replayed");
}

} // namespace

Result<SnapshotHandOver::Answer> SnapshotHandOver::say(std::vector<QByteArray> body, Progress &progress)
{
    SnapshotRequest request;
    request.purpose = SnapshotRequest::Purpose::HandOver;
    request.commune = m_identity.certificate.commune;
    request.device = m_identity.certificate.device;
    const auto counter = m_database.write([this](store::Transaction &transaction) {
        return exchange_rows::nextCounter(transaction, m_database.clock().now(), false);
    });
    if (!counter)
        return failure(counter.error());
    request.counter = *counter;
    body.push_back(frames::encode(End{}));
    HttpCall call{"POST", "/v1/snapshots", server_words::framesType, std::move(body), {}};
    call.opening = [request, keys = m_identity.keys](const QByteArray &certificate) {
        SnapshotRequest addressed = request;
        addressed.audience = certificate;
        return frames::encode(snapshot_requests::sign(addressed, keys));
    };
    return post(std::move(call), progress);
}

Result<SnapshotHandOver::Answer> SnapshotHandOver::post(HttpCall call, Progress &progress)
{
    std::optional<Answer> said;
    const auto answered = frames_call::run(
        m_link, std::move(call),
        [&](const Frame &frame) -> Result<void> {
            if (const auto *taken = std::get_if<SnapshotTaken>(&frame))
                said = Answer{taken->offset, {}};
            else if (const auto *refusal = std::get_if<Refusal>(&frame))
                said = Answer{0, server_words::cleanWord(refusal->code)};
            return {};
        },
        progress);
    if (!answered)
        return failure(answered.error());
    if (!said)
        return failure(ErrorKind::Cut, QStringLiteral("server"));
    return *said;
}

Result<std::vector<QByteArray>> SnapshotHandOver::bodyOf(const SnapshotManifest &manifest, qint64 from, qint64 to)
{
    return m_database.read([&](store::Connection &connection) -> Result<std::vector<QByteArray>> {
        std::vector<QByteArray> body{frames::encode(manifest)};
        for (qint64 at = from; at < to;) {
            QByteArray kept = snapshot_rows::bytesFrom(connection, Way::Leaving, at);
            if (kept.isEmpty())
                return failure(ErrorKind::Damaged, QStringLiteral("store"));
            kept.truncate(to - at);
            for (qint64 piece = 0; piece < kept.size(); piece += pieceSize)
                body.push_back(frames::encode(SnapshotPiece{at + piece, kept.mid(piece, pieceSize)}));
            at += kept.size();
        }
        return body;
    });
}

Result<std::optional<snapshot_rows::Travelling>> SnapshotHandOver::madeBefore()
{
    auto found =
        m_database.read([](store::Connection &connection) { return snapshot_rows::find(connection, Way::Leaving); });
    if (!found || !*found || (*found)->manifest.madeAt.addDays(daysToKeep) > m_database.clock().now())
        return found;
    if (auto dropped = drop(); !dropped)
        return failure(dropped.error());
    return std::optional<snapshot_rows::Travelling>();
}

Result<void> SnapshotHandOver::drop()
{
    return m_database.write([](store::Transaction &transaction) { snapshot_rows::drop(transaction, Way::Leaving); });
}

// What came too early, or in somebody else's turn, may be good another time; all else is made anew.
Result<HandedOver> SnapshotHandOver::end(const QString &refused)
{
    if (mayStillBeTaken(refused))
        return HandedOver{State::NotNow, m_link.sentBytes()};
    if (auto dropped = drop(); !dropped)
        return failure(dropped.error());
    if (refused.isEmpty())
        return HandedOver{State::Done, m_link.sentBytes()};
    if (refused == QLatin1String("stale")) // somebody has handed over a newer one meanwhile
        return HandedOver{State::NotNow, m_link.sentBytes()};
    return failure(ErrorKind::Refused, QStringLiteral("server"), refused);
}

Result<HandedOver> SnapshotHandOver::rest()
{
    auto noted = m_database.write([this](store::Transaction &transaction) {
        snapshot_rows::setNotBefore(transaction, Way::Leaving, m_database.clock().now().addDays(daysToRest));
    });
    if (!noted)
        return failure(noted.error());
    return HandedOver{State::TooSlow, m_link.sentBytes()};
}

Result<HandedOver> SnapshotHandOver::send(
    const SnapshotManifest &manifest, const HandOverLimits &limits, Progress &progress)
{
    auto answer = say({frames::encode(manifest)}, progress);
    qint64 portion = firstPortion;
    QElapsedTimer trial;
    trial.start();
    while (answer && answer->refused.isEmpty() && answer->offset < manifest.size) {
        const qint64 from = answer->offset;
        const qint64 to = std::min(manifest.size, from + portion);
        auto body = bodyOf(manifest, from, to);
        if (!body)
            return failure(body.error());
        QElapsedTimer timer;
        timer.start();
        answer = say(std::move(*body), progress);
        if (!answer || !answer->refused.isEmpty())
            break;
        if (answer->offset <= from)
            return failure(ErrorKind::Damaged, QStringLiteral("answer"));
        const double rate = rateOf(to - from, timer.elapsed());
        const double left = double(manifest.size - answer->offset) / rate;
        if (trial.elapsed() >= limits.trial.count() && left > double(limits.longest.count()))
            return rest();
        portion = std::clamp(qint64(rate * millisecondsOfPortion), firstPortion, largestPortion);
    }
    if (!answer)
        return failure(answer.error());
    return end(answer->refused);
}

Result<HandedOver> SnapshotHandOver::begin(const HandOverLimits &limits, Progress &progress)
{
    const auto turn = say({}, progress);
    if (!turn)
        return failure(turn.error());
    if (!turn->refused.isEmpty())
        return end(turn->refused);
    const auto manifest = snapshot_making::make(m_database, m_identity, progress);
    if (!manifest)
        return failure(manifest.error());
    return send(*manifest, limits, progress);
}

Result<HandedOver> SnapshotHandOver::run(const HandOverLimits &limits, Progress &progress)
{
    const auto made = madeBefore();
    if (!made)
        return failure(made.error());
    if (!*made)
        return begin(limits, progress);
    if ((*made)->notBefore.isValid() && (*made)->notBefore > m_database.clock().now())
        return HandedOver{State::TooSlow, 0};
    return send((*made)->manifest, limits, progress);
}

} // namespace ventanilla::sync
