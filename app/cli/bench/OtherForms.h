#pragma once

#include "core/base/Result.h"
#include "core/store/JournalRecords.h"

#include <map>

// What else could be sent in a batch's place.
namespace ventanilla::cli::bench {

using Transactions = std::vector<store::journal::TransactionRecord>;
// The values a row had before, by table, row and column.
using FormerValues = std::map<std::tuple<int, qint64, int>, QVariant>;

// How rows are named: by our own numbers, or as programs must whose computers cannot be given ranges of numbers.
enum class RowIds { OfDevices, Uuids };

// One object: of each table an array of rows, each with its id and what it changes.
[[nodiscard]] QByteArray toJson(const Transactions &transactions, RowIds ids);
// The form of SQLite's session extension (sqlite3session_changeset).
[[nodiscard]] QByteArray toChangeset(const Transactions &transactions, const FormerValues &former, RowIds ids);

// What a program makes of the bytes. Errors: Internal with the program's name.
[[nodiscard]] Result<QByteArray> piped(const QString &program, const QStringList &arguments, const QByteArray &bytes);

} // namespace ventanilla::cli::bench
