#include "core/catalogue/GrantDesk.h"
#include "core/equity/AlertDesk.h"
#include "core/equity/AlertFile.h"
#include "core/security/Entrance.h"
#include "tests/support/Catch.h"
#include "tests/ui_desktop/Camera.h"
#include "tests/ui_desktop/DesktopFixture.h"
#include "ui/catalogue/CatalogueScreen.h"
#include "ui/common/Preferences.h"
#include "ui/frontdesk/FrontDeskScreen.h"
#include "ui/frontdesk/GrantRequestDialog.h"
#include "ui/grants/GrantScreen.h"
#include "ui/shell/WorkPage.h"

#include <QDialogButtonBox>
#include <QPushButton>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

// Somebody whose household has alerts, and a grant that another one would repeat.
struct Found
{
    PersonId person;
    PersonId repeater;
    BenefitId benefit;
    GrantId waiting; // asked for again
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
        if (alert.key.kind == equity::AlertKind::OverIntervention && !found.person.isValid()
            && equity::matches(alert, {}))
            found.person = alert.activities.front().person;
        if (alert.key.kind == equity::AlertKind::Repeat) {
            found.repeater = alert.repeats.back().laterPerson;
            found.benefit = *alert.key.benefit;
        }
    }
    REQUIRE(found.person.isValid());
    // Whoever got something lately, where nobody got it twice.
    catalogue::GrantFilter delivered;
    delivered.status = catalogue::GrantStatus::Delivered;
    const auto given = catalogue::listGrants(*head, delivered);
    REQUIRE(given);
    for (const auto &row : given->rows) {
        const auto standing = equity::standingInTheWay(*head, row.standing, row.grant.benefit);
        if (!found.repeater.isValid() && standing.value_or(std::nullopt)) {
            found.repeater = row.standing;
            found.benefit = row.grant.benefit;
        }
    }
    const auto asked = catalogue::requestGrant(*head, {found.benefit, found.repeater, {}, {}, {}});
    REQUIRE(asked);
    found.waiting = *asked;
    return found;
}

void pressButton(const QWidget &within, const QString &text)
{
    for (auto *each : within.findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(QLatin1Char('&')) == text) {
            each->click();
            return;
        }
    }
    FAIL(text.toStdString());
}

void ofDesk(Desktop &desktop, const Found &found, const QString &suffix)
{
    const auto window = desktop.open();
    const Camera camera(*window, suffix);
    Desktop::signIn(QStringLiteral("demo-encargado"), QStringLiteral("demo"));
    REQUIRE(QTest::qWaitFor([&] { return window->work() != nullptr; }, patience));
    window->work()->showScreen(QStringLiteral("people"), found.person.value());
    camera.take("people-alerts");
    window->work()->showScreen(QStringLiteral("frontdesk"), found.person.value());
    camera.take("frontdesk-alerts");
    window->work()->showScreen(QStringLiteral("catalogue"), QStringLiteral("AGUA_ALJIBE"));
    pressButton(*window->findChild<catalogue_ui::CatalogueScreen *>(), QStringLiteral("Cambiar este"));
    camera.take("catalogue-editor");
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
    for (const bool dark : {false, true}) {
        ui::Preferences preferences;
        preferences.language = words::Language::Spanish;
        preferences.appearance = dark ? ui::Appearance::Dark : ui::Appearance::Light;
        preferences.apply();
        ofDesk(desktop, found, dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
    }
    ui::Preferences preferences;
    preferences.language = words::Language::Spanish;
    preferences.textScale = ui::TextScale::Largest;
    preferences.apply();
    ofDesk(desktop, found, QStringLiteral("-largest"));
}
