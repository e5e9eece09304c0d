#include "tests/support/Catch.h"
#include "tests/ui_desktop/Camera.h"
#include "tests/ui_desktop/DesktopFixture.h"
#include "ui/catalogue/CatalogueScreen.h"
#include "ui/catalogue/PrintCatalogueDialog.h"
#include "ui/shell/WorkPage.h"

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

void ofCatalogue(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.openAs("demo-admin");
    const Camera camera(*window, suffix);
    window->work()->showScreen(QStringLiteral("catalogue"), QStringLiteral("CAJA_ALIMENTOS"));
    auto *screen = window->findChild<catalogue_ui::CatalogueScreen *>();
    REQUIRE(screen);
    camera.take("catalogue-benefit");
    clickButton(*screen, QStringLiteral("En papel…"));
    camera.takeOver<catalogue_ui::PrintCatalogueDialog>("catalogue-print");
    clickButton(*screen, QStringLiteral("Cambiar este"));
    camera.take("catalogue-edit");
}

} // namespace

// Run by hand with VENTANILLA_SCREENSHOTS=folder: the pictures of resources/screenshots.
TEST_CASE("Pictures of the catalogue at work", "[.screenshots]")
{
    Desktop desktop(3000, 1500);
    inEachAppearance([&](const QString &suffix) { ofCatalogue(desktop, suffix); });
}
