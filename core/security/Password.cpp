#include "core/security/Password.h"

namespace ventanilla::security::password_rules {

Result<void> check(const QString &password, const QString &username, PasswordPolicy policy)
{
    const QString field = QStringLiteral("password");
    if (password.isEmpty())
        return failure(ErrorKind::MissingInput, field);
    if (password.toUtf8().size() > mostBytes)
        return failure(ErrorKind::InvalidInput, field, QStringLiteral("long"));
    if (policy == PasswordPolicy::Demonstration)
        return {};
    if (password.size() < minimumLength)
        return failure(ErrorKind::InvalidInput, field, QStringLiteral("short"));
    if (password.compare(username, Qt::CaseInsensitive) == 0)
        return failure(ErrorKind::InvalidInput, field, QStringLiteral("username"));
    return {};
}

} // namespace ventanilla::security::password_rules
