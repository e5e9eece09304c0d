#include "core/interchange/table/TableWriter.h"

#include "core/interchange/table/CsvWriter.h"
#include "core/interchange/table/WorkbookWriter.h"

namespace ventanilla::interchange {

Result<std::unique_ptr<TableWriter>> TableWriter::create(
    const QString &file, std::vector<CellForm> forms, const std::vector<QString> &header)
{
    if (file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return WorkbookWriter::create(file, std::move(forms), header);
    auto writer = CsvWriter::create(file);
    if (!writer)
        return writer;
    if (auto written = (*writer)->write(header); !written)
        return failure(written.error());
    return writer;
}

} // namespace ventanilla::interchange
