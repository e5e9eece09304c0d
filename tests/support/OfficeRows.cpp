#include "tests/support/OfficeRows.h"

namespace ventanilla::tests {

UnitId addUnit(store::Transaction &transaction, const QString &code)
{
    const auto id = transaction.nextId<UnitTag>();
    transaction.statement("INSERT INTO unit (id, code, name) VALUES (?, ?, ?)")
        .bind(id, code, QStringLiteral("Unidad ") + code)
        .run();
    return id;
}

OperatorId addOperator(store::Transaction &transaction, const QString &username, UnitId unit)
{
    const auto id = transaction.nextId<OperatorTag>();
    transaction.statement("INSERT INTO operator (id, username, full_name, role, unit_id) VALUES (?, ?, ?, 1, ?)")
        .bind(id, username, QStringLiteral("Operadora ") + username, unit)
        .run();
    return id;
}

MotiveId addMotive(store::Transaction &transaction, const QString &code, std::optional<UnitId> unit)
{
    const auto id = transaction.nextId<MotiveTag>();
    transaction.statement("INSERT INTO motive (id, code, name, unit_id, position) VALUES (?, ?, ?, ?, ?)")
        .bind(id, code, QStringLiteral("Motivo ") + code, unit, id.counter())
        .run();
    return id;
}

PersonId addPerson(store::Transaction &transaction, const QString &givenNames, const QString &surname)
{
    const auto id = transaction.nextId<PersonTag>();
    transaction.statement("INSERT INTO person (id, given_names, surname1) VALUES (?, ?, ?)")
        .bind(id, givenNames, surname)
        .run();
    return id;
}

} // namespace ventanilla::tests
