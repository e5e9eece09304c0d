#include "tests/support/SmallDisk.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>

namespace ventanilla::tests {

namespace {

// Mounts of this process are then nobody else's.
bool haveOwnMounts()
{
    static const bool own =
        ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return own;
}

} // namespace

SmallDisk::SmallDisk(int kibibytes)
{
    const QByteArray options = "mode=0700,size=" + QByteArray::number(kibibytes) + 'k';
    m_mounted = haveOwnMounts()
        && ::mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", 0, options.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
}

void SmallDisk::fill() const
{
    QFile filler(path() + QStringLiteral("/filler"));
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    const QByteArray page(4096, 'x');
    while (filler.write(page) == page.size()) { }
}

void SmallDisk::makeRoom() const
{
    QFile::remove(path() + QStringLiteral("/filler"));
}

bool SmallDisk::makeReadOnly() const
{
    return ::mount(nullptr, QFile::encodeName(path()).constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

} // namespace ventanilla::tests
