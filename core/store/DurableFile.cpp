#include "core/store/DurableFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ventanilla::store {

namespace {

QString folderOf(const QString &file)
{
    return QFileInfo(file).absolutePath();
}

} // namespace

ErrorKind writeProblem(const QString &folder, qint64 wantedBytes)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isWritable())
        return ErrorKind::ReadOnly;
    const QStorageInfo storage(folder);
    if (storage.isValid() && storage.isReadOnly())
        return ErrorKind::ReadOnly;
    // The last blocks of a file system may be kept for its owner: a full disk can still report a few.
    constexpr qint64 reserve = 64 * 1024;
    if (storage.isValid() && storage.bytesAvailable() < wantedBytes + reserve)
        return ErrorKind::DiskFull;
    return ErrorKind::FileUnreadable;
}

Result<void> destroyDurably(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    const bool covered = file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)
        && file.write(QByteArray(file.size(), '\0')) == file.size();
    file.close();
    const QString folder = folderOf(path);
    if (!QFile::remove(path) || !covered)
        return failure(writeProblem(folder, 0), QStringLiteral("file"));
    syncFolder(folder);
    return {};
}

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(folder)
#endif
}

Result<void> writeDurably(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    target.setDirectWriteFallback(false);
    // Without the flush Qt 6.4 commits a file whose last bytes did not fit.
    const bool written = target.open(QIODevice::WriteOnly)
        && target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && target.write(content) == content.size() && target.flush() && target.commit();
    if (!written)
        return failure(writeProblem(folderOf(file), content.size()), QStringLiteral("file"));
    syncFolder(folderOf(file));
    return {};
}

Result<QByteArray> readSmallFile(const QString &file, qint64 mostBytes)
{
    QFile source(file);
    if (!source.exists())
        return failure(ErrorKind::FileMissing, QStringLiteral("file"));
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, QStringLiteral("file"));
    if (source.size() > mostBytes)
        return failure(ErrorKind::FileTooLarge, QStringLiteral("file"), QString::number(mostBytes / (1024 * 1024)));
    return source.readAll();
}

Result<void> renameDurably(const QString &source, const QString &target)
{
    // QFile::rename refuses an existing target, and removing that first would leave a moment with neither.
    if (std::rename(QFile::encodeName(source).constData(), QFile::encodeName(target).constData()) != 0)
        return failure(writeProblem(folderOf(target), 0), QStringLiteral("file"));
    syncFolder(folderOf(target));
    return {};
}

} // namespace ventanilla::store
