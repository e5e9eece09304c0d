#include "core/interchange/table/CsvWriter.h"

#include "core/interchange/table/WriteFailure.h"

#include <algorithm>

namespace ventanilla::interchange {

namespace {

constexpr qsizetype bufferSize = 256 * 1024;

bool needsQuotes(const QString &field)
{
    return std::any_of(field.begin(), field.end(), [](QChar character) {
        return character == QLatin1Char(';') || character == QLatin1Char('"') || character == QLatin1Char('\n')
            || character == QLatin1Char('\r');
    });
}

} // namespace

CsvWriter::CsvWriter(const QString &file) : m_file(file)
{
    m_buffer.reserve(bufferSize + 4096);
}

Result<std::unique_ptr<TableWriter>> CsvWriter::create(const QString &file)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(file));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return writeFailure(writer->m_file, file);
    writer->m_buffer.append("\xef\xbb\xbf");
    return writer;
}

Result<void> CsvWriter::write(std::span<const QString> fields)
{
    for (size_t index = 0; index < fields.size(); ++index) {
        if (index > 0)
            m_buffer.append(';');
        append(fields[index], fields.size() == 1);
    }
    m_buffer.append("\r\n");
    if (m_buffer.size() >= bufferSize)
        return flush();
    return {};
}

void CsvWriter::append(const QString &field, bool isOnly)
{
    // Without its quotes the only, empty field of a row would be an empty line, which readers pass over.
    if (field.isEmpty() && isOnly)
        m_buffer.append("\"\"");
    else if (needsQuotes(field))
        m_buffer.append('"')
            .append(QString(field).replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8())
            .append('"');
    else
        m_buffer.append(field.toUtf8());
}

Result<void> CsvWriter::flush()
{
    if (m_file.write(m_buffer) != m_buffer.size())
        return writeFailure(m_file, m_file.fileName());
    m_buffer.resize(0);
    return {};
}

Result<void> CsvWriter::finish()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    // Qt 6.4 would commit a file whose last bytes did not fit.
    if (!m_file.flush() || !m_file.commit())
        return writeFailure(m_file, m_file.fileName());
    return {};
}

} // namespace ventanilla::interchange
