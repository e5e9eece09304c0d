#pragma once

#include "core/interchange/table/ZipPart.h"

#include <QByteArray>
#include <QString>

#include <vector>

// What a workbook (ECMA-376, SpreadsheetML) keeps outside its sheets and a reader of cells needs.
namespace ventanilla::interchange {

// The texts that cells share, held once as UTF-8.
class SharedStrings
{
public:
    void append(const QString &text);
    // Empty for a number that no text has.
    [[nodiscard]] QString at(qsizetype index) const;

private:
    QByteArray m_bytes;
    std::vector<qint64> m_ends;
};

struct WorkbookParts
{
    QString firstSheet;            // its name in the archive
    bool from1904 = false;         // the day zero of dates, as old Macintosh workbooks have it
    std::vector<bool> isDateStyle; // by the cell's style
    SharedStrings sharedStrings;
};

// Errors: UnsupportedFormat (detail "xlsx"), FileTooLarge, Damaged.
[[nodiscard]] Result<WorkbookParts> readWorkbookParts(zip *archive);

// Whether a number format writes a date or a time: has a letter of dates outside quotes, brackets and escapes.
[[nodiscard]] bool isDateFormat(const QString &format);

// "_x000D_" back to the character it stands for, as writers encode those that XML cannot hold.
[[nodiscard]] QString withoutEscapes(QString text);

} // namespace ventanilla::interchange
