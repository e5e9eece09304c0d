#include "core/sync/protocol/Bytes.h"

#include "core/base/Id.h"

#include <limits>

namespace ventanilla::sync {

namespace {

constexpr int largestDevice = 0xffff;
// About the years 1 to 9999, so that no instant is beyond what QDateTime computes with.
constexpr qint64 furthestInstant = qint64(1) << 48;

quint64 zigzag(qint64 value)
{
    return (quint64(value) << 1) ^ quint64(value >> 63);
}

} // namespace

void ByteWriter::varint(quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        byte(quint8(value | 0x80));
    byte(quint8(value));
}

void ByteWriter::signedVarint(qint64 value)
{
    varint(zigzag(value));
}

void ByteWriter::sized(QByteArrayView bytes)
{
    varint(quint64(bytes.size()));
    raw(bytes);
}

void ByteWriter::instant(const QDateTime &instant)
{
    varint(instant.isValid() ? zigzag(instant.toMSecsSinceEpoch()) + 1 : 0);
}

void ByteWriter::versions(const store::VersionVector &versions)
{
    varint(versions.sequences().size());
    int previous = 0;
    for (const auto &[device, sequence] : versions.sequences()) {
        varint(quint64(device - previous));
        varint(quint64(sequence));
        previous = device;
    }
}

void ByteReader::fail()
{
    m_ok = false;
    m_bytes = {};
}

quint8 ByteReader::byte()
{
    const QByteArrayView one = raw(1);
    return one.isEmpty() ? 0 : quint8(one.front());
}

quint64 ByteReader::varint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const quint8 next = byte();
        const bool overflows = shift == 63 && next > 1;
        const bool isLonger = shift > 0 && next == 0;
        if (!m_ok || overflows || isLonger)
            break;
        value |= quint64(next & 0x7f) << shift;
        if ((next & 0x80) == 0)
            return value;
    }
    fail();
    return 0;
}

qint64 ByteReader::signedVarint()
{
    const quint64 value = varint();
    return qint64((value >> 1) ^ (~(value & 1) + 1));
}

qint64 ByteReader::upTo(qint64 largest)
{
    const quint64 value = varint();
    if (value <= quint64(largest))
        return qint64(value);
    fail();
    return 0;
}

QByteArrayView ByteReader::raw(qsizetype size)
{
    if (size > m_bytes.size()) {
        fail();
        return {};
    }
    const QByteArrayView taken = m_bytes.first(size);
    m_bytes = m_bytes.sliced(size);
    return taken;
}

QByteArray ByteReader::sized(qint64 largest)
{
    return raw(qsizetype(upTo(largest))).toByteArray();
}

QString ByteReader::text(qint64 largestBytes)
{
    const QByteArray utf8 = sized(largestBytes);
    QString text = QString::fromUtf8(utf8);
    if (text.toUtf8() != utf8)
        fail();
    return m_ok ? text : QString();
}

QDateTime ByteReader::instant()
{
    const quint64 value = varint();
    if (value == 0)
        return {};
    const quint64 coded = value - 1;
    if (coded > quint64(furthestInstant)) {
        fail();
        return {};
    }
    return QDateTime::fromMSecsSinceEpoch(qint64((coded >> 1) ^ (~(coded & 1) + 1)), Qt::UTC);
}

store::VersionVector ByteReader::versions()
{
    store::VersionVector versions;
    qint64 device = 0;
    for (qint64 left = upTo(largestDevice); left > 0 && m_ok; --left) {
        const qint64 step = upTo(largestDevice);
        const qint64 sequence = upTo(idCounterMask);
        device += step;
        if (step == 0 || sequence == 0 || device > largestDevice)
            fail();
        else
            versions.raise(int(device), sequence);
    }
    return m_ok ? versions : store::VersionVector();
}

} // namespace ventanilla::sync
