#include "tests/support_sync/ServerProcess.h"
#include "tests/ui_sync/ShownExchange.h"
#include "ui/sync/AutomaticExchange.h"
#include "ui/sync/EnrolmentDialog.h"
#include "ui/sync/StateWords.h"

#include <QCheckBox>

using namespace ventanilla;
using namespace ventanilla::tests;
using security::Role;

namespace {

// A real server on a port of this computer, which knows the municipality.
class Region
{
public:
    // The computers' clocks say what the server's says: else they would be told to be set.
    explicit Region(TwoComputers &two)
    {
        server.addCommune(QStringLiteral("16204"));
        two.office.clock.set(QDateTime::currentDateTimeUtc());
    }
    [[nodiscard]] QString address() const { return QStringLiteral("https://127.0.0.1:%1").arg(server.port()); }

    ServerProcess server;
};

// Through the dialogue, as an administrator does.
void enrol(ShownExchange &shown, const Region &region)
{
    auto *dialog = shown.opened<sync_ui::EnrolmentDialog>("Enrol this computer…");
    fieldOf(*dialog, "Address")->setText(region.address());
    fieldOf(*dialog, "Code")->setText(region.server.newCode(QStringLiteral("16204")));
    fieldOf(*dialog, "Name")->setText(QStringLiteral("PC mesón"));
    buttonOf(*dialog, "Continue")->click();
    auto *same = dialog->findChild<QCheckBox *>();
    REQUIRE(QTest::qWaitFor([&] { return same->isVisible(); }, patience));
    QString fingerprint;
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        if (label->accessibleName() == QStringLiteral("Fingerprint of the server"))
            fingerprint = label->text().remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
    }
    CHECK(QByteArray::fromHex(fingerprint.toLatin1()) == region.server.certificate());
    CHECK_FALSE(buttonOf(*dialog, "Enrol")->isEnabled()); // nobody has compared
    same->click();
    buttonOf(*dialog, "Enrol")->click();
    REQUIRE(QTest::qWaitFor([&] { return says(*dialog, "This computer is enrolled"); }, patience));
    buttonOf(*dialog, "Exchange now")->click();
}

} // namespace

TEST_CASE("a computer is enrolled with a real server, exchanges, and says so when the server is gone")
{
    TwoComputers two;
    Region region(two);
    ShownExchange shown(two.office);
    enrol(shown, region);
    REQUIRE(QTest::qWaitFor([&] { return isUpToDate(shown.exchanger); }, patience));
    REQUIRE(QTest::qWaitFor([&] { return says(shown.screen, "Everything is up to date"); }, patience));
    CHECK(buttonOf(shown.screen, "Enrol this computer…") == nullptr);

    CHECK(region.server.stop() == 0);
    buttonOf(shown.screen, "Exchange now")->click();
    REQUIRE(QTest::qWaitFor([&] { return says(shown.screen, "the server could not be reached"); }, patience));
    CHECK(QTest::qWaitFor([&] { return says(shown.screen, "Everything is kept here"); }, patience));
    CHECK(sync_ui::briefly(*shown.exchanger.overview(), false).text.startsWith(QStringLiteral("No connection")));
    CHECK(buttonOf(shown.screen, "Exchange now")->isEnabled());
}

TEST_CASE("a code that is nobody's is refused at its field")
{
    TwoComputers two;
    Region region(two);
    ShownExchange shown(two.office);
    auto *dialog = shown.opened<sync_ui::EnrolmentDialog>("Enrol this computer…");
    fieldOf(*dialog, "Address")->setText(region.address());
    fieldOf(*dialog, "Code")->setText(sync::enrolments::newCode()); // well formed, and nobody's
    fieldOf(*dialog, "Name")->setText(QStringLiteral("PC mesón"));
    buttonOf(*dialog, "Continue")->click();
    auto *same = dialog->findChild<QCheckBox *>();
    REQUIRE(QTest::qWaitFor([&] { return same->isVisible(); }, patience));
    same->click();
    buttonOf(*dialog, "Enrol")->click();
    auto *field = fieldOf(*dialog, "Code");
    REQUIRE(QTest::qWaitFor(
        [&] { return field->isVisible() && field->accessibleDescription().contains(QStringLiteral("new one")); },
        patience));
}

TEST_CASE("what is saved is handed over a while later, without anybody asking")
{
    TwoComputers two;
    Region region(two);
    ShownExchange shown(two.office);
    enrol(shown, region);
    REQUIRE(QTest::qWaitFor([&] { return isUpToDate(shown.exchanger); }, patience));
    const sync_ui::AutomaticExchange automatic(shown.exchanger, {50, 100, 600'000});
    REQUIRE(QTest::qWaitFor([&] { return shown.exchanger.overview()->log.size() >= 2; }, patience)); // after sign-in
    auto elsewhere = two.office.as(Role::FrontDesk);
    TwoComputers::addPerson(elsewhere);
    REQUIRE(QTest::qWaitFor([&] { return shown.exchanger.overview()->state.unsentEntries > 0; }, patience));
    REQUIRE(QTest::qWaitFor([&] { return isUpToDate(shown.exchanger); }, patience));
}
