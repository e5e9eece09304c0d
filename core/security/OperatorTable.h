#pragma once

#include "core/base/Result.h"
#include "core/security/Operator.h"
#include "core/store/Transaction.h"

#include <vector>

// Private to core/security: the rows behind operators::…, without permissions.
namespace ventanilla::security::operator_table {

[[nodiscard]] std::optional<Operator> find(store::Connection &connection, const QString &username);
[[nodiscard]] std::optional<Operator> find(store::Connection &connection, OperatorId id);
[[nodiscard]] std::vector<Operator> all(store::Connection &connection); // by username
[[nodiscard]] qint64 countActiveAdministrators(store::Connection &connection);

// Gives it an id.
[[nodiscard]] OperatorId insert(store::Transaction &transaction, const Operator &who);
void update(store::Transaction &transaction, const Operator &who);

// Errors: MissingInput, InvalidInput (username, full_name).
[[nodiscard]] Result<void> check(const Operator &who);

} // namespace ventanilla::security::operator_table
