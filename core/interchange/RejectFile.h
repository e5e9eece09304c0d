#pragma once

#include "core/interchange/kinds/Problem.h"
#include "core/interchange/table/TableReader.h"
#include "core/interchange/table/TableWriter.h"

namespace ventanilla::interchange {

// Rows that were not imported, as they were, each with its line, column and reason. The file is begun with the first
// of them, so that a folder that cannot be written to is known before anything is stored.
class RejectFile
{
public:
    RejectFile(QString file, std::vector<QString> header);

    [[nodiscard]] Result<void> add(const TableRow &row, const RowProblem &problem);
    // Nothing happens when no row was added.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] bool isBegun() const { return m_writer != nullptr; }

private:
    [[nodiscard]] Result<void> begin();

    QString m_file;
    std::vector<QString> m_header;
    std::vector<size_t> m_kept; // places of the columns that are not a former reject file's
    std::unique_ptr<TableWriter> m_writer;
    std::vector<QString> m_fields;
};

} // namespace ventanilla::interchange
