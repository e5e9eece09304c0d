#pragma once

#include "core/interchange/table/TableWriter.h"

#include <QByteArray>
#include <QSaveFile>

namespace ventanilla::interchange {

class CsvWriter final : public TableWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TableWriter>> create(const QString &file);

    [[nodiscard]] Result<void> write(std::span<const QString> fields) override;
    [[nodiscard]] Result<void> finish() override;

private:
    explicit CsvWriter(const QString &file);
    void append(const QString &field, bool isOnly);
    [[nodiscard]] Result<void> flush();

    QSaveFile m_file;
    QByteArray m_buffer;
};

} // namespace ventanilla::interchange
