#include "tests/support/Catch.h"
#include "tests/ui_desktop/Camera.h"
#include "tests/ui_desktop/DesktopFixture.h"
#include "ui/protocols/ClosingDaysDialog.h"
#include "ui/protocols/ProtocolScreen.h"
#include "ui/shell/WorkPage.h"

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

void ofProtocols(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.openAs("demo-encargado");
    const Camera camera(*window, suffix);
    window->work()->showScreen(QStringLiteral("protocols"));
    auto *screen = window->findChild<protocols_ui::ProtocolScreen *>();
    REQUIRE(screen);
    QTest::qWait(1000);
    camera.take("protocols");
    screen->choose(protocols_ui::Show::Waiting);
    QTest::qWait(500);
    camera.take("protocols-waiting");
    clickButton(*screen, QStringLiteral("Aceptado en papel…"));
    camera.take("protocols-accept");
    clickButton(*screen, QStringLiteral("Ahora no"));
    screen->choose(protocols_ui::Show::WithoutProtocol);
    QTest::qWait(500);
    camera.take("protocols-without");
    clickButton(*screen, QStringLiteral("Protocolo nuevo…"));
    camera.take("protocols-propose");
    clickButton(*screen, QStringLiteral("Ahora no"));
    clickButton(*screen, QStringLiteral("Días sin atención…"));
    camera.takeOver<protocols_ui::ClosingDaysDialog>("closing-days");
}

} // namespace

// Run by hand with VENTANILLA_SCREENSHOTS=folder: the pictures of resources/screenshots.
TEST_CASE("Pictures of protocols", "[.screenshots]")
{
    Desktop desktop(3000, 1500);
    inEachAppearance([&](const QString &suffix) { ofProtocols(desktop, suffix); });
}
