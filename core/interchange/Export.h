#pragma once

#include "core/base/Progress.h"
#include "core/interchange/kinds/Kind.h"
#include "core/security/Session.h"

// The store's rows as files of interchange.md, ordered by their key, so that the same content gives the same bytes
// whatever device it was entered on.
namespace ventanilla::interchange {

struct ExportReport
{
    qint64 written = 0;
    // Rows that the file has no way to name: of persons without a RUT, of households without a folio.
    qint64 leftOut = 0;

    bool operator==(const ExportReport &) const = default;
};

// Rows that no other system named get an id_externo made of the store's id and the folio ("3f2a9c1e:7-1234"; of grants,
// with the source VENTANILLA), by which an import finds them again. An instant that local time cannot tell from another,
// in the hour that comes twice when clocks go back, is written with its offset.
//
// CSV, or a workbook when the name ends in .xlsx. Long work, as importFile. Requires ExportData, and leaves an audit
// event with the kind and the count. Persons merged into another are not written, and what was theirs is the other's.
// Errors: Cancelled; ReadOnly, DiskFull, FileUnreadable; FileTooLarge for more rows than a workbook has.
[[nodiscard]] Result<ExportReport> exportFile(
    security::Session &session, Kind kind, const QString &file, Progress &progress);

} // namespace ventanilla::interchange
