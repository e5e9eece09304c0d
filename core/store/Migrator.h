#pragma once

#include "core/base/Result.h"

#include <QString>

#include <vector>

namespace ventanilla::store {

struct ConnectionState;

// Brings a schema up to date from resources/migrations/NNNN_*.sql: numbered, frozen once released, each in one
// transaction with user_version. A copy of the file is kept beside it before the first change to existing data.
namespace migrator {

struct Migration
{
    int version = 0; // from 1, without gaps
    QString script;  // the file it is read from
};

// Those of this program in a folder of its resources, by version.
[[nodiscard]] std::vector<Migration> programMigrations(const QString &folder);

// 0 for a file that has no schema yet. Throws Failure.
[[nodiscard]] int schemaVersion(ConnectionState &state);

// Errors: NewerVersion when the schema is newer than this program; those of the store otherwise.
[[nodiscard]] Result<void> migrate(ConnectionState &state, const std::vector<Migration> &migrations);

// Regenerates the journal's triggers when the list of replicated tables has changed. Throws Failure.
void refreshTriggers(ConnectionState &state);

} // namespace migrator

} // namespace ventanilla::store
