#include "ui/documents/ReceiptPdf.h"

#include "ui/documents/Paper.h"
#include "ui/documents/ReceiptPages.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace ventanilla::documents {

namespace {

constexpr int dotsPerInch = 300;

// Nothing when the pages could not be painted.
QByteArray pdfOf(const QString &html, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Ventanilla"));
    writer.setPageSize(receiptPageSize());
    return paintSlips(html, writer) ? bytes : QByteArray();
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

Result<void> writeSlipsPdf(const QString &html, const QString &title, const QString &file)
{
    const QByteArray bytes = pdfOf(html, title);
    if (bytes.isEmpty())
        return failure(ErrorKind::Internal, QStringLiteral("file"));
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return {};
    return failure(problemIn(QFileInfo(QFileInfo(file).absolutePath()), bytes.size()), QStringLiteral("file"));
}

Result<void> writeReceiptPdf(const attention::Receipt &receipt, const QString &file)
{
    return writeSlipsPdf(receiptHtml(receipt), receiptTitle(receipt), file);
}

} // namespace ventanilla::documents
