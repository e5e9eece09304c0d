#include "core/catalogue/GrantDesk.h"
#include "core/equity/AlertDesk.h"
#include "core/equity/AlertFile.h"
#include "core/security/Entrance.h"
#include "tests/support/Catch.h"
#include "tests/ui_desktop/Camera.h"
#include "tests/ui_desktop/DesktopFixture.h"
#include "ui/frontdesk/FrontDeskScreen.h"
#include "ui/frontdesk/GrantRequestDialog.h"
#include "ui/grants/GrantScreen.h"
#include "ui/shell/WorkPage.h"

#include <QAbstractButton>
#include <QDialogButtonBox>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

// Somebody whose household has an alert, somebody for whom a benefit would be a repeat, and a grant that is one.
struct Found
{
    PersonId person;
    PersonId repeater;
    BenefitId benefit;
    GrantId waiting;
};

Found look(const Desktop &desktop)
{
    auto head = security::entrance::signIn(
        desktop.folder(), QStringLiteral("demo-encargado"), QStringLiteral("demo"), desktop.clock);
    REQUIRE(head);
    NoProgress progress;
    const auto report = equity::checkAlerts(*head, progress);
    REQUIRE(report);
    Found found;
    for (const equity::Alert &alert : report->alerts) {
        if (!found.person.isValid() && equity::matches(alert, {}) && alert.key.kind == equity::AlertKind::Repeat)
            found.person = alert.repeats.back().laterPerson;
    }
    REQUIRE(found.person.isValid());
    catalogue::GrantFilter delivered;
    delivered.status = catalogue::GrantStatus::Delivered;
    const auto given = catalogue::listGrants(*head, delivered);
    REQUIRE(given);
    for (const auto &row : given->rows) {
        if (!equity::standingInTheWay(*head, row.standing, row.grant.benefit).value_or(std::nullopt))
            continue;
        if (found.repeater.isValid() && found.repeater != row.standing && !found.waiting.isValid()) {
            const auto asked = catalogue::requestGrant(*head, {row.grant.benefit, row.standing, {}, {}, {}});
            REQUIRE(asked);
            found.waiting = *asked;
        }
        if (!found.repeater.isValid()) {
            found.repeater = row.standing;
            found.benefit = row.grant.benefit;
        }
    }
    REQUIRE(found.waiting.isValid());
    return found;
}

void ofDesk(Desktop &desktop, const Found &found, const QString &suffix)
{
    const auto window = desktop.openAs("demo-encargado");
    const Camera camera(*window, suffix);
    window->work()->showScreen(QStringLiteral("people"), found.person.value());
    camera.take("people-alerts");
    window->work()->showScreen(QStringLiteral("frontdesk"), found.person.value());
    camera.take("frontdesk-alerts");
    window->work()->showScreen(QStringLiteral("grants"), grants_ui::openGrant(found.waiting));
    camera.take("grants-repeat");
    window->work()->showScreen(QStringLiteral("frontdesk"), found.repeater.value());
    QTest::qWait(700);
    press(Qt::Key_G, Qt::ControlModifier);
    auto *dialog = camera.opened<frontdesk::GrantRequestDialog>();
    dialog->choose(found.benefit);
    press(Qt::Key_Tab);
    dialog->findChild<QDialogButtonBox *>()->buttons().front()->click();
    camera.takeOver(dialog, "frontdesk-request-again");
    camera.close(dialog);
}

} // namespace

// Run by hand with VENTANILLA_SCREENSHOTS=folder: the pictures of resources/screenshots.
TEST_CASE("Pictures of what stands in the way", "[.screenshots]")
{
    Desktop desktop(6000, 1500);
    const Found found = look(desktop);
    inEachAppearance([&](const QString &suffix) { ofDesk(desktop, found, suffix); });
}
