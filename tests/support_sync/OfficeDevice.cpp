#include "tests/support_sync/OfficeDevice.h"

#include "core/base/Id.h"
#include "tests/support/Catch.h"

#include <QRandomGenerator>

#include <algorithm>

namespace ventanilla::tests {

namespace {

using store::journal::EntryRecord;
using store::journal::TransactionRecord;

void addVarint(QByteArray &bytes, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        bytes.append(char(value | 0x80));
    bytes.append(char(value));
}

// Columns 2 and 3 as core/store/PackedChanges.h packs them: a number and a text.
QByteArray changes(qint64 number, const QByteArray &text)
{
    QByteArray packed;
    addVarint(packed, 2);
    packed.append('i');
    addVarint(packed, quint64(number) << 1);
    addVarint(packed, 3);
    packed.append('t');
    addVarint(packed, quint64(text.size()));
    return packed + text;
}

QByteArray randomText(int bytes)
{
    QByteArray random(bytes, '\0');
    QRandomGenerator::global()->generate(random.begin(), random.end());
    return random.toBase64().left(bytes);
}

} // namespace

sync::EnrolmentRequest OfficeDevice::request(const QString &code) const
{
    sync::EnrolmentRequest request;
    request.code = code;
    request.name = m_name;
    request.publicKey = m_keys.publicKey;
    return request;
}

sync::EnrolmentRequest OfficeDevice::requestWithData(const QString &code, const QString &commune) const
{
    sync::EnrolmentRequest request = this->request(code);
    request.device = 1;
    request.commune = commune;
    return request;
}

QByteArray OfficeDevice::nextBatch(int transactions, int noteBytes)
{
    std::vector<TransactionRecord> records;
    const QByteArray before = m_chain;
    for (int i = 0; i < transactions; ++i) {
        TransactionRecord record;
        record.device = number();
        record.firstSequence = m_lastSequence + 1;
        record.clock = (1'789'000'000'000 + m_lastSequence) << 16;
        record.operatorId = composeId(number(), 1);
        EntryRecord entry;
        entry.table = 5;
        entry.rowId = composeId(number(), record.firstSequence);
        entry.changes = changes(record.firstSequence, randomText(noteBytes));
        record.entries = {entry};
        m_lastSequence = record.lastSequence();
        m_chain = store::journal::chainAfter(m_chain, record);
        records.push_back(record);
    }
    const auto bytes = sync::batches::encode(sync::batches::of(m_certificate.commune, records, before));
    REQUIRE(bytes);
    return sync::signed_batch::sign(*bytes, m_keys);
}

sync::Hello OfficeDevice::hello(const QByteArray &audience, const store::VersionVector &have)
{
    sync::Hello hello;
    hello.commune = m_certificate.commune;
    hello.device = number();
    hello.counter = ++m_counter;
    hello.clock = QDateTime::currentDateTimeUtc();
    hello.have = have;
    hello.have.raise(number(), m_lastSequence);
    hello.audience = audience;
    return sync::frames::sign(hello, m_keys);
}

std::vector<sync::Frame> OfficeDevice::pieces(const QByteArray &signedBatch, qint64 from, qint64 pieceSize)
{
    std::vector<sync::Frame> pieces;
    const QByteArray hash = sync::frames::hashOf(signedBatch);
    for (qint64 offset = from; offset < signedBatch.size(); offset += pieceSize)
        pieces.push_back(sync::BatchPiece{hash, offset, signedBatch.size(), signedBatch.mid(offset, pieceSize)});
    return pieces;
}

void OfficeDevice::returnTo(const Point &point)
{
    m_lastSequence = point.lastSequence;
    m_chain = point.chain;
}

std::optional<sync::Welcome> Answered::welcome() const
{
    for (const sync::Frame &frame : frames) {
        if (const auto *welcome = std::get_if<sync::Welcome>(&frame))
            return *welcome;
    }
    return std::nullopt;
}

QString Answered::refusal() const
{
    const auto *refusal = frames.empty() ? nullptr : std::get_if<sync::Refusal>(&frames.back());
    return refusal == nullptr ? QString() : refusal->code;
}

QString Answered::refusalDetail() const
{
    const auto *refusal = frames.empty() ? nullptr : std::get_if<sync::Refusal>(&frames.back());
    return refusal == nullptr ? QString() : refusal->detail;
}

bool Answered::more() const
{
    const auto *finish = frames.empty() ? nullptr : std::get_if<sync::Finish>(&frames.back());
    return finish != nullptr && finish->more;
}

std::vector<sync::Certificate> Answered::certificates() const
{
    for (const sync::Frame &frame : frames) {
        if (const auto *devices = std::get_if<sync::Devices>(&frame))
            return devices->certificates;
    }
    return {};
}

std::vector<QByteArray> Answered::batches() const
{
    std::vector<QByteArray> complete;
    QByteArray bytes;
    for (const sync::Frame &frame : frames) {
        const auto *piece = std::get_if<sync::BatchPiece>(&frame);
        if (piece == nullptr)
            continue;
        REQUIRE(piece->offset == bytes.size());
        bytes += piece->bytes;
        if (bytes.size() < piece->total)
            continue;
        REQUIRE(sync::frames::hashOf(bytes) == piece->hash);
        complete.push_back(std::exchange(bytes, {}));
    }
    return complete;
}

Answered answered(const QByteArray &bytes)
{
    Answered answer;
    sync::frames::Reader reader;
    const auto read = reader.add(bytes, [&](const sync::Frame &frame) -> Result<void> {
        answer.frames.push_back(frame);
        return {};
    });
    REQUIRE(read);
    answer.whole = !answer.frames.empty() && reader.atBoundary()
        && (std::holds_alternative<sync::Finish>(answer.frames.back())
            || std::holds_alternative<sync::Refusal>(answer.frames.back()));
    return answer;
}

QByteArray encoded(const std::vector<sync::Frame> &frames)
{
    QByteArray bytes;
    for (const sync::Frame &frame : frames)
        bytes += sync::frames::encode(frame);
    return bytes;
}

QByteArray requestOf(const sync::Hello &hello, const std::vector<QByteArray> &batches)
{
    QByteArray bytes = sync::frames::encode(hello);
    for (const QByteArray &batch : batches)
        bytes += encoded(OfficeDevice::pieces(batch));
    return bytes + sync::frames::encode(sync::End{});
}

sync::Hello signedBy(const sync::Hello &hello, const OfficeDevice &device)
{
    return sync::frames::sign(hello, device.keys());
}

} // namespace ventanilla::tests
