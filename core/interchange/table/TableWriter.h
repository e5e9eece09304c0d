#pragma once

#include "core/base/Result.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace ventanilla::interchange {

// How a column's cells appear in a workbook; in CSV they are the same text.
enum class CellForm { Text, Number, Date, DateTime };

// Writes rows in the canonical form of interchange.md. The file appears, whole, with `finish`; until then, and when
// the writer goes out of scope before, whatever was there stays. One thread.
class TableWriter
{
public:
    // A workbook when the name ends in .xlsx, else CSV. `forms` has one entry a column.
    // Errors: ReadOnly, FileUnreadable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<TableWriter>> create(
        const QString &file, std::vector<CellForm> forms, const std::vector<QString> &header);

    virtual ~TableWriter() = default;

    // Texts as TableReader gives them. Errors: DiskFull, FileUnreadable; FileTooLarge for more rows than a workbook has.
    [[nodiscard]] virtual Result<void> write(std::span<const QString> fields) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;
};

} // namespace ventanilla::interchange
