#include "ui/documents/ReceiptPdf.h"

#include "ui/documents/PdfFile.h"
#include "ui/documents/ReceiptPages.h"

#include <QBuffer>
#include <QPdfWriter>

namespace ventanilla::documents {

namespace {

constexpr int dotsPerInch = 300;

// Nothing when the pages could not be painted.
QByteArray pdfOf(const attention::Receipt &receipt)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(receiptTitle(receipt));
    writer.setCreator(QStringLiteral("Ventanilla"));
    writer.setPageSize(receiptPageSize());
    return paintReceipt(receipt, writer) ? bytes : QByteArray();
}

} // namespace

Result<void> writeReceiptPdf(const attention::Receipt &receipt, const QString &file)
{
    return savePdf(pdfOf(receipt), file);
}

} // namespace ventanilla::documents
