#include "tests/catalogue/CatalogueFile.h"

#include "tests/support/Catch.h"

#include <QFile>
#include <QStringList>

namespace ventanilla::tests {

namespace {

// Semicolons between fields, quotes doubled within quotes, one record a line.
QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (int at = 0; at < line.size(); ++at) {
        const QChar character = line[at];
        if (character == QLatin1Char('"')) {
            const bool doubled = quoted && at + 1 < line.size() && line[at + 1] == QLatin1Char('"');
            if (doubled)
                fields.last().append(line[++at]);
            else
                quoted = !quoted;
        } else if (character == QLatin1Char(';') && !quoted) {
            fields.append(QString());
        } else {
            fields.last().append(character);
        }
    }
    REQUIRE_FALSE(quoted);
    return fields;
}

} // namespace

std::vector<CatalogueRow> catalogueFile(const QString &name)
{
    QFile file(QStringLiteral(":/catalogue/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 1);
    const QStringList columns = fieldsOf(lines.front());
    std::vector<CatalogueRow> rows;
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = fieldsOf(line);
        INFO(line.toStdString());
        REQUIRE(fields.size() == columns.size());
        CatalogueRow row;
        for (int index = 0; index < fields.size(); ++index)
            row.insert(columns[index], fields[index]);
        rows.push_back(row);
    }
    return rows;
}

} // namespace ventanilla::tests
