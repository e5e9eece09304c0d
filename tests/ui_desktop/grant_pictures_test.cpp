#include "core/catalogue/GrantDesk.h"
#include "core/catalogue/StockKeeping.h"
#include "core/security/Entrance.h"
#include "tests/support/Catch.h"
#include "tests/ui_desktop/Camera.h"
#include "tests/ui_desktop/DesktopFixture.h"
#include "ui/common/ChoiceField.h"
#include "ui/grants/GrantCard.h"
#include "ui/grants/GrantScreen.h"
#include "ui/grants/MovementForm.h"
#include "ui/grants/StockScreen.h"
#include "ui/shell/WorkPage.h"

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

// More food was promised than is left after an accident.
void overdraw(const Desktop &desktop)
{
    auto head = security::entrance::signIn(
        desktop.folder(), QStringLiteral("demo-encargado"), QStringLiteral("demo"), desktop.clock);
    REQUIRE(head);
    const auto stock = catalogue::listStock(*head);
    REQUIRE(stock);
    for (const auto &row : *stock) {
        const qint64 onHand = row.availability.stock->onHand;
        if (row.benefit.code == QStringLiteral("CAJA_ALIMENTOS"))
            REQUIRE(catalogue::moveStock(*head,
                {row.benefit.id, catalogue::MovementKind::Loss, onHand - row.availability.promised + 2, {}, {},
                    QStringLiteral("Se mojaron con la lluvia")}));
    }
}

void ofGrants(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.openAs("demo-encargado");
    const Camera camera(*window, suffix);
    window->work()->showScreen(QStringLiteral("grants"));
    auto *screen = window->findChild<grants_ui::GrantScreen *>();
    REQUIRE(screen);
    camera.take("grants-evaluate");
    screen->findChild<ui::ChoiceField *>()->setValue(QVariant(qlonglong(catalogue::GrantStatus::Evaluated)));
    QTest::qWait(1500);
    clickButton(*screen->findChild<grants_ui::GrantCard *>(), QStringLiteral("Rechazar"));
    camera.take("grants-reject");
    screen->findChild<ui::ChoiceField *>()->setValue(QVariant(qlonglong(catalogue::GrantStatus::Approved)));
    QTest::qWait(1000);
    camera.take("grants-deliver");
    window->work()->showScreen(QStringLiteral("stock"));
    camera.take("stock");
    window->work()->showScreen(QStringLiteral("frontdesk"));
    type(QStringLiteral("munos maria"));
    QTest::qWait(1000);
    press(Qt::Key_Return);
    camera.take("frontdesk-request");
}

} // namespace

// Run by hand with VENTANILLA_SCREENSHOTS=folder: the pictures of resources/screenshots.
TEST_CASE("Pictures of grants and the storeroom", "[.screenshots]")
{
    Desktop desktop(3000, 1500);
    overdraw(desktop);
    inEachAppearance([&](const QString &suffix) { ofGrants(desktop, suffix); });
}
