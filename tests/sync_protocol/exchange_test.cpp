#include "core/sync/protocol/Batch.h"
#include "core/sync/protocol/Bytes.h"
#include "core/sync/protocol/Exchange.h"
#include "tests/support/Catch.h"

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::sync;

namespace {

QDateTime instant(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

Hello someHello()
{
    Hello hello;
    hello.commune = QStringLiteral("16204");
    hello.device = 7;
    hello.counter = 41;
    hello.clock = instant(1'789'000'000'123);
    hello.have.raise(1, 88'888);
    hello.have.raise(7, 3);
    hello.have.raise(32'770, 1);
    hello.receiving = PartialBatch{QByteArray(16, 'h'), 12'345};
    hello.audience = QByteArray(32, 'a');
    return hello;
}

SnapshotRequest someRequest()
{
    return {SnapshotRequest::Purpose::HandOver, QStringLiteral("16204"), 7, 42,
        PartialSnapshot{QByteArray(snapshotHashSize, 'h'), 99}, QByteArray(32, 'a'), {}};
}

SnapshotManifest someManifest()
{
    return {1, QStringLiteral("16204"), 7, instant(1'789'000'000'123),
        {{1, 500, QByteArray(16, 'c')}, {7, 9, QByteArray(16, 'd')}}, 123'456, QByteArray(snapshotHashSize, 'h'), {}};
}

std::vector<Frame> someFrames()
{
    const KeyPair device = KeyPair::random();
    Certificate certificate{
        QStringLiteral("16204"), 9, QStringLiteral("Mesón"), device.publicKey, 0, instant(5), true, {}};
    certificate = certificates::issue(certificate, KeyPair::random());
    Welcome welcome{77, {}, instant(-1), instant(1'789'000'000'000), true};
    welcome.serverHas.raise(7, 77);
    welcome.snapshotWanted = 1'234'567;
    return {frames::sign(someHello(), device),
        BatchPiece{QByteArray(16, 'h'), 5, 5 + largestPiece, QByteArray(largestPiece, 'b')},
        BatchPiece{QByteArray(16, 'h'), 0, 0, {}}, End{}, welcome, Welcome{}, Devices{{certificate, certificate}},
        Finish{true}, Finish{false}, Refusal{QStringLiteral("gap"), QStringLiteral("19")},
        snapshot_requests::sign(someRequest(), device), snapshot_manifests::sign(someManifest(), device),
        SnapshotPiece{largestSnapshot, QByteArray(largestSnapshotPiece, 's')}, SnapshotTaken{12}};
}

QByteArray encoded(const std::vector<Frame> &all)
{
    QByteArray bytes;
    for (const Frame &frame : all)
        bytes += frames::encode(frame);
    return bytes;
}

// What a reader makes of bytes that come in pieces.
struct Reading
{
    std::vector<Frame> frames;
    Result<void> result;
    bool atBoundary = false;
};

Reading read(const QByteArray &bytes, qsizetype pieceSize)
{
    Reading reading;
    frames::Reader reader;
    for (qsizetype position = 0; position < bytes.size() && reading.result; position += pieceSize)
        reading.result =
            reader.add(QByteArrayView(bytes).sliced(position, std::min(pieceSize, bytes.size() - position)),
                [&](const Frame &frame) -> Result<void> {
                    reading.frames.push_back(frame);
                    return {};
                });
    reading.atBoundary = reader.atBoundary();
    return reading;
}

QByteArray framed(quint8 type, const QByteArray &payload)
{
    ByteWriter writer;
    writer.byte(type);
    writer.sized(payload);
    return writer.bytes();
}

ErrorKind problemOf(const QByteArray &bytes)
{
    const Reading reading = read(bytes, bytes.size());
    REQUIRE_FALSE(reading.result.has_value());
    return reading.result.error().kind;
}

} // namespace

TEST_CASE("Frames come back as they were, in whatever pieces they arrive")
{
    const auto all = someFrames();
    const QByteArray bytes = encoded(all);
    for (const qsizetype pieceSize : {qsizetype(1), qsizetype(2), qsizetype(7), qsizetype(1000), bytes.size()}) {
        const Reading reading = read(bytes, pieceSize);
        CHECK(reading.result.has_value());
        CHECK((reading.frames == all));
        CHECK(reading.atBoundary);
    }
}

TEST_CASE("What has arrived before a cut counts, and the half frame shows")
{
    const auto all = someFrames();
    const QByteArray bytes = encoded(all);
    const QByteArray first = frames::encode(all.front());
    const Reading reading = read(bytes.first(first.size() + 100), 64);
    CHECK(reading.result.has_value());
    CHECK(reading.frames.size() == 1);
    CHECK_FALSE(reading.atBoundary);
}

TEST_CASE("A hello is signed whole")
{
    const KeyPair device = KeyPair::random();
    const Hello hello = frames::sign(someHello(), device);
    CHECK(frames::isSignedBy(hello, device.publicKey));
    CHECK_FALSE(frames::isSignedBy(hello, KeyPair::random().publicKey));
    const auto forged = [&](auto &&change) {
        Hello other = hello;
        change(other);
        return !frames::isSignedBy(other, device.publicKey);
    };
    CHECK(forged([](Hello &it) { it.commune = QStringLiteral("16205"); }));
    CHECK(forged([](Hello &it) { it.device = 8; }));
    CHECK(forged([](Hello &it) { it.counter += 1; }));
    CHECK(forged([](Hello &it) { it.clock = it.clock.addSecs(1); }));
    CHECK(forged([](Hello &it) { it.have.raise(7, 4); }));
    CHECK(forged([](Hello &it) { it.receiving.reset(); }));
    CHECK(forged([](Hello &it) { it.receiving->offset = 0; }));
    CHECK(forged([](Hello &it) { it.audience[0] = 'b'; }));
}

TEST_CASE("A snapshot's request and manifest are signed whole, each for itself")
{
    const KeyPair device = KeyPair::random();
    const SnapshotRequest request = snapshot_requests::sign(someRequest(), device);
    CHECK(snapshot_requests::isSignedBy(request, device.publicKey));
    CHECK_FALSE(snapshot_requests::isSignedBy(request, KeyPair::random().publicKey));
    const auto forgedRequest = [&](auto &&change) {
        SnapshotRequest other = request;
        change(other);
        return !snapshot_requests::isSignedBy(other, device.publicKey);
    };
    CHECK(forgedRequest([](SnapshotRequest &it) { it.purpose = SnapshotRequest::Purpose::Fetch; }));
    CHECK(forgedRequest([](SnapshotRequest &it) { it.commune = QStringLiteral("16205"); }));
    CHECK(forgedRequest([](SnapshotRequest &it) { it.device = 8; }));
    CHECK(forgedRequest([](SnapshotRequest &it) { it.counter += 1; }));
    CHECK(forgedRequest([](SnapshotRequest &it) { it.receiving.reset(); }));
    CHECK(forgedRequest([](SnapshotRequest &it) { it.receiving->offset += 1; }));
    CHECK(forgedRequest([](SnapshotRequest &it) { it.audience[0] = 'b'; }));

    const SnapshotManifest manifest = snapshot_manifests::sign(someManifest(), device);
    CHECK(snapshot_manifests::isSignedBy(manifest, device.publicKey));
    const auto again = snapshot_manifests::decode(snapshot_manifests::encode(manifest));
    REQUIRE(again.has_value());
    CHECK((*again == manifest));
    CHECK_FALSE(snapshot_manifests::decode(snapshot_manifests::encode(manifest) + 'x').has_value());
    const auto forged = [&](auto &&change) {
        SnapshotManifest other = manifest;
        change(other);
        return !snapshot_manifests::isSignedBy(other, device.publicKey);
    };
    CHECK(forged([](SnapshotManifest &it) { it.format = 2; }));
    CHECK(forged([](SnapshotManifest &it) { it.commune = QStringLiteral("16205"); }));
    CHECK(forged([](SnapshotManifest &it) { it.device = 8; }));
    CHECK(forged([](SnapshotManifest &it) { it.madeAt = it.madeAt.addSecs(1); }));
    CHECK(forged([](SnapshotManifest &it) { it.heads.pop_back(); }));
    CHECK(forged([](SnapshotManifest &it) { it.heads[0].sequence += 1; }));
    CHECK(forged([](SnapshotManifest &it) { it.heads[0].chain[0] = 'x'; }));
    CHECK(forged([](SnapshotManifest &it) { it.size += 1; }));
    CHECK(forged([](SnapshotManifest &it) { it.hash[0] = 'x'; }));
}

TEST_CASE("An older server's welcome wants no snapshot")
{
    ByteWriter payload;
    payload.varint(77);
    payload.versions({});
    payload.instant(instant(5));
    payload.instant(instant(6));
    payload.byte(0);
    const Reading reading = read(framed(4, payload.bytes()), 100);
    REQUIRE(reading.frames.size() == 1);
    CHECK((std::get<Welcome>(reading.frames.front()) == Welcome{77, {}, instant(5), instant(6), false, 0}));
}

TEST_CASE("Frames that only newer programs know are passed over")
{
    const QByteArray bytes =
        frames::encode(End{}) + framed(99, QByteArray(5000, 'n')) + framed(0, {}) + frames::encode(Finish{true});
    const Reading reading = read(bytes, 11);
    CHECK(reading.result.has_value());
    CHECK((reading.frames == std::vector<Frame>{End{}, Finish{true}}));
}

TEST_CASE("Fields that newer programs add to a frame are passed over")
{
    const QByteArray finish("\1more", 5);
    const Reading reading = read(framed(6, finish) + framed(3, QByteArray("later")), 100);
    CHECK(reading.result.has_value());
    CHECK((reading.frames == std::vector<Frame>{Finish{true}, End{}}));
}

TEST_CASE("A hello of a newer protocol is read as far as its number")
{
    ByteWriter payload;
    payload.varint(2);
    payload.raw(QByteArray("whatever"));
    const Reading reading = read(framed(1, payload.bytes()), 100);
    REQUIRE(reading.frames.size() == 1);
    CHECK(std::get<Hello>(reading.frames.front()).protocol == 2);
    CHECK(std::get<Hello>(reading.frames.front()).signature.isEmpty());
}

TEST_CASE("A frame beyond its limit is refused by its size alone")
{
    for (const int type : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 200}) {
        ByteWriter head;
        head.byte(quint8(type));
        head.varint(quint64(1) << 40);
        CHECK(problemOf(head.bytes()) == ErrorKind::FileTooLarge);
    }
    CHECK(problemOf(frames::encode(BatchPiece{QByteArray(16, 'h'), 0, 1'000'000, QByteArray(largestPiece + 1, 'b')}))
        == ErrorKind::Damaged);
    CHECK(problemOf(frames::encode(SnapshotPiece{0, QByteArray(largestSnapshotPiece + 1, 'b')})) == ErrorKind::Damaged);
    CHECK(problemOf(frames::encode(SnapshotTaken{largestSnapshot + 1})) == ErrorKind::Damaged);
    CHECK(problemOf(QByteArray("\2\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 12)) == ErrorKind::Damaged);
}

TEST_CASE("A piece that does not fit its batch is refused")
{
    const QByteArray hash(16, 'h');
    CHECK(problemOf(frames::encode(BatchPiece{hash, 5, 7, QByteArray("abc")})) == ErrorKind::Damaged);
    CHECK(
        problemOf(frames::encode(BatchPiece{hash, 0, largestBatchBytes * 2, QByteArray("abc")})) == ErrorKind::Damaged);
}

TEST_CASE("After an error nothing more is read")
{
    frames::Reader reader;
    int taken = 0;
    const auto take = [&](const Frame &) -> Result<void> {
        ++taken;
        return {};
    };
    CHECK_FALSE(reader.add(framed(6, QByteArray("\7")), take).has_value());
    CHECK_FALSE(reader.add(frames::encode(End{}), take).has_value());
    CHECK(taken == 0);
}

TEST_CASE("The taker's error ends the reading")
{
    frames::Reader reader;
    int taken = 0;
    const auto result = reader.add(frames::encode(End{}) + frames::encode(End{}), [&](const Frame &) -> Result<void> {
        ++taken;
        return failure(ErrorKind::DiskFull);
    });
    CHECK(result.error().kind == ErrorKind::DiskFull);
    CHECK(taken == 1);
}

TEST_CASE("Any bytes at all are frames or an error")
{
    const QByteArray bytes = encoded(someFrames());
    const bool survived = rc::check("mutated frames", [&] {
        QByteArray altered = bytes;
        for (int changes = *rc::gen::inRange(1, 6); changes > 0; --changes)
            altered[*rc::gen::inRange<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
        const Reading reading = read(altered, *rc::gen::inRange<qsizetype>(1, 4000));
        for (const Frame &frame : reading.frames)
            RC_ASSERT(read(frames::encode(frame), 100'000).frames == std::vector<Frame>{frame});
    });
    CHECK(survived);
}
