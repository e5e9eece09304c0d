#pragma once

#include "core/base/Result.h"

#include <QChar>
#include <QString>

#include <memory>
#include <vector>

// Rows of a file that somebody else's program wrote, in bounded memory. One thread.
namespace ventanilla::interchange {

// What a file may be like; beyond it a file or a row is refused instead of filling the memory.
namespace limits {
inline constexpr qint64 fileMebibytes = 512;
inline constexpr int fieldBytes = 64 * 1024;
inline constexpr int columns = 200;
// Of a workbook once unpacked: a sheet is streamed, the shared strings are held in memory.
inline constexpr qint64 sheetMebibytes = 1024;
inline constexpr qint64 sharedStringsMebibytes = 128;
} // namespace limits

enum class TableForm { Csv, Workbook };
enum class Encoding { Utf8, Windows1252 };

struct TableLayout
{
    TableForm form = TableForm::Csv;
    Encoding encoding = Encoding::Utf8;
    bool byteOrderMark = false;
    QChar separator; // null for a workbook

    bool operator==(const TableLayout &) const = default;
};

// What is wrong with a row as such; its fields are then those that could be read.
enum class RowFault { None, UnclosedQuote, FieldTooLong, TooManyFields };

struct TableRow
{
    // Where the row begins: the file's line for CSV, the sheet's row for a workbook; from 1.
    qint64 line = 0;
    std::vector<QString> fields;
    RowFault fault = RowFault::None;

    bool operator==(const TableRow &) const = default;
};

class TableReader
{
public:
    // Finds out by the content, whatever the file's name, what it is: CSV in UTF-8 or Windows-1252 (of which Latin-1 is
    // a part) separated by ';', ',' or tabs, or the first sheet of an .xlsx workbook.
    // Errors: FileMissing, FileUnreadable, FileTooLarge (detail: MiB), UnsupportedFormat (detail: "UTF-16", "xls",
    // "binary", "xlsx" for a broken workbook), Damaged.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const QString &file);

    virtual ~TableReader() = default;

    // The next row, the header being the first; false after the last. Empty lines are passed over. Cells of a workbook
    // come as interchange.md writes them: dates yyyy-mm-dd, times yyyy-mm-ddThh:mm:ss, decimals with a point, 1 and 0.
    // Errors: FileUnreadable, Damaged, FileTooLarge.
    [[nodiscard]] virtual Result<bool> next(TableRow &row) = 0;

    [[nodiscard]] virtual const TableLayout &layout() const = 0;
    // How far the reader is, in the unit of `size`.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
};

} // namespace ventanilla::interchange
