#include "core/interchange/table/CsvReader.h"

#include "core/interchange/table/TextEncoding.h"

#include <algorithm>
#include <array>

namespace ventanilla::interchange {

namespace {

constexpr qsizetype blockSize = 256 * 1024;
const QByteArray utf8Mark = QByteArrayLiteral("\xef\xbb\xbf");

} // namespace

CsvReader::CsvReader(const QString &file) : m_file(file)
{
    m_layout.separator = QLatin1Char(';');
}

Result<std::unique_ptr<TableReader>> CsvReader::open(const QString &file)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(file));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, QStringLiteral("file"));
    if (auto examined = reader->examine(); !examined)
        return failure(examined.error());
    reader->start();
    reader->findSeparator();
    return reader;
}

// Looks at the whole file: a single accented name near its end decides between the encodings.
Result<void> CsvReader::examine()
{
    Utf8Census census;
    bool first = true;
    for (QByteArray block = m_file.read(blockSize); !block.isEmpty(); block = m_file.read(blockSize)) {
        if (first) {
            m_layout.byteOrderMark = block.startsWith(utf8Mark);
            if (block.startsWith("\xff\xfe") || block.startsWith("\xfe\xff"))
                return failure(ErrorKind::UnsupportedFormat, QStringLiteral("file"), QStringLiteral("UTF-16"));
        }
        first = false;
        if (block.contains('\0'))
            return failure(ErrorKind::UnsupportedFormat, QStringLiteral("file"), QStringLiteral("binary"));
        census.add(block.constData(), block.size());
    }
    if (m_file.error() != QFileDevice::NoError)
        return failure(ErrorKind::FileUnreadable, QStringLiteral("file"));
    census.finish();
    m_wholeFileIsUtf8 = census.isValid();
    const bool isUtf8 = m_layout.byteOrderMark || census.isMostlyUtf8();
    m_layout.encoding = isUtf8 ? Encoding::Utf8 : Encoding::Windows1252;
    return {};
}

void CsvReader::start()
{
    m_line = 1;
    seek(m_layout.byteOrderMark ? utf8Mark.size() : 0);
}

// By the header: the separator that occurs most often in it outside quotes. Excel's own "sep=;" line decides by itself.
void CsvReader::findSeparator()
{
    constexpr std::array<char, 3> candidates{';', ',', '\t'};
    std::array<int, 3> counts{};
    QByteArray beginning;
    bool quoted = false;
    for (int byte = take(); byte >= 0 && beginning.size() < limits::fieldBytes; byte = take()) {
        const bool lineEnds = byte == '\n' || byte == '\r';
        if (lineEnds && !quoted && !beginning.isEmpty())
            break;
        if (lineEnds)
            continue;
        beginning.append(char(byte));
        if (byte == '"')
            quoted = !quoted;
        for (size_t index = 0; index < candidates.size() && !quoted; ++index)
            counts[index] += byte == candidates[index] ? 1 : 0;
    }
    const bool isDirective = beginning.size() == 5 && beginning.toLower().startsWith("sep=")
        && QByteArrayLiteral(";,\t|").contains(beginning.at(4));
    if (isDirective) {
        m_layout.separator = QLatin1Char(beginning.at(4));
        if (peek() == '\n')
            (void)take();
        m_line = 2;
        return;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    if (*most > 0)
        m_layout.separator = QLatin1Char(candidates[size_t(most - counts.begin())]);
    start();
}

bool CsvReader::refill()
{
    m_blockStart += m_block.size();
    m_at = 0;
    m_block.resize(blockSize);
    const qint64 count = m_file.read(m_block.data(), blockSize);
    m_block.resize(count > 0 ? qsizetype(count) : 0);
    return count > 0;
}

void CsvReader::seek(qint64 position)
{
    if (position >= m_blockStart && position < m_blockStart + m_block.size()) {
        m_at = qsizetype(position - m_blockStart);
        return;
    }
    m_file.seek(position);
    m_block.clear();
    m_blockStart = position;
    m_at = 0;
}

int CsvReader::take()
{
    const int byte = peek();
    if (byte >= 0)
        ++m_at;
    return byte;
}

Result<bool> CsvReader::next(TableRow &row)
{
    for (;;) {
        const qint64 beginning = position();
        row.line = m_line;
        const Ending ending = readRecord(row);
        if (row.fault == RowFault::UnclosedQuote) {
            seek(beginning);
            m_line = row.line;
            m_quoting = false;
            readRecord(row);
            m_quoting = true;
            row.fault = RowFault::UnclosedQuote;
        }
        if (m_file.error() != QFileDevice::NoError)
            return failure(ErrorKind::FileUnreadable, QStringLiteral("file"));
        const bool isBlank =
            row.fields.size() == 1 && row.fields.front().isEmpty() && !m_fieldWasQuoted && row.fault == RowFault::None;
        if (!isBlank)
            return true;
        if (ending == Ending::File)
            return false;
    }
}

CsvReader::Ending CsvReader::readRecord(TableRow &row)
{
    row.fields.clear();
    row.fault = RowFault::None;
    Ending ending = Ending::Field;
    while (ending == Ending::Field && row.fault != RowFault::UnclosedQuote) {
        ending = readField(row.fault);
        if (row.fields.size() < size_t(limits::columns))
            row.fields.push_back(decoded());
        else
            row.fault = RowFault::TooManyFields;
    }
    return ending;
}

CsvReader::Ending CsvReader::readField(RowFault &fault)
{
    m_field.resize(0);
    m_fieldIsAscii = true;
    m_fieldWasQuoted = m_quoting && peek() == '"';
    if (m_fieldWasQuoted)
        readQuoted(fault);
    const int separator = m_layout.separator.toLatin1();
    for (;;) {
        const int byte = take();
        if (byte < 0)
            return Ending::File;
        if (byte == uchar(separator))
            return Ending::Field;
        if (byte == '\n' || byte == '\r') {
            if (byte == '\r' && peek() == '\n')
                (void)take();
            ++m_line;
            return Ending::Record;
        }
        append(byte, fault);
    }
}

void CsvReader::readQuoted(RowFault &fault)
{
    (void)take();
    for (;;) {
        const int byte = take();
        if (byte < 0 || m_field.size() >= limits::fieldBytes) {
            fault = RowFault::UnclosedQuote;
            return;
        }
        if (byte == '"') {
            if (peek() != '"')
                return;
            (void)take();
        }
        if (byte == '\n' || (byte == '\r' && peek() != '\n'))
            ++m_line;
        append(byte, fault);
    }
}

void CsvReader::append(int byte, RowFault &fault)
{
    if (m_field.size() >= limits::fieldBytes) {
        if (fault == RowFault::None)
            fault = RowFault::FieldTooLong;
        return;
    }
    m_field.append(char(byte));
    m_fieldIsAscii = m_fieldIsAscii && byte < 0x80;
}

QString CsvReader::decoded() const
{
    if (m_fieldIsAscii)
        return QString::fromLatin1(m_field);
    const bool asUtf8 = m_layout.encoding == Encoding::Utf8 && (m_wholeFileIsUtf8 || isValidUtf8(m_field));
    return asUtf8 ? QString::fromUtf8(m_field) : fromWindows1252(m_field);
}

} // namespace ventanilla::interchange
