#include "tests/sync_engine/NetworkVisit.h"

#include "core/sync/client/ArrivingBatches.h"
#include "core/sync/client/ExchangeRows.h"
#include "tests/support/Catch.h"

namespace ventanilla::tests {

using namespace ventanilla::sync;

NetworkVisit::NetworkVisit(Computer &computer, Region &region, Chance &chance)
    : m_computer(computer), m_identity(computer.read([](store::Connection &connection) {
          return sync::identity_of_device::find(connection).value();
      })),
      m_side(computer.database(), m_identity), m_region(region), m_chance(chance)
{
    NoProgress progress;
    m_serverHas = valueOf(m_side.believedAtServer(progress));
}

void NetworkVisit::run(int cuts)
{
    constexpr int mostRounds = 200;
    int rounds = 0;
    while (round(cuts))
        REQUIRE(++rounds < mostRounds);
}

std::vector<KeptBatch> NetworkVisit::upload()
{
    constexpr qint64 mostBytes = 5 * 1024;
    return m_computer.read(
        [&](store::Connection &connection) { return kept_batches::lackingIn(connection, m_serverHas, mostBytes); });
}

bool NetworkVisit::round(int cuts)
{
    const std::vector<KeptBatch> batches = upload();
    QByteArray request = requestFor(batches);
    if (cuts > 0 && oneIn(m_chance, cuts)) {
        const bool keepsPart = !oneIn(m_chance, 4);
        request.truncate(upTo(m_chance, int(request.size()) - 1));
        REQUIRE(m_region.answerTo(request, true, keepsPart).isEmpty());
        return false;
    }
    QByteArray answer = m_region.answerTo(request);
    const bool isCut = cuts > 0 && oneIn(m_chance, cuts);
    if (isCut)
        answer.truncate(upTo(m_chance, int(answer.size()) - 1));
    const Heard heard = take(answer);
    if (isCut)
        return false;
    const std::vector<KeptBatch> left = upload();
    return (!left.empty() && left != batches) || (heard.more && (heard.wholeBatches || !batches.empty()));
}

QByteArray NetworkVisit::requestFor(const std::vector<KeptBatch> &batches)
{
    ArrivingBatches arriving(m_side);
    m_receiving = valueOf(arriving.begin());
    const QDateTime now = m_computer.clock.now();
    Hello hello = m_computer.write([&](store::Transaction &transaction) {
        Hello made;
        m_wasCut = exchange_rows::uploadWasCut(transaction);
        made.counter = exchange_rows::nextCounter(transaction, now, !batches.empty());
        made.have = kept_batches::held(transaction);
        return made;
    });
    hello.commune = communeOfWorld();
    hello.device = m_computer.number();
    hello.clock = now;
    hello.receiving = m_receiving;
    hello.audience = m_region.rules().audience;
    return frames::encode(frames::sign(hello, keysOf(m_computer.number()))) + piecesOf(batches) + frames::encode(End{});
}

QByteArray NetworkVisit::piecesOf(const std::vector<KeptBatch> &batches)
{
    constexpr qint64 pieceSize = 300;
    QByteArray pieces;
    for (const KeptBatch &batch : batches) {
        const QByteArray hash = frames::hashOf(batch.bytes);
        const qint64 offset = m_wasCut ? m_region.offsetOf(m_computer.number(), batch.bytes) : 0;
        for (qint64 at = offset; at < batch.bytes.size(); at += pieceSize)
            pieces += frames::encode(BatchPiece{hash, at, batch.bytes.size(), batch.bytes.mid(at, pieceSize)});
    }
    return pieces;
}

NetworkVisit::Heard NetworkVisit::take(const QByteArray &answer)
{
    Heard heard;
    ArrivingBatches arriving(m_side);
    REQUIRE(valueOf(arriving.begin()) == m_receiving);
    frames::Reader reader;
    valueOf(reader.add(answer, [&](const Frame &frame) -> Result<void> {
        // This server never loses what it has said to keep, so that none is told of a gap.
        const auto *refusal = std::get_if<Refusal>(&frame);
        INFO((refusal == nullptr ? QString() : refusal->code + refusal->detail).toStdString());
        REQUIRE(refusal == nullptr);
        if (const auto *welcome = std::get_if<Welcome>(&frame))
            takeWelcome(*welcome);
        else if (const auto *finish = std::get_if<Finish>(&frame))
            heard.more = finish->more;
        else if (const auto *piece = std::get_if<BatchPiece>(&frame))
            return arriving.add(*piece);
        return {};
    }));
    valueOf(arriving.keepRest());
    requireDone(arriving.refused() ? &*arriving.refused() : nullptr);
    heard.wholeBatches = arriving.wholeBatches() > 0;
    m_hasWaited = m_hasWaited
        || m_computer.read([](store::Connection &connection) { return !reception::waiting(connection).empty(); });
    return heard;
}

void NetworkVisit::takeWelcome(const Welcome &welcome)
{
    REQUIRE_FALSE(welcome.wipe);
    m_acknowledged = welcome.acknowledged;
    m_serverHas = welcome.serverHas;
    m_serverHas.raise(m_computer.number(), welcome.acknowledged);
    valueOf(m_side.takeWelcome(welcome));
}

} // namespace ventanilla::tests
