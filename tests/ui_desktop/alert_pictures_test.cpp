#include "tests/support/Catch.h"
#include "tests/ui_desktop/Camera.h"
#include "tests/ui_desktop/DesktopFixture.h"
#include "ui/common/ChoiceField.h"
#include "ui/equity/AlertCard.h"
#include "ui/equity/AlertScreen.h"
#include "ui/shell/WorkPage.h"

#include <QListView>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

void ofAlerts(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.openAs("demo-encargado");
    const Camera camera(*window, suffix);
    window->work()->showScreen(QStringLiteral("alerts"));
    auto *screen = window->findChild<equity_ui::AlertScreen *>();
    REQUIRE(screen);
    auto *card = screen->findChild<equity_ui::AlertCard *>();
    const auto *list = screen->findChild<QListView *>();
    REQUIRE(QTest::qWaitFor([&] { return card->shown().has_value(); }, patience));
    for (const auto &[kind, name] : {std::pair(equity::AlertKind::UnlikeBenefits, "alerts"),
             std::pair(equity::AlertKind::OverIntervention, "alerts-programmes"),
             std::pair(equity::AlertKind::Repeat, "alerts-repeat")}) {
        screen->findChild<ui::ChoiceField *>()->setValue(QVariant(qlonglong(kind)));
        QTest::qWait(1000);
        if (list->model()->rowCount() > 0)
            camera.take(name);
    }
    if (card->shown()) {
        clickButton(*card, QStringLiteral("Descartar…"));
        camera.take("alerts-dismiss");
    }
}

} // namespace

// Run by hand with VENTANILLA_SCREENSHOTS=folder: the pictures of resources/screenshots.
TEST_CASE("Pictures of the alerts", "[.screenshots]")
{
    Desktop desktop(3000, 3000);
    inEachAppearance([&](const QString &suffix) { ofAlerts(desktop, suffix); });
}
