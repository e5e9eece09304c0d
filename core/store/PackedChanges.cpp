#include "core/store/PackedChanges.h"

#include "core/store/ConnectionState.h"
#include "core/store/Failure.h"

#include <bit>
#include <cstring>
#include <limits>

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
        const double real = sqlite3_value_double(value) + 0.0; // SQLite gives a stored -0.0 back as 0.0
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

struct PackedText
{
    QByteArrayView utf8;
};

class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) { }

    [[nodiscard]] bool atEnd() const { return m_position == m_bytes.size(); }
    [[nodiscard]] qsizetype position() const { return m_position; }

    QByteArrayView take(quint64 count)
    {
        if (count > quint64(m_bytes.size() - m_position))
            throw damaged();
        m_position += qsizetype(count);
        return QByteArrayView(m_bytes).sliced(m_position - qsizetype(count), qsizetype(count));
    }

    quint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto byte = quint8(take(1).front());
            const bool isLast = (byte & 0x80) == 0;
            if ((isLast && byte == 0 && shift > 0) || (shift == 63 && byte > 1))
                throw damaged(); // a longer form than needed, or more than 64 bits
            value |= quint64(byte & 0x7f) << shift;
            if (isLast)
                return value;
        }
        throw damaged();
    }

    int column()
    {
        const quint64 number = varint();
        if (number == 0 || number > quint64(std::numeric_limits<int>::max()))
            throw damaged();
        return int(number);
    }

    static Failure damaged() { return Failure(Error{ErrorKind::Damaged, {}, QStringLiteral("journal entry")}); }

private:
    const QByteArray &m_bytes;
    qsizetype m_position = 0;
};

// Calls `visit` with nullptr, a qint64, a double, a PackedText or a QByteArrayView.
template <class Visit>
void readValue(Reader &reader, Visit &&visit)
{
    switch (reader.take(1).front()) {
    case 'n':
        return visit(nullptr);
    case 'i': {
        const quint64 zigzag = reader.varint();
        return visit(qint64((zigzag >> 1) ^ (~(zigzag & 1) + 1)));
    }
    case 'r': {
        double real = 0;
        std::memcpy(&real, reader.take(sizeof real).data(), sizeof real);
        return visit(real);
    }
    case 't':
        return visit(PackedText{reader.take(reader.varint())});
    case 'b':
        return visit(reader.take(reader.varint()));
    default:
        throw Reader::damaged();
    }
}

struct ToVariant
{
    QVariant &variant;
    void operator()(std::nullptr_t) const { }
    void operator()(qint64 integer) const { variant = qlonglong(integer); }
    void operator()(double real) const { variant = real; }
    void operator()(PackedText text) const { variant = QString::fromUtf8(text.utf8); }
    void operator()(QByteArrayView blob) const { variant = blob.toByteArray(); }
};

struct ToStatement
{
    sqlite3_stmt *statement;
    int index;

    void operator()(std::nullptr_t) const { raw::bindNull(statement, index); }
    void operator()(qint64 integer) const { raw::bindInteger(statement, index, integer); }
    void operator()(double real) const { raw::bindReal(statement, index, real); }
    // The very bytes: what is no valid UTF-8 must not become other text here than where it was written.
    void operator()(PackedText text) const
    {
        check(sqlite3_bind_text64(
                  statement, index, text.utf8.data(), sqlite3_uint64(text.utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8),
            sqlite3_db_handle(statement));
    }
    void operator()(QByteArrayView blob) const
    {
        check(sqlite3_bind_blob64(statement, index, blob.data(), sqlite3_uint64(blob.size()), SQLITE_TRANSIENT),
            sqlite3_db_handle(statement));
    }
};

} // namespace

void bindValue(sqlite3_stmt *statement, int index, const PackedValue &value)
{
    Reader reader(value.bytes);
    readValue(reader, ToStatement{statement, index});
}

std::vector<PackedChange> splitChanges(const QByteArray &packed)
{
    std::vector<PackedChange> changes;
    Reader reader(packed);
    while (!reader.atEnd()) {
        const int column = reader.column();
        if (!changes.empty() && column <= changes.back().column)
            throw Reader::damaged();
        const qsizetype start = reader.position();
        readValue(reader, [](const auto &) {});
        changes.push_back({column, {packed.mid(start, reader.position() - start)}});
    }
    return changes;
}

namespace journal {

std::vector<Change> unpackChanges(const QByteArray &packed)
{
    std::vector<Change> changes;
    Reader reader(packed);
    while (!reader.atEnd()) {
        Change change{reader.column(), {}};
        readValue(reader, ToVariant{change.value});
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace journal

} // namespace ventanilla::store
