#include "tests/interchange/table_support.h"

#include "tests/support/Catch.h"

#include <QFile>

namespace ventanilla::tests {

using namespace interchange;

QString fileWith(const QTemporaryDir &folder, const QByteArray &bytes, const QString &name)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Result<std::vector<TableRow>> rowsOf(const QString &file)
{
    auto reader = TableReader::open(file);
    if (!reader)
        return failure(reader.error());
    std::vector<TableRow> rows;
    for (;;) {
        TableRow row;
        const auto more = (*reader)->next(row);
        if (!more)
            return failure(more.error());
        if (!*more)
            return rows;
        rows.push_back(std::move(row));
    }
}

std::vector<std::vector<QString>> tableOf(const QString &file)
{
    auto rows = rowsOf(file);
    REQUIRE(rows);
    std::vector<std::vector<QString>> table;
    for (TableRow &row : *rows)
        table.push_back(std::move(row.fields));
    return table;
}

} // namespace ventanilla::tests
