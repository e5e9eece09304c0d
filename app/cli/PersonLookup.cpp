#include "app/cli/PersonLookup.h"

#include "core/identity/Person.h"

namespace ventanilla::cli {

Result<PersonId> personOf(security::Session &session, security::Permission permission, const std::string &text)
{
    const QString typed = QString::fromStdString(text);
    return session.read(permission, [&](store::Connection &connection) -> Result<PersonId> {
        if (const auto id = PersonId::fromFolio(typed); id && identity::persons::find(connection, *id))
            return *id;
        const auto rut = identity::Rut::parse(typed);
        if (!rut)
            return failure(ErrorKind::InvalidInput, QStringLiteral("rut"));
        const auto person = identity::persons::findByRut(connection, *rut);
        if (!person)
            return failure(ErrorKind::NotFound, QStringLiteral("person"));
        return person->id;
    });
}

} // namespace ventanilla::cli
