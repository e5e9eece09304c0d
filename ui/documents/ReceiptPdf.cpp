#include "ui/documents/ReceiptPdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTextDocument>

namespace ventanilla::documents {

namespace {

constexpr double pageWidthInches = 5.5;
constexpr double pageHeightInches = 8.5;
constexpr double marginMillimetres = 12;
constexpr int dotsPerInch = 300;

QByteArray pdfOf(const attention::Receipt &receipt)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(
        QCoreApplication::translate("Receipt", "Receipt of attention") + QLatin1Char(' ') + receipt.trackingNumber);
    writer.setCreator(QStringLiteral("Ventanilla"));
    writer.setPageSize(QPageSize(QSizeF(pageWidthInches, pageHeightInches), QPageSize::Inch));
    const QMarginsF margins(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres);
    writer.setPageMargins(margins, QPageLayout::Millimeter);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setHtml(receiptHtml(receipt));
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    document.print(&writer);
    return bytes;
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

Result<void> writeReceiptPdf(const attention::Receipt &receipt, const QString &file)
{
    const QByteArray bytes = pdfOf(receipt);
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return {};
    return failure(problemIn(QFileInfo(QFileInfo(file).absolutePath()), bytes.size()), QStringLiteral("file"));
}

} // namespace ventanilla::documents
