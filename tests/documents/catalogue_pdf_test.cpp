#include "tests/documents/PdfText.h"
#include "tests/support/Catch.h"
#include "ui/documents/CataloguePdf.h"
#include "ui/words/Translations.h"

#include <QFont>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace ventanilla;
using namespace ventanilla::catalogue;
using documents::CatalogueAudience;
using documents::CataloguePaper;

namespace {

PrintedBenefit benefit(const QString &name)
{
    PrintedBenefit printed;
    printed.benefit.name = name;
    printed.benefit.description = QStringLiteral("Ayuda <b>mensual</b>");
    printed.benefit.requirements = QStringLiteral("tramo hasta 60\nverificar \"embarazo\"");
    printed.benefit.documents = {QStringLiteral("Cédula de identidad")};
    printed.benefit.processingDays = 12;
    printed.benefit.quota = 4321;
    printed.benefit.budget = 98'765;
    printed.giver = QStringLiteral("Asistencia Social");
    printed.address = QStringLiteral("Arturo Prat 405");
    return printed;
}

PrintedCatalogue catalogueOf(int sections, int benefitsEach)
{
    PrintedCatalogue catalogue;
    catalogue.municipality = QStringLiteral("Ninhue");
    catalogue.date = QDate(2026, 11, 22);
    for (int section = 0; section < sections; ++section) {
        PrintedCatalogue::Section made;
        made.title = QStringLiteral("Unidad número %1").arg(section);
        for (int index = 0; index < benefitsEach; ++index)
            made.benefits.push_back(benefit(QStringLiteral("Beneficio %1 de %2").arg(index).arg(section)));
        catalogue.sections.push_back(std::move(made));
    }
    return catalogue;
}

// The words of each page, with single spaces between them.
QStringList pagesOf(const PrintedCatalogue &catalogue, CatalogueAudience audience)
{
    words::installTranslations(words::Language::Spanish);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("catalogo.pdf"));
    const documents::CataloguePages pages(catalogue, audience, documents::usualPaper(audience));
    REQUIRE(documents::writePdf(pages.paper(), file));
    QStringList found =
        tests::output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")})
            .split(QLatin1Char('\f'));
    found.removeLast();
    CHECK(found.size() == pages.count());
    for (QString &page : found)
        page = page.simplified();
    return found;
}

} // namespace

TEST_CASE("the booklet says what people need and nothing of the municipality's means", "[catalogue_pdf]")
{
    const QStringList pages = pagesOf(catalogueOf(1, 1), CatalogueAudience::Public);
    const QString text = pages.join(QLatin1Char(' '));
    INFO(text.toStdString());
    for (const char *expected : {"Municipalidad de Ninhue", "domingo 22 de noviembre de 2026", "Unidad número 0",
             "Beneficio 0 de 0", "Ayuda <b>mensual</b>", "Embarazo", "Cédula de identidad", "Asistencia Social",
             "Arturo Prat 405", "12 días", "Página 1 de 2"}) {
        INFO(expected);
        CHECK(text.contains(QString::fromUtf8(expected)));
    }
    CHECK_FALSE(text.contains(QStringLiteral("4.321")));
    CHECK_FALSE(text.contains(QStringLiteral("98.765")));
}

TEST_CASE("rules say the names of other benefits, and the code of one that nobody knows", "[catalogue_pdf]")
{
    PrintedCatalogue catalogue = catalogueOf(1, 1);
    catalogue.sections[0].benefits[0].benefit.requirements =
        QStringLiteral("no recibe SUF y (ha recibido BONO_X en 6 meses o nadie del hogar recibe PERDIDO)");
    catalogue.benefitNames.add(QStringLiteral("SUF"), QStringLiteral("Subsidio Único Familiar"));
    catalogue.benefitNames.add(QStringLiteral("BONO_X"), QStringLiteral("Bono de invierno"));
    const QString text = pagesOf(catalogue, CatalogueAudience::Public).join(QLatin1Char(' '));
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("Subsidio Único Familiar")));
    CHECK(text.contains(QStringLiteral("Bono de invierno")));
    CHECK(text.contains(QStringLiteral("PERDIDO")));
    CHECK_FALSE(text.contains(QStringLiteral("SUF")));
    CHECK_FALSE(text.contains(QStringLiteral("BONO_X")));
}

TEST_CASE("papers are the same however large the letters of the screen are", "[catalogue_pdf]")
{
    words::installTranslations(words::Language::Spanish);
    const QFont before = QGuiApplication::font();
    std::vector<int> counts;
    for (const int points : {8, 30}) {
        QFont font = before;
        font.setPointSize(points);
        QGuiApplication::setFont(font);
        counts.push_back(
            documents::CataloguePages(catalogueOf(4, 20), CatalogueAudience::Public, CataloguePaper::Letter).count());
    }
    QGuiApplication::setFont(before);
    CHECK(counts[0] == counts[1]);
}

TEST_CASE("a poster is fitted into the middle of smaller paper", "[catalogue_pdf]")
{
    words::installTranslations(words::Language::Spanish);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("carta.pdf"));
    const documents::CataloguePages pages(catalogueOf(2, 3), CatalogueAudience::Wall, CataloguePaper::A3);
    {
        QPdfWriter writer(file);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        REQUIRE(pages.paper().paint(writer));
    }
    CHECK(tests::pageCount(file) == pages.count());
    CHECK(tests::pdfText(file).contains(QStringLiteral("Beneficio 2 de 1")));
}

TEST_CASE("the contents name the page each section begins on", "[catalogue_pdf]")
{
    constexpr int sections = 9;
    const QStringList pages = pagesOf(catalogueOf(sections, 7), CatalogueAudience::Public);
    for (int section = 0; section < sections; ++section) {
        const QString title = QStringLiteral("Unidad número %1").arg(section);
        int begins = 0;
        for (int page = 1; page < pages.size() && begins == 0; ++page)
            begins = pages.at(page).contains(title) ? page : 0;
        REQUIRE(begins > 0);
        INFO(pages.first().toStdString());
        CHECK(pages.first().contains(QStringLiteral("%1 %2").arg(title).arg(begins + 1)));
        // A heading never stands alone at the foot of a page.
        CHECK(pages.at(begins).contains(QStringLiteral("Beneficio 0 de %1").arg(section)));
    }
}

TEST_CASE("the poster names every benefit and where it is given", "[catalogue_pdf]")
{
    PrintedCatalogue catalogue = catalogueOf(4, 40);
    catalogue.order = CatalogueOrder::Need;
    const QString text = pagesOf(catalogue, CatalogueAudience::Wall).join(QLatin1Char(' '));
    CHECK(text.count(QStringLiteral("Asistencia Social")) == 160);
    CHECK_FALSE(text.contains(QStringLiteral("Ayuda <b>")));
}

TEST_CASE("an entry that is longer than a page goes on over several, whole", "[catalogue_pdf]")
{
    PrintedCatalogue catalogue = catalogueOf(1, 2);
    QStringList lines;
    for (int line = 0; line < 300; ++line)
        lines.append(QStringLiteral("línea número %1.").arg(line));
    catalogue.sections[0].benefits[1].benefit.description = lines.join(QLatin1Char('\n'));
    const QString text = pagesOf(catalogue, CatalogueAudience::Public).join(QLatin1Char(' '));
    for (const QString &line : lines)
        CHECK(text.contains(line));
}

TEST_CASE("an empty catalogue is a page that says so by being empty", "[catalogue_pdf]")
{
    CHECK(pagesOf(catalogueOf(0, 0), CatalogueAudience::Public).size() == 1);
    CHECK(pagesOf(catalogueOf(0, 0), CatalogueAudience::Wall).size() == 1);
}
