#pragma once

#include "core/base/Result.h"

#include <QString>

class QPagedPaintDevice;

namespace ventanilla::documents {

// Paints rich text on half-letter slips as ReceiptPages.h says of the receipt of an attention.
[[nodiscard]] bool paintSlips(const QString &html, QPagedPaintDevice &device);

// The same as a PDF; errors as ReceiptPdf.h says.
[[nodiscard]] Result<void> writeSlipsPdf(const QString &html, const QString &title, const QString &file);

} // namespace ventanilla::documents
