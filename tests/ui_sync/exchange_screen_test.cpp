#include "core/sync/carrier/StickExchange.h"
#include "tests/support_ui/TabStops.h"
#include "tests/ui_sync/ShownExchange.h"
#include "ui/common/Notice.h"
#include "ui/sync/ComputerModel.h"
#include "ui/sync/EnrolmentDialog.h"
#include "ui/sync/ExchangeStatus.h"
#include "ui/sync/LogModel.h"
#include "ui/sync/StickReadDialog.h"
#include "ui/sync/StickSaveDialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>

using namespace ventanilla;
using namespace ventanilla::tests;
using security::Role;

TEST_CASE("a computer that nobody has enrolled says so and offers it to the administrator only")
{
    TwoComputers two;
    {
        ShownExchange shown(two.office);
        CHECK(buttonOf(shown.screen, "Enrol this computer…"));
        CHECK(buttonOf(shown.screen, "Exchange now") == nullptr);
        CHECK(says(shown.screen, "exchanges by USB stick"));
    }
    ShownExchange shown(two.office, Role::FrontDesk);
    CHECK(buttonOf(shown.screen, "Enrol this computer…") == nullptr);
    CHECK(says(shown.screen, "Ask the administrator"));
    const auto *computers = shown.screen.findChild<sync_ui::ComputerModel *>();
    REQUIRE(computers->rowCount() == 2);
    CHECK(computers->index(0, sync_ui::ComputerModel::Name).data().toString() == QStringLiteral("PC mesón"));
    CHECK(computers->index(0, sync_ui::ComputerModel::State).data().toString() == QStringLiteral("This computer"));
    CHECK(computers->index(1, sync_ui::ComputerModel::Name).data().toString() == QStringLiteral("Notebook"));
}

TEST_CASE("a stick carries what was done here to the other computer, and brings the receipt back")
{
    TwoComputers two;
    const QTemporaryDir stick;
    auto desk = two.office.as(Role::FrontDesk);
    const PersonId person = TwoComputers::addPerson(desk);
    {
        ShownExchange shown(two.office);
        auto *dialog = shown.opened<sync_ui::StickSaveDialog>("Save to a USB stick…");
        dialog->setFolder(stick.path());
        const auto boxes = dialog->findChildren<QCheckBox *>();
        REQUIRE(boxes.size() == 1); // not for itself
        CHECK(boxes[0]->text() == QStringLiteral("Notebook"));
        CHECK(boxes[0]->isChecked());
        buttonOf(*dialog, "Save to the stick")->click();
        REQUIRE(QTest::qWaitFor([&] { return says(*dialog, "For “Notebook”"); }, patience));
        CHECK(says(*dialog, "Take the stick out safely"));
        CHECK(buttonOf(*dialog, "Save to the stick") == nullptr);
    }
    {
        ShownExchange shown(two.laptop, Role::SocialWorker);
        QSignalSpy received(&shown.exchanger, &sync_ui::Exchanger::received);
        auto *dialog = shown.opened<sync_ui::StickReadDialog>("Read a USB stick…");
        dialog->setFolder(stick.path());
        buttonOf(*dialog, "Read the stick")->click();
        REQUIRE(QTest::qWaitFor([&] { return says(*dialog, "of other computers is here now"); }, patience));
        CHECK(received.count() == 1);
        CHECK(TwoComputers::phoneOf(shown.session, person) == QStringLiteral("56911111111"));
    }
    ShownExchange shown(two.office);
    auto *dialog = shown.opened<sync_ui::StickReadDialog>("Read a USB stick…");
    dialog->setFolder(stick.path());
    buttonOf(*dialog, "Read the stick")->click();
    REQUIRE(QTest::qWaitFor([&] { return says(*dialog, "told what has arrived"); }, patience));
    shown.refresh();
    CHECK(shown.exchanger.overview()->state.unsentEntries == 0);
    CHECK(shown.screen.findChild<sync_ui::LogModel *>()->rowCount() >= 2);
}

TEST_CASE("a damaged file on the stick is refused by name, and a folder that is not there is said at the field")
{
    TwoComputers two;
    const QTemporaryDir stick;
    auto desk = two.office.as(Role::FrontDesk);
    TwoComputers::addPerson(desk);
    NoProgress quiet;
    const auto written = sync::stick::exportTo(two.office.database, stick.path(), TwoComputers::laptopNumber, quiet);
    REQUIRE(written);
    QFile file(written->file);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() - 20));
    file.close();

    ShownExchange shown(two.laptop);
    auto *dialog = shown.opened<sync_ui::StickReadDialog>("Read a USB stick…");
    dialog->setFolder(stick.filePath(QStringLiteral("not there")));
    buttonOf(*dialog, "Read the stick")->click();
    REQUIRE(QTest::qWaitFor([&] { return says(*dialog, "Is the stick plugged in?"); }, patience));
    dialog->setFolder(stick.path());
    buttonOf(*dialog, "Read the stick")->click();
    auto *notice = dialog->findChild<ui::Notice *>();
    REQUIRE(QTest::qWaitFor([&] { return notice->isVisible(); }, patience));
    CHECK(notice->text().contains(QFileInfo(written->file).fileName()));
    CHECK(notice->tone() == ui::Tone::Warning);
}

TEST_CASE("enrolment says at the field what is missing, mistyped, or does not answer")
{
    TwoComputers two;
    ShownExchange shown(two.office);
    auto *dialog = shown.opened<sync_ui::EnrolmentDialog>("Enrol this computer…");
    const auto edit = [dialog](const char *name) { return fieldOf(*dialog, name); };
    buttonOf(*dialog, "Continue")->click();
    CHECK(edit("Address")->accessibleDescription() == QStringLiteral("Fill it in, it is needed."));
    CHECK(dialog->focusWidget() == edit("Address"));
    // Port 1 of this computer: nobody listens there.
    edit("Address")->setText(QStringLiteral("https://127.0.0.1:1"));
    edit("Code")->setText(QStringLiteral("AAAA-BBBB"));
    edit("Name")->setText(QStringLiteral("PC mesón"));
    buttonOf(*dialog, "Continue")->click();
    CHECK(edit("Code")->accessibleDescription().contains(QStringLiteral("mistyped")));
    edit("Code")->setText(sync::enrolments::newCode().toLower());
    buttonOf(*dialog, "Continue")->click();
    REQUIRE(QTest::qWaitFor(
        [&] { return edit("Address")->accessibleDescription().contains(QStringLiteral("Nobody answers")); }, patience));
    CHECK(edit("Address")->isEnabled());
}

TEST_CASE("Tab goes round the whole screen")
{
    TwoComputers two;
    ShownExchange shown(two.office);
    auto *first = buttonOf(shown.screen, "Enrol this computer…");
    const auto stops = tabStops(first);
    REQUIRE_FALSE(stops.isEmpty());
    CHECK(stops.last() == first);
    CHECK(stops.contains(buttonOf(shown.screen, "Save to a USB stick…")));
    CHECK(stops.contains(buttonOf(shown.screen, "Read a USB stick…")));
}

TEST_CASE("the frame's item tells by words and tone, and is reached by keyboard")
{
    TwoComputers two;
    auto session = two.office.as(Role::FrontDesk);
    sync_ui::Exchanger exchanger(session);
    sync_ui::ExchangeStatus status(exchanger);
    status.show();
    REQUIRE(QTest::qWaitFor([&] { return exchanger.overview().has_value(); }, patience));
    CHECK(status.text() == QStringLiteral("4 changes to send")); // the operators
    CHECK(status.accessibleName() == QStringLiteral("Exchange: 4 changes to send"));
    CHECK(status.tone() == ui::Tone::Info);
    CHECK(status.focusPolicy() == Qt::TabFocus);
    QSignalSpy pressed(&status, &QAbstractButton::clicked);
    QTest::keyClick(&status, Qt::Key_Space);
    CHECK(pressed.count() == 1);
}

TEST_CASE("a save by any screen refreshes the overview without being told of")
{
    TwoComputers two;
    auto session = two.office.as(Role::FrontDesk);
    sync_ui::Exchanger exchanger(session);
    REQUIRE(QTest::qWaitFor([&] { return exchanger.overview().has_value(); }, patience));
    const qint64 before = exchanger.overview()->state.unsentEntries;
    auto elsewhere = two.office.as(Role::FrontDesk);
    TwoComputers::addPerson(elsewhere);
    REQUIRE(QTest::qWaitFor([&] { return exchanger.overview()->state.unsentEntries > before; }, patience));
}
