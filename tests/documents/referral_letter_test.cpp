#include "core/referrals/TrackingCode.h"
#include "tests/documents/PdfText.h"
#include "tests/support/Catch.h"
#include "ui/documents/ReferralLetterPdf.h"
#include "ui/words/Translations.h"

#include <QTemporaryDir>

using namespace ventanilla;

namespace {

referrals::ReferralLetter letter()
{
    referrals::ReferralLetter letter;
    letter.municipality = QStringLiteral("Ninhue");
    letter.operatorName = QStringLiteral("Rosa Peña Ñancupil");
    letter.unitAddress = QStringLiteral("Av. Libertad 10");
    letter.birthDate = QDate(1960, 5, 21);
    auto &file = letter.file;
    file.referral.id = ReferralId(composeId(7, 1234));
    file.referral.deadline = QDate(2026, 3, 12);
    file.referral.note = QStringLiteral("Evaluar <b>ayudas técnicas</b>");
    file.code = referrals::tracking_code::of(file.referral.id);
    file.personName = QStringLiteral("Ana María Muñoz Díaz");
    file.rut = QStringLiteral("12345678-5");
    file.motiveName = QStringLiteral("Discapacidad");
    file.fromUnitName = QStringLiteral("Mesón / Informaciones");
    file.unitName = QStringLiteral("CESFAM / posta");
    file.documents = {QStringLiteral("Cédula de identidad")};
    file.today = QDate(2026, 3, 5);
    return letter;
}

} // namespace

TEST_CASE("the letter to an institution outside says who, what for, until when and under which code", "[letter]")
{
    words::installTranslations(words::Language::Spanish);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("carta.pdf"));
    REQUIRE(documents::writePdf(documents::paperOf({letter()}), file));
    const QString text = tests::pdfText(file);
    INFO(text.toStdString());
    for (const char *expected :
        {"Municipalidad de Ninhue", "CESFAM / posta", "Av. Libertad 10", "Ana María Muñoz Díaz", "12.345.678-5",
            "21-05-1960", "Discapacidad", "Evaluar <b>ayudas técnicas</b>", "jueves 12 de marzo de 2026",
            "Cédula de identidad", "Rosa Peña Ñancupil", "Respuesta", "Firma y timbre"}) {
        INFO(expected);
        CHECK(text.contains(QString::fromUtf8(expected)));
    }
    CHECK(text.count(letter().file.code) == 2);
    CHECK(tests::output(QStringLiteral("pdfinfo"), {file}).contains(QStringLiteral("612 x 792 pts")));
    CHECK(tests::pageCount(file) == 1);
}

TEST_CASE("a letter that cannot be written says so, and an anonymous one names nobody", "[letter]")
{
    words::installTranslations(words::Language::Spanish);
    CHECK(documents::writePdf(documents::paperOf({letter()}), QStringLiteral("/nowhere/at/all.pdf")).error().kind
        == ErrorKind::FileMissing);
    words::installTranslations(words::Language::English);
    auto anonymous = letter();
    anonymous.file.personName.clear();
    anonymous.file.rut.clear();
    CHECK_FALSE(documents::referralLetterHtml(anonymous).contains(QStringLiteral("RUT")));
}

TEST_CASE("letters printed together stand on pages of their own", "[letter]")
{
    words::installTranslations(words::Language::Spanish);
    auto second = letter();
    second.file.unitName = QStringLiteral("Hospital de San Carlos");
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("cartas.pdf"));
    REQUIRE(documents::writePdf(documents::paperOf({letter(), second}), file));
    CHECK(tests::pageCount(file) == 2);
    const auto page = [&](const char *number) {
        return tests::output(QStringLiteral("pdftotext"),
            {QStringLiteral("-f"), QString::fromLatin1(number), QStringLiteral("-l"), QString::fromLatin1(number), file,
                QStringLiteral("-")});
    };
    CHECK(page("1").contains(QStringLiteral("CESFAM / posta")));
    CHECK_FALSE(page("1").contains(QStringLiteral("Hospital de San Carlos")));
    CHECK(page("2").contains(QStringLiteral("Hospital de San Carlos")));
}
