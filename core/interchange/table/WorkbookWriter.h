#pragma once

#include "core/interchange/table/TableWriter.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace ventanilla::interchange {

class WorkbookWriter final : public TableWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TableWriter>> create(
        const QString &file, std::vector<CellForm> forms, const std::vector<QString> &header);

    ~WorkbookWriter() override;
    [[nodiscard]] Result<void> write(std::span<const QString> fields) override;
    [[nodiscard]] Result<void> finish() override;

private:
    WorkbookWriter(const QString &file, std::vector<CellForm> forms);
    void prepareColumns();
    [[nodiscard]] int writeCell(int column, CellForm form, const QString &text);

    QString m_file;
    QString m_draft; // becomes the file once whole
    std::vector<CellForm> m_forms;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_dateTime = nullptr;
    uint m_row = 0;
};

} // namespace ventanilla::interchange
