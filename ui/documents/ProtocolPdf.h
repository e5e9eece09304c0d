#pragma once

#include "core/referrals/ProtocolFile.h"

namespace ventanilla::documents {

// A version of a protocol, with the places where the heads of both units sign, as the rich text that QTextDocument
// understands; whatever people typed is escaped.
[[nodiscard]] QString protocolHtml(const referrals::ProtocolPaper &paper);

// As a PDF of letter pages; works and fails as writeLettersPdf (Paper.h).
[[nodiscard]] Result<void> writeProtocolPdf(const referrals::ProtocolPaper &paper, const QString &file);

} // namespace ventanilla::documents
