#pragma once

#include "core/base/Progress.h"
#include "core/interchange/Mapping.h"
#include "core/interchange/table/TableReader.h"

// Files of interchange.md, or of another layout through a mapping, brought into the store.
//
// Rows are matched by their key; importing a file twice changes nothing the second time. A row that cannot be taken is
// reported and written to the reject file, and the others are taken, all in one transaction. An empty field, or a column
// that is not there, leaves what is stored: extracts of registries are seldom complete, and a gap in one of them does
// not mean that a telephone has ceased to exist. Two rows of a file with one key that say different things cannot both
// be right: the first is taken, the later one rejected.
namespace ventanilla::interchange {

struct ImportOptions
{
    std::optional<Mapping> mapping = {};
    bool dryRun = false;
    // Where rejected rows go; empty: <name>_rechazos.csv beside the file. CSV in the canonical form with the file's own
    // header and the columns rechazo_linea, rechazo_columna and rechazo_motivo, which a later import passes over.
    QString rejectsFile = {};
    int mostProblems = 200; // that the report tells one by one
};

struct ImportReport
{
    // read = added + changed + equal + rejected. Rows without any value do not count.
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 equal = 0;
    qint64 rejected = 0;
    QString rejectsFile; // empty when nothing was rejected, and after a dry run
    QStringList unknownColumns;
    QStringList missingColumns; // optional ones that the file does not have
    // Rows taken whose household was described otherwise than by an earlier row of it.
    qint64 keptDifferences = 0;
    std::vector<RowProblem> problems; // the first ones

    bool operator==(const ImportReport &) const = default;
};

// Long work: call it from a worker thread with a Session of its own. Requires ImportData, and leaves an audit event with
// the kind and the counts. Cancelled or failed, it leaves nothing.
// Errors: those of TableReader; MissingInput with the name of a key column the file does not have, or "header" for an
// empty file; Cancelled; ReadOnly, DiskFull, FileUnreadable for the reject file; those of the store.
[[nodiscard]] Result<ImportReport> importFile(
    security::Session &session, Kind kind, const QString &file, const ImportOptions &options, Progress &progress);

// Where an import writes what it rejects unless told otherwise.
[[nodiscard]] QString defaultRejectsFile(const QString &file);

struct Preview
{
    TableLayout layout;
    std::vector<QString> headers;
    std::vector<std::vector<QString>> rows; // the first ones, as they are
    Mapping mapping;                        // the one given, or guessed
    QStringList missingKeys;                // key columns that no header stands for
    QStringList unknownColumns;             // headers that stand for nothing
    std::vector<RowProblem> problems;       // of the first rows, found without the store
};

// For the window: what the beginning of a file looks like and how it would be read. Reads no store.
// Errors: those of TableReader; MissingInput "header".
[[nodiscard]] Result<Preview> preview(
    Kind kind, const QString &file, const std::optional<Mapping> &mapping, int mostRows, const Clock &clock);

} // namespace ventanilla::interchange
