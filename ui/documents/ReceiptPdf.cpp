#include "ui/documents/ReceiptPdf.h"

#include "ui/documents/Paper.h"
#include "ui/documents/PdfFile.h"
#include "ui/documents/ReceiptPages.h"

#include <QBuffer>
#include <QPdfWriter>

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

} // namespace

Result<void> writeSlipsPdf(const QString &html, const QString &title, const QString &file)
{
    return savePdf(pdfOf(html, title), file);
}

Result<void> writeReceiptPdf(const attention::Receipt &receipt, const QString &file)
{
    return writeSlipsPdf(receiptHtml(receipt), receiptTitle(receipt), file);
}

} // namespace ventanilla::documents
