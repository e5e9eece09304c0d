#include "ui/documents/PdfFile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace ventanilla::documents {

namespace {

ErrorKind problemIn(const QFileInfo &folder, qint64 wantedBytes)
{
    const QStorageInfo storage(folder.absoluteFilePath());
    if (!folder.isDir())
        return ErrorKind::FileMissing;
    if (storage.isReadOnly() || !folder.isWritable())
        return ErrorKind::ReadOnly;
    return storage.bytesAvailable() < wantedBytes ? ErrorKind::DiskFull : ErrorKind::FileUnreadable;
}

} // namespace

Result<void> savePdf(const QByteArray &bytes, const QString &file)
{
    if (bytes.isEmpty())
        return failure(ErrorKind::Internal, QStringLiteral("file"));
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return {};
    return failure(problemIn(QFileInfo(QFileInfo(file).absolutePath()), bytes.size()), QStringLiteral("file"));
}

} // namespace ventanilla::documents
