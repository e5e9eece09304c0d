#include "ui/documents/Paper.h"
#include "ui/documents/PdfFile.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

namespace ventanilla::documents {

Result<void> writeLettersPdf(const QString &html, const QString &title, const QString &file)
{
    constexpr int dotsPerInch = 300;
    constexpr double margin = 20; // millimetres
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Ventanilla"));
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        QTextDocument document;
        document.setDocumentMargin(0);
        document.setHtml(html);
        document.setPageSize(QSizeF(writer.width(), writer.height()) / (dotsPerInch / 96.0));
        document.print(&writer);
    }
    return savePdf(bytes, file);
}

} // namespace ventanilla::documents
