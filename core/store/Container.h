#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

#include <functional>

// A file that holds named parts, the form of backups. Integers are little-endian:
//   "VNTLBAK1"                                    the last character is the format's version
//   for each part: u16 size of the name · name · u64 size · content
//   u16 0 · SHA-256 (32 bytes) of everything before it
namespace ventanilla::store {

// Writes beside the target and takes its name only when complete. Errors of all: ReadOnly, DiskFull, FileUnreadable.
class ContainerWriter
{
public:
    explicit ContainerWriter(const QString &file);

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> addPart(const QString &name, const QByteArray &content);
    // Also Cancelled.
    [[nodiscard]] Result<void> addFile(const QString &name, const QString &source, Progress &progress);
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    [[nodiscard]] Result<void> beginPart(const QString &name, qint64 size);

    QSaveFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

// Where the content of a part goes, piece by piece. The first error ends the reading.
using PartSink = std::function<Result<void>(const QByteArray &piece)>;

// Reads all parts in order; what a sink was given counts only when the whole succeeds. `sinkFor` is asked for each
// part's sink. Errors: FileMissing, FileUnreadable, UnsupportedFormat (no container), NewerVersion, Damaged (truncated or
// changed), Cancelled, those of the sinks.
[[nodiscard]] Result<void> readContainer(
    const QString &file, const std::function<PartSink(const QString &name)> &sinkFor, Progress &progress);

} // namespace ventanilla::store
