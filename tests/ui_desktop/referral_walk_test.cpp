#include "core/identity/Search.h"
#include "core/referrals/Inbox.h"
#include "core/referrals/Tracking.h"
#include "core/referrals/TrackingCode.h"
#include "core/security/Entrance.h"
#include "tests/support/Catch.h"
#include "tests/ui_desktop/DesktopFixture.h"
#include "ui/common/Notice.h"
#include "ui/frontdesk/FinishedPanel.h"
#include "ui/frontdesk/SearchPanel.h"
#include "ui/referrals/InboxScreen.h"
#include "ui/referrals/ReferralDetail.h"
#include "ui/shell/WorkPage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace ventanilla;
using namespace ventanilla::tests;
using referrals::State;

namespace {

const QString demo = QStringLiteral("demo");
const QString counter = QStringLiteral("demo-meson");
const QString ofSubsidies = QStringLiteral("pablo.subsidios");
const QString password = QStringLiteral("cuatro palabras faciles");
const QString answer = QStringLiteral("SUF aprobado: se paga desde abril");

security::Session sessionOf(const Desktop &desktop, const QString &username, const QString &word)
{
    auto session = security::entrance::signIn(desktop.folder(), username, word, desktop.clock);
    REQUIRE(session);
    return std::move(*session);
}

identity::SearchResult someVisitor(const Desktop &desktop)
{
    auto session = sessionOf(desktop, counter, demo);
    identity::PersonSearch search(session);
    const auto found = search.search(QStringLiteral("maria"), 100);
    REQUIRE(found);
    const auto withRut = std::ranges::find_if(*found, [](const auto &person) { return person.rut.has_value(); });
    REQUIRE(withRut != found->end());
    return *withRut;
}

void signInAs(shell::MainWindow &window, const QString &username, const QString &word)
{

    Desktop::signIn(username, word);
    REQUIRE(QTest::qWaitFor([&] { return window.work() != nullptr; }, patience));
}

// A motive of the attention, referred by its protocol with one combination of keys.
void addReferred(const QString &motive)
{
    type(motive);
    press(Qt::Key_Return);
    press(Qt::Key_R, Qt::ControlModifier);
}

void addMotive()
{
    const QWidget *before = QApplication::focusWidget();
    press(Qt::Key_M, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() != before; }, patience));
    QTest::qWait(100); // the new motive unfolds
}

void attendAtTheCounter(Desktop &desktop, const identity::SearchResult &visitor)
{
    const auto window = desktop.open();
    signInAs(*window, counter, demo);
    type(visitor.rut->canonical());
    QTest::qWait(1500); // the results while typing
    press(Qt::Key_Return);
    addReferred(QStringLiteral("suf"));
    addMotive();
    addReferred(QStringLiteral("informe social"));
    addMotive();
    type(QStringLiteral("informaci"));
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto *panel = window->findChild<frontdesk::FinishedPanel *>();
            return panel && panel->isVisible();
        },
        patience));
}

// The referrals of the attention just made, the one to Subsidios first.
std::vector<referrals::InboxRow> newOf(const Desktop &desktop, PersonId person)
{
    auto session = sessionOf(desktop, QStringLiteral("demo-asistente"), demo);
    std::vector<referrals::InboxRow> made;
    for (const char *code : {"SUBSIDIOS", "UAS"}) {
        const auto unit = session.read(security::Permission::ReadCatalogue, [&](store::Connection &connection) {
            return connection.statement("SELECT id FROM unit WHERE code = ?")
                .bind(QString::fromLatin1(code))
                .single<UnitId>();
        });
        REQUIRE(unit);
        const auto rows = referrals::readInbox(session, {**unit, {}}, referrals::Box::New);
        REQUIRE(rows);
        const auto own = std::ranges::find_if(
            *rows, [&](const auto &row) { return row.person == person && row.createdAt > row.since.addSecs(-1); });
        REQUIRE(own != rows->end());
        made.push_back(*own);
    }
    return made;
}

// Opens it by its code, as it stands on the receipt, and takes as many of the next steps.
void workOnIt(shell::MainWindow &window, const QString &code, int steps)
{
    REQUIRE(window.work()->showScreen(QStringLiteral("inbox")));
    press(Qt::Key_B, Qt::ControlModifier);
    type(code);
    press(Qt::Key_Return);
    const auto *detail = window.findChild<referrals_ui::ReferralDetail *>();
    REQUIRE(detail);
    REQUIRE(detail->shown());
    for (int step = 0; step < steps; ++step)
        press(Qt::Key_Return, Qt::ControlModifier);
}

State stateOf(const Desktop &desktop, const QString &code)
{
    auto session = sessionOf(desktop, counter, demo);
    const auto found = referrals::track(session, code);
    REQUIRE(found);
    REQUIRE(found->referrals.size() == 1);
    return found->referrals[0].state;
}

} // namespace

TEST_CASE(
    "Somebody comes with three motives, two units answer, and the counter says how it goes in one search", "[walk]")
{
    Desktop desktop(400, 200);
    desktop.addOperator(ofSubsidies, password, QStringLiteral("SUBSIDIOS"));
    {
        auto session = sessionOf(desktop, ofSubsidies, password);
        REQUIRE(security::Agreement::accept(session));
    }
    const auto visitor = someVisitor(desktop);
    attendAtTheCounter(desktop, visitor);
    const auto made = newOf(desktop, visitor.id);
    const QString toSubsidies = referrals::tracking_code::of(made[0].id);
    const QString toSocial = referrals::tracking_code::of(made[1].id);
    CHECK(made[0].deadline.isValid());
    CHECK_FALSE(made[0].withoutProtocol);
    {
        const auto window = desktop.open();
        signInAs(*window, ofSubsidies, password);
        workOnIt(*window, toSubsidies, 4); // receive, accept, begin, and the form of the answer
        type(answer);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    CHECK(stateOf(desktop, toSubsidies) == State::Answered);
    {
        const auto window = desktop.open();
        signInAs(*window, QStringLiteral("demo-asistente"), demo);
        workOnIt(*window, toSocial, 1);
    }
    CHECK(stateOf(desktop, toSocial) == State::Received);
    auto window = desktop.open();
    signInAs(*window, counter, demo);
    type(toSubsidies);
    const auto *search = window->findChild<frontdesk::SearchPanel *>();
    const auto isTold = [&] {
        return std::ranges::any_of(search->findChildren<ui::Notice *>(),
            [](const ui::Notice *notice) { return notice->isVisible() && notice->text().contains(answer); });
    };
    REQUIRE(QTest::qWaitFor(isTold, patience));
    // The counter-referral waits to be told, and is closed once it was.
    workOnIt(*window, toSubsidies, 1);
    window.reset(); // it holds the store
    CHECK(stateOf(desktop, toSubsidies) == State::Closed);
}
