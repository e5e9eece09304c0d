#include "core/sync/protocol/BitChannel.h"

namespace ventanilla::sync {

namespace {

constexpr int bitsOfExpectation = 16;
constexpr int bytesOfInterval = 4;

} // namespace

quint32 BitChannel::middle(quint32 expectation) const
{
    return m_low + quint32((quint64(m_high - m_low) * expectation) >> bitsOfExpectation);
}

void BitChannel::narrow(int bit, quint32 middle)
{
    if (bit != 0)
        m_high = middle;
    else
        m_low = middle + 1;
}

void BitChannel::shift()
{
    m_low <<= 8;
    m_high = (m_high << 8) | 0xffU;
}

int BitChannel::lastBytes() const
{
    for (int bytes = 0; bytes < bytesOfInterval; ++bytes) {
        const quint64 kept = bytes == 0 ? 0 : m_high >> (32 - 8 * bytes) << (32 - 8 * bytes);
        if (kept >= m_low)
            return bytes;
    }
    return bytesOfInterval;
}

int BitWriter::pass(int bit, quint32 expectation)
{
    narrow(bit, middle(expectation));
    while (isByteSettled()) {
        m_bytes.append(char(m_high >> 24));
        shift();
    }
    return bit;
}

QByteArray BitWriter::finish()
{
    for (int left = lastBytes(); left > 0; --left) {
        m_bytes.append(char(m_high >> 24));
        m_high <<= 8;
    }
    return m_bytes;
}

BitReader::BitReader(QByteArrayView bytes) : m_bytes(bytes)
{
    for (int count = 0; count < bytesOfInterval; ++count)
        m_value = (m_value << 8) | nextByte();
}

quint32 BitReader::nextByte()
{
    return m_position < m_bytes.size() ? quint8(m_bytes[m_position++]) : 0;
}

int BitReader::pass(int, quint32 expectation)
{
    const quint32 border = middle(expectation);
    const int bit = m_value <= border ? 1 : 0;
    narrow(bit, border);
    while (isByteSettled()) {
        shift();
        m_value = (m_value << 8) | nextByte();
        ++m_settled;
    }
    return bit;
}

bool BitReader::isAtEnd() const
{
    return m_settled + lastBytes() == m_bytes.size();
}

} // namespace ventanilla::sync
