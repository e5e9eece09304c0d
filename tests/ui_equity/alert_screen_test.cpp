#include "tests/equity/Town.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/StatusBadge.h"
#include "ui/common/TextArea.h"
#include "ui/equity/AlertCard.h"
#include "ui/equity/AlertFilterBar.h"
#include "ui/equity/AlertModel.h"
#include "ui/equity/AlertScreen.h"

#include <QApplication>
#include <QCheckBox>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ventanilla;
using namespace ventanilla::equity;
using namespace ventanilla::equity_ui;
using namespace ventanilla::tests;
using security::Role;

namespace {

constexpr int patience = 20'000;

template <class Condition>
void until(Condition condition)
{
    REQUIRE(QTest::qWaitFor(condition, patience));
}

// One household that three units work with, and that got a box twice.
TownFacts family()
{
    TownFacts facts;
    facts.segments = {40};
    facts.persons = {{34, false, false, {}}, {9, false, false, {}}};
    facts.members = {{0, 0, 300, false}, {1, 0, 300, false}};
    facts.grants = {{TownBenefit::Box, 0, {}, catalogue::GrantStatus::Delivered, 60},
        {TownBenefit::Box, 1, {}, catalogue::GrantStatus::Delivered, 20}};
    facts.programmes = {{0, QStringLiteral("SUF"), 200, false}, {1, QStringLiteral("OTRO"), 100, false}};
    facts.cases = {{0, 2, false}};
    return facts;
}

QPushButton *button(const QWidget &within, const QString &text)
{
    for (auto *each : within.findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(QLatin1Char('&')) == text)
            return each;
    }
    return nullptr;
}

class Shown
{
public:
    explicit Shown(security::Session &session) : screen(session)
    {
        screen.resize(1160, 690);
        screen.show();
        screen.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&screen));
        screen.activate();
    }
    AlertModel *model() { return screen.findChild<AlertModel *>(); }
    // Choices have lists of their own.
    QListView *list()
    {
        const auto views = screen.findChildren<QListView *>();
        const auto found = std::ranges::find(views, static_cast<QAbstractItemModel *>(model()), &QListView::model);
        return found == views.end() ? nullptr : *found;
    }
    AlertCard *card() { return screen.findChild<AlertCard *>(); }
    ui::ReasonForm *form() { return screen.findChild<ui::ReasonForm *>(); }
    AlertFilterBar *filters() { return screen.findChild<AlertFilterBar *>(); }
    ui::Notice *notice() { return screen.findChild<ui::Notice *>(); }
    void press(const QString &text)
    {
        INFO(text.toStdString());
        until([&] { return button(screen, text) != nullptr; });
        button(screen, text)->click();
    }
    void choose(AlertKind kind)
    {
        // The first of the filters.
        filters()->findChildren<ui::ChoiceField *>().front()->setValue(QVariant(qlonglong(kind)));
        until([&] { return model()->rowCount() == 1 && model()->at(0)->alert.key.kind == kind; });
        until([&] { return card()->shown() && card()->shown()->kind == kind; });
    }
    void showDismissed(bool dismissed) { filters()->findChild<QCheckBox *>()->setChecked(dismissed); }
    void write(const QString &reason) { form()->findChild<ui::TextArea *>()->setText(reason); }
    // Whether a text of the card says it.
    bool says(const QString &text)
    {
        const auto labels = card()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    AlertScreen screen;
};

const QString because = QStringLiteral("Las tres unidades coordinan en mesa local");

} // namespace

TEST_CASE("an alert explains itself, and leads to the file and to the grants it rests on", "[equity]")
{
    TownStore store(family());
    Shown shown(store.session.session);
    until([&] { return shown.model()->rowCount() == 2; });
    shown.choose(AlertKind::OverIntervention);
    CHECK(shown.says(QStringLiteral("3 different units")));
    CHECK(shown.says(QStringLiteral("SUF")));
    CHECK(shown.says(QStringLiteral("OTRO")));
    CHECK(shown.says(QStringLiteral("social case")));
    CHECK(shown.says(QStringLiteral("9 years")));
    CHECK_FALSE(button(*shown.card(), QStringLiteral("Open the later grant")));

    shown.choose(AlertKind::Repeat);
    CHECK(shown.says(QStringLiteral("there are 40 days")));
    const QSignalSpy gone(&shown.screen, &ui::Screen::navigationRequested);
    shown.press(QStringLiteral("Open the later grant"));
    shown.press(QStringLiteral("Open the file"));
    REQUIRE(gone.size() == 2);
    CHECK(gone[0][0] == QStringLiteral("grants"));
    CHECK(gone[0][1].value<QVariant>() == QVariant(qlonglong(store.grant(1).value())));
    CHECK(gone[1][0] == QStringLiteral("people"));
    CHECK(gone[1][1].value<QVariant>() == QVariant(qlonglong(store.person(0).value())));
}

TEST_CASE("an alert is dismissed with a reason, stays away, and comes back when that is taken back", "[equity]")
{
    TownStore store(family());
    Shown shown(store.session.session);
    until([&] { return shown.model()->rowCount() == 2; });
    shown.choose(AlertKind::OverIntervention);
    shown.press(QStringLiteral("Dismiss…"));
    CHECK_FALSE(shown.screen.hasUnsavedWork());
    shown.write(because);
    CHECK(shown.screen.hasUnsavedWork());
    // Another alert does not take the words away.
    shown.screen.refresh();
    CHECK(shown.form()->isVisible());
    shown.press(QStringLiteral("Dismiss"));
    until([&] { return shown.model()->rowCount() == 0; });
    CHECK(shown.notice()->tone() == ui::Tone::Success);
    CHECK_FALSE(shown.screen.hasUnsavedWork());

    shown.showDismissed(true);
    until([&] { return shown.model()->rowCount() == 1; });
    until([&] { return shown.says(because); });
    CHECK(shown.says(store.session.session.currentOperator().fullName));
    CHECK_FALSE(button(*shown.card(), QStringLiteral("Dismiss…")));
    store.session.store.clock.advanceSeconds(60);
    shown.press(QStringLiteral("Take back the dismissal…"));
    shown.press(QStringLiteral("Take back"));
    until([&] { return shown.model()->rowCount() == 0; });
    shown.showDismissed(false);
    until([&] { return shown.model()->rowCount() == 1; });
    until([&] { return shown.says(QStringLiteral("taken back")); });
    CHECK(button(*shown.card(), QStringLiteral("Dismiss…")));
}

TEST_CASE("a reason that is missing is said beside its field, and nothing is dismissed", "[equity]")
{
    TownStore store(family());
    Shown shown(store.session.session);
    until([&] { return shown.model()->rowCount() == 2; });
    shown.choose(AlertKind::Repeat);
    shown.press(QStringLiteral("Dismiss…"));
    shown.write(QStringLiteral("  "));
    shown.press(QStringLiteral("Dismiss"));
    auto *field = shown.form()->findChild<ui::Field *>();
    until([&] { return !field->problem().isEmpty(); });
    CHECK(shown.form()->isVisible());
    shown.press(QStringLiteral("Not now"));
    CHECK_FALSE(shown.form()->isVisible());
    shown.showDismissed(true);
    until([&] { return shown.model()->rowCount() == 0; });
}

TEST_CASE("what has changed since a dismissal is told with the alert that is back", "[equity]")
{
    TownStore store(family());
    Shown shown(store.session.session);
    until([&] { return shown.model()->rowCount() == 2; });
    shown.choose(AlertKind::OverIntervention);
    shown.press(QStringLiteral("Dismiss…"));
    shown.write(because);
    shown.press(QStringLiteral("Dismiss"));
    until([&] { return shown.model()->rowCount() == 0; });
    store.add(TownProgramme{0, QStringLiteral("Familias"), 3, false}, 9);
    shown.press(QStringLiteral("Check again"));
    until([&] { return shown.model()->rowCount() == 1; });
    until([&] { return shown.says(QStringLiteral("another programme")); });
    CHECK(shown.card()->findChild<ui::StatusBadge *>()->text() == QStringLiteral("Is back"));
}

TEST_CASE("where nothing calls for attention, the screen says what was looked through", "[equity]")
{
    TownFacts facts = family();
    facts.grants.clear();
    facts.cases.clear();
    TownStore store(facts);
    Shown shown(store.session.session);
    auto *none = shown.screen.findChild<ui::EmptyState *>();
    until([&] { return none->isVisible(); });
    const auto labels = none->findChildren<QLabel *>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("people 2, households 1")); }));
    CHECK_FALSE(shown.card()->isVisible());
}

TEST_CASE("how many programmes make an alert is chosen above the list", "[equity]")
{
    TownStore store(family());
    Shown shown(store.session.session);
    until([&] { return shown.model()->rowCount() == 2; });
    shown.choose(AlertKind::OverIntervention);
    auto *interveners = shown.filters()->findChildren<ui::ChoiceField *>().back();
    interveners->setValue(QVariant(qlonglong(4)));
    until([&] { return shown.model()->rowCount() == 0; });
    interveners->setValue(QVariant(qlonglong(2)));
    until([&] { return shown.model()->rowCount() == 1; });
}

TEST_CASE("who may only read alerts is offered nothing to dismiss", "[equity]")
{
    TownStore store(family());
    auto supervisor = store.session.as(Role::Supervisor);
    Shown shown(supervisor);
    until([&] { return shown.model()->rowCount() == 2; });
    shown.choose(AlertKind::OverIntervention);
    CHECK_FALSE(button(*shown.card(), QStringLiteral("Dismiss…")));
    CHECK(button(*shown.card(), QStringLiteral("Open the file")));
}

TEST_CASE("a reason that was being written outlives the program, and is gone once it is given or given up", "[equity]")
{
    TownStore store(family());
    {
        Shown shown(store.session.session);
        until([&] { return shown.model()->rowCount() == 2; });
        shown.choose(AlertKind::Repeat);
        shown.press(QStringLiteral("Dismiss…"));
        shown.write(because);
        shown.screen.saveDraft();
    }
    {
        Shown again(store.session.session);
        until([&] { return again.screen.hasUnsavedWork(); });
        CHECK(again.card()->shown()->kind == AlertKind::Repeat);
        CHECK(again.form()->reason() == because);
        CHECK(again.notice()->isVisible());
        until([&] { return again.model()->rowCount() == 2; });
        CHECK(again.card()->shown()->kind == AlertKind::Repeat);
        again.screen.saveDraft();
    }
    {
        Shown again(store.session.session);
        until([&] { return again.screen.hasUnsavedWork(); });
        again.press(QStringLiteral("Dismiss"));
        until([&] { return again.model()->rowCount() == 1; });
    }
    {
        Shown last(store.session.session);
        until([&] { return last.model()->rowCount() == 1; });
        until([&] { return last.card()->shown().has_value(); });
        CHECK_FALSE(last.screen.hasUnsavedWork());
        last.press(QStringLiteral("Dismiss…"));
        last.write(because);
        last.press(QStringLiteral("Not now"));
        last.screen.saveDraft();
    }
    Shown empty(store.session.session);
    until([&] { return empty.card()->shown().has_value(); });
    CHECK_FALSE(empty.form()->isVisible());
}

TEST_CASE("an alert that is asked for from a person's page is shown, whatever the list holds", "[equity]")
{
    TownStore store(family());
    Shown shown(store.session.session);
    const AlertKey key{AlertKind::Repeat, store.household(0), {}, store.benefit(TownBenefit::Box)};
    shown.screen.open(key.text());
    until([&] { return shown.card()->shown() == key; });
    until([&] { return shown.model()->rowCount() == 2; });
    until([&] { return shown.list()->currentIndex().isValid(); });
    CHECK(shown.model()->at(shown.list()->currentIndex().row())->alert.key == key);
    CHECK(shown.card()->shown() == key);

    shown.choose(AlertKind::OverIntervention);
    shown.screen.open(key.text());
    until([&] { return shown.card()->shown() == key; });
    CHECK(shown.card()->isAncestorOf(QApplication::focusWidget()));
    const AlertKey gone{AlertKind::Repeat, store.household(0), {}, store.benefit(TownBenefit::Open)};
    shown.screen.open(gone.text());
    until([&] { return shown.notice()->isVisible(); });
    CHECK(shown.notice()->text().startsWith(QStringLiteral("This alert is no more")));
}

TEST_CASE("the list has the focus as soon as there is one", "[equity]")
{
    TownStore store(family());
    Shown shown(store.session.session);
    until([&] { return shown.model()->rowCount() == 2; });
    until([&] { return shown.list()->hasFocus(); });
}
