#pragma once

#include "core/store/VersionVector.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

// The plain byte forms that all of the protocol is made of (FORMAT.md, "Plain forms").
namespace ventanilla::sync {

class ByteWriter
{
public:
    void byte(quint8 value) { m_bytes.append(char(value)); }
    void varint(quint64 value);      // 7 bits a byte, the lowest first
    void signedVarint(qint64 value); // zigzag
    void raw(QByteArrayView bytes) { m_bytes.append(bytes.data(), bytes.size()); }
    void sized(QByteArrayView bytes);       // its size before it
    void instant(const QDateTime &instant); // milliseconds; an invalid one is 0
    void versions(const store::VersionVector &versions);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// Reads what anybody sent. What does not fit its form makes the reader fail, and from then on it answers zeros: callers
// ask once, at the end.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_bytes(bytes) { }

    [[nodiscard]] quint8 byte();
    [[nodiscard]] quint64 varint(); // only in its shortest form
    [[nodiscard]] qint64 signedVarint();
    // A varint that may not be larger than `largest`.
    [[nodiscard]] qint64 upTo(qint64 largest);
    [[nodiscard]] QByteArrayView raw(qsizetype size);
    [[nodiscard]] QByteArray sized(qint64 largest);
    [[nodiscard]] QString text(qint64 largestBytes); // valid UTF-8
    [[nodiscard]] QDateTime instant();
    [[nodiscard]] store::VersionVector versions();

    void fail();
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] qsizetype left() const { return m_bytes.size(); }
    [[nodiscard]] bool isComplete() const { return m_ok && m_bytes.isEmpty(); }

private:
    QByteArrayView m_bytes;
    bool m_ok = true;
};

} // namespace ventanilla::sync
