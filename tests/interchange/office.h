#pragma once

#include "core/interchange/Export.h"
#include "core/interchange/Import.h"
#include "tests/support/TemporarySession.h"

namespace ventanilla::tests {

// An administrator at work on a store with the units, operators and motives that files refer to; 2 March 2026.
class Office
{
public:
    Office();

    // Imports the text as a file; the test fails when it cannot be.
    interchange::ImportReport take(
        interchange::Kind kind, const QByteArray &csv, const interchange::ImportOptions &options = {});
    [[nodiscard]] Result<interchange::ImportReport> tryTake(
        interchange::Kind kind, const QByteArray &csv, const interchange::ImportOptions &options = {});
    // The file that the store's rows of a kind make.
    [[nodiscard]] QByteArray give(interchange::Kind kind);
    [[nodiscard]] qint64 count(const char *sql);
    void run(const char *sql);

    TemporarySession temporary;
    QTemporaryDir folder;
};

// The valid RUT of a number.
[[nodiscard]] QByteArray rut(qint64 number);

// New, changed, equal and rejected of a report, which always add up to what was read.
[[nodiscard]] std::vector<qint64> counts(const interchange::ImportReport &report);

} // namespace ventanilla::tests
