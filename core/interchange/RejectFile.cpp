#include "core/interchange/RejectFile.h"

#include "core/interchange/RowParser.h"

#include <algorithm>

namespace ventanilla::interchange {

namespace {

tl::unexpected<Error> rejectsFailure(Error error)
{
    error.field = QStringLiteral("rejects_file");
    return failure(error);
}

} // namespace

RejectFile::RejectFile(QString file, std::vector<QString> header) : m_file(std::move(file)), m_header(std::move(header))
{
    for (size_t index = 0; index < m_header.size(); ++index) {
        if (std::find(rejectColumns.begin(), rejectColumns.end(), m_header[index]) == rejectColumns.end())
            m_kept.push_back(index);
    }
}

Result<void> RejectFile::begin()
{
    std::vector<QString> header;
    for (const size_t index : m_kept)
        header.push_back(m_header[index]);
    header.insert(header.end(), rejectColumns.begin(), rejectColumns.end());
    auto writer = TableWriter::create(m_file, {}, header);
    if (!writer)
        return rejectsFailure(writer.error());
    m_writer = std::move(*writer);
    return {};
}

Result<void> RejectFile::add(const TableRow &row, const RowProblem &problem)
{
    if (!m_writer) {
        if (auto begun = begin(); !begun)
            return begun;
    }
    m_fields.clear();
    for (const size_t index : m_kept)
        m_fields.push_back(index < row.fields.size() ? row.fields[index] : QString());
    m_fields.push_back(QString::number(problem.line));
    m_fields.push_back(problem.column);
    m_fields.push_back(sentence(problem.reason));
    if (auto written = m_writer->write(m_fields); !written)
        return rejectsFailure(written.error());
    return {};
}

Result<void> RejectFile::finish()
{
    if (!m_writer)
        return {};
    if (auto finished = m_writer->finish(); !finished)
        return rejectsFailure(finished.error());
    return {};
}

} // namespace ventanilla::interchange
