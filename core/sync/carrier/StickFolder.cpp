#include "core/sync/carrier/StickFolder.h"

#include <QDir>
#include <QFileInfo>

namespace ventanilla::sync::stick_folder {

namespace {

QString suffixOf(SealedKind kind)
{
    switch (kind) {
    case SealedKind::Batches:
        return QStringLiteral(".sealed");
    case SealedKind::Receipt:
        return QStringLiteral(".receipt");
    case SealedKind::Admission:
        return QStringLiteral(".admission");
    }
    return {};
}

Result<QStringList> listed(const QString &folder, const QStringList &patterns)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return failure(ErrorKind::FileMissing, QStringLiteral("folder"));
    if (!info.isReadable())
        return failure(ErrorKind::FileUnreadable, QStringLiteral("folder"));
    return QDir(folder).entryList(patterns, QDir::Files, QDir::Name);
}

} // namespace

QString nameOf(const SealedHeader &header)
{
    const bool isReceipt = header.kind == SealedKind::Receipt;
    return QStringLiteral("ventanilla-%1-%2-%3-%4%5")
        .arg(header.commune)
        .arg(isReceipt ? header.receiver : header.sender)
        .arg(isReceipt ? header.sender : header.receiver)
        .arg(header.number, 4, 10, QLatin1Char('0'))
        .arg(suffixOf(header.kind));
}

Result<QStringList> list(const QString &folder, const std::vector<SealedKind> &kinds)
{
    QStringList patterns;
    for (const SealedKind kind : kinds)
        patterns << QLatin1Char('*') + suffixOf(kind);
    return listed(folder, patterns);
}

Result<QStringList> listRequests(const QString &folder)
{
    return listed(folder, {QStringLiteral("*.request")});
}

QString freeName(const QString &folder, SealedHeader &header)
{
    const QDir place(folder);
    while (place.exists(nameOf(header)))
        ++header.number;
    return place.filePath(nameOf(header));
}

Result<void> requireWritable(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return failure(ErrorKind::FileMissing, QStringLiteral("folder"));
    if (!info.isWritable())
        return failure(ErrorKind::ReadOnly, QStringLiteral("folder"));
    return {};
}

} // namespace ventanilla::sync::stick_folder
