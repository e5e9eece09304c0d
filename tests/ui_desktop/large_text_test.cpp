#include "tests/support/Catch.h"
#include "tests/ui_desktop/Camera.h"
#include "tests/ui_desktop/DesktopFixture.h"
#include "tests/ui_desktop/SecondComputer.h"
#include "tests/ui_desktop/Squeezed.h"
#include "ui/common/Preferences.h"
#include "ui/common/Screen.h"
#include "ui/frontdesk/NewPersonPanel.h"
#include "ui/shell/WorkPage.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

// The area that the window puts every screen in: nothing beyond its side, and no words cut off within.
bool fits(const shell::MainWindow &window)
{
    QTest::qWait(200);
    const auto *area = qobject_cast<QScrollArea *>(window.work()->currentScreen()->parentWidget()->parentWidget());
    REQUIRE(area);
    INFO(window.work()->currentScreen()->metaObject()->className());
    CHECK(area->horizontalScrollBar()->maximum() == 0);
    CHECK(squeezed(*window.work()).join(QLatin1Char('\n')).toStdString() == "");
    return window.width() == 1366 && area->horizontalScrollBar()->maximum() == 0;
}

} // namespace

TEST_CASE("No screen scrolls sideways or cuts its words off with the largest text", "[large]")
{
    Desktop desktop(400, 200);
    ui::Preferences preferences;
    preferences.language = words::Language::Spanish;
    preferences.textScale = ui::TextScale::Largest;
    preferences.apply();
    // The second sees so many entries that those are scrolled, which leaves less room beside them.
    for (const char *who : {"demo-admin", "demo-encargado"}) {
        const auto window = desktop.openAs(who);
        for (const QString &id : window->work()->entryIds()) {
            REQUIRE(window->work()->showScreen(id));
            CHECK(fits(*window));
        }
        window->work()->showScreen(QStringLiteral("catalogue"));
        clickButton(*window->work()->currentScreen(), QStringLiteral("Beneficio nuevo"));
        CHECK(fits(*window));
    }
    const auto window = desktop.openAs("demo-meson");
    type(QStringLiteral("maria"));
    press(Qt::Key_Return);
    QTest::qWait(1000);
    CHECK(fits(*window)); // a person's page and the attention
    press(Qt::Key_F4);
    CHECK(fits(*window));
    const auto *newPerson = window->findChild<frontdesk::NewPersonPanel *>();
    REQUIRE(newPerson->isVisible());
    CHECK(newPerson->findChild<QScrollArea *>()->horizontalScrollBar()->maximum() == 0);
    window->work()->showScreen(QStringLiteral("inbox"));
    QTest::qWait(700);
    CHECK(fits(*window));
    window->work()->showScreen(QStringLiteral("people"));
    type(QStringLiteral("maria"));
    press(Qt::Key_Return);
    QTest::qWait(1000);
    CHECK(fits(*window));
    ui::Preferences usual;
    usual.language = words::Language::English;
    usual.apply();
}

TEST_CASE("The exchange and the differences cut no words off with the largest text", "[large]")
{
    Desktop desktop(600, 400, 2 * 24 * 3600);
    workApart(desktop);
    arrange(desktop, Standing::ToSend);
    ui::Preferences preferences;
    preferences.language = words::Language::Spanish;
    preferences.textScale = ui::TextScale::Largest;
    preferences.exchangesByItself = false;
    preferences.apply();
    preferences.save();
    const auto window = desktop.openAs("demo-asistente");
    for (const char *id : {"exchange", "conflicts"}) {
        REQUIRE(window->work()->showScreen(QString::fromLatin1(id)));
        QTest::qWait(700);
        CHECK(fits(*window));
    }
    ui::Preferences usual;
    usual.language = words::Language::English;
    usual.apply();
    usual.save();
}
