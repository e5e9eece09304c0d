#include "core/store/PackedChanges.h"

#include "core/store/ConnectionState.h"
#include "core/store/Failure.h"

#include <bit>
#include <cstring>

namespace ventanilla::store {

void PackedChanges::addVarint(quint64 value)
{
    while (value >= 0x80) {
        m_bytes.push_back(char(value | 0x80));
        value >>= 7;
    }
    m_bytes.push_back(char(value));
}

void PackedChanges::addBytes(char type, const void *data, int size)
{
    m_bytes.push_back(type);
    addVarint(quint64(size));
    m_bytes.append(static_cast<const char *>(data), size_t(size));
}

void PackedChanges::add(int column, sqlite3_value *value)
{
    addVarint(quint64(column));
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
        m_bytes.push_back('n');
        break;
    case SQLITE_INTEGER: {
        const qint64 integer = sqlite3_value_int64(value);
        m_bytes.push_back('i');
        addVarint((quint64(integer) << 1) ^ quint64(integer >> 63));
        break;
    }
    case SQLITE_FLOAT: {
        static_assert(std::endian::native == std::endian::little);
        const double real = sqlite3_value_double(value);
        m_bytes.push_back('r');
        m_bytes.append(reinterpret_cast<const char *>(&real), sizeof real);
        break;
    }
    case SQLITE_TEXT: {
        // The text pointer must be asked for before the size: asking may convert.
        const void *text = sqlite3_value_text(value);
        addBytes('t', text, sqlite3_value_bytes(value));
        break;
    }
    default: {
        const void *blob = sqlite3_value_blob(value);
        addBytes('b', blob, sqlite3_value_bytes(value));
    }
    }
}

namespace {

class Unpacker
{
public:
    explicit Unpacker(const QByteArray &bytes) : m_bytes(bytes) { }

    [[nodiscard]] bool atEnd() const { return m_position == m_bytes.size(); }

    journal::Change next()
    {
        journal::Change change;
        change.column = int(varint());
        switch (take(1).at(0)) {
        case 'n':
            break;
        case 'i': {
            const quint64 zigzag = varint();
            change.value = qlonglong((zigzag >> 1) ^ (~(zigzag & 1) + 1));
            break;
        }
        case 'r': {
            double real = 0;
            std::memcpy(&real, take(sizeof real).constData(), sizeof real);
            change.value = real;
            break;
        }
        case 't':
            change.value = QString::fromUtf8(take(qsizetype(varint())));
            break;
        case 'b':
            change.value = take(qsizetype(varint()));
            break;
        default:
            throw damaged();
        }
        return change;
    }

private:
    static Failure damaged() { return Failure(Error{ErrorKind::Damaged, {}, QStringLiteral("journal entry")}); }

    QByteArray take(qsizetype count)
    {
        if (count < 0 || count > m_bytes.size() - m_position)
            throw damaged();
        m_position += count;
        return m_bytes.mid(m_position - count, count);
    }

    quint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto byte = quint8(take(1).at(0));
            value |= quint64(byte & 0x7f) << shift;
            if ((byte & 0x80) == 0)
                return value;
        }
        throw damaged();
    }

    const QByteArray &m_bytes;
    qsizetype m_position = 0;
};

} // namespace

namespace journal {

std::vector<Change> unpackChanges(const QByteArray &packed)
{
    std::vector<Change> changes;
    Unpacker unpacker(packed);
    while (!unpacker.atEnd())
        changes.push_back(unpacker.next());
    return changes;
}

} // namespace journal

} // namespace ventanilla::store
