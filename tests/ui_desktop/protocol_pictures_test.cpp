#include "tests/support/Catch.h"
#include "tests/ui_desktop/Camera.h"
#include "tests/ui_desktop/DesktopFixture.h"
#include "ui/common/Preferences.h"
#include "ui/protocols/ProtocolScreen.h"
#include "ui/shell/WorkPage.h"

#include <QPushButton>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

void press(const QWidget &within, const QString &text)
{
    for (auto *button : within.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(QLatin1Char('&')) == text) {
            button->click();
            QTest::qWait(500);
            return;
        }
    }
    FAIL(text.toStdString());
}

void ofProtocols(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.open();
    const Camera camera(*window, suffix);
    Desktop::signIn(QStringLiteral("demo-encargado"), QStringLiteral("demo"));
    REQUIRE(QTest::qWaitFor([&] { return window->work() != nullptr; }, patience));
    window->work()->showScreen(QStringLiteral("protocols"));
    auto *screen = window->findChild<protocols_ui::ProtocolScreen *>();
    REQUIRE(screen);
    QTest::qWait(1000);
    camera.take("protocols");
    screen->choose(protocols_ui::Show::Waiting);
    QTest::qWait(500);
    camera.take("protocols-waiting");
    press(*screen, QStringLiteral("Aceptado en papel…"));
    camera.take("protocols-accept");
    press(*screen, QStringLiteral("Ahora no"));
    screen->choose(protocols_ui::Show::WithoutProtocol);
    QTest::qWait(500);
    camera.take("protocols-without");
    press(*screen, QStringLiteral("Protocolo nuevo…"));
    camera.take("protocols-propose");
}

} // namespace

// Run by hand with VENTANILLA_SCREENSHOTS=folder: the pictures of resources/screenshots.
TEST_CASE("Pictures of protocols", "[.screenshots]")
{
    Desktop desktop(3000, 1500);
    for (const bool dark : {false, true}) {
        ui::Preferences preferences;
        preferences.language = words::Language::Spanish;
        preferences.appearance = dark ? ui::Appearance::Dark : ui::Appearance::Light;
        preferences.apply();
        ofProtocols(desktop, dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
    }
    ui::Preferences preferences;
    preferences.language = words::Language::Spanish;
    preferences.textScale = ui::TextScale::Largest;
    preferences.apply();
    ofProtocols(desktop, QStringLiteral("-largest"));
}
