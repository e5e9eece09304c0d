#include "tests/documents/PdfText.h"
#include "tests/support/Catch.h"
#include "ui/documents/ProtocolPdf.h"
#include "ui/words/Translations.h"

#include <QPdfWriter>
#include <QTemporaryDir>

using namespace ventanilla;
using namespace ventanilla::referrals;

namespace {

ProtocolPaper agreed()
{
    ProtocolPaper paper;
    paper.municipality = QStringLiteral("Ninhue");
    paper.from = {UnitId(1), QStringLiteral("Mesón / Informaciones"), false, true};
    paper.to = {UnitId(2), QStringLiteral("Subsidios & Becas"), false, true};
    paper.motiveName = QStringLiteral("SUF");
    paper.today = QDate(2026, 3, 9);
    Protocol &protocol = paper.version.protocol;
    protocol.documents = {QStringLiteral("Cédula de identidad"), QStringLiteral("Cartola <RSH>")};
    protocol.maximumDays = 7;
    protocol.responsibleRole = security::Role::SocialWorker;
    protocol.version = 3;
    protocol.validFrom = QDate(2026, 3, 5);
    protocol.responsibilities = QStringLiteral("El mesón revisa los papeles.\nSubsidios postula.");
    paper.version.standing.state = ProtocolState::InForce;
    paper.version.standing.firstDay = QDate(2026, 3, 6);
    WordOnFile word;
    word.word.unit = paper.to.unit;
    word.word.acceptedAt = QDateTime(QDate(2026, 3, 6), QTime(15, 0), Qt::UTC);
    word.unitName = paper.to.name;
    word.operatorName = QStringLiteral("Hernán Soto");
    paper.version.words = {word};
    return paper;
}

QString writtenOn(const ProtocolPaper &paper, const QString &file)
{
    REQUIRE(documents::writePdf(documents::paperOf(paper), file));
    return tests::pdfText(file);
}

} // namespace

TEST_CASE("the protocol on paper says who agreed on what, and has a place for each unit to sign", "[protocol_pdf]")
{
    words::installTranslations(words::Language::Spanish);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("protocolo.pdf"));
    const QString text = writtenOn(agreed(), file);
    INFO(text.toStdString());
    for (const char *expected :
        {"Municipalidad de Ninhue", "Protocolo de derivación", "Mesón / Informaciones → Subsidios & Becas",
            "Unidad que deriva:", "Unidad que atiende:", "SUF", "Plazo de la respuesta:", "7 días hábiles",
            "A cargo:", "05-03-2026", "Estado al 09-03-2026:", "06-03-2026", "Cédula de identidad", "Cartola <RSH>",
            "El mesón revisa los papeles. Subsidios postula.", "Hernán Soto"}) {
        INFO(expected);
        CHECK(text.contains(QString::fromUtf8(expected)));
    }
    // Two heads sign: each place names the unit it stands for.
    CHECK(text.count(QStringLiteral("Encargado/a de la unidad")) == 2);
    CHECK(text.count(QStringLiteral("Fecha: ____________")) == 2);
    const QString places = text.mid(text.indexOf(QStringLiteral("Encargado/a de la unidad")));
    CHECK(places.contains(QStringLiteral("Mesón / Informaciones")));
    CHECK(places.contains(QStringLiteral("Subsidios & Becas")));
    CHECK(tests::pageCount(file) == 1);
    CHECK(tests::output(QStringLiteral("pdfinfo"), {file}).contains(QStringLiteral("612 x 792 pts")));
}

TEST_CASE("a protocol that asks for nothing and that nobody has accepted yet says so", "[protocol_pdf]")
{
    words::installTranslations(words::Language::Spanish);
    ProtocolPaper paper = agreed();
    paper.motiveName.clear();
    paper.version.protocol.documents.clear();
    paper.version.protocol.responsibilities.clear();
    paper.version.protocol.responsibleRole.reset();
    paper.version.words.clear();
    paper.version.standing = {ProtocolState::Proposed, {}, {paper.to.unit}, {}};
    QTemporaryDir folder;
    const QString text = writtenOn(paper, folder.filePath(QStringLiteral("propuesta.pdf")));
    INFO(text.toStdString());
    for (const char *expected : {"Ninguno.", "Cualquier motivo", "espera a Subsidios & Becas"}) {
        INFO(expected);
        CHECK(text.contains(QString::fromUtf8(expected)));
    }
    for (const char *missing : {"A cargo:", "Quién hace qué", "Aceptación"})
        CHECK_FALSE(text.contains(QString::fromUtf8(missing)));
}

TEST_CASE("on A4 a protocol keeps all it says on one page", "[protocol_pdf]")
{
    words::installTranslations(words::Language::English);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a4.pdf"));
    {
        QPdfWriter writer(file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        REQUIRE(documents::paperOf(agreed()).paint(writer));
    }
    const QString text = tests::pdfText(file);
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("7 working days")));
    CHECK(text.count(QStringLiteral("Head of the unit")) == 2);
    CHECK(tests::pageCount(file) == 1);
}
