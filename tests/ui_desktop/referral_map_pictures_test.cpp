#include "tests/support/Catch.h"
#include "tests/ui_desktop/Camera.h"
#include "tests/ui_desktop/DesktopFixture.h"
#include "ui/referral_map/LegDialog.h"
#include "ui/referral_map/MapScreen.h"
#include "ui/referral_map/MapView.h"
#include "ui/shell/WorkPage.h"

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

void ofMap(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.openAs("demo-encargado");
    const Camera camera(*window, suffix);
    window->work()->showScreen(QStringLiteral("referral-map"));
    auto *view = window->findChild<referral_map::MapView *>();
    REQUIRE(view);
    REQUIRE(QTest::qWaitFor([&] { return view->currentArrow() >= 0; }, patience));
    camera.take("referral-map");
    QTest::keyClick(view, Qt::Key_Return);
    camera.takeOver<referral_map::LegDialog>("referral-map-list");
}

} // namespace

// Run by hand with VENTANILLA_SCREENSHOTS=folder: the pictures of resources/screenshots.
TEST_CASE("Pictures of the map of referrals", "[.screenshots]")
{
    Desktop desktop(3000, 3000);
    inEachAppearance([&](const QString &suffix) { ofMap(desktop, suffix); });
}
