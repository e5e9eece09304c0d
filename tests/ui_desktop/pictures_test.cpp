#include "tests/support/Catch.h"
#include "tests/ui_desktop/Camera.h"
#include "tests/ui_desktop/DesktopFixture.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/WorkPage.h"

#include <QApplication>
#include <QTest>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

void atTheCounter(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.openAs("demo-meson");
    const Camera camera(*window, suffix);
    camera.take("frontdesk-start");
    type(QStringLiteral("munos maria"));
    camera.take("frontdesk-search");
    press(Qt::Key_Return);
    camera.take("frontdesk-person");
    type(QStringLiteral("suf"));
    QTest::qWait(100);
    press(Qt::Key_Return);
    camera.take("frontdesk");
    press(Qt::Key_Return, Qt::ControlModifier);
    camera.take("frontdesk-finished");
    press(Qt::Key_F4);
    camera.take("frontdesk-new-person");
    Q_EMIT window->work()->helpRequested(QStringLiteral("front-desk"));
    camera.takeOver<shell::HelpDialog>("help");
    Q_EMIT window->work()->shortcutsRequested();
    camera.takeOver<shell::ShortcutsDialog>("shortcuts");
    Q_EMIT window->work()->aboutRequested();
    camera.takeOver<shell::AboutDialog>("about");
    window->work()->showScreen(QStringLiteral("today"));
    QTest::qWait(300);
    press(Qt::Key_Return);
    camera.take("today");
    window->work()->showScreen(QStringLiteral("people"));
    QTest::qWait(100);
    type(QStringLiteral("gonzales jose"));
    QTest::qWait(1000);
    press(Qt::Key_Return);
    camera.take("people");
    press(Qt::Key_D, Qt::ControlModifier);
    QTest::qWait(2000);
    camera.take("people-duplicates");
    press(Qt::Key_Return);
    QTest::qWait(500);
    camera.take("people-comparison");
}

void atTheInbox(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.openAs("demo-encargado");
    const Camera camera(*window, suffix);
    window->work()->showScreen(QStringLiteral("inbox"));
    QTest::qWait(700);
    camera.take("inbox");
    press(Qt::Key_2, Qt::AltModifier);
    QTest::qWait(300);
    camera.take("inbox-step");
}

void asAdministrator(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.open();
    const Camera camera(*window, suffix);
    camera.take("sign-in");
    Desktop::signIn(QStringLiteral("demo-admin"), QStringLiteral("demo"));
    REQUIRE(QTest::qWaitFor([&] { return window->work() != nullptr; }, patience));
    for (const char *screen : {"catalogue", "import", "settings"}) {
        window->work()->showScreen(QString::fromLatin1(screen));
        camera.take(screen);
    }
    window->lock();
    camera.take("lock");
}

} // namespace

// Run by hand with VENTANILLA_SCREENSHOTS=folder: the pictures of resources/screenshots.
TEST_CASE("Pictures of every screen", "[.screenshots]")
{
    Desktop desktop(6106, 5495);
    inEachAppearance([&](const QString &suffix) {
        atTheCounter(desktop, suffix);
        atTheInbox(desktop, suffix);
        asAdministrator(desktop, suffix);
    });
}
