#include "tests/support/Catch.h"
#include "tests/sync_server/SnapshotTalk.h"

using namespace ventanilla;
using namespace ventanilla::sync;
using namespace ventanilla::tests;

namespace {

using Answer = SnapshotTalk::Answer;

LedgerKind eitherKind()
{
    return GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres);
}

Answer refused(const char *code)
{
    return {-1, QString::fromLatin1(code)};
}

// An office and a laptop that has everything the office's had.
struct Office
{
    explicit Office(LedgerKind kind) : fixture(kind)
    {
        fixture.addCommune(ninhue);
        desk = fixture.newDevice(ninhue, true);
        laptop = fixture.newDevice(ninhue);
        add(desk, 3, 500);
        add(laptop, 1, 40);
    }

    void add(OfficeDevice &device, int transactions, int noteBytes)
    {
        REQUIRE(fixture.exchange(device, {device.nextBatch(transactions, noteBytes)}).whole);
    }

    [[nodiscard]] qint64 wantedFrom(OfficeDevice &device)
    {
        const auto welcome = fixture.exchange(device).welcome();
        REQUIRE(welcome);
        return welcome->snapshotWanted;
    }

    [[nodiscard]] std::vector<store::journal::JournalCut> heads() const { return {headOf(desk), headOf(laptop)}; }

    [[nodiscard]] FetchedSnapshot fetch(const SnapshotTalk &talk)
    {
        FetchedSnapshot fetched;
        take(fetched, talk.fetch(talk.fetchRequest()));
        return fetched;
    }

    LedgerFixture fixture;
    OfficeDevice desk;
    OfficeDevice laptop;
    SnapshotTalk ofDesk{fixture, desk};
    SnapshotTalk ofLaptop{fixture, laptop};
};

} // namespace

TEST_CASE("A snapshot that one computer hands over comes to another as it was", "[snapshots]")
{
    Office office(eitherKind());
    CHECK(office.fetch(office.ofLaptop).refused == QLatin1String("none"));
    const SomeSnapshot made = office.ofDesk.make(700'000, office.heads());
    CHECK(office.ofDesk.send(office.ofDesk.turnRequest()) == Answer{0, {}});
    CHECK(office.ofDesk.handOver(made) == Answer{made.bytes.size(), {}});
    CHECK(office.ofDesk.handOver(made) == Answer{made.bytes.size(), {}}); // its answer may have been lost

    OfficeDevice fresh = office.fixture.newDevice(ninhue);
    const SnapshotTalk ofFresh(office.fixture, fresh);
    const FetchedSnapshot fetched = office.fetch(ofFresh);
    CHECK(fetched.bytes == made.bytes);
    CHECK((fetched.manifest == made.manifest));
    CHECK(fetched.certificates.size() == 3);
    CHECK(fetched.finish == Finish{false});

    // To its limit, and from there.
    FetchedSnapshot inParts;
    int answers = 0;
    while (!inParts.finish || inParts.finish->more) {
        take(inParts,
            ofFresh.fetch(ofFresh.fetchRequest(PartialSnapshot{made.manifest.hash, inParts.bytes.size()}), 100'000));
        REQUIRE(++answers <= 7);
    }
    CHECK(inParts.bytes == made.bytes);
    CHECK(answers == 7);
    // Of another one than this nothing can be gone on with.
    FetchedSnapshot another;
    take(another, ofFresh.fetch(ofFresh.fetchRequest(PartialSnapshot{QByteArray(snapshotHashSize, 'x'), 5'000})));
    CHECK(another.bytes == made.bytes);
}

TEST_CASE("A hand-over that is cut anywhere goes on where it was, at another process too", "[snapshots]")
{
    Office office(eitherKind());
    const SomeSnapshot made = office.ofDesk.make(20'000, office.heads());
    qint64 at = 0;
    for (const qsizetype cut : {0, 1, 300, 2'000, 2'001, 5'555, 9'000}) {
        (void)office.ofDesk.send(office.ofDesk.handOverRequest(made, at), cut);
        office.fixture.ledger = office.fixture.openAnother();
        SomeSnapshot nothing = made;
        nothing.bytes.clear();
        const Answer answer = office.ofDesk.send(office.ofDesk.handOverRequest(nothing));
        CHECK(answer.offset >= at);
        CHECK(answer.offset <= at + cut);
        if (cut > 2'000)
            CHECK(answer.offset >= at + cut - 2'000); // the frames before, and the piece that was cut
        at = answer.offset;
        CHECK(office.fetch(office.ofLaptop).refused == QLatin1String("none"));
    }
    CHECK(at > 0);
    CHECK(office.ofDesk.handOver(made, at) == Answer{made.bytes.size(), {}});
    CHECK(office.fetch(office.ofLaptop).bytes == made.bytes);
}

TEST_CASE("A fetch that is cut anywhere goes on where it was", "[snapshots]")
{
    Office office(eitherKind());
    const SomeSnapshot made = office.ofDesk.make(40'000, office.heads());
    REQUIRE(office.ofDesk.handOver(made).refused.isEmpty());
    FetchedSnapshot fetched;
    for (const qsizetype cut : {0, 1, 900, 4'000, 4'001, 9'999, 17'000, 17'000, 1'000'000}) {
        const auto receiving = fetched.manifest
            ? std::optional(PartialSnapshot{fetched.manifest->hash, fetched.bytes.size()})
            : std::nullopt;
        take(fetched, office.ofLaptop.fetch(office.ofLaptop.fetchRequest(receiving)).left(cut));
    }
    CHECK(fetched.bytes == made.bytes);
    CHECK(fetched.finish == Finish{false});
}

TEST_CASE("The server wants a snapshot when it spares a new computer much, of one device at a time", "[snapshots]")
{
    Office office(eitherKind());
    CHECK(office.wantedFrom(office.desk) == 0);
    office.add(office.desk, 40, 10'000);
    const qint64 history = office.wantedFrom(office.desk);
    CHECK(history > ledger_snapshots::leastWorthWhile);
    CHECK(office.ofDesk.send(office.ofDesk.turnRequest()) == Answer{0, {}});
    CHECK(office.wantedFrom(office.desk) == history);
    CHECK(office.wantedFrom(office.laptop) == 0);
    CHECK(office.ofLaptop.send(office.ofLaptop.turnRequest()) == refused("not_now"));
    office.fixture.clock.advanceSeconds(60 * ledger_snapshots::turnMinutes + 1);
    CHECK(office.wantedFrom(office.laptop) == history);
    CHECK(office.ofLaptop.send(office.ofLaptop.turnRequest()) == Answer{0, {}});
    CHECK(office.ofDesk.send(office.ofDesk.turnRequest()) == refused("not_now"));

    const SomeSnapshot made = office.ofLaptop.make(900'000, office.heads());
    CHECK(office.ofLaptop.handOver(made) == Answer{made.bytes.size(), {}});
    CHECK(office.wantedFrom(office.desk) == 0);
    CHECK(office.ofDesk.send(office.ofDesk.turnRequest()) == refused("not_now")); // nothing is missing from it
    office.add(office.desk, 40, 10'000);
    CHECK(office.wantedFrom(office.desk) == 0); // less than a third of everything
    office.add(office.desk, 25, 10'000);
    CHECK(office.wantedFrom(office.desk) > 450'000);
}

TEST_CASE("The latest snapshot takes the place of the one before, never an older one", "[snapshots]")
{
    Office office(eitherKind());
    const auto before = office.heads();
    const SomeSnapshot first = office.ofDesk.make(3'000, before);
    REQUIRE(office.ofDesk.handOver(first).refused.isEmpty());
    office.add(office.laptop, 1, 40);
    const SomeSnapshot older = office.ofDesk.make(3'000, {headOf(office.desk)});
    CHECK(office.ofDesk.handOver(older) == refused("stale"));
    CHECK(office.fetch(office.ofLaptop).bytes == first.bytes);
    const SomeSnapshot second = office.ofDesk.make(5'000, office.heads());
    SomeSnapshot half = second;
    half.bytes.truncate(2'760);
    CHECK(office.ofDesk.handOver(half) == Answer{2'760, {}});
    CHECK(office.fetch(office.ofLaptop).bytes == first.bytes); // until it is whole
    CHECK(office.ofDesk.handOver(second, 2'760) == Answer{5'000, {}});
    CHECK(office.fetch(office.ofLaptop).bytes == second.bytes);
    const auto pieces = office.fixture.ledger->read([](LedgerSession &session) {
        qint64 bytes = 0;
        session.each("SELECT size FROM snapshot_piece", {}, [&](const LedgerRow &row) { bytes += row.integer(0); });
        return bytes;
    });
    CHECK(pieces == 5'000);
}

TEST_CASE("A snapshot ahead of the server's batches waits for them", "[snapshots]")
{
    Office office(eitherKind());
    const QByteArray batch = office.desk.nextBatch();
    const SomeSnapshot ahead = office.ofDesk.make(9'000, office.heads());
    CHECK(office.ofDesk.handOver(ahead) == refused("gap"));
    CHECK(office.fetch(office.ofLaptop).refused == QLatin1String("none"));
    REQUIRE(office.fixture.exchange(office.desk, {batch}).whole);
    SomeSnapshot nothing = ahead;
    nothing.bytes.clear();
    CHECK(office.ofDesk.send(office.ofDesk.handOverRequest(nothing)) == Answer{9'000, {}});
    CHECK(office.fetch(office.ofLaptop).bytes == ahead.bytes);
}

TEST_CASE("A snapshot ends where a batch does or within one, but on the server's own journals", "[snapshots]")
{
    Office office(eitherKind());
    const store::journal::JournalCut middle = headOf(office.laptop);
    office.add(office.laptop, 4, 40);
    CHECK(office.ofDesk.handOver(office.ofDesk.make(100, {headOf(office.desk), middle})) == Answer{100, {}});
    auto other = office.heads();
    other[1].chain[3] = char(other[1].chain[3] + 1);
    CHECK(office.ofDesk.handOver(office.ofDesk.make(100, other)) == refused("fork"));
    other = office.heads();
    other[1].sequence -= 1;
    CHECK(office.ofDesk.handOver(office.ofDesk.make(100, other)) == refused("fork"));
    other = office.heads();
    other.push_back({77, 1, QByteArray(16, 'c')});
    CHECK(office.ofDesk.handOver(office.ofDesk.make(100, other)) == refused("gap"));
}

TEST_CASE("What was not signed for it, or altered, is refused and changes nothing", "[snapshots]")
{
    Office office(eitherKind());
    const SomeSnapshot made = office.ofDesk.make(4'000, office.heads());
    const auto forged = [&](const std::vector<Frame> &frames) { return office.ofDesk.send(encoded(frames)); };
    const auto request = [&] { return office.ofDesk.request(SnapshotRequest::Purpose::HandOver); };

    SnapshotRequest bad = request();
    bad.counter += 100;
    CHECK(forged({bad, made.manifest, End{}}) == refused("bad_signature"));
    bad = request();
    bad.audience = QByteArray(32, 'b');
    CHECK(forged({snapshot_requests::sign(bad, office.desk.keys()), End{}}) == refused("bad_signature"));
    bad = request();
    bad.device = 99;
    CHECK(forged({bad, End{}}) == refused("unknown_device"));
    CHECK(forged({office.ofDesk.request(SnapshotRequest::Purpose::Fetch), End{}}) == refused("damaged"));
    CHECK(forged({made.manifest, End{}}) == refused("damaged"));
    CHECK(forged({request(), SnapshotPiece{0, "x"}, End{}}) == refused("damaged"));
    CHECK(forged({request(), made.manifest, SnapshotPiece{5, "x"}, End{}}) == refused("damaged"));
    CHECK(forged({request(), made.manifest, SnapshotPiece{0, QByteArray(4'001, 'x')}, End{}}) == refused("damaged"));
    CHECK(forged({request(), made.manifest, made.manifest, End{}}) == refused("damaged"));
    CHECK(forged({request(), made.manifest}) == refused("damaged")); // no End
    CHECK(forged({request(), End{}, made.manifest}) == refused("damaged"));
    CHECK(forged({request(), Hello{}, End{}}) == refused("damaged"));

    SnapshotManifest manifest = made.manifest;
    manifest.heads[0].sequence += 1;
    CHECK(forged({request(), manifest, End{}}) == refused("bad_signature"));
    manifest = office.ofLaptop.make(4'000, office.heads()).manifest; // somebody else's
    CHECK(forged({request(), manifest, End{}}) == refused("bad_signature"));
    manifest = made.manifest;
    manifest.commune = quirihue;
    CHECK(
        forged({request(), snapshot_manifests::sign(manifest, office.desk.keys()), End{}}) == refused("wrong_commune"));

    SomeSnapshot altered = made;
    altered.bytes[1'234] = char(altered.bytes[1'234] + 1);
    CHECK(office.ofDesk.handOver(altered) == refused("damaged"));
    CHECK(office.fetch(office.ofLaptop).refused == QLatin1String("none"));
    CHECK(office.ofDesk.handOver(made) == Answer{4'000, {}}); // from its beginning
}

TEST_CASE("A request is answered once", "[snapshots]")
{
    Office office(eitherKind());
    const SomeSnapshot made = office.ofDesk.make(4'000, office.heads());
    const QByteArray request = office.ofDesk.handOverRequest(made);
    CHECK(office.ofDesk.send(request) == Answer{4'000, {}});
    CHECK(office.ofDesk.send(request) == refused("replayed"));
    const QByteArray fetch = office.ofLaptop.fetchRequest();
    FetchedSnapshot fetched;
    take(fetched, office.ofLaptop.fetch(fetch));
    CHECK(fetched.bytes == made.bytes);
    take(fetched, office.ofLaptop.fetch(fetch));
    CHECK(fetched.refused == QLatin1String("replayed"));
    // Neither uses up the other's numbers, nor an exchange's.
    CHECK(office.fixture.exchange(office.desk).whole);
}

TEST_CASE("More than a request or a snapshot may be is turned away", "[snapshots]")
{
    Office office(eitherKind());
    office.fixture.rules.mostRequestBytes = 30'000;
    const SomeSnapshot made = office.ofDesk.make(60'000, office.heads());
    CHECK(office.ofDesk.handOver(made) == refused("too_large"));
    SnapshotManifest manifest = made.manifest;
    manifest.size = largestSnapshot + 1;
    const QByteArray huge = encoded({office.ofDesk.request(SnapshotRequest::Purpose::HandOver),
        snapshot_manifests::sign(manifest, office.desk.keys()), End{}});
    CHECK(office.ofDesk.send(huge) == refused("damaged"));
}

TEST_CASE("No computer of another commune gets a byte of a snapshot, whatever it says it is", "[snapshots]")
{
    Office office(eitherKind());
    office.fixture.addCommune(quirihue);
    OfficeDevice stranger = office.fixture.newDevice(quirihue, true);
    const SnapshotTalk ofStranger(office.fixture, stranger);
    const SomeSnapshot made = office.ofDesk.make(4'000, office.heads());
    REQUIRE(office.ofDesk.handOver(made).refused.isEmpty());
    FetchedSnapshot fetched;
    take(fetched, ofStranger.fetch(ofStranger.fetchRequest(PartialSnapshot{made.manifest.hash, 0})));
    CHECK(fetched.refused == QLatin1String("none"));
    SnapshotRequest lie = ofStranger.request(SnapshotRequest::Purpose::Fetch);
    lie.commune = ninhue;
    take(fetched, ofStranger.fetch(encoded({snapshot_requests::sign(lie, stranger.keys()), End{}})));
    CHECK(fetched.refused == QLatin1String("bad_signature"));
    CHECK(fetched.bytes.isEmpty());
    // The same bytes are of each commune for itself.
    CHECK(ofStranger.send(encoded({ofStranger.request(SnapshotRequest::Purpose::HandOver), made.manifest, End{}}))
        == refused("wrong_commune"));
}

TEST_CASE("What a revoked computer has made is given to nobody, and it may not ask any more", "[snapshots]")
{
    Office office(eitherKind());
    office.add(office.desk, 40, 10'000);
    const SomeSnapshot made = office.ofLaptop.make(4'000, office.heads());
    REQUIRE(office.ofLaptop.handOver(made).refused.isEmpty());
    CHECK(office.wantedFrom(office.desk) == 0);
    REQUIRE(office.fixture.ledger->write([&](LedgerSession &session) {
        return ledger_devices::revoke(session, ninhue, office.laptop.number(), office.fixture.clock.now());
    }));
    CHECK(office.fetch(office.ofDesk).refused == QLatin1String("none"));
    CHECK(office.fetch(office.ofLaptop).refused == QLatin1String("revoked"));
    CHECK(office.ofLaptop.handOver(made) == refused("revoked"));
    CHECK(office.wantedFrom(office.desk) > ledger_snapshots::leastWorthWhile);
    CHECK(office.ofDesk.handOver(office.ofDesk.make(4'000, office.heads())) == Answer{4'000, {}});
}

TEST_CASE("A relay neither hands a snapshot over nor fetches one, and nobody is told of it", "[snapshots]")
{
    Office office(eitherKind());
    OfficeDevice relay;
    EnrolmentRequest request = relay.request(office.fixture.newCode(ninhue));
    request.relay = true;
    const auto enrolled = office.fixture.ledger->write(
        [&](LedgerSession &session) { return ledger_devices::enrol(session, request, office.fixture.clock.now()); });
    REQUIRE(enrolled);
    relay.enrolled(enrolled->certificate);
    const SnapshotTalk ofRelay(office.fixture, relay);
    CHECK(ofRelay.send(ofRelay.turnRequest()) == refused("relay"));
    CHECK(ofRelay.handOver(ofRelay.make(4'000, office.heads())) == refused("relay"));
    CHECK(office.ofDesk.send(office.ofDesk.turnRequest()) == Answer{0, {}}); // the relay's turn it never was
    const SomeSnapshot made = office.ofDesk.make(4'000, office.heads());
    REQUIRE(office.ofDesk.handOver(made).refused.isEmpty());
    CHECK(office.fetch(ofRelay).refused == QLatin1String("relay"));
    CHECK(office.fetch(ofRelay).bytes.isEmpty());
    const FetchedSnapshot fetched = office.fetch(office.ofLaptop);
    CHECK(fetched.bytes == made.bytes);
    CHECK((fetched.certificates == std::vector<Certificate>{office.desk.certificate(), office.laptop.certificate()}));
}

TEST_CASE("A snapshot that nobody goes on with makes room", "[snapshots]")
{
    Office office(eitherKind());
    const SomeSnapshot whole = office.ofDesk.make(4'000, {headOf(office.desk)});
    REQUIRE(office.ofDesk.handOver(whole).refused.isEmpty());
    SomeSnapshot half = office.ofDesk.make(8'000, office.heads());
    half.bytes.truncate(3'000);
    CHECK(office.ofDesk.handOver(half) == Answer{3'000, {}});
    office.fixture.clock.advanceSeconds(1);
    REQUIRE(office.fixture.ledger->write(
        [&](LedgerSession &session) { ledger_snapshots::forgetUnfinished(session, office.fixture.clock.now()); }));
    half.bytes.clear();
    CHECK(office.ofDesk.send(office.ofDesk.handOverRequest(half)) == Answer{0, {}});
    CHECK(office.fetch(office.ofLaptop).bytes == whole.bytes);
}
