#include "core/interchange/table/TextEncoding.h"

#include <array>

namespace ventanilla::interchange {

void Utf8Census::add(const char *bytes, qsizetype size)
{
    for (qsizetype index = 0; index < size; ++index) {
        const auto byte = static_cast<unsigned char>(bytes[index]);
        if (byte >= 0x80 || m_missing > 0)
            take(byte);
    }
}

void Utf8Census::take(unsigned char byte)
{
    if (m_missing > 0) {
        const bool continues = byte >= m_least && byte <= m_most;
        m_least = 0x80;
        m_most = 0xbf;
        if (continues) {
            if (--m_missing == 0)
                ++m_sequences;
            return;
        }
        m_missing = 0;
        ++m_stray;
        if (byte < 0x80)
            return;
    }
    // Overlong forms, surrogates and what lies beyond Unicode are excluded by the range of the second byte (RFC 3629).
    if (byte >= 0xc2 && byte <= 0xdf) {
        m_missing = 1;
    } else if (byte >= 0xe0 && byte <= 0xef) {
        m_missing = 2;
        m_least = byte == 0xe0 ? 0xa0 : 0x80;
        m_most = byte == 0xed ? 0x9f : 0xbf;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
        m_missing = 3;
        m_least = byte == 0xf0 ? 0x90 : 0x80;
        m_most = byte == 0xf4 ? 0x8f : 0xbf;
    } else {
        ++m_stray;
    }
}

void Utf8Census::finish()
{
    if (m_missing > 0)
        ++m_stray;
    m_missing = 0;
}

bool isValidUtf8(const QByteArray &bytes)
{
    Utf8Census census;
    census.add(bytes.constData(), bytes.size());
    census.finish();
    return census.isValid();
}

QString fromWindows1252(const QByteArray &bytes)
{
    // The 32 places where Windows-1252 differs from Latin-1; the five it leaves free keep their number.
    static constexpr std::array<char16_t, 32> high{0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6,
        0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013,
        0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() < 0xa0)
            character = QChar(high[character.unicode() - 0x80U]);
    }
    return text;
}

} // namespace ventanilla::interchange
