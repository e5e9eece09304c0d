#include "app/cli/JsonFile.h"

#include <QFile>
#include <QJsonDocument>

namespace ventanilla::cli {

namespace {

constexpr qint64 largestInput = 1024 * 1024;

Result<QByteArray> readBytes(const std::string &name)
{
    QFile file(QString::fromStdString(name));
    const bool opened = name == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(ErrorKind::FileMissing, QStringLiteral("file"));
    QByteArray bytes = file.read(largestInput + 1);
    if (bytes.size() > largestInput)
        return failure(ErrorKind::FileTooLarge, QStringLiteral("file"), QStringLiteral("1"));
    return bytes;
}

} // namespace

Result<QString> readText(const std::string &name)
{
    const auto bytes = readBytes(name);
    if (!bytes)
        return failure(bytes.error());
    return QString::fromUtf8(*bytes);
}

Result<QJsonObject> readObject(const std::string &name)
{
    const auto bytes = readBytes(name);
    if (!bytes)
        return failure(bytes.error());
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return failure(ErrorKind::UnsupportedFormat, QStringLiteral("file"), QStringLiteral("json"));
    return document.object();
}

} // namespace ventanilla::cli
