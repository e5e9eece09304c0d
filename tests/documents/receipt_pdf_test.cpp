#include "tests/documents/PdfText.h"
#include "tests/support/Catch.h"
#include "ui/documents/ReceiptPaper.h"
#include "ui/words/Translations.h"

#include <QFile>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace ventanilla;
using namespace ventanilla::attention;
using tests::output;
using tests::pdfText;

namespace {

Receipt receipt()
{
    Receipt receipt;
    receipt.municipality = QStringLiteral("Ninhue");
    receipt.trackingNumber = QStringLiteral("7-1234");
    receipt.startedAt = QDateTime(QDate(2026, 3, 5), QTime(17, 5), Qt::UTC);
    receipt.unitName = QStringLiteral("Mesón / Informaciones");
    receipt.operatorName = QStringLiteral("Rosa Peña Ñancupil");
    receipt.unitAddress = QStringLiteral("Arturo Prat 405");
    receipt.personName = QStringLiteral("Ana María Muñoz <b>Díaz</b>");
    receipt.maskedRut = QStringLiteral("**.***.678-5");
    receipt.information = QStringLiteral("El SUF se paga a fin de mes.");
    ReceiptMotive family;
    family.name = QStringLiteral("SUF");
    family.outcome = Outcome::Resolved;
    family.answer = QStringLiteral("Le corresponde.\nVea \"montos\" & plazos");
    family.answerBy = QDate(2026, 3, 20);
    ReceiptMotive report;
    report.name = QStringLiteral("Informe Social");
    report.outcome = Outcome::Referred;
    report.nextStep = QStringLiteral("Esperar la llamada");
    report.referredTo = QStringLiteral("Asistencia Social");
    report.deadline = QDate(2026, 3, 12);
    receipt.motives = {family, report};
    receipt.documents = {QStringLiteral("Cédula de identidad"), QStringLiteral("Cartola del hogar")};
    receipt.answerBy = QDate(2026, 3, 20);
    return receipt;
}

QString sizeOf(const QString &file)
{
    return output(QStringLiteral("pdfinfo"), {file});
}

QString paintedOn(const QPageSize &paper, const QString &file)
{
    QPdfWriter writer(file);
    writer.setResolution(300); // as the receipt's PDF: letters are as wide as whole dots allow
    writer.setPageSize(paper);
    REQUIRE(documents::paperOf(receipt()).paint(writer));
    return file;
}

// The points from the paper's left edge at which the leftmost word begins and the rightmost ends.
std::pair<double, double> columnOf(const QString &file)
{
    static const QRegularExpression word(QStringLiteral("<word xMin=\"([0-9.]+)\".*xMax=\"([0-9.]+)\""));
    auto words =
        word.globalMatch(output(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")}));
    std::pair<double, double> column(1e9, 0);
    while (words.hasNext()) {
        const auto match = words.next();
        column.first = qMin(column.first, match.captured(1).toDouble());
        column.second = qMax(column.second, match.captured(2).toDouble());
    }
    return column;
}

} // namespace

TEST_CASE("the receipt's PDF says everything in Spanish", "[receipt_pdf]")
{
    words::installTranslations(words::Language::Spanish);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("comprobante.pdf"));
    REQUIRE(documents::writePdf(documents::paperOf(receipt()), file));
    const QString text = pdfText(file);
    INFO(text.toStdString());
    for (const char *expected : {"Municipalidad de Ninhue", "Comprobante de atención", "7-1234", "05-03-2026 14:05",
             "Rosa Peña Ñancupil", "Mesón / Informaciones", "Ana María Muñoz <b>Díaz</b>", "**.***.678-5",
             "1. SUF: Resuelta", "Le corresponde. Vea \"montos\" & plazos", "2. Informe Social: Derivada",
             "Próximo paso: Esperar la llamada", "Derivada a: Asistencia Social", "jueves 12 de marzo de 2026",
             "viernes 20 de marzo de 2026", "El SUF se paga a fin de mes.", "Traiga estos documentos",
             "Cédula de identidad", "Cartola del hogar", "Arturo Prat 405", "Guarde este comprobante"}) {
        INFO(expected);
        CHECK(text.contains(QString::fromUtf8(expected)));
    }
    CHECK(sizeOf(file).contains(QStringLiteral("396 x 612 pts")));
}

TEST_CASE("the receipt is in English when the program is", "[receipt_pdf]")
{
    words::installTranslations(words::Language::English);
    CHECK(documents::receiptHtml(receipt()).contains(QStringLiteral("Bring these documents")));
    words::installTranslations(words::Language::Spanish);
}

TEST_CASE("what is not known is not printed", "[receipt_pdf]")
{
    words::installTranslations(words::Language::Spanish);
    Receipt empty;
    empty.municipality = QStringLiteral("Ninhue");
    empty.trackingNumber = QStringLiteral("1-1");
    empty.open = true;
    const QString html = documents::receiptHtml(empty);
    for (const char *label : {"RUT", "Traiga", "Persona:", "Respuesta", "Información"})
        CHECK_FALSE(html.contains(QString::fromUtf8(label)));
    CHECK(html.contains(QStringLiteral("aún no termina")));
}

TEST_CASE("a long receipt goes on to further pages and loses nothing", "[receipt_pdf]")
{
    words::installTranslations(words::Language::Spanish);
    Receipt longest = receipt();
    longest.motives.assign(12, longest.motives[0]);
    for (ReceiptMotive &motive : longest.motives)
        motive.answer = QStringLiteral("palabra ").repeated(500);
    longest.motives.back().nextStep = QStringLiteral("El último de todos");
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("largo.pdf"));
    REQUIRE(documents::writePdf(documents::paperOf(longest), file));
    const QString text = pdfText(file);
    // Qt writes a line at a page's edge on both pages and clips one of them away.
    CHECK(text.count(QStringLiteral("palabra")) >= 12 * 500);
    CHECK(text.contains(QStringLiteral("El último de todos")));
}

TEST_CASE("larger paper has the half-letter page in the middle of its upper edge", "[receipt_pdf]")
{
    words::installTranslations(words::Language::Spanish);
    QTemporaryDir folder;
    REQUIRE(documents::writePdf(documents::paperOf(receipt()), folder.filePath(QStringLiteral("half.pdf"))));
    const auto half = columnOf(folder.filePath(QStringLiteral("half.pdf")));
    constexpr double halfLetterWidth = 396; // points
    for (const auto id : {QPageSize::Letter, QPageSize::A4}) {
        const QPageSize paper(id);
        const QString file = paintedOn(paper, folder.filePath(paper.key() + QStringLiteral(".pdf")));
        const double aside = (paper.size(QPageSize::Point).width() - halfLetterWidth) / 2;
        INFO(paper.key().toStdString());
        CHECK(columnOf(file).first == Approx(half.first + aside).margin(1));
        CHECK(columnOf(file).second == Approx(half.second + aside).margin(1));
        CHECK(pdfText(file) == pdfText(folder.filePath(QStringLiteral("half.pdf"))));
        CHECK(sizeOf(file).contains(QRegularExpression(QStringLiteral("Pages: +1\n"))));
    }
}

TEST_CASE("on the narrow paper of a ticket printer the lines break earlier and nothing is lost", "[receipt_pdf]")
{
    words::installTranslations(words::Language::Spanish);
    QTemporaryDir folder;
    const QPageSize roll(QSizeF(80, 297), QPageSize::Millimeter);
    const QString file = paintedOn(roll, folder.filePath(QStringLiteral("roll.pdf")));
    const auto column = columnOf(file);
    CHECK(column.first > 0);
    CHECK(column.second < roll.size(QPageSize::Point).width());
    const QString text = pdfText(file);
    INFO(text.toStdString());
    for (const char *expected : {"7-1234", "jueves 12 de marzo de 2026", "Cartola del hogar", "Arturo Prat 405"})
        CHECK(text.contains(QString::fromUtf8(expected)));
}

TEST_CASE("a device that takes no pages is told", "[receipt_pdf]")
{
    words::installTranslations(words::Language::Spanish);
    QTemporaryDir folder;
    QPdfWriter writer(folder.filePath(QStringLiteral("no/comprobante.pdf")));
    CHECK_FALSE(documents::paperOf(receipt()).paint(writer));
}

TEST_CASE("a receipt that cannot be written says why and leaves the old one", "[receipt_pdf]")
{
    words::installTranslations(words::Language::Spanish);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("comprobante.pdf"));
    SECTION("no such folder")
    {
        const auto written =
            documents::writePdf(documents::paperOf(receipt()), folder.filePath(QStringLiteral("no/comprobante.pdf")));
        REQUIRE_FALSE(written);
        CHECK(written.error() == Error{ErrorKind::FileMissing, QStringLiteral("file"), {}});
    }
    SECTION("a folder in place of the file")
    {
        const auto written = documents::writePdf(documents::paperOf(receipt()), folder.path());
        REQUIRE_FALSE(written);
        CHECK(written.error().field == QStringLiteral("file"));
    }
    SECTION("a device that takes no more bytes")
    {
        QFile old(file);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 512;
        setrlimit(RLIMIT_FSIZE, &small);
        const auto written = documents::writePdf(documents::paperOf(receipt()), file);
        setrlimit(RLIMIT_FSIZE, &before);
        CHECK_FALSE(written);
        REQUIRE(old.open(QIODevice::ReadOnly));
        CHECK(old.readAll() == "old");
    }
}
