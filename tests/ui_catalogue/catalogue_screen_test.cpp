#include "core/catalogue/Catalogue.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/support/TemporarySession.h"
#include "tests/support_ui/PaperKeys.h"
#include "tests/support_ui/TabStops.h"
#include "ui/catalogue/BenefitDetail.h"
#include "ui/catalogue/BenefitFilterBar.h"
#include "ui/catalogue/BenefitModel.h"
#include "ui/catalogue/CatalogueScreen.h"
#include "ui/catalogue/PrintCatalogueDialog.h"
#include "ui/catalogue/VersionList.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/DetailSection.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/words/RequirementLines.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ventanilla;
using catalogue_ui::CatalogueScreen;

namespace {

catalogue::Benefit benefit(const char *code, const char *name, catalogue::BenefitKind kind)
{
    catalogue::Benefit made;
    made.code = QString::fromLatin1(code);
    made.name = QString::fromUtf8(name);
    made.kind = kind;
    made.scope = catalogue::BenefitScope::Local;
    return made;
}

// Three benefits of a municipality, one of them no longer valid.
class Fixture
{
public:
    Fixture() : office(security::Role::UnitHead)
    {
        auto suf = benefit("SUF", "Subsidio Único Familiar", catalogue::BenefitKind::Money);
        suf.scope = catalogue::BenefitScope::National;
        suf.requirements = QStringLiteral("tramo hasta 60\n(sexo mujer o hogar con menores de 18)\nno recibe SUF\n"
                                          "verificar \"controles de salud al día\"");
        suf.documents = {QStringLiteral("Cédula de identidad"), QStringLiteral("Certificado de nacimiento")};
        suf.legalBasis = QStringLiteral("Ley 18.020");
        suf.need = QStringLiteral("SUBSISTENCIA");
        suf.processingDays = 30;
        auto box = benefit("CAJA_ALIMENTOS", "Caja de alimentos", catalogue::BenefitKind::Goods);
        box.stock = 1240;
        auto old = benefit("BONO_ANTIGUO", "Bono antiguo", catalogue::BenefitKind::Money);
        old.validTo = office.session.today().addDays(-1);
        auto administrator = office.as(security::Role::Administrator);
        for (const auto &each : {suf, box, old})
            REQUIRE(catalogue::saveBenefit(administrator, {each}));
        screen = std::make_unique<CatalogueScreen>(office.session);
        screen->resize(1100, 680);
        screen->show();
        screen->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(screen.get()));
        table = screen->findChild<QTableView *>();
        search = screen->findChild<catalogue_ui::BenefitFilterBar *>()->findChild<QLineEdit *>();
    }

    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all.append(table->model()->index(row, 0).data().toString());
        return all;
    }
    ui::ChoiceField *choice(const char *accessibleName) const
    {
        for (auto *each : screen->findChild<catalogue_ui::BenefitFilterBar *>()->findChildren<ui::ChoiceField *>()) {
            if (each->accessibleName() == QLatin1String(accessibleName))
                return each;
        }
        return nullptr;
    }
    QStringList sections() const
    {
        QStringList texts;
        for (auto *each : screen->findChildren<ui::DetailSection *>()) {
            if (each->isVisibleTo(screen.get()))
                texts.append(each->text());
        }
        return texts;
    }

    tests::TemporarySession office;
    std::unique_ptr<CatalogueScreen> screen;
    QTableView *table = nullptr;
    QLineEdit *search = nullptr;
};

} // namespace

TEST_CASE("the catalogue lists what is valid today and tells everything of the one marked")
{
    Fixture shown;
    CHECK(shown.names() == QStringList{QStringLiteral("Caja de alimentos"), QStringLiteral("Subsidio Único Familiar")});

    shown.screen->findChild<QCheckBox *>()->click();
    CHECK(shown.names().contains(QStringLiteral("Bono antiguo")));

    shown.screen->open(QStringLiteral("SUF"));
    const QString all = shown.sections().join(QLatin1Char('\n'));
    CHECK(all.contains(QStringLiteral("Ley 18.020")));
    CHECK(all.contains(QStringLiteral("Certificado de nacimiento")));
    CHECK(all.contains(QStringLiteral("Controles de salud al día")));
    CHECK(all.contains(QStringLiteral("RSH segment up to 60")));
    CHECK_FALSE(all.contains(QStringLiteral("verificar")));
}

TEST_CASE("typing filters the catalogue, and keys alone reach the list and its detail")
{
    Fixture shown;
    shown.screen->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("subsidio fam"));
    REQUIRE(QTest::qWaitFor([&] { return shown.names().size() == 1; }, 5000));
    CHECK(shown.names().constFirst() == QStringLiteral("Subsidio Único Familiar"));

    QTest::keyClick(shown.search, Qt::Key_Down);
    CHECK(shown.table->hasFocus());
    QTest::keyClick(shown.table, Qt::Key_Tab);
    CHECK(qobject_cast<catalogue_ui::BenefitDetail *>(QApplication::focusWidget()) != nullptr);
}

TEST_CASE("Tab goes through the filters, the list and the detail, and back to the search")
{
    Fixture shown;
    const auto stops = tests::tabStops(shown.search);
    REQUIRE_FALSE(stops.isEmpty());
    CHECK(stops.last() == shown.search);
    CHECK(stops.contains(shown.choice("Life stage")));
    CHECK(stops.contains(shown.table));
    CHECK(stops.contains(shown.screen->findChild<catalogue_ui::BenefitDetail *>()));
}

TEST_CASE("choices filter by kind, scope and need, and clearing them brings everything back")
{
    Fixture shown;
    REQUIRE(shown.choice("Kind"));
    shown.choice("Kind")->setValue(int(catalogue::BenefitKind::Goods));
    CHECK(shown.names() == QStringList{QStringLiteral("Caja de alimentos")});

    shown.choice("Need")->setValue(QStringLiteral("SUBSISTENCIA"));
    CHECK(shown.names().isEmpty());
    ui::EmptyState *empty = nullptr;
    for (auto *each : shown.screen->findChildren<ui::EmptyState *>()) {
        if (each->isVisible() && each->findChild<QPushButton *>()->isVisible())
            empty = each;
    }
    REQUIRE(empty);
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(shown.names().size() == 2);
}

TEST_CASE("a benefit that is not in the catalogue is told in a sentence")
{
    Fixture shown;
    shown.screen->open(QStringLiteral("NO_EXISTE"));
    CHECK_FALSE(shown.screen->findChild<ui::Notice *>()->text().isEmpty());
}

TEST_CASE("requirements read as sentences, and a text that is no rule stands as it is")
{
    const auto lines = words::requirementLines(
        QStringLiteral("edad desde 60\nno (recibe SUF o recibe SAP)\nverificar \"pasaporte\" o verificar \"cédula\""));
    REQUIRE(lines.readable);
    CHECK(lines.conditions.size() == 2);
    CHECK(lines.conditions.constFirst() == QStringLiteral("Age 60 or more"));
    CHECK(lines.toVerify == QStringList{QStringLiteral("Pasaporte or cédula")});

    const auto unreadable = words::requirementLines(QStringLiteral("lo que diga la jefa"));
    CHECK_FALSE(unreadable.readable);
    CHECK(unreadable.conditions == QStringList{QStringLiteral("lo que diga la jefa")});
    CHECK(words::requirementLines({}) == words::RequirementLines());
}

TEST_CASE("the catalogue goes on paper, and says how many pages it takes before it is saved", "[ui_catalogue]")
{
    Fixture shown;
    catalogue_ui::PrintCatalogueDialog dialog(shown.office.session);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto *pages = dialog.findChild<ui::MutedLabel *>();
    const auto told = [&] { return pages->text().startsWith(QStringLiteral("It takes")); };
    REQUIRE(QTest::qWaitFor(told, 20'000));
    const auto choices = dialog.findChildren<ui::ChoiceField *>();
    REQUIRE(choices.size() == 3);
    choices[0]->setValue(int(documents::CatalogueAudience::Wall));
    CHECK(choices[2]->value().toInt() == int(documents::CataloguePaper::A3)); // what a poster is printed on
    REQUIRE(QTest::qWaitFor(told, 20'000));
    CHECK(pages->text().startsWith(QStringLiteral("It takes 1 page")));
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    choices[0]->setFocus();
    const auto saved = tests::savePaper(dialog);
    CHECK(saved.name == QStringLiteral("catalogue.pdf"));
    CHECK(saved.text.contains(QStringLiteral("Caja de alimentos")));
    auto *notice = dialog.findChild<ui::Notice *>();
    REQUIRE(QTest::qWaitFor([&] { return notice->text().contains(saved.name); }, 20'000));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    CHECK(notice->text().contains(QStringLiteral("no printer installed. Save it as PDF instead")));
}

TEST_CASE("the catalogue goes on paper by keyboard", "[catalogue]")
{
    Fixture shown;
    shown.table->setFocus();
    QTest::keyClick(shown.table, Qt::Key_P, Qt::ControlModifier);
    CHECK(QTest::qWaitFor(
        [] { return qobject_cast<catalogue_ui::PrintCatalogueDialog *>(QApplication::activeWindow()); }, 20'000));
}

TEST_CASE("a planned version is withdrawn by keys alone, and stays in the history crossed out")
{
    Fixture shown;
    auto administrator = shown.office.as(security::Role::Administrator);
    const auto plan = [&](const char *code, int days) {
        catalogue::BenefitEdit edit{catalogue::benefitByCode(administrator, QString::fromLatin1(code)).value(),
            administrator.today().addDays(days), QStringLiteral("Presupuesto nuevo"), {}};
        edit.benefit.quota = days;
        REQUIRE(catalogue::saveBenefit(administrator, edit));
    };
    plan("SUF", 30);
    CatalogueScreen screen(administrator);
    screen.resize(1100, 680);
    screen.show();
    screen.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&screen));
    screen.open(QStringLiteral("SUF"));
    auto *versions = screen.findChild<catalogue_ui::VersionList *>();
    const auto button = [&](const char *text) {
        for (auto *each : versions->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == QString::fromUtf8(text))
                return each;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    auto *withdraw = button("Wi&thdraw…");
    REQUIRE(withdraw);
    CHECK(tests::tabStops(screen.findChild<QTableView *>()).contains(withdraw));
    withdraw->setFocus();
    QTest::keyClick(withdraw, Qt::Key_Space);
    auto *reason = QApplication::focusWidget();
    QTest::keyClicks(reason, QStringLiteral("El concejo no la quiso"));
    CHECK(screen.hasUnsavedWork());
    // Reading another benefit and coming back loses nothing.
    auto *table = screen.findChild<QTableView *>();
    const auto index = table->currentIndex();
    table->selectRow(index.row() == 0 ? 1 : 0);
    CHECK_FALSE(screen.hasUnsavedWork());
    table->selectRow(index.row());
    REQUIRE(screen.hasUnsavedWork());
    QTest::keyClick(button("Withdraw"), Qt::Key_Space);

    CHECK_FALSE(screen.hasUnsavedWork());
    CHECK(button("Wi&thdraw…") == nullptr);
    CHECK(screen.findChild<ui::Notice *>()->text().contains(QStringLiteral("does not begin")));
    QStringList told;
    for (const auto *each : versions->findChildren<QLabel *>()) {
        if (each->isVisible())
            told.append(each->text());
    }
    const QString all = told.join(QLatin1Char('\n'));
    CHECK(all.contains(QStringLiteral("<s>From")));
    CHECK(all.contains(QStringLiteral("Withdrawn by Operadora de prueba")));
    CHECK(all.contains(QStringLiteral("El concejo no la quiso")));

    plan("CAJA_ALIMENTOS", 10);
    screen.open(QStringLiteral("CAJA_ALIMENTOS"));
    REQUIRE(button("Wi&thdraw…"));
    button("Wi&thdraw…")->click();
    button("Withdraw")->click();
    bool asked = false;
    for (const auto *each : versions->findChildren<ui::Field *>())
        asked = asked || !each->problem().isEmpty();
    CHECK(asked);
}

TEST_CASE("who may not edit reads what is planned, and is offered no withdrawal")
{
    Fixture shown;
    auto administrator = shown.office.as(security::Role::Administrator);
    catalogue::BenefitEdit edit{catalogue::benefitByCode(administrator, QStringLiteral("SUF")).value(),
        administrator.today().addDays(5), QStringLiteral("Presupuesto nuevo"), {}};
    edit.benefit.quota = 5;
    REQUIRE(catalogue::saveBenefit(administrator, edit));
    shown.screen->open(QStringLiteral("SUF"));
    const auto *versions = shown.screen->findChild<catalogue_ui::VersionList *>();
    REQUIRE(versions->isVisible());
    for (const auto *each : versions->findChildren<QPushButton *>())
        CHECK_FALSE(each->isVisible());
}
