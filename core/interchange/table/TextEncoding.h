#pragma once

#include <QByteArray>
#include <QString>

// Telling UTF-8 from Windows-1252 by the bytes alone.
namespace ventanilla::interchange {

// Counts, block by block, what speaks for UTF-8 and what against it.
class Utf8Census
{
public:
    void add(const char *bytes, qsizetype size);
    // After the last block: a sequence that is cut off counts against UTF-8.
    void finish();

    [[nodiscard]] bool isAscii() const { return m_sequences == 0 && m_stray == 0; }
    [[nodiscard]] bool isValid() const { return m_stray == 0; }
    // A few broken bytes in a file full of well-formed sequences do not make it Windows-1252.
    [[nodiscard]] bool isMostlyUtf8() const { return m_sequences >= m_stray; }

private:
    void take(unsigned char byte);
    qint64 m_sequences = 0;
    qint64 m_stray = 0;
    int m_missing = 0;
    unsigned char m_least = 0x80;
    unsigned char m_most = 0xbf;
};

[[nodiscard]] bool isValidUtf8(const QByteArray &bytes);
[[nodiscard]] QString fromWindows1252(const QByteArray &bytes);

} // namespace ventanilla::interchange
