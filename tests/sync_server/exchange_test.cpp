#include "tests/support/Catch.h"
#include "tests/sync_server/LedgerFixture.h"

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::sync;
using namespace ventanilla::tests;

namespace {

qint64 keptOf(LedgerFixture &fixture, const OfficeDevice &device, const QByteArray &batch)
{
    const auto size = fixture.ledger->read([&](LedgerSession &session) {
        return ledger_uploads::sizeOf(session, device.certificate().commune, device.number(), frames::hashOf(batch));
    });
    REQUIRE(size);
    return *size;
}

// A request that breaks off after so many bytes, and what the server then keeps of the batch.
void cutAfter(LedgerFixture &fixture, const QByteArray &request, qint64 bytes)
{
    IncomingExchange incoming(*fixture.ledger, fixture.clock, fixture.rules);
    REQUIRE(incoming.add(QByteArrayView(request).first(bytes)));
    incoming.keepWhatArrived();
}

} // namespace

TEST_CASE("A Hello is answered once, by the server it is meant for", "[exchange]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    const QByteArray request = requestOf(desk.hello(fixture.rules.audience));
    const QByteArray later = requestOf(desk.hello(fixture.rules.audience));
    REQUIRE(fixture.exchange(request).whole);
    CHECK(fixture.exchange(request).refusal() == QLatin1String("replayed"));
    REQUIRE(fixture.exchange(later).welcome());
    CHECK(fixture.exchange(request).refusal() == QLatin1String("replayed"));

    const Answered elsewhere = fixture.exchange(requestOf(desk.hello(QByteArray(32, 'b'))));
    CHECK(elsewhere.refusal() == QLatin1String("bad_signature"));
    CHECK(elsewhere.refusalDetail() == QLatin1String("audience"));

    Hello newer = desk.hello(fixture.rules.audience);
    newer.protocol = 2;
    CHECK(fixture.exchange(requestOf(signedBy(newer, desk))).refusal() == QLatin1String("newer_protocol"));
}

TEST_CASE("Nobody is answered who does not show the device's key", "[exchange]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    OfficeDevice laptop = fixture.newDevice(ninhue);
    REQUIRE(fixture.exchange(desk, {desk.nextBatch()}).whole);

    Hello forged = laptop.hello(fixture.rules.audience);
    forged.device = desk.number();
    CHECK(fixture.exchange(requestOf(signedBy(forged, laptop))).refusal() == QLatin1String("bad_signature"));
    Hello unsignedHello = desk.hello(fixture.rules.audience);
    unsignedHello.signature = QByteArray(signatureSize, '\0');
    CHECK(fixture.exchange(requestOf(unsignedHello)).refusal() == QLatin1String("bad_signature"));
    Hello stranger = laptop.hello(fixture.rules.audience);
    stranger.device = 500;
    CHECK(fixture.exchange(requestOf(signedBy(stranger, laptop))).refusal() == QLatin1String("unknown_device"));
    Hello nowhere = laptop.hello(fixture.rules.audience);
    nowhere.commune = QStringLiteral("13101");
    CHECK(fixture.exchange(requestOf(signedBy(nowhere, laptop))).refusal() == QLatin1String("unknown_device"));
    // What was refused used no counter up.
    CHECK(fixture.exchange(desk).welcome());
}

TEST_CASE("A batch must be its author's, whole and untouched", "[exchange]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    OfficeDevice laptop = fixture.newDevice(ninhue);
    const QByteArray good = desk.nextBatch();

    QByteArray altered = good;
    altered[altered.size() / 2] = char(altered[altered.size() / 2] ^ 1);
    const QString refusal = fixture.exchange(desk, {altered}).refusal();
    CHECK((refusal == QLatin1String("bad_signature") || refusal == QLatin1String("damaged")));
    const auto content = signed_batch::content(good);
    REQUIRE(content);
    CHECK(fixture.exchange(desk, {signed_batch::sign(*content, laptop.keys())}).refusal()
        == QLatin1String("bad_signature"));
    // The pieces are good, but not those of the hash they are sent under.
    std::vector<Frame> frames{
        desk.hello(fixture.rules.audience), BatchPiece{QByteArray(16, 'h'), 0, good.size(), good}, End{}};
    CHECK(fixture.exchange(encoded(frames)).refusal() == QLatin1String("damaged"));
    CHECK(fixture.held(ninhue).isEmpty());
    CHECK(fixture.exchange(desk, {good}).whole);
}

TEST_CASE("Requests that are not as they must be are refused in one frame", "[exchange]")
{
    LedgerFixture fixture(LedgerKind::Sqlite);
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    const QByteArray batch = desk.nextBatch();
    const auto hello = [&] { return Frame(desk.hello(fixture.rules.audience)); };
    const QByteArray hash = frames::hashOf(batch);
    const QString damaged = QStringLiteral("damaged");

    CHECK(fixture.exchange(encoded({End{}})).refusal() == damaged);
    CHECK(fixture.exchange(encoded({hello()})).refusal() == damaged); // no End
    CHECK(fixture.exchange(encoded({hello(), hello(), End{}})).refusal() == damaged);
    CHECK(fixture.exchange(encoded({hello(), End{}, End{}})).refusal() == damaged);
    CHECK(fixture.exchange(encoded({hello(), Finish{}, End{}})).refusal() == damaged);
    CHECK(fixture.exchange(encoded({hello(), End{}}) + "x").refusal() == damaged);
    CHECK(fixture.exchange(encoded({hello(), BatchPiece{hash, 5, batch.size(), "abc"}, End{}})).refusal() == damaged);
    CHECK(fixture.exchange(encoded({hello(), BatchPiece{hash, 0, 3, "abc"}, End{}})).refusal() == damaged);
    CHECK(fixture.exchange(encoded({hello(), BatchPiece{hash, 0, largestBatchBytes * 2, "abc"}, End{}})).refusal()
        == damaged);
    fixture.rules.mostRequestBytes = 500;
    CHECK(fixture.exchange(desk, {desk.nextBatch(1, 2000)}).refusal() == QLatin1String("too_large"));
    CHECK(fixture.held(ninhue).isEmpty());
}

TEST_CASE("A cut at any byte costs less than a piece, and is made good by the rest", "[exchange]")
{
    LedgerFixture fixture(LedgerKind::Sqlite);
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    OfficeDevice laptop = fixture.newDevice(ninhue);
    qint64 count = 0;
    CHECK(rc::check("cut and gone on with", [&] {
        const qint64 pieceSize = *rc::gen::inRange(200, 3000);
        const QByteArray batch = desk.nextBatch(2, *rc::gen::inRange(500, 20'000));
        qint64 kept = 0;
        for (int cuts = *rc::gen::inRange(1, 5); cuts > 0; --cuts) {
            const QByteArray opening = frames::encode(desk.hello(fixture.rules.audience));
            const QByteArray request = opening + encoded(OfficeDevice::pieces(batch, kept, pieceSize));
            const qint64 at = *rc::gen::inRange<qint64>(0, request.size() + 1);
            cutAfter(fixture, request, at);
            const qint64 arrived = std::max<qint64>(0, at - opening.size());
            if (fixture.held(ninhue).sequenceOf(desk.number()) == desk.lastSequence())
                break; // all of it was there
            const qint64 now = keptOf(fixture, desk, batch);
            RC_ASSERT(now >= kept);
            constexpr qint64 frameBytes = 40;
            const qint64 overhead = frameBytes * (1 + arrived / pieceSize);
            RC_ASSERT(arrived - (now - kept) <= pieceSize + overhead);
            kept = now;
        }
        if (kept > 0) {
            const Answered answer = fixture.exchange(frames::encode(desk.hello(fixture.rules.audience))
                + encoded(OfficeDevice::pieces(batch, kept, pieceSize)) + frames::encode(End{}));
            RC_ASSERT(answer.whole);
            RC_ASSERT(answer.refusal().isEmpty());
        } else {
            RC_ASSERT(fixture.exchange(desk, {batch}).refusal().isEmpty());
        }
        RC_ASSERT(keptOf(fixture, desk, batch) == 0); // nothing is left lying about
        ++count;
        RC_ASSERT(fixture.held(ninhue).sequenceOf(desk.number()) == desk.lastSequence());
    }));
    store::VersionVector have;
    const auto received = fixture.exchange(laptop, {}, have).batches();
    CHECK(qint64(received.size()) == count);
}

TEST_CASE("An upload goes on at another server, and belongs to its device alone", "[exchange]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    OfficeDevice laptop = fixture.newDevice(ninhue);
    const QByteArray batch = desk.nextBatch(1, 20'000);
    const QByteArray opening = frames::encode(desk.hello(fixture.rules.audience));
    cutAfter(fixture, opening + encoded(OfficeDevice::pieces(batch)), opening.size() + 9000);
    const qint64 kept = keptOf(fixture, desk, batch);
    CHECK(kept == 8192);
    CHECK(keptOf(fixture, laptop, batch) == 0);

    fixture.ledger = fixture.openAnother();
    REQUIRE(keptOf(fixture, desk, batch) == kept);
    const Answered stolen = fixture.exchange(frames::encode(laptop.hello(fixture.rules.audience))
        + encoded(OfficeDevice::pieces(batch, kept)) + frames::encode(End{}));
    CHECK(stolen.refusal() == QLatin1String("damaged"));
    const Answered rest = fixture.exchange(frames::encode(desk.hello(fixture.rules.audience))
        + encoded(OfficeDevice::pieces(batch, kept)) + frames::encode(End{}));
    CHECK(rest.welcome());
    CHECK(fixture.exchange(laptop).batches() == std::vector<QByteArray>{batch});
}

TEST_CASE("Only the last upload of a device is kept, and not for ever", "[exchange]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    const QByteArray first = desk.nextBatch(1, 20'000);
    const QByteArray second = desk.nextBatch(1, 20'000);
    for (const QByteArray &batch : {first, second}) {
        const QByteArray opening = frames::encode(desk.hello(fixture.rules.audience));
        cutAfter(fixture, opening + encoded(OfficeDevice::pieces(batch)), opening.size() + 9000);
    }
    CHECK(keptOf(fixture, desk, first) == 0);
    CHECK(keptOf(fixture, desk, second) == 8192);
    const auto forget = [&] {
        const auto done = fixture.ledger->write([&](LedgerSession &session) {
            return ledger_uploads::forgetOlderThan(session, fixture.clock.now().addDays(-30));
        });
        REQUIRE(done);
        return *done;
    };
    CHECK(forget() == 0);
    fixture.clock.advanceSeconds(31 * 24 * 3600);
    CHECK(forget() == 1);
    CHECK(keptOf(fixture, desk, second) == 0);
}

TEST_CASE("An answer that was cut goes on where it broke off", "[exchange]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    OfficeDevice laptop = fixture.newDevice(ninhue);
    const QByteArray batch = desk.nextBatch(1, 20'000);
    REQUIRE(fixture.exchange(desk, {batch}).whole);
    Hello hello = laptop.hello(fixture.rules.audience);
    hello.receiving = PartialBatch{frames::hashOf(batch), 7'777};
    const Answered answer = fixture.exchange(requestOf(signedBy(hello, laptop)));
    QByteArray rest;
    for (const Frame &frame : answer.frames) {
        if (const auto *piece = std::get_if<BatchPiece>(&frame)) {
            CHECK(piece->offset == 7'777 + rest.size());
            CHECK(piece->total == batch.size());
            rest += piece->bytes;
        }
    }
    CHECK(rest == batch.mid(7'777));
}

TEST_CASE("A revoked computer hands over, receives nothing, and is told to wipe", "[exchange]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    OfficeDevice desk = fixture.newDevice(ninhue);
    OfficeDevice lost = fixture.newDevice(ninhue);
    REQUIRE(fixture.exchange(lost, {lost.nextBatch()}).whole);
    const QDateTime lease = fixture.clock.now().addDays(30);
    REQUIRE(fixture.exchange(desk, {desk.nextBatch()}).whole);
    REQUIRE(fixture.ledger->write([&](LedgerSession &session) {
        return ledger_devices::revoke(session, ninhue, lost.number(), fixture.clock.now());
    }));
    fixture.clock.advanceSeconds(24 * 3600);

    const QByteArray unsent = lost.nextBatch();
    for (int contact = 0; contact < 2; ++contact) { // the first answer may be lost
        const Answered answer = fixture.exchange(lost, {unsent});
        REQUIRE(answer.welcome());
        CHECK(answer.welcome()->wipe);
        CHECK(answer.welcome()->acknowledged == 2);
        CHECK(answer.welcome()->leaseUntil == lease); // not a day longer
        CHECK(answer.batches().empty());
        CHECK(answer.certificates().empty());
    }
    const Answered toDesk = fixture.exchange(desk);
    CHECK(toDesk.batches().size() == 2);
    REQUIRE(toDesk.certificates().size() == 1);
    CHECK(toDesk.certificates().front().revoked);
}

TEST_CASE("A computer that the first one has enrolled shows its certificate", "[exchange]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    OfficeDevice first = fixture.newDevice(ninhue, true);
    OfficeDevice laptop;
    Certificate certificate{ninhue, 32'768, QStringLiteral("Notebook"), laptop.keys().publicKey, firstComputer,
        fixture.clock.now(), false, {}};
    laptop.enrolled(certificates::issue(certificate, first.keys()));
    const QByteArray batch = laptop.nextBatch();

    CHECK(fixture.exchange(laptop, {batch}).refusal() == QLatin1String("unknown_device"));
    std::vector<Frame> frames{laptop.hello(fixture.rules.audience), Devices{{laptop.certificate()}}};
    for (const Frame &piece : OfficeDevice::pieces(batch))
        frames.push_back(piece);
    frames.push_back(End{});
    const Answered answer = fixture.exchange(encoded(frames));
    REQUIRE(answer.welcome());
    CHECK(answer.welcome()->acknowledged == 1);
    const Answered toFirst = fixture.exchange(first);
    CHECK(toFirst.batches() == std::vector<QByteArray>{batch});
    CHECK(toFirst.certificates() == std::vector<Certificate>{laptop.certificate()});

    OfficeDevice impostor;
    certificate.publicKey = impostor.keys().publicKey;
    certificate.device = 32'769;
    impostor.enrolled(certificates::issue(certificate, impostor.keys()));
    frames[0] = impostor.hello(fixture.rules.audience);
    frames[1] = Devices{{impostor.certificate()}};
    CHECK(fixture.exchange(encoded(frames)).refusal() == QLatin1String("bad_signature"));
}
