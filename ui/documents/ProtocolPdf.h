#pragma once

#include "core/referrals/ProtocolFile.h"
#include "ui/documents/Paper.h"

namespace ventanilla::documents {

// A version of a protocol, with the places where the heads of both units sign, as the rich text that QTextDocument
// understands; whatever people typed is escaped.
[[nodiscard]] QString protocolHtml(const referrals::ProtocolPaper &paper);

// On letter pages.
[[nodiscard]] Paper paperOf(const referrals::ProtocolPaper &paper);

} // namespace ventanilla::documents
