#include "tests/catalogue/CatalogueFile.h"

#include "core/catalogue/Benefit.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"

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

void storeCatalogue(store::Transaction &transaction)
{
    using namespace catalogue;
    const QMap<QString, BenefitKind> kinds{{QStringLiteral("DINERO"), BenefitKind::Money},
        {QStringLiteral("ESPECIE"), BenefitKind::Goods}, {QStringLiteral("SERVICIO"), BenefitKind::Service}};
    const QMap<QString, BenefitScope> scopes{{QStringLiteral("NACIONAL"), BenefitScope::National},
        {QStringLiteral("REGIONAL"), BenefitScope::Regional}, {QStringLiteral("LOCAL"), BenefitScope::Local}};
    QMap<QString, UnitId> units;
    for (const CatalogueRow &row : catalogueFile(QStringLiteral("units.csv"))) {
        const QString code = row[QStringLiteral("codigo")];
        units.insert(code, addUnit(transaction, code));
    }
    for (const CatalogueRow &row : catalogueFile(QStringLiteral("national_benefits.csv"))) {
        Benefit benefit;
        benefit.code = row[QStringLiteral("codigo")];
        benefit.name = row[QStringLiteral("nombre")];
        benefit.unit = units[row[QStringLiteral("unidad")]];
        benefit.kind = kinds[row[QStringLiteral("tipo")]];
        benefit.scope = scopes[row[QStringLiteral("ambito")]];
        benefit.requirements = row[QStringLiteral("requisitos")];
        benefit.documents = row[QStringLiteral("documentos")].split(QLatin1Char('|'));
        benefit.legalBasis = row[QStringLiteral("base_legal")];
        benefit.lifeStage = row[QStringLiteral("etapa_vida")];
        benefit.need = row[QStringLiteral("necesidad")];
        benefit.comment = row[QStringLiteral("comentario")];
        const auto sound = validated(benefit);
        INFO(benefit.code.toStdString());
        REQUIRE(sound);
        CHECK(*sound == benefit);
        benefits::insert(transaction, *sound);
    }
}

} // namespace ventanilla::tests
