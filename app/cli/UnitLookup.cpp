#include "app/cli/UnitLookup.h"

#include "core/security/Units.h"

namespace ventanilla::cli {

Result<UnitId> unitOf(security::Session &session, security::Permission permission, const std::string &code)
{
    return session.read(permission, [&](store::Connection &connection) -> Result<UnitId> {
        const auto unit = security::units::find(connection, QString::fromStdString(code));
        if (!unit)
            return failure(ErrorKind::NotFound, QStringLiteral("unit"));
        return unit->id;
    });
}

} // namespace ventanilla::cli
