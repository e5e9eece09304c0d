#include "core/attention/FrontDesk.h"
#include "tests/support/Catch.h"
#include "tests/ui_frontdesk/Counter.h"
#include "ui/frontdesk/TodayScreen.h"

#include <QApplication>
#include <QTableView>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace { } // namespace

TEST_CASE("an attention of today is read and corrected, and keeps what it said", "[ui_frontdesk]")
{
    Counter counter;
    registerOne(counter, QStringLiteral("Dicho al principio"));
    frontdesk::TodayScreen screen(counter.session, deskSources());
    start(screen);
    REQUIRE(says(screen, "1 attention"));
    press(Qt::Key_Return);
    REQUIRE(says(screen, "Dicho al principio"));

    press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(says(screen, "Reason for the correction"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab); // the answer
    type("Corregido: ");
    const QWidget *answer = QApplication::focusWidget();
    press(Qt::Key_S, Qt::AltModifier);
    // Without a reason nothing is saved, and the focus moves to where it is missing.
    REQUIRE(waitUntil([&] { return QApplication::focusWidget() != answer; }));
    CHECK(counter.count("SELECT count(*) FROM attention_correction") == 0);
    type("Me equivoqué");
    press(Qt::Key_S, Qt::AltModifier);
    REQUIRE(waitUntil([&] { return counter.count("SELECT count(*) FROM attention_correction") == 1; }));
    CHECK(says(screen, "Me equivoqué"));
    CHECK(says(screen, "It said before"));
    CHECK(says(screen, "Corregido: "));
}

TEST_CASE("the list is read by pages and narrowed", "[ui_frontdesk]")
{
    Counter counter;
    for (int number = 0; number < 70; ++number)
        registerOne(counter, {});
    frontdesk::TodayScreen screen(counter.session, deskSources());
    start(screen);
    auto *table = screen.findChild<QTableView *>();
    REQUIRE(table);
    CHECK(says(screen, "70 attentions"));
    CHECK(table->model()->rowCount() == 50);
    press(Qt::Key_End, Qt::ControlModifier);
    CHECK(waitUntil([&] { return table->model()->rowCount() == 70; }));
    press(Qt::Key_O, Qt::AltModifier); // open only
    CHECK(waitUntil([&] { return says(screen, "No attention fits"); }));
}
