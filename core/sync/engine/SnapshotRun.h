#pragma once

#include "core/sync/engine/Snapshot.h"

// The parts of a snapshot as one run of bytes, as the server keeps it: each with its size before it (FORMAT.md of
// core/sync/protocol).
namespace ventanilla::sync::snapshot {

// A part as it stands in the run.
[[nodiscard]] QByteArray inRun(const QByteArray &part);

// Takes the run in pieces of any size and hands out whole parts. One thread.
class RunReader
{
public:
    // Errors: Damaged, FileTooLarge for a part beyond any size that is made; those of `take`.
    [[nodiscard]] Result<void> add(QByteArrayView bytes, const TakePart &take);
    // False in the midst of a part.
    [[nodiscard]] bool atBoundary() const { return m_rest.isEmpty(); }

private:
    QByteArray m_rest;
};

} // namespace ventanilla::sync::snapshot
