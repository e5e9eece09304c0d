#include "core/interchange/table/TableReader.h"

#include "core/interchange/table/CsvReader.h"
#include "core/interchange/table/WorkbookReader.h"

#include <QFile>
#include <QFileInfo>

namespace ventanilla::interchange {

Result<std::unique_ptr<TableReader>> TableReader::open(const QString &file)
{
    const QString field = QStringLiteral("file");
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorKind::FileMissing, field);
    QFile bytes(file);
    // Anything but a plain file could be endless.
    if (!info.isFile() || !bytes.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, field);
    if (bytes.size() > limits::fileMebibytes * 1024 * 1024)
        return failure(ErrorKind::FileTooLarge, field, QString::number(limits::fileMebibytes));
    const QByteArray beginning = bytes.read(4);
    bytes.close();
    if (beginning == QByteArrayLiteral("\xd0\xcf\x11\xe0"))
        return failure(ErrorKind::UnsupportedFormat, field, QStringLiteral("xls"));
    if (beginning == QByteArrayLiteral("PK\x03\x04"))
        return WorkbookReader::open(file);
    return CsvReader::open(file);
}

} // namespace ventanilla::interchange
