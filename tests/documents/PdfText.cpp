#include "tests/documents/PdfText.h"

#include "tests/support/Catch.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

namespace ventanilla::tests {

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

QString pdfText(const QString &file)
{
    return output(QStringLiteral("pdftotext"), {file, QStringLiteral("-")}).simplified();
}

int pageCount(const QString &file)
{
    static const QRegularExpression pages(QStringLiteral("Pages: +([0-9]+)"));
    return pages.match(output(QStringLiteral("pdfinfo"), {file})).captured(1).toInt();
}

} // namespace ventanilla::tests
