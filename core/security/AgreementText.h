#pragma once

#include "core/base/Ids.h"
#include "core/store/Connection.h"

// Private to core/security.
namespace ventanilla::security {

// SHA-256 of Agreement::text(), in hexadecimal: what was accepted can be proved later.
[[nodiscard]] QString agreementTextHash();

// Whether this very text has been accepted.
[[nodiscard]] bool hasAcceptedAgreement(store::Connection &connection, OperatorId who);

} // namespace ventanilla::security
