#include "tests/support/Catch.h"
#include "tests/support_ui/TabStops.h"
#include "tests/ui_sync/TwoComputers.h"
#include "ui/common/Notice.h"
#include "ui/common/StatusBadge.h"
#include "ui/sync/ConflictModel.h"
#include "ui/sync/ConflictScreen.h"
#include "ui/sync/DecisionForm.h"
#include "ui/sync/OptionRow.h"
#include "ui/sync/ValueEditor.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace ventanilla;
using namespace ventanilla::tests;
using security::Role;

namespace {

constexpr int patience = 20'000;

const QString officePhone = QStringLiteral("56922222222");
const QString laptopPhone = QStringLiteral("56933333333");

// Both computers change one person's telephone without having seen each other; the laptop later.
class Disagreement
{
public:
    Disagreement()
    {
        auto desk = two.office.as(Role::FrontDesk);
        person = TwoComputers::addPerson(desk);
        two.exchange();
        two.office.clock.advanceSeconds(60);
        TwoComputers::setPhone(desk, person, officePhone);
        two.laptop.clock.advanceSeconds(3600);
        auto visits = two.laptop.as(Role::SocialWorker);
        TwoComputers::setPhone(visits, person, laptopPhone);
        two.exchange();
    }
    TwoComputers two;
    PersonId person;
};

class Shown
{
public:
    explicit Shown(Computer &computer, Role role = Role::SocialWorker)
        : session(computer.as(role)), exchanger(session), screen(session, exchanger)
    {
        screen.resize(1160, 690);
        screen.show();
        screen.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&screen));
        screen.activate();
    }
    int listed() { return screen.findChild<sync_ui::ConflictModel *>()->rowCount(); }
    sync_ui::DecisionForm *form() { return screen.findChild<sync_ui::DecisionForm *>(); }
    QStringList options()
    {
        QStringList texts;
        for (auto *row : form()->findChildren<sync_ui::OptionRow *>())
            texts.append(row->radio()->accessibleName());
        return texts;
    }
    QRadioButton *option(const QString &text)
    {
        for (auto *row : form()->findChildren<sync_ui::OptionRow *>()) {
            if (row->radio()->accessibleName() == text)
                return row->radio();
        }
        return nullptr;
    }
    QPushButton *decideButton()
    {
        for (auto *button : form()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }
    void waitFor(int conflicts)
    {
        REQUIRE(QTest::qWaitFor([&] { return listed() == conflicts; }, patience));
        if (conflicts > 0) // what is shown of the first comes with the next events
            REQUIRE(QTest::qWaitFor([&] { return form() && form()->isVisible(); }, patience));
    }

    security::Session session;
    sync_ui::Exchanger exchanger;
    sync_ui::ConflictScreen screen;
};

} // namespace

TEST_CASE("a difference shows both values with who, when and where, and the one that stands")
{
    Disagreement disagreement;
    Shown shown(disagreement.two.office);
    shown.waitFor(1);
    const auto *model = shown.screen.findChild<sync_ui::ConflictModel *>();
    CHECK(model->index(0).data().toString() == QStringLiteral("María Soto Díaz"));
    CHECK(model->index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Telephone")));
    REQUIRE(shown.form());
    CHECK(shown.options()
        == QStringList{QStringLiteral("+56 9 3333 3333"), QStringLiteral("+56 9 2222 2222"),
            QStringLiteral("Neither: something else")});
    const auto *standing = shown.option(QStringLiteral("+56 9 3333 3333"));
    CHECK(standing->isChecked());
    CHECK(standing->accessibleDescription() == QStringLiteral("Elena Ñancupil Soto, 02-03-2026 10:00, on “Notebook”"));
    CHECK(shown.option(QStringLiteral("+56 9 2222 2222"))->accessibleDescription()
        == QStringLiteral("Rosa Cáceres Vidal, 02-03-2026 09:01, on “PC mesón”"));
    const auto badges = shown.form()->findChildren<ui::StatusBadge *>();
    CHECK(std::ranges::count_if(badges, [](const auto *badge) { return !badge->isHidden(); }) == 1);
}

TEST_CASE("the file of whom a difference is about is a press away")
{
    Disagreement disagreement;
    Shown shown(disagreement.two.office);
    shown.waitFor(1);
    QSignalSpy asked(&shown.screen, &ui::Screen::navigationRequested);
    QPushButton *open = nullptr;
    for (auto *button : shown.screen.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Open the &file"))
            open = button;
    }
    REQUIRE(open);
    REQUIRE(open->isVisible());
    open->click();
    REQUIRE(asked.count() == 1);
    CHECK(asked[0][0].toString() == QStringLiteral("people"));
    CHECK(asked[0][1].toLongLong() == disagreement.person.value());
}

TEST_CASE("the value chosen becomes everybody's, and the decision is known with its author on the other computer")
{
    Disagreement disagreement;
    auto &[two, person] = disagreement;
    {
        Shown shown(two.office);
        shown.waitFor(1);
        shown.option(QStringLiteral("+56 9 2222 2222"))->click();
        shown.decideButton()->click();
        shown.waitFor(0);
        CHECK(TwoComputers::phoneOf(shown.session, person) == officePhone);
    }
    two.exchange();
    Shown there(two.laptop, Role::UnitHead);
    QTest::qWait(200);
    CHECK(there.listed() == 0);
    CHECK(TwoComputers::phoneOf(there.session, person) == officePhone);
    there.screen.findChild<QTabBar *>()->setCurrentIndex(1);
    there.waitFor(1);
    REQUIRE(there.form());
    CHECK(there.decideButton() == nullptr);
    QString told;
    for (const auto *label : there.form()->findChildren<QLabel *>())
        told += label->text();
    CHECK(told.contains(QStringLiteral("Decided by Elena Ñancupil Soto")));
}

TEST_CASE("a third value is written as people write it, and one that cannot be is refused at the field")
{
    Disagreement disagreement;
    Shown shown(disagreement.two.office);
    shown.waitFor(1);
    auto *third = shown.form()->findChild<sync_ui::ValueEditor *>();
    CHECK_FALSE(third->isVisible());
    shown.option(QStringLiteral("Neither: something else"))->click();
    CHECK(third->isVisible());
    auto *edit = third->findChild<QLineEdit *>();
    QTest::keyClicks(edit, QStringLiteral("12"));
    shown.decideButton()->click();
    CHECK(edit->accessibleDescription().contains(QStringLiteral("nine digits")));
    CHECK(shown.listed() == 1);
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("9 4444 4444"));
    CHECK(edit->accessibleDescription().isEmpty());
    shown.decideButton()->click();
    shown.waitFor(0);
    CHECK(TwoComputers::phoneOf(shown.session, disagreement.person) == QStringLiteral("56944444444"));
}

TEST_CASE("what is being written survives that the list is read again")
{
    Disagreement disagreement;
    Shown shown(disagreement.two.office);
    shown.waitFor(1);
    shown.option(QStringLiteral("Neither: something else"))->click();
    auto *edit = shown.form()->findChild<sync_ui::ValueEditor *>()->findChild<QLineEdit *>();
    QTest::keyClicks(edit, QStringLiteral("9 55"));
    shown.screen.refresh();
    QTest::qWait(300);
    REQUIRE(shown.form()->findChild<sync_ui::ValueEditor *>());
    CHECK(
        shown.form()->findChild<sync_ui::ValueEditor *>()->findChild<QLineEdit *>()->text() == QStringLiteral("9 55"));
}

TEST_CASE("who may not open people's files sees no difference of theirs, only that there are some")
{
    Disagreement disagreement;
    Shown shown(disagreement.two.office, Role::Administrator);
    REQUIRE(QTest::qWaitFor(
        [&] {
            for (const auto *label : shown.screen.findChildren<QLabel *>()) {
                if (label->text().contains(QStringLiteral("1 more for other roles")))
                    return true;
            }
            return false;
        },
        patience));
    CHECK(shown.listed() == 0);
    auto session = disagreement.two.office.as(Role::FrontDesk);
    const auto refused = sync::conflict_review::open(session, 0, 10);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::PermissionDenied);
}

TEST_CASE("the core refuses a decision of who may not see the file")
{
    Disagreement disagreement;
    auto administrator = disagreement.two.office.as(Role::Administrator);
    const auto open = disagreement.two.office.database.read(
        [](store::Connection &connection) { return sync::conflicts::open(connection, 0, 10); });
    REQUIRE(open);
    REQUIRE(open->size() == 1);
    const auto refused = sync::conflict_review::resolve(administrator, open->front().id, officePhone);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::PermissionDenied);
}

TEST_CASE("Tab reaches every answer and the button")
{
    Disagreement disagreement;
    Shown shown(disagreement.two.office);
    shown.waitFor(1);
    auto *list = shown.screen.findChild<QListView *>();
    const auto stops = tabStops(list);
    REQUIRE_FALSE(stops.isEmpty());
    CHECK(stops.last() == list);
    CHECK(stops.contains(shown.option(QStringLiteral("+56 9 3333 3333"))));
    CHECK(stops.contains(shown.decideButton()));
}
