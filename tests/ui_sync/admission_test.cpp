#include "core/sync/carrier/StickEnrolment.h"
#include "tests/support_ui/TabStops.h"
#include "tests/ui_sync/ShownExchange.h"
#include "ui/common/Notice.h"
#include "ui/sync/AdmissionDialog.h"
#include "ui/sync/CheckNumberLabel.h"
#include "ui/sync/OptionRow.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QRadioButton>

using namespace ventanilla;
using namespace ventanilla::tests;
using security::Role;

namespace {

const QString password = QStringLiteral("canasta y frazadas");

// New computers that have asked by stick, as the core writes their requests.
class Applicants
{
public:
    sync::stick_enrolment::WrittenRequest ask(const QString &name, const Clock &clock)
    {
        const auto written = sync::stick_enrolment::request(place.filePath(name), name, password, stick.path(), clock);
        REQUIRE(written);
        return *written;
    }
    QTemporaryDir place;
    QTemporaryDir stick;
};

QString shownNumber(const QWidget &dialog)
{
    return dialog.findChild<sync_ui::CheckNumberLabel *>()->accessibleDescription();
}

QString numberOf(const sync::stick_enrolment::WrittenRequest &written)
{
    return sync::device_requests::checkNumber(written.request.publicKey);
}

} // namespace

TEST_CASE("only the administrator of the first computer, where no server enrols, is offered to admit another")
{
    TwoComputers two;
    {
        ShownExchange shown(two.office);
        CHECK(buttonOf(shown.screen, "Admit a new computer…"));
    }
    {
        ShownExchange shown(two.office, Role::SocialWorker);
        CHECK(buttonOf(shown.screen, "Admit a new computer…") == nullptr);
    }
    {
        ShownExchange shown(two.laptop);
        CHECK(buttonOf(shown.screen, "Admit a new computer…") == nullptr);
    }
    REQUIRE(two.office.database.write([](store::Transaction &transaction) {
        auto own = sync::identity_of_device::findOrMake(transaction);
        own.serverAuthority = sync::KeyPair::random().publicKey;
        own.serverUrl = QStringLiteral("https://127.0.0.1:1");
        sync::identity_of_device::save(transaction, own);
    }));
    ShownExchange shown(two.office);
    CHECK(buttonOf(shown.screen, "Admit a new computer…") == nullptr);
}

TEST_CASE("nothing is admitted before the number shown for that very request was compared")
{
    TwoComputers two;
    Applicants applicants;
    const auto earlier = applicants.ask(QStringLiteral("Notebook 2"), two.office.clock);
    two.office.clock.advanceSeconds(60);
    const auto later = applicants.ask(QStringLiteral("PC 3"), two.office.clock);
    ShownExchange shown(two.office);
    auto *dialog = shown.opened<sync_ui::AdmissionDialog>("Admit a new computer…");
    dialog->setFolder(applicants.stick.path());
    buttonOf(*dialog, "Continue")->click();
    REQUIRE(QTest::qWaitFor([&] { return buttonOf(*dialog, "Admit") != nullptr; }, patience));
    auto *admit = buttonOf(*dialog, "Admit");
    auto *same = dialog->findChild<QCheckBox *>();
    CHECK(shownNumber(*dialog) == numberOf(later));
    CHECK_FALSE(admit->isEnabled());
    same->click();
    CHECK(admit->isEnabled());
    const auto rows = dialog->findChildren<sync_ui::OptionRow *>();
    REQUIRE(rows.size() == 2);
    rows[1]->radio()->click();
    CHECK(shownNumber(*dialog) == numberOf(earlier));
    CHECK_FALSE(same->isChecked()); // that was the other one's
    CHECK_FALSE(admit->isEnabled());
    same->click();

    admit->click();
    REQUIRE(QTest::qWaitFor([&] { return says(*dialog, "“Notebook 2” is computer number"); }, patience));
    CHECK(QDir(applicants.stick.path()).entryList({QStringLiteral("*.admission")}).size() == 1);
    buttonOf(*dialog, "Close")->click();
    shown.refresh();
    REQUIRE(shown.exchanger.overview()->computers.size() == 3);
    CHECK(shown.exchanger.overview()->computers.back().publicKey == earlier.request.publicKey);
}

TEST_CASE("a folder without a request, a broken one and one admitted before are told apart")
{
    TwoComputers two;
    Applicants applicants;
    ShownExchange shown(two.office);
    auto *dialog = shown.opened<sync_ui::AdmissionDialog>("Admit a new computer…");
    auto *folder = fieldOf(*dialog, "Folder");
    buttonOf(*dialog, "Continue")->click();
    CHECK(folder->accessibleDescription().contains(QStringLiteral("Plug the stick in")));
    CHECK(dialog->focusWidget() == folder);
    dialog->setFolder(applicants.stick.path());
    buttonOf(*dialog, "Continue")->click();
    REQUIRE(QTest::qWaitFor(
        [&] { return folder->accessibleDescription().contains(QStringLiteral("no request in this folder")); },
        patience));

    QFile broken(applicants.stick.filePath(QStringLiteral("ventanilla-1.request")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("not a request");
    broken.close();
    buttonOf(*dialog, "Continue")->click();
    auto *notice = dialog->findChild<ui::Notice *>();
    REQUIRE(QTest::qWaitFor([&] { return notice->isVisible(); }, patience));
    CHECK(notice->text().contains(QStringLiteral("ventanilla-1.request")));

    const auto written = applicants.ask(QStringLiteral("Notebook 2"), two.office.clock);
    NoProgress quiet;
    REQUIRE(sync::stick_enrolment::admit(two.office.database, written.file, applicants.stick.path(), quiet));
    buttonOf(*dialog, "Continue")->click();
    REQUIRE(QTest::qWaitFor([&] { return buttonOf(*dialog, "Admit") != nullptr; }, patience));
    CHECK_FALSE(notice->isVisible());
    CHECK(dialog->findChildren<sync_ui::OptionRow *>().size() == 1);
    const auto stops = tabStops(dialog->findChild<sync_ui::OptionRow *>()->radio());
    CHECK(stops.contains(dialog->findChild<QCheckBox *>()));
    CHECK(stops.contains(buttonOf(*dialog, "Back")));
    buttonOf(*dialog, "Back")->click();
    CHECK(folder->isVisible());
}
