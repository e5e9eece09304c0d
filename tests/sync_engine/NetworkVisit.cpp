#include "tests/sync_engine/NetworkVisit.h"

#include "core/sync/client/ArrivingBatches.h"
#include "core/sync/client/ExchangeRows.h"
#include "core/sync/engine/SyncState.h"
#include "tests/support/Catch.h"

namespace ventanilla::tests {

using namespace ventanilla::sync;

NetworkVisit::NetworkVisit(Computer &computer, Region &region, Chance &chance)
    : m_computer(computer), m_identity(computer.read([](store::Connection &connection) {
          return sync::identity_of_device::find(connection).value();
      })),
      m_side(computer.database(), m_identity), m_region(region), m_chance(chance)
{
    valueOf(kept_batches::cutNew(computer.database()));
    // Before the server has said what it has: of the others' journals nothing goes up.
    const qint64 confirmed =
        computer.read([](store::Connection &connection) { return exchange_rows::confirmedSequence(connection); });
    const store::VersionVector held = computer.held();
    for (const auto &[device, sequence] : held.sequences())
        m_serverHas.raise(device, device == computer.number() ? confirmed : sequence);
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
    if (heard.wantsEarlier)
        return true;
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
        if (const auto *refusal = std::get_if<Refusal>(&frame))
            heard.wantsEarlier = takeRefusal(*refusal);
        else if (const auto *welcome = std::get_if<Welcome>(&frame))
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

// What the receiver of a stick has confirmed, the server may not have.
bool NetworkVisit::takeRefusal(const Refusal &refusal)
{
    INFO("refused " << refusal.code.toStdString() << " " << refusal.detail.toStdString());
    REQUIRE(refusal.code == QLatin1String("gap"));
    const int own = m_computer.number();
    const qint64 wanted = refusal.detail.toLongLong();
    REQUIRE((wanted > 0 && wanted <= m_serverHas.sequenceOf(own)));
    store::VersionVector has;
    for (const auto &[device, sequence] : m_serverHas.sequences())
        has.raise(device, device == own ? wanted - 1 : sequence);
    m_serverHas = has;
    return true;
}

void NetworkVisit::takeWelcome(const Welcome &welcome)
{
    REQUIRE_FALSE(welcome.wipe);
    m_acknowledged = welcome.acknowledged;
    m_serverHas = welcome.serverHas;
    m_serverHas.raise(m_computer.number(), welcome.acknowledged);
    m_computer.write([&](store::Transaction &transaction) {
        exchange_rows::noteUploadAnswered(transaction);
        sync_state::noteConfirmed(transaction, welcome.acknowledged);
    });
}

} // namespace ventanilla::tests
