#pragma once

#include "core/base/Result.h"

#include <QString>

class QPagedPaintDevice;

namespace ventanilla::documents {

// Paints rich text on half-letter slips as ReceiptPages.h says of the receipt of an attention.
[[nodiscard]] bool paintSlips(const QString &html, QPagedPaintDevice &device);

// The same as a PDF; errors as ReceiptPdf.h says.
[[nodiscard]] Result<void> writeSlipsPdf(const QString &html, const QString &title, const QString &file);

// Rich text on whole letter pages, as a PDF. Works without a screen; needs a QGuiApplication for its fonts. Errors: as
// savePdf.
[[nodiscard]] Result<void> writeLettersPdf(const QString &html, const QString &title, const QString &file);

} // namespace ventanilla::documents
