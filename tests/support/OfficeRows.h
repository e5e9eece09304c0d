#pragma once

#include "core/base/Ids.h"
#include "core/store/Transaction.h"

// The rows that others refer to, for tests of what refers to them.
namespace ventanilla::tests {

UnitId addUnit(store::Transaction &transaction, const QString &code);
OperatorId addOperator(store::Transaction &transaction, const QString &username, UnitId unit);
MotiveId addMotive(store::Transaction &transaction, const QString &code, std::optional<UnitId> unit);
PersonId addPerson(store::Transaction &transaction, const QString &givenNames, const QString &surname);

} // namespace ventanilla::tests
