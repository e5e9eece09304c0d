#include "core/catalogue/Catalogue.h"
#include "core/security/Drafts.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/support/TemporarySession.h"
#include "ui/catalogue/BenefitEditor.h"
#include "ui/catalogue/BenefitText.h"
#include "ui/catalogue/CatalogueScreen.h"
#include "ui/catalogue/RuleEditor.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/TextArea.h"
#include "ui/words/Format.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace ventanilla;
using catalogue_ui::BenefitEditor;
using catalogue_ui::CatalogueScreen;
using security::Role;

namespace {

constexpr int patience = 20'000;

class Shown
{
public:
    explicit Shown(Role role = Role::Administrator) : session(office.as(role)) { open(); }

    void open()
    {
        screen = std::make_unique<CatalogueScreen>(session);
        screen->resize(1200, 700);
        screen->show();
        screen->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(screen.get()));
    }

    QPushButton *button(const QString &text) const
    {
        for (auto *each : screen->findChildren<QPushButton *>()) {
            if (each->text().remove(QLatin1Char('&')) == text)
                return each;
        }
        return nullptr;
    }

    void press(const char *text) const
    {
        auto *found = button(QString::fromLatin1(text));
        REQUIRE(found);
        REQUIRE(found->isVisible());
        QTest::mouseClick(found, Qt::LeftButton);
    }

    // The editor under a label.
    QWidget *under(const char *label) const
    {
        for (auto *field : screen->findChildren<ui::Field *>()) {
            if (field->editor()->accessibleName().startsWith(QLatin1String(label)))
                return field->editor();
        }
        FAIL(label);
        return nullptr;
    }

    void type(const char *label, const QString &text) const
    {
        auto *line = qobject_cast<QLineEdit *>(under(label));
        REQUIRE(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    QPlainTextEdit *rule() const
    {
        return screen->findChild<catalogue_ui::RuleEditor *>()->findChild<QPlainTextEdit *>();
    }

    bool says(const QString &phrase) const
    {
        for (auto *label : screen->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(phrase))
                return true;
        }
        return false;
    }

    tests::TemporarySession office{Role::Administrator};
    security::Session session;
    std::unique_ptr<CatalogueScreen> screen;
};

} // namespace

TEST_CASE("a new benefit is written, counted and saved from the keyboard")
{
    Shown shown;
    REQUIRE(shown.office.store.database.write([](store::Transaction &transaction) {
        for (const int born : {2'430'000, 2'459'000}) {
            const auto person = tests::addPerson(transaction, QStringLiteral("Rosa"), QStringLiteral("Soto"));
            transaction.statement("UPDATE person SET birth_date = ? WHERE id = ?").bind(born, person).run();
        }
    }));
    shown.press("New benefit");
    shown.type("Name", QStringLiteral("Vale de gas"));
    CHECK(qobject_cast<QLineEdit *>(shown.under("Code"))->text() == QStringLiteral("VALE_GAS"));
    QTest::keyClicks(shown.rule(), QStringLiteral("edad desde 40"));
    REQUIRE(QTest::qWaitFor([&] { return shown.says(QStringLiteral("with 1 persons, of 2")); }, patience));
    shown.type("Quota", QStringLiteral("1.200"));
    shown.press("Save");
    const auto saved = catalogue::benefitByCode(shown.session, QStringLiteral("VALE_GAS"));
    REQUIRE(saved);
    CHECK(saved->quota == 1200);
    CHECK(saved->requirements == QStringLiteral("edad desde 40"));
    CHECK_FALSE(shown.screen->hasUnsavedWork());
    CHECK(shown.button(QStringLiteral("New benefit"))->isVisible());
}

TEST_CASE("a rule that is not well written says where, and its suggestion is taken with one key")
{
    Shown shown;
    shown.press("New benefit");
    QTest::keyClicks(shown.rule(), QStringLiteral("tramo hasta 60"));
    QTest::keyClick(shown.rule(), Qt::Key_Return);
    QTest::keyClicks(shown.rule(), QStringLiteral("edda desde 18"));
    CHECK(shown.says(QStringLiteral("Line 2")));
    auto *suggestion = shown.button(QStringLiteral("Write «edad»"));
    REQUIRE(suggestion);
    suggestion->setFocus();
    QTest::keyClick(suggestion, Qt::Key_Space);
    CHECK(shown.rule()->toPlainText() == QStringLiteral("tramo hasta 60\nedad desde 18"));
    CHECK_FALSE(shown.says(QStringLiteral("Line 2")));
}

TEST_CASE("a change says why, and what is missing is told beside its field")
{
    Shown shown;
    catalogue::Benefit box;
    box.code = QStringLiteral("CAJA");
    box.name = QStringLiteral("Caja de alimentos");
    REQUIRE(catalogue::saveBenefit(shown.session, {box}));
    shown.screen->refresh();
    shown.press("Change this one");
    shown.type("Quota", QStringLiteral("muchas"));
    shown.press("Save");
    CHECK(catalogue::benefitByCode(shown.session, QStringLiteral("CAJA"))->quota == std::nullopt);
    shown.type("Quota", QStringLiteral("30"));
    shown.press("Save");
    CHECK(QApplication::focusWidget() == shown.under("Why it changes"));
    shown.type("Why it changes", QStringLiteral("Decreto 204"));
    shown.press("Save");
    CHECK(catalogue::benefitByCode(shown.session, QStringLiteral("CAJA"))->quota == 30);
    const auto id = catalogue::benefitByCode(shown.session, QStringLiteral("CAJA"))->id;
    CHECK(catalogue::benefitHistory(shown.session, id)->front().version.reason == QStringLiteral("Decreto 204"));
}

TEST_CASE("the detail tells who changed a benefit, from when on, why and what, and what is decided for later")
{
    Shown shown;
    catalogue::Benefit box;
    box.code = QStringLiteral("CAJA");
    box.name = QStringLiteral("Caja de alimentos");
    REQUIRE(catalogue::saveBenefit(shown.session, {box}));
    auto stored = catalogue::benefitByCode(shown.session, box.code);
    REQUIRE(stored);
    auto changed = *stored;
    changed.legalBasis = QStringLiteral("Decreto 7");
    REQUIRE(catalogue::saveBenefit(shown.session, {changed, {}, QStringLiteral("Lo dice el decreto"), *stored}));
    auto later = changed;
    later.documents = {QStringLiteral("Cédula de identidad")};
    const QDate day = shown.session.today().addDays(30);
    REQUIRE(catalogue::saveBenefit(shown.session, {later, day, QStringLiteral("Otra pauta"), changed}));

    shown.screen->refresh();
    CHECK(shown.says(QStringLiteral("Lo dice el decreto")));
    CHECK(shown.says(QStringLiteral("Changed: Legal basis")));
    CHECK(shown.says(QStringLiteral("From %1 on, decided already").arg(words::date(day))));
    CHECK(shown.says(QStringLiteral("Changed: Documents to bring")));
    CHECK(shown.says(shown.session.currentOperator().fullName));
}

TEST_CASE("what was typed is there again after the program ended, and a like benefit is told")
{
    Shown shown;
    catalogue::Benefit box;
    box.code = QStringLiteral("CAJA");
    box.name = QStringLiteral("Caja de alimentos");
    REQUIRE(catalogue::saveBenefit(shown.session, {box}));
    shown.press("New benefit");
    shown.type("Name", QStringLiteral("Cajas de alimento"));
    CHECK(QTest::qWaitFor([&] { return shown.says(QStringLiteral("Caja de alimentos (CAJA)")); }, patience));
    shown.screen->saveDraft();
    shown.screen.reset();
    shown.open();
    CHECK(qobject_cast<QLineEdit *>(shown.under("Name"))->text() == QStringLiteral("Cajas de alimento"));
    CHECK(shown.screen->hasUnsavedWork());
    shown.press("Discard");
    CHECK_FALSE(shown.screen->hasUnsavedWork());
    const auto kept =
        security::drafts::load(shown.session, security::Permission::EditCatalogue, QStringLiteral("catalogue"));
    REQUIRE(kept);
    CHECK_FALSE(*kept);
}

TEST_CASE("who may not edit sees no buttons for it")
{
    Shown desk(Role::FrontDesk);
    CHECK_FALSE(desk.button(QStringLiteral("New benefit"))->isVisible());
    Shown head(Role::UnitHead);
    catalogue::Benefit box;
    box.code = QStringLiteral("CAJA");
    box.name = QStringLiteral("Caja de alimentos");
    REQUIRE(catalogue::saveBenefit(head.office.session, {box}));
    head.screen->refresh();
    CHECK(head.button(QStringLiteral("New benefit"))->isVisible());
    CHECK_FALSE(head.button(QStringLiteral("Change this one"))->isEnabled());
}

TEST_CASE("a benefit in the fields of a form and out of them is the same")
{
    catalogue::Benefit benefit;
    benefit.code = QStringLiteral("CAJA");
    benefit.name = QStringLiteral("Caja");
    benefit.documents = {QStringLiteral("Cédula"), QStringLiteral("Cartola")};
    benefit.unit = UnitId(composeId(2, 7));
    benefit.quota = 1200;
    benefit.validTo = QDate(2026, 12, 31);
    benefit.kind = catalogue::BenefitKind::Goods;
    benefit.periodMonths = 3;
    CHECK(catalogue_ui::benefitOf(catalogue_ui::textsOf(benefit), {}) == benefit);
    CHECK(catalogue_ui::changesIn(catalogue_ui::textsOf(benefit), catalogue_ui::textsOf(benefit)).isEmpty());
    const auto wrong = catalogue_ui::benefitOf({{QStringLiteral("budget"), QStringLiteral("mucho")}}, benefit);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().field == QStringLiteral("budget"));
    CHECK(catalogue_ui::benefitOf({{QStringLiteral("budget"), QStringLiteral("$ 45.000")}}, benefit)->budget == 45'000);
}

TEST_CASE("the editor is made for who edits, and when they first do", "[ui_catalogue]")
{
    Shown reader(Role::Supervisor);
    CHECK(reader.screen->findChild<BenefitEditor *>() == nullptr);
    Shown editor;
    CHECK(editor.screen->findChild<BenefitEditor *>() == nullptr);
    editor.press("New benefit");
    CHECK(editor.screen->findChild<BenefitEditor *>()->isVisible());
}

TEST_CASE("a long text makes its field higher, and a short one low again", "[ui_catalogue]")
{
    Shown shown;
    shown.press("New benefit");
    auto *area = shown.screen->findChild<BenefitEditor *>()->findChild<ui::TextArea *>();
    REQUIRE(area);
    const int low = area->edit()->height();
    CHECK(low < 5 * area->edit()->fontMetrics().lineSpacing());
    area->setText(QStringLiteral("una\ndos\ntres\ncuatro\ncinco"));
    CHECK(QTest::qWaitFor([&] { return area->edit()->height() > low; }, patience));
    area->setText({});
    CHECK(QTest::qWaitFor([&] { return area->edit()->height() == low; }, patience));
}
