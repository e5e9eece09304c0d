#pragma once

#include "core/attention/Receipt.h"

#include <QPageSize>

class QPagedPaintDevice;

namespace ventanilla::documents {

// Half a letter page.
[[nodiscard]] QPageSize receiptPageSize();

// Paints the receipt on the paper that the device has, a half-letter page (5.5 by 8.5 inches, 12 mm margins) on each
// sheet: upright, in the middle of the upper edge of larger paper, so that letter and A4 are cut or handed over whole.
// On smaller paper, as a roll of tickets, the lines break earlier. Any thread, one for each device; needs a
// QGuiApplication for its fonts. Sets the device's margins. False when the device takes no pages.
[[nodiscard]] bool paintReceipt(const attention::Receipt &receipt, QPagedPaintDevice &device);

// What a PDF or a print job of it is called: the tracking number, never a name.
[[nodiscard]] QString receiptTitle(const attention::Receipt &receipt);

// What the pages say, as the rich text that QTextDocument understands; whatever people typed is escaped.
[[nodiscard]] QString receiptHtml(const attention::Receipt &receipt);

} // namespace ventanilla::documents
