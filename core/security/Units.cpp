#include "core/security/Units.h"
#include "core/store/StoredText.h"

#include <QRegularExpression>

namespace ventanilla::security::units {

namespace {

Unit unitFrom(const store::Statement &row)
{
    Unit unit;
    unit.id = row.value<UnitId>(0);
    unit.code = row.value<QString>(1);
    unit.name = row.value<QString>(2);
    unit.external = row.value<bool>(3);
    unit.active = row.value<bool>(4);
    unit.address = row.value<QString>(5);
    unit.phone = row.value<QString>(6);
    return unit;
}

std::optional<Unit> onlyOne(store::Statement &statement)
{
    return statement.step() ? std::optional(unitFrom(statement)) : std::nullopt;
}

} // namespace

std::vector<Unit> all(store::Connection &connection)
{
    auto statement = connection.statement(
        "SELECT id, code, name, external, active, address, phone FROM unit ORDER BY external, name");
    std::vector<Unit> found;
    while (statement.step())
        found.push_back(unitFrom(statement));
    return found;
}

std::optional<Unit> find(store::Connection &connection, UnitId id)
{
    auto statement =
        connection.statement("SELECT id, code, name, external, active, address, phone FROM unit WHERE id = ?");
    return onlyOne(statement.bind(id));
}

std::optional<Unit> find(store::Connection &connection, const QString &code)
{
    auto statement =
        connection.statement("SELECT id, code, name, external, active, address, phone FROM unit WHERE code = ?");
    return onlyOne(statement.bind(code));
}

Result<void> check(const Unit &unit)
{
    static const QRegularExpression codeForm(QStringLiteral("\\A[A-Z0-9_]{1,40}\\z"));
    constexpr int longestText = 200;
    if (unit.code.isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("code"));
    if (!codeForm.match(unit.code).hasMatch())
        return failure(ErrorKind::InvalidInput, QStringLiteral("code"), QStringLiteral("characters"));
    if (unit.name.trimmed().isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("name"));
    if (unit.name.size() > longestText)
        return failure(ErrorKind::InvalidInput, QStringLiteral("name"), QStringLiteral("long"));
    if (unit.address.size() > longestText)
        return failure(ErrorKind::InvalidInput, QStringLiteral("address"), QStringLiteral("long"));
    if (unit.phone.size() > longestText)
        return failure(ErrorKind::InvalidInput, QStringLiteral("phone"), QStringLiteral("long"));
    return {};
}

UnitId insert(store::Transaction &transaction, const Unit &unit)
{
    const auto id = transaction.nextId<UnitTag>();
    transaction
        .statement("INSERT INTO unit (id, code, name, external, active, address, phone) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(id, unit.code, unit.name, unit.external, unit.active, store::orNull(unit.address),
            store::orNull(unit.phone))
        .run();
    return id;
}

Result<UnitId> add(Session &session, const Unit &unit)
{
    if (auto valid = check(unit); !valid)
        return failure(valid.error());
    return session.write(Permission::ManageUnits, [&](store::Transaction &transaction) -> Result<UnitId> {
        if (const auto existing = find(transaction, unit.code))
            return failure(ErrorKind::Duplicate, QStringLiteral("code"), existing->id.folio());
        return insert(transaction, unit);
    });
}

Result<void> change(Session &session, const Unit &unit)
{
    if (auto valid = check(unit); !valid)
        return failure(valid.error());
    return session.write(Permission::ManageUnits, [&](store::Transaction &transaction) -> Result<void> {
        const auto existing = find(transaction, unit.id);
        if (!existing)
            return failure(ErrorKind::NotFound, QStringLiteral("unit"));
        if (existing->code != unit.code)
            return failure(ErrorKind::Conflict, QStringLiteral("code"));
        transaction.statement("UPDATE unit SET name = ?, external = ?, active = ?, address = ?, phone = ? WHERE id = ?")
            .bind(
                unit.name, unit.external, unit.active, store::orNull(unit.address), store::orNull(unit.phone), unit.id)
            .run();
        return {};
    });
}

} // namespace ventanilla::security::units
