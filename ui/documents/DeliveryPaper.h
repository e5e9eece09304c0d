#pragma once

#include "core/catalogue/DeliveryReceipt.h"

namespace ventanilla::documents {

// The act of delivery, with the places where both sign, as the rich text that QTextDocument understands.
[[nodiscard]] QString deliveryHtml(const catalogue::DeliveryReceipt &receipt);

// As a PDF of half-letter pages; works and fails as writeReceiptPdf (ReceiptPdf.h).
[[nodiscard]] Result<void> writeDeliveryPdf(const catalogue::DeliveryReceipt &receipt, const QString &file);

} // namespace ventanilla::documents
