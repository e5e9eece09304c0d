#include "core/referrals/TrackingCode.h"
#include "tests/referrals/Units.h"
#include "tests/support/Catch.h"
#include "tests/support_ui/PaperKeys.h"
#include "tests/support_ui/TabStops.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/TextArea.h"
#include "ui/referrals/InboxScreen.h"
#include "ui/referrals/ReferralDetail.h"
#include "ui/referrals/ReferralModel.h"
#include "ui/referrals/StepForm.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace ventanilla;
using namespace ventanilla::referrals;

namespace {

constexpr int patience = 20'000;

// Subsidios with two new referrals, and somebody of the unit before its inbox.
struct Inbox
{
    explicit Inbox(security::Role role = security::Role::SocialWorker)
        : first(office.refer(office.subsidies)), second(office.refer(office.subsidies, QDate(2026, 3, 2))),
          session(office.sessionOf(QStringLiteral("pedro"), office.subsidies, role)), screen(session)
    {
        screen.resize(1160, 690);
        screen.show();
        screen.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&screen));
        screen.activate();
    }

    referrals_ui::ReferralModel *model() { return screen.findChild<referrals_ui::ReferralModel *>(); }
    referrals_ui::ReferralDetail *detail() { return screen.findChild<referrals_ui::ReferralDetail *>(); }
    referrals_ui::StepForm *form() { return screen.findChild<referrals_ui::StepForm *>(); }

    // By its code, as somebody reads it out.
    void open(ReferralId id)
    {
        press(Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(screen.focusWidget(), tracking_code::of(id).toLower());
        press(Qt::Key_Return);
        REQUIRE(detail()->shown() == id);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(screen.focusWidget() ? screen.focusWidget() : &screen, key, modifiers);
    }
    void click(const QString &step)
    {
        for (auto *button : screen.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().endsWith(step))
                return button->click();
        }
        FAIL("no button " << step.toStdString());
    }
    bool hasProblem()
    {
        const auto fields = form()->findChildren<ui::Field *>();
        return std::ranges::any_of(fields, [](const ui::Field *field) { return !field->problem().isEmpty(); });
    }

    tests::Units office;
    ReferralId first;
    ReferralId second;
    security::Session session;
    referrals_ui::InboxScreen screen;
};

} // namespace

TEST_CASE("the box that burns is shown first, and a referral goes through it by keyboard", "[inbox]")
{
    Inbox inbox;
    // Due today, before what is merely new.
    REQUIRE(inbox.model()->rowCount() == 1);
    REQUIRE(QTest::qWaitFor([&] { return inbox.detail()->shown() == inbox.second; }, patience));
    inbox.screen.showBox(Box::New);
    CHECK(inbox.model()->rowCount() == 2);
    inbox.open(inbox.first);
    inbox.press(Qt::Key_Return, Qt::ControlModifier); // received
    CHECK(inbox.office.standing(inbox.first).state == State::Received);
    CHECK(inbox.model()->rowCount() == 1);
    CHECK(inbox.detail()->shown() == inbox.first); // what is being worked on stays in sight
}

TEST_CASE("an answer is asked for where it is missing, and kept while it is being written", "[inbox]")
{
    Inbox inbox;
    inbox.open(inbox.first);
    inbox.press(Qt::Key_Return, Qt::ControlModifier);
    inbox.click(QStringLiteral("Begin attention"));
    inbox.press(Qt::Key_Return, Qt::ControlModifier); // what comes next is the answer
    REQUIRE(inbox.form()->isVisible());
    inbox.form()->submit();
    CHECK(inbox.hasProblem());
    CHECK(inbox.office.standing(inbox.first).state == State::InAttention);
    QTest::keyClicks(inbox.screen.focusWidget(), QStringLiteral("SUF aprobado desde abril"));
    CHECK(inbox.screen.hasUnsavedWork());
    inbox.screen.refresh(); // an exchange has brought something meanwhile
    CHECK(inbox.screen.hasUnsavedWork());
    inbox.form()->submit();
    CHECK_FALSE(inbox.screen.hasUnsavedWork());
    const auto events = inbox.office.events(inbox.first);
    CHECK(events.back().state == State::Answered);
    CHECK(events.back().note == QStringLiteral("SUF aprobado desde abril"));
}

TEST_CASE("what belongs elsewhere is forwarded to a unit and leaves the inbox", "[inbox]")
{
    Inbox inbox;
    inbox.open(inbox.first);
    inbox.press(Qt::Key_Return, Qt::ControlModifier);
    inbox.click(QStringLiteral("Forward"));
    auto *units = inbox.form()->findChild<ui::ChoiceField *>();
    REQUIRE(units);
    units->setValue(QVariant(qlonglong(inbox.office.housing.value())));
    inbox.form()->findChild<ui::TextArea *>()->setText(QStringLiteral("Es de Vivienda"));
    inbox.form()->submit();
    CHECK(inbox.office.standing(inbox.first).unit == inbox.office.housing);
    inbox.screen.showBox(Box::New);
    CHECK(inbox.model()->rowOf(inbox.first) == -1);
    CHECK(inbox.model()->rowOf(inbox.second) == 0);
}

TEST_CASE("a code that is mistyped is said to be, and opens nothing", "[inbox]")
{
    Inbox inbox;
    REQUIRE(QTest::qWaitFor([&] { return inbox.detail()->shown() == inbox.second; }, patience));
    inbox.press(Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(inbox.screen.focusWidget(), QStringLiteral("D1-99-Z"));
    inbox.press(Qt::Key_Return);
    CHECK(inbox.detail()->shown() == inbox.second);
    const auto fields = inbox.screen.findChildren<ui::Field *>();
    CHECK(std::ranges::any_of(
        fields, [](const ui::Field *field) { return field->problem().contains(QStringLiteral("mistyped")); }));
}

TEST_CASE("escalated referrals are a box of the unit's head alone", "[inbox]")
{
    for (const auto role : {security::Role::SocialWorker, security::Role::UnitHead}) {
        Inbox inbox(role);
        inbox.office.store.clock.set(tests::mondayNoon.addDays(3));
        inbox.screen.refresh();
        inbox.screen.showBox(Box::UnitOverdue);
        REQUIRE(QTest::qWaitFor([&] { return inbox.model()->rowCount() == 1; }, patience)); // overdue in both
        const auto counts = countInbox(inbox.session, {inbox.office.subsidies, {}});
        REQUIRE(counts);
        CHECK(counts->of(Box::UnitOverdue) == 1);
        const auto *boxes = inbox.screen.findChild<QListWidget *>();
        CHECK(boxes->count() == int(everyBox.size()) - (role == security::Role::UnitHead ? 0 : 1));
    }
}

TEST_CASE("the letter to an institution outside is printed or saved from its referral, and others have none", "[inbox]")
{
    Inbox inbox;
    auto window = inbox.office.sessionOf(QStringLiteral("rosa"), inbox.office.window);
    const auto outside = inbox.office.refer(inbox.office.hospital);
    referrals_ui::InboxScreen screen(window);
    screen.resize(1160, 690);
    screen.show();
    screen.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&screen));
    screen.activate();
    const auto shows = [&](const char *text) {
        const auto buttons = screen.findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [&](const QPushButton *button) {
            return button->isVisible() && button->text().remove(QLatin1Char('&')) == QLatin1String(text);
        });
    };
    screen.open(qint64(inbox.first.value()));
    CHECK_FALSE(shows("Print the letter"));
    screen.open(qint64(outside.value()));
    REQUIRE(QTest::qWaitFor([&] { return shows("Print the letter"); }, patience));
    const auto letter = tests::savePaper(screen);
    CHECK(letter.name == QStringLiteral("letter-%1.pdf").arg(tracking_code::of(outside)));
    CHECK(letter.text.contains(QStringLiteral("Unidad HOSPITAL")));
    auto *notice = screen.findChild<ui::Notice *>();
    REQUIRE(QTest::qWaitFor([&] { return notice->text().contains(letter.name); }, patience));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    CHECK(notice->text().contains(QStringLiteral("no printer installed. Save it as PDF instead")));
}
