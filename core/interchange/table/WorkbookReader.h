#pragma once

#include "core/interchange/table/TableReader.h"
#include "core/interchange/table/WorkbookParts.h"

#include <QXmlStreamReader>

namespace ventanilla::interchange {

// The first sheet of an .xlsx workbook, row by row.
class WorkbookReader final : public TableReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const QString &file);

    [[nodiscard]] Result<bool> next(TableRow &row) override;
    [[nodiscard]] const TableLayout &layout() const override { return m_layout; }
    [[nodiscard]] qint64 position() const override { return m_sheet.consumed(); }
    [[nodiscard]] qint64 size() const override { return m_sheet.declaredSize(); }

private:
    WorkbookReader(ZipArchive archive, WorkbookParts parts);
    void readRow(TableRow &row);
    void readCell(TableRow &row);
    [[nodiscard]] QString cellText(QStringView type, size_t style);
    [[nodiscard]] QString number(const QString &text, size_t style) const;

    ZipArchive m_archive;
    WorkbookParts m_parts;
    ZipPart m_sheet;
    QXmlStreamReader m_xml;
    TableLayout m_layout{TableForm::Workbook, Encoding::Utf8, false, QChar()};
    qint64 m_line = 0;
    size_t m_column = 0;
    int m_openings = 0;
};

} // namespace ventanilla::interchange
