#include "tests/support/Catch.h"
#include "tests/ui_desktop/DesktopFixture.h"
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

// The area that the window puts every screen in.
bool fitsAcross(const shell::MainWindow &window)
{
    QTest::qWait(200);
    const auto *area = qobject_cast<QScrollArea *>(window.work()->currentScreen()->parentWidget()->parentWidget());
    REQUIRE(area);
    INFO(window.work()->currentScreen()->metaObject()->className());
    CHECK(area->horizontalScrollBar()->maximum() == 0);
    return window.width() == 1366 && area->horizontalScrollBar()->maximum() == 0;
}

} // namespace

TEST_CASE("No screen scrolls sideways with the largest text", "[large]")
{
    Desktop desktop(400, 200);
    ui::Preferences preferences;
    preferences.language = words::Language::Spanish;
    preferences.textScale = ui::TextScale::Largest;
    preferences.apply();
    {
        const auto window = desktop.open();
        Desktop::signIn(QStringLiteral("demo-admin"), QStringLiteral("demo"));
        REQUIRE(QTest::qWaitFor([&] { return window->work() != nullptr; }, patience));
        for (const QString &id : window->work()->entryIds()) {
            REQUIRE(window->work()->showScreen(id));
            CHECK(fitsAcross(*window));
        }
    }
    const auto window = desktop.open();
    Desktop::signIn(QStringLiteral("demo-meson"), QStringLiteral("demo"));
    REQUIRE(QTest::qWaitFor([&] { return window->work() != nullptr; }, patience));
    type(QStringLiteral("maria"));
    press(Qt::Key_Return);
    QTest::qWait(1000);
    CHECK(fitsAcross(*window)); // a person's page and the attention
    press(Qt::Key_F4);
    CHECK(fitsAcross(*window));
    const auto *newPerson = window->findChild<frontdesk::NewPersonPanel *>();
    REQUIRE(newPerson->isVisible());
    CHECK(newPerson->findChild<QScrollArea *>()->horizontalScrollBar()->maximum() == 0);
    window->work()->showScreen(QStringLiteral("people"));
    type(QStringLiteral("maria"));
    press(Qt::Key_Return);
    QTest::qWait(1000);
    CHECK(fitsAcross(*window));
    ui::Preferences usual;
    usual.language = words::Language::English;
    usual.apply();
}
