#pragma once

#include "core/base/Result.h"

#include <QPageSize>
#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace ventanilla::documents {

// A paper that says everything it has to, wherever it goes: printers and PDFs are painted by the same code.
struct Paper
{
    // Black on whatever pages the device has, whose margins it sets; false when the device takes none.
    using Paint = std::function<bool(QPagedPaintDevice &)>;

    QString title;      // of a PDF or a print job: what it is and its number, never a name
    QPageSize pageSize; // of its PDF
    Paint paint;        // any thread, one for each device; needs a QGuiApplication for its fonts
};

// Works without a screen. An existing file is replaced, or left as it was when anything fails.
// Errors, all with field "file": FileMissing (the folder), ReadOnly, DiskFull, FileUnreadable, Internal (no page could be painted).
[[nodiscard]] Result<void> writePdf(const Paper &paper, const QString &file);

} // namespace ventanilla::documents
