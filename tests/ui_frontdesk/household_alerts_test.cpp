#include "core/catalogue/Benefit.h"
#include "core/catalogue/Grant.h"
#include "core/identity/Household.h"
#include "tests/support/Catch.h"
#include "tests/ui_frontdesk/Counter.h"
#include "ui/people/HouseholdAlerts.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace ventanilla;
using namespace ventanilla::tests;
using frontdesk::FrontDeskScreen;

namespace {

// Ana's household is in three programmes, and got the same kit twice in a month.
void overdo(Counter &counter)
{
    REQUIRE(counter.store.database.write([&](store::Transaction &transaction) {
        const QDate today = counter.session.today();
        for (const char *programme : {"SUF", "SNAC", "FAMILIAS"}) {
            identity::ProgrammeMembership membership;
            membership.person = counter.son;
            membership.programme = QString::fromLatin1(programme);
            membership.from = today.addDays(-100);
            identity::programmes::insert(transaction, membership);
        }
        catalogue::Grant had = winterKit(transaction, counter);
        for (const int days : {50, 20}) {
            had.statusDate = today.addDays(-days);
            catalogue::grants::insert(transaction, had);
        }
    }));
}

QPushButton *seeAlert(const QWidget &within)
{
    for (auto *each : within.findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == QStringLiteral("See the alert"))
            return each;
    }
    return nullptr;
}

void find(FrontDeskScreen &screen, const char *typed, const char *found)
{
    press(Qt::Key_B, Qt::ControlModifier);
    type(typed);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return says(screen, found); }));
}

security::Session as(Counter &counter, security::Role role)
{
    security::Operator who = counter.rosa;
    who.role = role;
    return security::Session(counter.store.open(), who, true, nullptr);
}

} // namespace

TEST_CASE(
    "the alerts of a household are told at the counter, with what to do and without the way there", "[ui_frontdesk]")
{
    Counter counter;
    overdo(counter);
    FrontDeskScreen screen(counter.session, deskSources(), counter.names);
    start(screen);
    find(screen, "12345678-5", "Ana María Muñoz Sepúlveda");
    REQUIRE(waitUntil([&] { return says(screen, "Kit de invierno: given again after 30 days"); }));
    CHECK(says(screen, "Look at both before it is asked for again"));
    // The screening has said it, and it is not said twice.
    CHECK(says(screen, "3 programmes are at work in this household"));
    CHECK_FALSE(says(screen, "units and programmes at once"));
    CHECK(seeAlert(screen) == nullptr);
    // The page's own event, and no other.
    CHECK(counter.count("SELECT count(*) FROM audit_event WHERE person_id IS NOT NULL") == 1);
}

TEST_CASE("who sees the screen of alerts goes there from the counter by keyboard", "[ui_frontdesk]")
{
    Counter counter;
    overdo(counter);
    auto session = as(counter, security::Role::UnitHead);
    FrontDeskScreen screen(session, deskSources(), counter.names);
    start(screen);
    find(screen, "12345678-5", "Ana María Muñoz Sepúlveda");
    REQUIRE(waitUntil([&] { return seeAlert(screen) != nullptr; }));
    const QSignalSpy gone(&screen, &ui::Screen::navigationRequested);
    seeAlert(screen)->setFocus();
    REQUIRE(seeAlert(screen)->hasFocus());
    press(Qt::Key_Space);
    REQUIRE(gone.size() == 1);
    CHECK(gone[0][0] == QStringLiteral("alerts"));
    CHECK(gone[0][1].value<QVariant>().toString().startsWith(QStringLiteral("over:h")));
}

TEST_CASE("a household without alerts is told of none, nor of somebody else's", "[ui_frontdesk]")
{
    Counter counter;
    overdo(counter);
    REQUIRE(counter.store.database.write([&](store::Transaction &transaction) {
        identity::Person alone;
        alone.rut = identity::Rut::fromNumber(9'345'678);
        alone.givenNames = QStringLiteral("Zunilda");
        alone.surname1 = QStringLiteral("Parra");
        identity::persons::insert(transaction, alone);
    }));
    FrontDeskScreen screen(counter.session, deskSources(), counter.names);
    start(screen);
    find(screen, "12345678-5", "Ana María Muñoz Sepúlveda");
    REQUIRE(waitUntil([&] { return says(screen, "Kit de invierno: given again"); }));
    find(screen, "zunilda", "Zunilda Parra");
    CHECK_FALSE(says(screen, "Kit de invierno: given again"));
    CHECK_FALSE(screen.findChild<people::HouseholdAlerts *>()->isVisible());
}
