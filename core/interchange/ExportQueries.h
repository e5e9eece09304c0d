#pragma once

#include "core/interchange/kinds/Kind.h"
#include "core/store/Sql.h"

namespace ventanilla::interchange {

struct ExportQuery
{
    // The columns of the schema in their order, as Values; ?1 is OwnIds::prefix, ?2 the day of the export.
    store::Sql rows;
    // How many rows of the kind `rows` leaves out.
    store::Sql leftOut;
};

[[nodiscard]] ExportQuery exportQuery(Kind kind);

} // namespace ventanilla::interchange
