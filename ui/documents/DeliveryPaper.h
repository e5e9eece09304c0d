#pragma once

#include "core/catalogue/DeliveryReceipt.h"
#include "ui/documents/Paper.h"

namespace ventanilla::documents {

// The act of delivery, with the places where both sign, as the rich text that QTextDocument understands.
[[nodiscard]] QString deliveryHtml(const catalogue::DeliveryReceipt &receipt);

// On half-letter pages.
[[nodiscard]] Paper paperOf(const catalogue::DeliveryReceipt &receipt);

} // namespace ventanilla::documents
