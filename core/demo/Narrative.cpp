#include "core/demo/Narrative.h"

#include "core/base/ShippedTable.h"

namespace ventanilla::demo {

namespace {

QStringList listOf(const ShippedTable &table, int row, const char *column)
{
    return table.text(row, column).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

QString oneOf(const QStringList &texts, Random &random)
{
    return texts.isEmpty() ? QString() : random.pick(texts);
}

} // namespace

Result<Narrative> Narrative::load()
{
    return ShippedTable::read(QStringLiteral(":/data/narrative.csv")).map([](const ShippedTable &table) {
        Narrative narrative;
        for (int row = 0; row < table.rowCount(); ++row)
            narrative.m_texts.insert(table.text(row, "code"),
                {listOf(table, row, "notes"), listOf(table, row, "answers"), listOf(table, row, "next_steps")});
        return narrative;
    });
}

QString Narrative::note(const QString &motive, Random &random) const
{
    static const QStringList endings{QString(), QString(), QString(), QStringLiteral(" Trae documentos."),
        QStringLiteral(" Viene acompañada por un familiar."), QStringLiteral(" Se retira conforme."),
        QStringLiteral(" Pide que la llamen por las mañanas."),
        QStringLiteral(" Segunda vez que consulta por lo mismo."),
        QStringLiteral(" Vive lejos y viaja en el bus de la mañana."),
        QStringLiteral(" Se revisó la cartola en pantalla.")};
    return oneOf(m_texts.value(motive).notes, random) + random.pick(endings);
}

QString Narrative::answer(const QString &motive, Random &random) const
{
    return oneOf(m_texts.value(motive).answers, random);
}

QString Narrative::nextStep(const QString &motive, Random &random) const
{
    return oneOf(m_texts.value(motive).nextSteps, random);
}

QString Narrative::referralAnswer(Random &random)
{
    static const QStringList texts{QStringLiteral("Se envió su solicitud a la unidad que la resuelve."),
        QStringLiteral("La unidad encargada se comunicará antes de la fecha indicada."),
        QStringLiteral("Se derivó con sus antecedentes; no necesita repetirlos."),
        QStringLiteral("Se explicó el trámite y se derivó a la unidad encargada.")};
    return random.pick(texts);
}

QString Narrative::pendingAnswer(Random &random)
{
    static const QStringList texts{QStringLiteral("Queda pendiente hasta que traiga los documentos que faltan."),
        QStringLiteral("Queda pendiente de una consulta a otra institución."),
        QStringLiteral("El sistema no respondió; se le avisará por teléfono.")};
    return random.pick(texts);
}

QString Narrative::counterReferral(Random &random)
{
    static const QStringList texts{QStringLiteral("Atendida en la unidad; solicitud ingresada y en trámite."),
        QStringLiteral("Se entregó el beneficio solicitado. Se informa a la persona por teléfono."),
        QStringLiteral("No cumple los requisitos; se orientó sobre otras alternativas."),
        QStringLiteral("Se realizó visita domiciliaria y se elaboró el informe."),
        QStringLiteral("Trámite terminado. La persona recibió su comprobante."),
        QStringLiteral("Quedó inscrita en la lista de espera; se avisará cuando haya cupo.")};
    return random.pick(texts);
}

QString Narrative::returnReason(Random &random)
{
    static const QStringList texts{QStringLiteral("Faltan documentos para iniciar la gestión."),
        QStringLiteral("Corresponde a otra unidad."), QStringLiteral("No fue posible contactar a la persona."),
        QStringLiteral("La solicitud ya estaba ingresada.")};
    return random.pick(texts);
}

QString Narrative::caseResult(Random &random)
{
    static const QStringList texts{QStringLiteral("Objetivos del plan cumplidos"),
        QStringLiteral("Objetivos cumplidos en parte; la familia continúa con la red local"),
        QStringLiteral("Derivado a otro programa"), QStringLiteral("La familia se trasladó a otra comuna"),
        QStringLiteral("La familia desistió del acompañamiento")};
    return random.pickRanked(texts);
}

} // namespace ventanilla::demo
