#pragma once

#include "core/base/Ids.h"
#include "tests/sync_engine/World.h"

// What the stories write and read.
namespace ventanilla::tests {

// The first column for the row of that id; a null text when there is none.
QString textOf(Computer &computer, store::Sql sql, qint64 id);
qint64 countOf(Computer &computer, store::Sql sql);

} // namespace ventanilla::tests
