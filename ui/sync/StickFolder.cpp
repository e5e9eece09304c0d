#include "ui/sync/StickFolder.h"

#include <QStorageInfo>

namespace ventanilla::sync_ui {

namespace {

// Where desktops mount what is plugged in; on Windows a drive other than the system's.
bool isRemovable(const QStorageInfo &volume)
{
#ifdef Q_OS_WIN
    return !volume.isRoot();
#else
    const QString path = volume.rootPath();
    return path.startsWith(QLatin1String("/media/")) || path.startsWith(QLatin1String("/run/media/"));
#endif
}

} // namespace

QString stickFolder()
{
    const auto volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &volume : volumes) {
        if (volume.isReady() && !volume.isReadOnly() && isRemovable(volume))
            return volume.rootPath();
    }
    return {};
}

} // namespace ventanilla::sync_ui
