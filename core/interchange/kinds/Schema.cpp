#include "core/interchange/kinds/Schema.h"

#include "core/attention/Attention.h"
#include "core/attention/AttentionContent.h"
#include "core/identity/Person.h"

namespace ventanilla::interchange {

namespace {

using attention::Channel;
using identity::Sex;

constexpr CodeWord sexes[] = {{"F", int(Sex::Female)}, {"M", int(Sex::Male)}, {"I", int(Sex::Intersex)},
    {"Femenino", int(Sex::Female)}, {"Mujer", int(Sex::Female)}, {"Masculino", int(Sex::Male)},
    {"Hombre", int(Sex::Male)}, {"Intersexual", int(Sex::Intersex)}};
constexpr CodeWord channels[] = {{"PRESENCIAL", int(Channel::InPerson)}, {"TELEFONO", int(Channel::Phone)},
    {"CORREO", int(Channel::Email)}, {"DOMICILIO", int(Channel::Home)}, {"OTRO", int(Channel::Other)}};
// The numbers of the next four are frozen with the schema of the store.
constexpr CodeWord grantStates[] = {
    {"SOLICITADA", 1}, {"EVALUADA", 2}, {"APROBADA", 3}, {"RECHAZADA", 4}, {"ENTREGADA", 5}};
constexpr CodeWord referralStates[] = {{"ENVIADA", 1}, {"RECIBIDA", 2}, {"ACEPTADA", 3}, {"DEVUELTA", 4},
    {"EN_ATENCION", 5}, {"RESPONDIDA", 6}, {"CERRADA", 7}};
constexpr CodeWord benefitKinds[] = {{"DINERO", 1}, {"ESPECIE", 2}, {"SERVICIO", 3}};
constexpr CodeWord benefitScopes[] = {{"NACIONAL", 1}, {"REGIONAL", 2}, {"LOCAL", 3}};

constexpr int longestNote = attention::longestText;
constexpr int longestCode = 60;

QLatin1String operator""_l(const char *text, size_t size)
{
    return QLatin1String(text, qsizetype(size));
}

Schema persons()
{
    return {Kind::Persons,
        {{"rut"_l, FieldType::Rut, Need::Key}, {"nombres"_l, FieldType::Line, Need::Required},
            {"apellido_paterno"_l, FieldType::Line, Need::Required}, {"apellido_materno"_l}, {"nombre_social"_l},
            {"fecha_nacimiento"_l, FieldType::PastDate}, {"sexo"_l, FieldType::Code, Need::Optional, 0, sexes},
            {"nacionalidad"_l}, {"pueblo_originario"_l}, {"discapacidad"_l, FieldType::Flag}, {"telefono"_l},
            {"correo"_l}}};
}

Schema households()
{
    return {Kind::Households,
        {{"folio_hogar"_l, FieldType::Line, Need::Key, longestCode}, {"rut"_l, FieldType::Rut, Need::Key},
            {"parentesco"_l, FieldType::Line, Need::Required, longestCode}, {"nombres"_l}, {"apellido_paterno"_l},
            {"apellido_materno"_l}, {"fecha_nacimiento"_l, FieldType::PastDate},
            {"sexo"_l, FieldType::Code, Need::Optional, 0, sexes}, {"direccion"_l}, {"sector"_l},
            {"tramo_cse"_l, FieldType::Count}, {"fecha_rsh"_l, FieldType::PastDate}, {"latitud"_l, FieldType::Decimal},
            {"longitud"_l, FieldType::Decimal}, {"telefono"_l, FieldType::Phone}}};
}

Schema grants()
{
    return {Kind::Grants,
        {{"id_externo"_l, FieldType::Line, Need::Key}, {"fuente"_l, FieldType::Line, Need::Key, longestCode},
            {"rut"_l, FieldType::Rut, Need::Required}, {"codigo_beneficio"_l, FieldType::Line, Need::Required},
            {"fecha"_l, FieldType::PastDate, Need::Required},
            {"estado"_l, FieldType::Code, Need::Required, 0, grantStates}, {"monto"_l, FieldType::Count},
            {"cantidad"_l, FieldType::Decimal}, {"folio"_l, FieldType::Line, Need::Optional, longestCode}}};
}

Schema programmes()
{
    return {Kind::Programmes,
        {{"programa"_l, FieldType::Line, Need::Key, longestCode}, {"rut"_l, FieldType::Rut, Need::Key},
            {"desde"_l, FieldType::Date}, {"hasta"_l, FieldType::Date},
            {"estado"_l, FieldType::Line, Need::Optional, longestCode}, {"fecha_corte"_l, FieldType::PastDate}}};
}

Schema attentions()
{
    return {Kind::Attentions,
        {{"id_externo"_l, FieldType::Line, Need::Key}, {"rut"_l, FieldType::Rut},
            {"unidad"_l, FieldType::Line, Need::Required}, {"operador"_l, FieldType::Line, Need::Required},
            {"canal"_l, FieldType::Code, Need::Required, 0, channels}, {"inicio"_l, FieldType::Instant, Need::Required},
            {"termino"_l, FieldType::Instant}, {"motivos"_l, FieldType::Line, Need::Required, 2000},
            {"finalizada"_l, FieldType::Flag, Need::Required},
            {"nota"_l, FieldType::Text, Need::Optional, longestNote}}};
}

Schema referrals()
{
    return {Kind::Referrals,
        {{"id_externo"_l, FieldType::Line, Need::Key}, {"id_atencion"_l},
            {"unidad_origen"_l, FieldType::Line, Need::Required}, {"unidad_destino"_l, FieldType::Line, Need::Required},
            {"motivo"_l, FieldType::Line, Need::Required}, {"fecha"_l, FieldType::Instant, Need::Required},
            {"plazo"_l, FieldType::Date}, {"estado"_l, FieldType::Code, Need::Required, 0, referralStates},
            {"fecha_respuesta"_l, FieldType::Instant}, {"respuesta"_l, FieldType::Text, Need::Optional, longestNote}}};
}

Schema cases()
{
    return {Kind::Cases,
        {{"id_externo"_l, FieldType::Line, Need::Key}, {"rut"_l, FieldType::Rut, Need::Required},
            {"unidad"_l, FieldType::Line, Need::Required}, {"asistente_social"_l},
            {"fecha_apertura"_l, FieldType::PastDate, Need::Required}, {"fecha_cierre"_l, FieldType::PastDate},
            {"resultado"_l, FieldType::Text, Need::Optional, longestNote}}};
}

Schema benefits()
{
    return {Kind::Benefits,
        {{"codigo"_l, FieldType::Line, Need::Key}, {"nombre"_l, FieldType::Line, Need::Required}, {"unidad"_l},
            {"tipo"_l, FieldType::Code, Need::Required, 0, benefitKinds},
            {"ambito"_l, FieldType::Code, Need::Required, 0, benefitScopes},
            {"requisitos"_l, FieldType::Text, Need::Optional, longestNote},
            {"documentos"_l, FieldType::Text, Need::Optional, longestNote},
            {"base_legal"_l, FieldType::Text, Need::Optional, 2000}, {"dias_tramite"_l, FieldType::Count},
            {"cupo"_l, FieldType::Count}, {"presupuesto"_l, FieldType::Count}, {"stock"_l, FieldType::Count},
            {"desde"_l, FieldType::Date}, {"hasta"_l, FieldType::Date},
            {"etapa_vida"_l, FieldType::Line, Need::Optional, longestCode},
            {"necesidad"_l, FieldType::Line, Need::Optional, longestCode}}};
}

} // namespace

int Schema::indexOf(QLatin1String name) const
{
    for (size_t index = 0; index < columns.size(); ++index) {
        if (columns[index].name == name)
            return int(index);
    }
    return -1;
}

const Schema &schemaOf(Kind kind)
{
    static const std::array<Schema, allKinds.size()> schemas{
        benefits(), persons(), households(), programmes(), grants(), attentions(), referrals(), cases()};
    return schemas[size_t(kind)];
}

QString codeOf(Kind kind)
{
    switch (kind) {
    case Kind::Benefits:
        return QStringLiteral("beneficios");
    case Kind::Persons:
        return QStringLiteral("personas");
    case Kind::Households:
        return QStringLiteral("hogares");
    case Kind::Programmes:
        return QStringLiteral("programas");
    case Kind::Grants:
        return QStringLiteral("prestaciones");
    case Kind::Attentions:
        return QStringLiteral("atenciones");
    case Kind::Referrals:
        return QStringLiteral("derivaciones");
    case Kind::Cases:
        return QStringLiteral("casos");
    }
    return {};
}

std::optional<Kind> kindFromCode(const QString &code)
{
    for (const Kind kind : allKinds) {
        if (codeOf(kind) == code)
            return kind;
    }
    return std::nullopt;
}

} // namespace ventanilla::interchange
