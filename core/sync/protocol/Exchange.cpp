#include "core/sync/protocol/Exchange.h"

#include "core/sync/protocol/Batch.h"
#include "core/sync/protocol/Bytes.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <limits>

namespace ventanilla::sync::frames {

namespace {

constexpr auto helloPurpose = "hello";
constexpr int hashSize = 16;
constexpr qint64 longestCommune = 16;
constexpr qint64 longestAudience = 32;
constexpr qint64 longestRefusalCode = 64;
constexpr qint64 longestRefusalDetail = 256;
constexpr int largestDevice = 0xffff;
constexpr int knownProtocol = 1;
constexpr qint64 largestSignedBatch = largestBatchBytes + signatureSize;
constexpr qint64 anyCounter = std::numeric_limits<qint64>::max();

// By a frame's type, which is its place in the variant, counted from 1. Larger than any frame needs to be, small enough
// that nobody fills the memory; of types that only newer programs know, the last one.
constexpr std::array<qint64, std::variant_size_v<Frame> + 1> largestPayloads{64 * 1024, largestPiece + 64, 256,
    64 * 1024, 256 * 1024, 256, 1024, 1024, 64 * 1024, largestPiece + 64, 256, 64 * 1024};

qint64 largestPayload(quint8 type)
{
    const bool isKnown = type >= 1 && type <= std::variant_size_v<Frame>;
    return isKnown ? largestPayloads[type - 1U] : largestPayloads.back();
}

void writeSigned(ByteWriter &writer, const Hello &hello)
{
    writer.varint(quint64(hello.protocol));
    writer.sized(hello.commune.toUtf8());
    writer.varint(quint64(hello.device));
    writer.varint(quint64(hello.counter));
    writer.instant(hello.clock);
    writer.versions(hello.have);
    writer.byte(hello.receiving ? 1 : 0);
    if (hello.receiving) {
        writer.raw(hello.receiving->hash);
        writer.varint(quint64(hello.receiving->offset));
    }
    writer.sized(hello.audience);
}

QByteArray signedBytes(const Hello &hello)
{
    ByteWriter writer;
    writeSigned(writer, hello);
    return writer.bytes();
}

struct Writing
{
    ByteWriter &writer;

    void operator()(const Hello &hello) const
    {
        writeSigned(writer, hello);
        writer.sized(hello.signature);
    }
    void operator()(const BatchPiece &piece) const
    {
        writer.raw(piece.hash);
        writer.varint(quint64(piece.offset));
        writer.varint(quint64(piece.total));
        writer.raw(piece.bytes);
    }
    void operator()(const End &) const { }
    void operator()(const Welcome &welcome) const
    {
        writer.varint(quint64(welcome.acknowledged));
        writer.versions(welcome.serverHas);
        writer.instant(welcome.clock);
        writer.instant(welcome.leaseUntil);
        writer.byte(welcome.wipe ? 1 : 0);
        writer.varint(quint64(welcome.snapshotWanted));
    }
    void operator()(const Devices &devices) const { writer.raw(certificates::encode(devices.certificates)); }
    void operator()(const Finish &finish) const { writer.byte(finish.more ? 1 : 0); }
    void operator()(const Refusal &refusal) const
    {
        writer.sized(refusal.code.toUtf8());
        writer.sized(refusal.detail.toUtf8());
    }
    template <class OfSnapshot>
    void operator()(const OfSnapshot &frame) const
    {
        snapshot_frames::write(writer, frame);
    }
};

bool flag(ByteReader &reader)
{
    const quint8 value = reader.byte();
    if (value > 1)
        reader.fail();
    return value == 1;
}

Hello readHello(ByteReader &reader)
{
    Hello hello;
    hello.protocol = int(reader.upTo(0xffff));
    // Of a newer protocol nothing more than that is known; whoever reads this refuses it by its number.
    if (hello.protocol != knownProtocol) {
        const QByteArrayView unknown = reader.raw(reader.left());
        Q_UNUSED(unknown)
        return hello;
    }
    hello.commune = reader.text(longestCommune);
    hello.device = int(reader.upTo(largestDevice));
    hello.counter = reader.upTo(anyCounter);
    hello.clock = reader.instant();
    hello.have = reader.versions();
    if (flag(reader)) {
        const QByteArray hash = reader.raw(hashSize).toByteArray();
        hello.receiving = PartialBatch{hash, reader.upTo(largestSignedBatch)};
    }
    hello.audience = reader.sized(longestAudience);
    hello.signature = reader.sized(signatureSize);
    // What is not under the signature has no place in it.
    if (reader.left() > 0)
        reader.fail();
    return hello;
}

BatchPiece readPiece(ByteReader &reader)
{
    BatchPiece piece;
    piece.hash = reader.raw(hashSize).toByteArray();
    piece.offset = reader.upTo(largestSignedBatch);
    piece.total = reader.upTo(largestSignedBatch);
    if (reader.left() > largestPiece || piece.offset + reader.left() > piece.total)
        reader.fail();
    piece.bytes = reader.raw(reader.left()).toByteArray();
    return piece;
}

Welcome readWelcome(ByteReader &reader)
{
    Welcome welcome;
    welcome.acknowledged = reader.upTo(anyCounter);
    welcome.serverHas = reader.versions();
    welcome.clock = reader.instant();
    welcome.leaseUntil = reader.instant();
    welcome.wipe = flag(reader);
    if (reader.left() > 0) // an older server's ends here
        welcome.snapshotWanted = reader.upTo(anyCounter);
    return welcome;
}

Devices readDevices(ByteReader &reader)
{
    auto read = certificates::decode(reader.raw(reader.left()).toByteArray());
    if (!read)
        reader.fail();
    return read ? Devices{std::move(*read)} : Devices{};
}

Refusal readRefusal(ByteReader &reader)
{
    Refusal refusal;
    refusal.code = reader.text(longestRefusalCode);
    refusal.detail = reader.text(longestRefusalDetail);
    return refusal;
}

Frame read(size_t type, ByteReader &reader)
{
    switch (type) {
    case 1:
        return readHello(reader);
    case 2:
        return readPiece(reader);
    case 3:
        return End{};
    case 4:
        return readWelcome(reader);
    case 5:
        return readDevices(reader);
    case 6:
        return Finish{flag(reader)};
    case 8:
        return snapshot_frames::readRequest(reader);
    case 9:
        return snapshot_frames::readManifest(reader);
    case 10:
        return snapshot_frames::readPiece(reader);
    case 11:
        return snapshot_frames::readTaken(reader);
    default:
        return readRefusal(reader);
    }
}

// What the size of a frame says before the frame is there.
enum class Size { Partial, Whole, Damaged, TooLarge };

struct Head
{
    Size size = Size::Partial;
    quint8 type = 0;
    qint64 headSize = 0;
    qint64 payload = 0;
};

Head headOf(QByteArrayView bytes)
{
    constexpr qsizetype longestVarint = 10;
    ByteReader reader(bytes);
    Head head;
    head.type = reader.byte();
    const quint64 payload = reader.varint();
    if (!reader.ok()) {
        head.size = bytes.size() > longestVarint ? Size::Damaged : Size::Partial;
        return head;
    }
    head.headSize = bytes.size() - reader.left();
    if (payload > quint64(largestPayload(head.type))) {
        head.size = Size::TooLarge;
        return head;
    }
    head.payload = qint64(payload);
    head.size = reader.left() >= head.payload ? Size::Whole : Size::Partial;
    return head;
}

Result<void> takeFrame(quint8 type, QByteArrayView payload, const std::function<Result<void>(const Frame &)> &take)
{
    if (type < 1 || type > std::variant_size_v<Frame>)
        return {}; // only a newer program knows it, and does not rely on it
    ByteReader reader(payload);
    // A newer program may have added fields at the end.
    const Frame frame = read(type, reader);
    if (!reader.ok())
        return failure(ErrorKind::Damaged, QStringLiteral("frame"));
    return take(frame);
}

} // namespace

QByteArray encode(const Frame &frame)
{
    ByteWriter payload;
    std::visit(Writing{payload}, frame);
    ByteWriter writer;
    writer.byte(quint8(frame.index() + 1));
    writer.sized(payload.bytes());
    return writer.bytes();
}

Hello sign(Hello hello, const KeyPair &device)
{
    hello.signature = keys::sign(signedBytes(hello), helloPurpose, device);
    return hello;
}

bool isSignedBy(const Hello &hello, const QByteArray &publicKey)
{
    return keys::isSignedBy(signedBytes(hello), helloPurpose, hello.signature, publicKey);
}

QByteArray hashOf(const QByteArray &signedBatch)
{
    QByteArray hash(hashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
        reinterpret_cast<const unsigned char *>(signedBatch.constData()), quint64(signedBatch.size()), nullptr, 0);
    return hash;
}

Result<void> Reader::add(QByteArrayView bytes, const std::function<Result<void>(const Frame &)> &take)
{
    if (m_hasFailed)
        return failure(ErrorKind::Damaged, QStringLiteral("frame"));
    m_rest.append(bytes.data(), bytes.size());
    QByteArrayView left(m_rest);
    Result<void> result;
    while (result && !left.isEmpty()) {
        const Head head = headOf(left);
        if (head.size == Size::Partial)
            break;
        if (head.size == Size::Damaged)
            result = failure(ErrorKind::Damaged, QStringLiteral("frame"));
        else if (head.size == Size::TooLarge)
            result = failure(ErrorKind::FileTooLarge, QStringLiteral("frame"));
        else
            result = takeFrame(head.type, left.sliced(head.headSize, head.payload), take);
        left = left.sliced(result ? head.headSize + head.payload : left.size());
    }
    m_hasFailed = !result;
    m_rest.remove(0, m_rest.size() - left.size());
    return result;
}

} // namespace ventanilla::sync::frames
