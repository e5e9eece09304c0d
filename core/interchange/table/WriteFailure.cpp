#include "core/interchange/table/WriteFailure.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace ventanilla::interchange {

bool isDiskFull(const QString &file)
{
    constexpr qint64 leastRoom = 64 * 1024;
    const QStorageInfo storage(QFileInfo(file).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < leastRoom;
}

tl::unexpected<Error> writeFailure(const QFileDevice &device, const QString &file)
{
    const QString field = QStringLiteral("file");
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (device.error() == QFileDevice::ResourceError || isDiskFull(file))
        return failure(ErrorKind::DiskFull, field);
    if (device.error() == QFileDevice::PermissionsError || (folder.exists() && !folder.isWritable()))
        return failure(ErrorKind::ReadOnly, field);
    return failure(ErrorKind::FileUnreadable, field);
}

} // namespace ventanilla::interchange
