#include "core/base/ShippedTable.h"

#include <QFile>

#include <optional>

namespace ventanilla {

namespace {

// The records of the text; a quoted field may hold separators, line breaks and doubled quotes.
std::vector<QStringList> records(const QString &content, QChar separator)
{
    std::vector<QStringList> found;
    QStringList record;
    QString field;
    bool quoted = false;
    for (qsizetype index = 0; index < content.size(); ++index) {
        const QChar character = content[index];
        if (quoted && character == QLatin1Char('"') && content.mid(index + 1, 1) == QLatin1String("\"")) {
            field += content[++index];
        } else if (character == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (!quoted && (character == separator || character == QLatin1Char('\n'))) {
            record.append(field);
            field.clear();
            if (character != separator)
                found.push_back(std::exchange(record, {}));
        } else if (quoted || character != QLatin1Char('\r')) {
            field += character;
        }
    }
    if (!field.isEmpty() || !record.isEmpty()) {
        record.append(field);
        found.push_back(record);
    }
    return found;
}

} // namespace

Result<ShippedTable> ShippedTable::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal, path, QStringLiteral("missing resource"));
    QString content = QString::fromUtf8(file.readAll());
    if (content.startsWith(QChar(0xfeff)))
        content.remove(0, 1);
    const QString header = content.section(QLatin1Char('\n'), 0, 0);
    const QChar separator = header.contains(QLatin1Char(';')) ? QLatin1Char(';') : QLatin1Char(',');
    ShippedTable table;
    table.m_rows = records(content, separator);
    if (table.m_rows.empty())
        return failure(ErrorKind::Internal, path, QStringLiteral("no header"));
    for (const QString &column : table.m_rows.front())
        table.m_columns.insert(column, int(table.m_columns.size()));
    table.m_rows.erase(table.m_rows.begin());
    for (const QStringList &row : table.m_rows) {
        if (row.size() != table.m_columns.size())
            return failure(ErrorKind::Internal, path, QStringLiteral("ragged row"));
    }
    return table;
}

QString ShippedTable::text(int row, const char *column) const
{
    const int index = m_columns.value(QString::fromLatin1(column), -1);
    return index < 0 ? QString() : m_rows[size_t(row)][index];
}

std::optional<int> ShippedTable::number(int row, const char *column) const
{
    bool isNumber = false;
    const int value = text(row, column).toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace ventanilla
