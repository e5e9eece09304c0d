#include "tests/support/Catch.h"
#include "tests/ui_desktop/Camera.h"
#include "tests/ui_desktop/DesktopFixture.h"
#include "ui/common/ChoiceField.h"
#include "ui/grants/GrantScreen.h"
#include "ui/protocols/ProtocolScreen.h"
#include "ui/referrals/InboxScreen.h"
#include "ui/shell/WorkPage.h"

#include <QListView>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

void ofUnitHead(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.openAs("demo-encargado");
    const Camera camera(*window, suffix);
    window->work()->showScreen(QStringLiteral("inbox"));
    window->findChild<referrals_ui::InboxScreen *>()->showBox(referrals::Box::External);
    camera.take("paper-letter");
    window->work()->showScreen(QStringLiteral("grants"));
    window->findChild<grants_ui::GrantScreen *>()->findChild<ui::ChoiceField *>()->setValue(
        QVariant(qlonglong(catalogue::GrantStatus::Approved)));
    QTest::qWait(1000);
    camera.take("paper-delivery");
    window->work()->showScreen(QStringLiteral("protocols"));
    QTest::qWait(1000);
    auto *list = window->findChild<protocols_ui::ProtocolScreen *>()->findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(2, 0));
    camera.take("paper-protocol");
}

void ofFrontDesk(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.openAs("demo-meson");
    const Camera camera(*window, suffix);
    type(QStringLiteral("maria"));
    QTest::qWait(700);
    press(Qt::Key_Return);
    QTest::qWait(1000);
    type(QStringLiteral("discapacidad"));
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("cesfam"));
    press(Qt::Key_Return);
    camera.take("paper-term");
    press(Qt::Key_Return, Qt::ControlModifier);
    camera.take("paper-finished");
}

} // namespace

// Run by hand with VENTANILLA_SCREENSHOTS=folder: where papers are printed and saved.
TEST_CASE("Pictures of papers", "[.screenshots]")
{
    Desktop desktop(3000, 1500);
    inEachAppearance([&](const QString &suffix) {
        ofUnitHead(desktop, suffix);
        ofFrontDesk(desktop, suffix);
    });
}
