#include "tests/documents/PdfText.h"
#include "tests/support/Catch.h"
#include "ui/documents/DeliveryPaper.h"
#include "ui/words/Translations.h"

#include <QTemporaryDir>

using namespace ventanilla;

namespace {

catalogue::DeliveryReceipt receipt()
{
    catalogue::DeliveryReceipt receipt;
    receipt.municipality = QStringLiteral("Ninhue");
    receipt.number = QStringLiteral("7-1234");
    receipt.personName = QStringLiteral("Ana María Muñoz <b>Díaz</b>");
    receipt.rut = QStringLiteral("12345678-5");
    receipt.benefitName = QStringLiteral("Caja de alimentos");
    receipt.kind = catalogue::BenefitKind::Goods;
    receipt.quantity = 2;
    receipt.decree = QStringLiteral("D-204");
    receipt.approvedOn = QDate(2026, 3, 5);
    receipt.deliveredOn = QDate(2026, 3, 9);
    receipt.operatorName = QStringLiteral("Rosa Peña");
    receipt.unitName = QStringLiteral("Bodega municipal");
    return receipt;
}

} // namespace

TEST_CASE("the receipt of delivery says what was given, to whom, and has two places to sign")
{
    words::installTranslations(words::Language::English);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("entrega.pdf"));
    REQUIRE(documents::writePdf(documents::paperOf(receipt()), file));
    const QString text = tests::pdfText(file);
    for (const char *part : {"Municipality of Ninhue", "Receipt of delivery 7-1234", "Ana María Muñoz <b>Díaz</b>",
             "12.345.678-5", "Caja de alimentos", "2 unit", "D-204", "05-03-2026", "09-03-2026", "Rosa Peña",
             "Bodega municipal", "Signature of who receives", "Signature of who delivers", "21.719"}) {
        INFO(part);
        CHECK(text.contains(QString::fromUtf8(part)));
    }
}

TEST_CASE("a receipt of delivery that cannot be written says why")
{
    words::installTranslations(words::Language::English);
    CHECK(documents::writePdf(documents::paperOf(receipt()), QStringLiteral("/no/such/folder/entrega.pdf")).error().kind
        == ErrorKind::FileMissing);
}
