#include "core/security/OperatorTable.h"

#include <QRegularExpression>

namespace ventanilla::security::operator_table {

namespace {

Operator operatorFrom(const store::Statement &row)
{
    Operator who;
    who.id = row.value<OperatorId>(0);
    who.username = row.value<QString>(1);
    who.fullName = row.value<QString>(2);
    who.role = row.value<Role>(3);
    who.unit = row.value<std::optional<UnitId>>(4);
    who.active = row.value<bool>(5);
    return who;
}

std::optional<Operator> onlyOne(store::Statement &statement)
{
    return statement.step() ? std::optional(operatorFrom(statement)) : std::nullopt;
}

} // namespace

std::optional<Operator> find(store::Connection &connection, const QString &username)
{
    auto statement =
        connection.statement("SELECT id, username, full_name, role, unit_id, active FROM operator WHERE username = ?");
    return onlyOne(statement.bind(username));
}

std::optional<Operator> find(store::Connection &connection, OperatorId id)
{
    auto statement =
        connection.statement("SELECT id, username, full_name, role, unit_id, active FROM operator WHERE id = ?");
    return onlyOne(statement.bind(id));
}

std::vector<Operator> all(store::Connection &connection)
{
    auto statement =
        connection.statement("SELECT id, username, full_name, role, unit_id, active FROM operator ORDER BY username");
    std::vector<Operator> operators;
    while (statement.step())
        operators.push_back(operatorFrom(statement));
    return operators;
}

qint64 countActiveAdministrators(store::Connection &connection)
{
    return connection.statement("SELECT count(*) FROM operator WHERE role = ? AND active = 1")
        .bind(Role::Administrator)
        .single<qint64>()
        .value_or(0);
}

OperatorId insert(store::Transaction &transaction, const Operator &who)
{
    const auto id = transaction.nextId<OperatorTag>();
    transaction
        .statement("INSERT INTO operator (id, username, full_name, role, unit_id, active) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(id, who.username, who.fullName, who.role, who.unit, who.active)
        .run();
    return id;
}

void update(store::Transaction &transaction, const Operator &who)
{
    transaction.statement("UPDATE operator SET full_name = ?, role = ?, unit_id = ?, active = ? WHERE id = ?")
        .bind(who.fullName, who.role, who.unit, who.active, who.id)
        .run();
}

Result<void> check(const Operator &who)
{
    static const QRegularExpression usernameForm(QStringLiteral("\\A[a-z0-9._-]{1,64}\\z"));
    constexpr int longestName = 200;
    if (who.username.isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("username"));
    if (!usernameForm.match(who.username).hasMatch())
        return failure(ErrorKind::InvalidInput, QStringLiteral("username"), QStringLiteral("characters"));
    if (who.fullName.trimmed().isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("full_name"));
    if (who.fullName.size() > longestName)
        return failure(ErrorKind::InvalidInput, QStringLiteral("full_name"), QStringLiteral("long"));
    if (codeOf(who.role).isEmpty())
        return failure(ErrorKind::InvalidInput, QStringLiteral("role"));
    return {};
}

} // namespace ventanilla::security::operator_table
