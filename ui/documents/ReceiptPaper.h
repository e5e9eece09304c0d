#pragma once

#include "core/attention/Receipt.h"
#include "ui/documents/Paper.h"

namespace ventanilla::documents {

// The slip that the person takes with them, on half-letter pages, in the program's language.
[[nodiscard]] Paper paperOf(const attention::Receipt &receipt);

// What it says, as the rich text that QTextDocument understands; whatever people typed is escaped.
[[nodiscard]] QString receiptHtml(const attention::Receipt &receipt);

} // namespace ventanilla::documents
