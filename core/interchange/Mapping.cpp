#include "core/interchange/Mapping.h"

#include "core/base/TextFolding.h"
#include "core/interchange/table/TableReader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace ventanilla::interchange::mappings {

namespace {

using security::Permission;

constexpr int mostEntries = 5000;

struct Synonym
{
    const char *column;
    const char *theirs; // folded
};

// What registries and spreadsheets of municipalities call our columns.
constexpr Synonym synonyms[] = {{"rut", "run"}, {"rut", "rut persona"}, {"rut", "run persona"}, {"rut", "r u t"},
    {"rut", "r u n"}, {"rut", "rut beneficiario"}, {"rut", "run beneficiario"}, {"rut", "cedula de identidad"},
    {"rut", "ci"}, {"nombres", "nombre"}, {"nombres", "primer nombre"}, {"nombres", "nombres persona"},
    {"apellido_paterno", "primer apellido"}, {"apellido_paterno", "ap paterno"}, {"apellido_paterno", "paterno"},
    {"apellido_paterno", "a paterno"}, {"apellido_materno", "segundo apellido"}, {"apellido_materno", "ap materno"},
    {"apellido_materno", "materno"}, {"apellido_materno", "a materno"}, {"fecha_nacimiento", "f nac"},
    {"fecha_nacimiento", "f nacimiento"}, {"fecha_nacimiento", "fec nac"}, {"fecha_nacimiento", "fecha nac"},
    {"fecha_nacimiento", "fecha de nacimiento"}, {"fecha_nacimiento", "nacimiento"}, {"sexo", "sexo registral"},
    {"sexo", "genero"}, {"telefono", "fono"}, {"telefono", "celular"}, {"telefono", "telefono movil"},
    {"telefono", "telefono contacto"}, {"correo", "e mail"}, {"correo", "email"}, {"correo", "mail"},
    {"correo", "correo electronico"}, {"nacionalidad", "pais de origen"}, {"nacionalidad", "pais"},
    {"pueblo_originario", "pueblo indigena"}, {"pueblo_originario", "etnia"},
    {"discapacidad", "en situacion de discapacidad"}, {"folio_hogar", "folio"}, {"folio_hogar", "folio rsh"},
    {"folio_hogar", "folio del hogar"}, {"folio_hogar", "numero de folio"}, {"parentesco", "relacion"},
    {"parentesco", "relacion con el jefe de hogar"}, {"parentesco", "parentesco con jefe de hogar"},
    {"direccion", "domicilio"}, {"direccion", "direccion hogar"}, {"sector", "localidad"}, {"sector", "unidad vecinal"},
    {"tramo_cse", "tramo"}, {"tramo_cse", "cse"}, {"tramo_cse", "tramo rsh"},
    {"tramo_cse", "calificacion socioeconomica"}, {"fecha_rsh", "fecha cse"}, {"fecha_rsh", "fecha de extraccion"},
    {"fecha_rsh", "fecha calificacion"}, {"latitud", "lat"}, {"latitud", "y"}, {"longitud", "lon"}, {"longitud", "lng"},
    {"longitud", "x"}, {"id_externo", "id"}, {"id_externo", "identificador"}, {"id_externo", "numero"},
    {"fuente", "origen"}, {"fuente", "sistema"}, {"codigo_beneficio", "beneficio"},
    {"codigo_beneficio", "cod beneficio"}, {"fecha", "fecha entrega"}, {"fecha", "fecha otorgamiento"},
    {"fecha", "fecha derivacion"}, {"estado", "situacion"}, {"monto", "valor"}, {"cantidad", "unidades"},
    {"programa", "nombre programa"}, {"desde", "fecha inicio"}, {"desde", "inicio"}, {"desde", "fecha desde"},
    {"hasta", "fecha termino"}, {"hasta", "termino"}, {"hasta", "fecha hasta"}, {"fecha_corte", "corte"},
    {"fecha_corte", "fecha de corte"}, {"unidad", "departamento"}, {"unidad", "oficina"}, {"operador", "usuario"},
    {"operador", "funcionario"}, {"canal", "via"}, {"canal", "medio"}, {"inicio", "fecha inicio"},
    {"inicio", "hora inicio"}, {"inicio", "fecha atencion"}, {"termino", "fecha termino"}, {"termino", "hora termino"},
    {"motivos", "motivo"}, {"nota", "observaciones"}, {"nota", "observacion"}, {"nota", "comentario"},
    {"unidad_origen", "origen"}, {"unidad_origen", "de"}, {"unidad_destino", "destino"}, {"unidad_destino", "para"},
    {"plazo", "fecha plazo"}, {"plazo", "vencimiento"}, {"asistente_social", "responsable"},
    {"asistente_social", "profesional"}, {"fecha_apertura", "apertura"}, {"fecha_apertura", "fecha ingreso"},
    {"fecha_cierre", "cierre"}, {"fecha_cierre", "fecha egreso"}, {"resultado", "resultado del caso"},
    {"codigo", "cod"}, {"nombre", "beneficio"}, {"nombre", "nombre beneficio"}, {"base_legal", "ley"},
    {"dias_tramite", "plazo"}, {"cupo", "cupos"}};

bool stands(const Column &column, const QString &folded)
{
    for (const Synonym &synonym : synonyms) {
        if (column.name == QLatin1String(synonym.column) && folded == QLatin1String(synonym.theirs))
            return true;
    }
    return false;
}

tl::unexpected<Error> notAMapping(const char *member)
{
    return failure(ErrorKind::UnsupportedFormat, QStringLiteral("mapping"), QString::fromLatin1(member));
}

// The texts of an object; nothing when it is no object of texts or too large.
std::optional<QMap<QString, QString>> textsOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!value.isObject() || object.size() > mostEntries)
        return std::nullopt;
    QMap<QString, QString> texts;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isString())
            return std::nullopt;
        texts.insert(entry.key(), entry.value().toString());
    }
    return texts;
}

bool areColumns(const Schema &schema, const QStringList &names)
{
    for (const QString &name : names) {
        if (schema.indexOf(QLatin1String(name.toLatin1())) < 0)
            return false;
    }
    return true;
}

QJsonObject objectOf(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto entry = texts.cbegin(); entry != texts.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

// The word of a member that may be missing; empty for what is no word.
QString wordAt(const QJsonObject &document, const char *member, const char *missing)
{
    return document.value(QLatin1String(member))
        .toString(document.contains(QLatin1String(member)) ? QString() : QString::fromLatin1(missing));
}

Result<void> readForms(const QJsonObject &document, FieldForms &forms)
{
    const QString dates = wordAt(document, "dates", "day_first");
    if (dates != QLatin1String("day_first") && dates != QLatin1String("month_first"))
        return notAMapping("dates");
    forms.dates = dates == QLatin1String("day_first") ? DateOrder::DayFirst : DateOrder::MonthFirst;
    const QString decimals = wordAt(document, "decimals", "any");
    if (decimals == QLatin1String("any"))
        forms.decimals = DecimalSign::Any;
    else if (decimals == QLatin1String("comma"))
        forms.decimals = DecimalSign::Comma;
    else if (decimals == QLatin1String("point"))
        forms.decimals = DecimalSign::Point;
    else
        return notAMapping("decimals");
    return {};
}

Result<void> readCodes(const QJsonObject &document, Mapping &mapping)
{
    const QJsonValue value = document.value(QLatin1String("codes"));
    if (value.isUndefined())
        return {};
    const QJsonObject codes = value.toObject();
    if (!value.isObject() || codes.size() > mostEntries)
        return notAMapping("codes");
    for (auto entry = codes.begin(); entry != codes.end(); ++entry) {
        const auto texts = textsOf(entry.value());
        if (!texts)
            return notAMapping("codes");
        mapping.codes.insert(entry.key(), *texts);
    }
    return {};
}

Result<QString> checkedName(const QString &name)
{
    constexpr int longestName = 60;
    const QString simplified = name.simplified();
    if (simplified.isEmpty() || simplified.size() > longestName)
        return failure(ErrorKind::InvalidInput, QStringLiteral("name"), QString::number(longestName));
    return simplified;
}

} // namespace

QByteArray toJson(const Mapping &mapping)
{
    QJsonObject codes;
    for (auto entry = mapping.codes.cbegin(); entry != mapping.codes.cend(); ++entry)
        codes.insert(entry.key(), objectOf(entry.value()));
    const char *decimals = mapping.forms.decimals == DecimalSign::Any ? "any"
        : mapping.forms.decimals == DecimalSign::Comma                ? "comma"
                                                                      : "point";
    const QJsonObject document{{QStringLiteral("kind"), codeOf(mapping.kind)},
        {QStringLiteral("columns"), objectOf(mapping.columns)},
        {QStringLiteral("dates"),
            QLatin1String(mapping.forms.dates == DateOrder::DayFirst ? "day_first" : "month_first")},
        {QStringLiteral("decimals"), QLatin1String(decimals)}, {QStringLiteral("codes"), codes}};
    return QJsonDocument(document).toJson();
}

Result<Mapping> fromJson(const QByteArray &bytes)
{
    const QJsonDocument parsed = QJsonDocument::fromJson(bytes);
    if (!parsed.isObject())
        return notAMapping("json");
    const QJsonObject document = parsed.object();
    const auto kind = kindFromCode(document.value(QLatin1String("kind")).toString());
    if (!kind)
        return notAMapping("kind");
    Mapping mapping;
    mapping.kind = *kind;
    const auto columns = textsOf(document.value(QLatin1String("columns")));
    if (!columns || !areColumns(schemaOf(*kind), columns->keys()))
        return notAMapping("columns");
    mapping.columns = *columns;
    auto read = readForms(document, mapping.forms).and_then([&] { return readCodes(document, mapping); });
    if (!read)
        return failure(read.error());
    if (!areColumns(schemaOf(*kind), mapping.codes.keys()))
        return notAMapping("codes");
    return mapping;
}

Result<Mapping> readFile(const QString &name)
{
    const QString field = QStringLiteral("mapping");
    QFile file(name);
    if (!file.exists())
        return failure(ErrorKind::FileMissing, field);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, field);
    constexpr qint64 mebibyte = 1024 * 1024;
    if (file.size() > mebibyte)
        return failure(ErrorKind::FileTooLarge, field, QStringLiteral("1"));
    return fromJson(file.readAll());
}

Mapping guess(Kind kind, const std::vector<QString> &headers)
{
    Mapping mapping;
    mapping.kind = kind;
    std::vector<QString> left;
    const Schema &schema = schemaOf(kind);
    // Our own names first, so that no synonym takes a column that has its own.
    for (const QString &header : headers) {
        const QString folded = text::fold(header);
        bool isOwn = false;
        for (const Column &column : schema.columns) {
            if (folded == text::fold(QString(column.name)) && !mapping.columns.contains(QString(column.name))) {
                mapping.columns.insert(QString(column.name), header);
                isOwn = true;
                break;
            }
        }
        if (!isOwn)
            left.push_back(header);
    }
    for (const QString &header : left) {
        for (const Column &column : schema.columns) {
            if (!mapping.columns.contains(QString(column.name)) && stands(column, text::fold(header))) {
                mapping.columns.insert(QString(column.name), header);
                break;
            }
        }
    }
    return mapping;
}

Result<void> save(security::Session &session, const QString &name, const Mapping &mapping)
{
    const auto checked = checkedName(name);
    if (!checked)
        return failure(checked.error());
    return session.write(Permission::ImportData, [&](store::Transaction &transaction) {
        transaction
            .statement("INSERT INTO import_mapping (kind, name, content) VALUES (?, ?, ?)"
                       " ON CONFLICT (kind, name) DO UPDATE SET content = excluded.content")
            .bind(codeOf(mapping.kind), *checked, QString::fromUtf8(toJson(mapping)))
            .run();
    });
}

Result<QStringList> names(security::Session &session, Kind kind)
{
    return session.read(Permission::ImportData, [&](store::Connection &connection) {
        QStringList found;
        auto statement = connection.statement("SELECT name FROM import_mapping WHERE kind = ? ORDER BY name");
        statement.bind(codeOf(kind));
        while (statement.step())
            found.append(statement.value<QString>(0));
        return found;
    });
}

Result<Mapping> load(security::Session &session, Kind kind, const QString &name)
{
    return session.read(Permission::ImportData, [&](store::Connection &connection) -> Result<Mapping> {
        auto statement = connection.statement("SELECT content FROM import_mapping WHERE kind = ? AND name = ?");
        statement.bind(codeOf(kind), name.simplified());
        const auto content = statement.single<QString>();
        if (!content)
            return failure(ErrorKind::NotFound, QStringLiteral("name"));
        return fromJson(content->toUtf8());
    });
}

Result<void> remove(security::Session &session, Kind kind, const QString &name)
{
    return session.write(Permission::ImportData, [&](store::Transaction &transaction) -> Result<void> {
        transaction.statement("DELETE FROM import_mapping WHERE kind = ? AND name = ?")
            .bind(codeOf(kind), name.simplified())
            .run();
        if (transaction.changedRows() == 0)
            return failure(ErrorKind::NotFound, QStringLiteral("name"));
        return {};
    });
}

} // namespace ventanilla::interchange::mappings
