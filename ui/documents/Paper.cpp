#include "ui/documents/Paper.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace ventanilla::documents {

namespace {

constexpr int dotsPerInch = 300;

// Nothing when the pages could not be painted.
QByteArray pdfOf(const Paper &paper)
{
    QByteArray bytes;
    bool painted = false;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(paper.title);
        writer.setCreator(QStringLiteral("Ventanilla"));
        writer.setPageSize(paper.pageSize);
        painted = paper.paint(writer);
    }
    return painted ? bytes : QByteArray();
}

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

Result<void> writePdf(const Paper &paper, const QString &file)
{
    const QByteArray bytes = pdfOf(paper);
    if (bytes.isEmpty())
        return failure(ErrorKind::Internal, QStringLiteral("file"));
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return {};
    return failure(problemIn(QFileInfo(QFileInfo(file).absolutePath()), bytes.size()), QStringLiteral("file"));
}

} // namespace ventanilla::documents
