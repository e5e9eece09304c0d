#pragma once

#include "core/interchange/table/TableReader.h"

#include <QByteArray>
#include <QFile>

namespace ventanilla::interchange {

// Comma-separated values as spreadsheets write them (RFC 4180, and leniently what is near it): LF, CR or CRLF, quotes
// doubled, line breaks in quotes. A quote that is never closed costs its own line and not the rest of the file.
class CsvReader final : public TableReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const QString &file);

    [[nodiscard]] Result<bool> next(TableRow &row) override;
    [[nodiscard]] const TableLayout &layout() const override { return m_layout; }
    [[nodiscard]] qint64 position() const override { return m_blockStart + m_at; }
    [[nodiscard]] qint64 size() const override { return m_file.size(); }

private:
    enum class Ending { Field, Record, File };

    explicit CsvReader(const QString &file);
    [[nodiscard]] Result<void> examine();
    void findSeparator();
    void start();

    [[nodiscard]] int peek() { return m_at < m_block.size() || refill() ? uchar(m_block.constData()[m_at]) : -1; }
    [[nodiscard]] int take();
    bool refill();
    void seek(qint64 position);

    Ending readRecord(TableRow &row);
    Ending readField(RowFault &fault);
    void readQuoted(RowFault &fault);
    void append(int byte, RowFault &fault);
    [[nodiscard]] QString decoded() const;

    QFile m_file;
    TableLayout m_layout;
    bool m_wholeFileIsUtf8 = true;
    bool m_quoting = true;
    qint64 m_line = 1;
    QByteArray m_block;
    qint64 m_blockStart = 0;
    qsizetype m_at = 0;
    QByteArray m_field;
    bool m_fieldIsAscii = true;
    bool m_fieldWasQuoted = false;
};

} // namespace ventanilla::interchange
