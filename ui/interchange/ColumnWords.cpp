#include "ui/interchange/InterchangeWords.h"

#include <QCoreApplication>
#include <QHash>

namespace ventanilla::interchange_ui {

QString columnText(const QString &column)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("rut"), QT_TRANSLATE_NOOP("ColumnWords", "RUT")},
        {QStringLiteral("nombres"), QT_TRANSLATE_NOOP("ColumnWords", "Given names")},
        {QStringLiteral("apellido_paterno"), QT_TRANSLATE_NOOP("ColumnWords", "First surname")},
        {QStringLiteral("apellido_materno"), QT_TRANSLATE_NOOP("ColumnWords", "Second surname")},
        {QStringLiteral("nombre_social"), QT_TRANSLATE_NOOP("ColumnWords", "Social name")},
        {QStringLiteral("fecha_nacimiento"), QT_TRANSLATE_NOOP("ColumnWords", "Date of birth")},
        {QStringLiteral("sexo"), QT_TRANSLATE_NOOP("ColumnWords", "Sex")},
        {QStringLiteral("nacionalidad"), QT_TRANSLATE_NOOP("ColumnWords", "Nationality")},
        {QStringLiteral("pueblo_originario"), QT_TRANSLATE_NOOP("ColumnWords", "Indigenous people")},
        {QStringLiteral("discapacidad"), QT_TRANSLATE_NOOP("ColumnWords", "Disability")},
        {QStringLiteral("telefono"), QT_TRANSLATE_NOOP("ColumnWords", "Telephone")},
        {QStringLiteral("correo"), QT_TRANSLATE_NOOP("ColumnWords", "E-mail")},
        {QStringLiteral("folio_hogar"), QT_TRANSLATE_NOOP("ColumnWords", "Folio of the household")},
        {QStringLiteral("parentesco"), QT_TRANSLATE_NOOP("ColumnWords", "Relation to the head")},
        {QStringLiteral("direccion"), QT_TRANSLATE_NOOP("ColumnWords", "Address")},
        {QStringLiteral("sector"), QT_TRANSLATE_NOOP("ColumnWords", "Sector")},
        {QStringLiteral("tramo_cse"), QT_TRANSLATE_NOOP("ColumnWords", "RSH segment")},
        {QStringLiteral("fecha_rsh"), QT_TRANSLATE_NOOP("ColumnWords", "Date of the RSH extract")},
        {QStringLiteral("latitud"), QT_TRANSLATE_NOOP("ColumnWords", "Latitude")},
        {QStringLiteral("longitud"), QT_TRANSLATE_NOOP("ColumnWords", "Longitude")},
        {QStringLiteral("id_externo"), QT_TRANSLATE_NOOP("ColumnWords", "Number in the other system")},
        {QStringLiteral("fuente"), QT_TRANSLATE_NOOP("ColumnWords", "Source")},
        {QStringLiteral("codigo_beneficio"), QT_TRANSLATE_NOOP("ColumnWords", "Code of the benefit")},
        {QStringLiteral("fecha"), QT_TRANSLATE_NOOP("ColumnWords", "Date")},
        {QStringLiteral("estado"), QT_TRANSLATE_NOOP("ColumnWords", "State")},
        {QStringLiteral("monto"), QT_TRANSLATE_NOOP("ColumnWords", "Amount")},
        {QStringLiteral("cantidad"), QT_TRANSLATE_NOOP("ColumnWords", "Quantity")},
        {QStringLiteral("folio"), QT_TRANSLATE_NOOP("ColumnWords", "Folio")},
        {QStringLiteral("programa"), QT_TRANSLATE_NOOP("ColumnWords", "Programme")},
        {QStringLiteral("desde"), QT_TRANSLATE_NOOP("ColumnWords", "From")},
        {QStringLiteral("hasta"), QT_TRANSLATE_NOOP("ColumnWords", "Until")},
        {QStringLiteral("fecha_corte"), QT_TRANSLATE_NOOP("ColumnWords", "Cut-off date")},
        {QStringLiteral("unidad"), QT_TRANSLATE_NOOP("ColumnWords", "Unit")},
        {QStringLiteral("operador"), QT_TRANSLATE_NOOP("ColumnWords", "Operator")},
        {QStringLiteral("canal"), QT_TRANSLATE_NOOP("ColumnWords", "Channel")},
        {QStringLiteral("inicio"), QT_TRANSLATE_NOOP("ColumnWords", "Start")},
        {QStringLiteral("termino"), QT_TRANSLATE_NOOP("ColumnWords", "End")},
        {QStringLiteral("motivos"), QT_TRANSLATE_NOOP("ColumnWords", "Motives")},
        {QStringLiteral("finalizada"), QT_TRANSLATE_NOOP("ColumnWords", "Finished")},
        {QStringLiteral("nota"), QT_TRANSLATE_NOOP("ColumnWords", "Note")},
        {QStringLiteral("id_atencion"), QT_TRANSLATE_NOOP("ColumnWords", "Number of the attention")},
        {QStringLiteral("unidad_origen"), QT_TRANSLATE_NOOP("ColumnWords", "From unit")},
        {QStringLiteral("unidad_destino"), QT_TRANSLATE_NOOP("ColumnWords", "To unit")},
        {QStringLiteral("motivo"), QT_TRANSLATE_NOOP("ColumnWords", "Motive")},
        {QStringLiteral("plazo"), QT_TRANSLATE_NOOP("ColumnWords", "Deadline")},
        {QStringLiteral("fecha_respuesta"), QT_TRANSLATE_NOOP("ColumnWords", "Date of the answer")},
        {QStringLiteral("respuesta"), QT_TRANSLATE_NOOP("ColumnWords", "Answer")},
        {QStringLiteral("asistente_social"), QT_TRANSLATE_NOOP("ColumnWords", "Social worker")},
        {QStringLiteral("fecha_apertura"), QT_TRANSLATE_NOOP("ColumnWords", "Opened on")},
        {QStringLiteral("fecha_cierre"), QT_TRANSLATE_NOOP("ColumnWords", "Closed on")},
        {QStringLiteral("resultado"), QT_TRANSLATE_NOOP("ColumnWords", "Result")},
        {QStringLiteral("codigo"), QT_TRANSLATE_NOOP("ColumnWords", "Code")},
        {QStringLiteral("nombre"), QT_TRANSLATE_NOOP("ColumnWords", "Name")},
        {QStringLiteral("tipo"), QT_TRANSLATE_NOOP("ColumnWords", "Kind")},
        {QStringLiteral("ambito"), QT_TRANSLATE_NOOP("ColumnWords", "Scope")},
        {QStringLiteral("requisitos"), QT_TRANSLATE_NOOP("ColumnWords", "Requirements")},
        {QStringLiteral("documentos"), QT_TRANSLATE_NOOP("ColumnWords", "Documents")},
        {QStringLiteral("base_legal"), QT_TRANSLATE_NOOP("ColumnWords", "Legal basis")},
        {QStringLiteral("dias_tramite"), QT_TRANSLATE_NOOP("ColumnWords", "Days to an answer")},
        {QStringLiteral("cupo"), QT_TRANSLATE_NOOP("ColumnWords", "Quota")},
        {QStringLiteral("presupuesto"), QT_TRANSLATE_NOOP("ColumnWords", "Budget")},
        {QStringLiteral("stock"), QT_TRANSLATE_NOOP("ColumnWords", "Stock")},
        {QStringLiteral("etapa_vida"), QT_TRANSLATE_NOOP("ColumnWords", "Life stage")},
        {QStringLiteral("necesidad"), QT_TRANSLATE_NOOP("ColumnWords", "Need")},
        {QStringLiteral("header"), QT_TRANSLATE_NOOP("ColumnWords", "Header row")},
    };
    const char *source = words.value(column, nullptr);
    return source ? QCoreApplication::translate("ColumnWords", source) : column;
}

} // namespace ventanilla::interchange_ui
