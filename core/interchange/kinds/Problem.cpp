#include "core/interchange/kinds/Problem.h"

namespace ventanilla::interchange {

QString sentence(Reason reason)
{
    switch (reason) {
    case Reason::MissingValue:
        return QStringLiteral("falta un dato obligatorio");
    case Reason::InvalidRut:
        return QStringLiteral("el RUT no es válido: revise el número y el dígito verificador");
    case Reason::InvalidDate:
        return QStringLiteral("no es una fecha: escriba dd-mm-aaaa o aaaa-mm-dd");
    case Reason::DateInFuture:
        return QStringLiteral("la fecha es posterior a hoy");
    case Reason::DateTooEarly:
        return QStringLiteral("la fecha es demasiado antigua");
    case Reason::InvalidNumber:
        return QStringLiteral("no es un número");
    case Reason::NumberOutOfRange:
        return QStringLiteral("el número está fuera de lo permitido");
    case Reason::UnknownCode:
        return QStringLiteral("el código no existe");
    case Reason::TooLong:
        return QStringLiteral("el texto es demasiado largo");
    case Reason::InvalidText:
        return QStringLiteral("el texto tiene signos que no corresponden");
    case Reason::InvalidPhone:
        return QStringLiteral("no es un número de teléfono");
    case Reason::InvalidEmail:
        return QStringLiteral("no es una dirección de correo");
    case Reason::InvalidRule:
        return QStringLiteral("los requisitos no se entienden: revise la regla");
    case Reason::InvalidMotives:
        return QStringLiteral("los motivos se escriben CODIGO:RESULTADO, separados por |");
    case Reason::UnknownPerson:
        return QStringLiteral("no hay una persona con ese RUT: importe primero las personas");
    case Reason::UnknownUnit:
        return QStringLiteral("no hay una unidad con ese código");
    case Reason::UnknownOperator:
        return QStringLiteral("no hay un operador con ese nombre de usuario");
    case Reason::UnknownMotive:
        return QStringLiteral("no hay un motivo con ese código");
    case Reason::UnknownBenefit:
        return QStringLiteral("no hay un beneficio con ese código: importe primero el catálogo");
    case Reason::UnknownAttention:
        return QStringLiteral("no hay una atención con ese identificador: importe primero las atenciones");
    case Reason::EndBeforeStart:
        return QStringLiteral("el término es anterior al inicio");
    case Reason::RepeatedDifferently:
        return QStringLiteral("una fila anterior del archivo dice otra cosa de lo mismo");
    case Reason::InAnotherHousehold:
        return QStringLiteral("una fila anterior del archivo tiene a la persona en otro hogar");
    case Reason::UnclosedQuote:
        return QStringLiteral("falta cerrar unas comillas");
    case Reason::TooManyFields:
        return QStringLiteral("la fila tiene demasiadas columnas");
    }
    return {};
}

} // namespace ventanilla::interchange
