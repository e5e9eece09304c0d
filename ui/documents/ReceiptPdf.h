#pragma once

#include "core/attention/Receipt.h"

namespace ventanilla::documents {

// The receipt as a PDF of half-letter pages, black on white, in the program's language. Works without a screen; needs a
// QGuiApplication for its fonts. An existing file is replaced, or left as it was when anything fails.
// Errors, all with field "file": FileMissing (the folder), ReadOnly, DiskFull, FileUnreadable, Internal (no page could be painted).
[[nodiscard]] Result<void> writeReceiptPdf(const attention::Receipt &receipt, const QString &file);

} // namespace ventanilla::documents
