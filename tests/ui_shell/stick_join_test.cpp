#include "core/sync/carrier/StickEnrolment.h"
#include "tests/support/Catch.h"
#include "tests/ui_shell/ShellFixture.h"
#include "ui/common/Notice.h"
#include "ui/shell/AgreementPage.h"
#include "ui/shell/FirstRunPage.h"
#include "ui/shell/RecoveryCodePage.h"
#include "ui/shell/StickJoinDialog.h"
#include "ui/sync/CheckNumberLabel.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

constexpr int patience = 20'000;

QPushButton *button(QWidget &parent, const char *text)
{
    for (auto *each : parent.findChildren<QPushButton *>()) {
        if (each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text) && each->isVisible())
            return each;
    }
    return nullptr;
}

QLineEdit *field(QWidget &parent, const char *name)
{
    for (auto *each : parent.findChildren<QLineEdit *>()) {
        if (each->isVisible() && each->accessibleName().startsWith(QString::fromUtf8(name)))
            return each;
    }
    FAIL("no field is called " << name);
    return nullptr;
}

// A new computer with an empty data folder, whose window is at its first page.
class NewComputer
{
public:
    NewComputer() : window({folder(), clock, {}, {}})
    {
        REQUIRE(QDir().mkpath(stick()));
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    [[nodiscard]] QString folder() const { return directory.filePath(QStringLiteral("new")); }
    [[nodiscard]] QString stick() const { return directory.filePath(QStringLiteral("stick")); }

    shell::StickJoinDialog *open()
    {
        button(window, "Join it with a USB stick…")->click();
        shell::StickJoinDialog *dialog = nullptr;
        REQUIRE(
            QTest::qWaitFor([&] { return (dialog = visible<shell::StickJoinDialog>(window)) != nullptr; }, patience));
        dialog->setFolder(stick());
        return dialog;
    }
    void close(shell::StickJoinDialog *dialog)
    {
        dialog->reject();
        REQUIRE(QTest::qWaitFor([&] { return window.findChild<shell::StickJoinDialog *>() == nullptr; }, patience));
    }
    // The check number it shows.
    static QString ask(shell::StickJoinDialog &dialog, const QString &password)
    {
        field(dialog, "Name of this computer")->setText(QStringLiteral("Notebook"));
        field(dialog, "New password, again")->setText(password);
        field(dialog, "New password")->setText(password);
        button(dialog, "Save the request")->click();
        const auto *number = dialog.findChild<sync_ui::CheckNumberLabel *>();
        REQUIRE(QTest::qWaitFor([&] { return number->isVisible() || visible<ui::Notice>(dialog); }, patience));
        return number->isVisible() ? number->accessibleDescription() : QString();
    }
    static void join(shell::StickJoinDialog &dialog, const QString &username, const QString &password)
    {
        field(dialog, "User name")->setText(username);
        field(dialog, "Password of the request")->setText(password);
        button(dialog, "Join")->click();
    }

    QTemporaryDir directory;
    SystemClock clock;
    shell::MainWindow window;
};

const QString password = QStringLiteral("canasta y frazadas");
const QString username = QString::fromLatin1(Municipality::username);

void admitAll(const Municipality &municipality, const QString &stick)
{
    auto session = security::entrance::signIn(
        municipality.folder(), username, QString::fromLatin1(Municipality::password), municipality.clock);
    REQUIRE(session);
    const auto found = sync::stick_enrolment::findRequests(stick);
    REQUIRE(found);
    NoProgress quiet;
    for (const auto &each : found->requests)
        REQUIRE(sync::stick_enrolment::admit(session->database(), each.file, stick, quiet));
}

} // namespace

TEST_CASE("a new computer asks by stick, is switched off, and begins with the answer")
{
    const Municipality municipality;
    NewComputer fresh;
    {
        auto *dialog = fresh.open();
        button(*dialog, "Save the request")->click();
        CHECK_FALSE(field(*dialog, "Name of this computer")->accessibleDescription().isEmpty());
        CHECK_FALSE(sync::stick_enrolment::hasAsked(fresh.folder()));
        const QString number = NewComputer::ask(*dialog, password);
        const auto found = sync::stick_enrolment::findRequests(fresh.stick());
        REQUIRE(found);
        REQUIRE(found->requests.size() == 1);
        CHECK(number == sync::device_requests::checkNumber(found->requests[0].request.publicKey));
        fresh.close(dialog);
    }
    admitAll(municipality, fresh.stick());
    auto *dialog = fresh.open(); // goes on with the answer
    NewComputer::join(*dialog, username, QStringLiteral("otra clave cualquiera"));
    auto *secret = field(*dialog, "Password of the request");
    REQUIRE(QTest::qWaitFor(
        [&] { return secret->accessibleDescription().contains(QStringLiteral("not the password")); }, patience));
    NewComputer::join(*dialog, QStringLiteral("nadie"), password);
    auto *who = field(*dialog, "User name");
    REQUIRE(QTest::qWaitFor(
        [&] { return who->accessibleDescription().contains(QStringLiteral("no operator")); }, patience));
    NewComputer::join(*dialog, username, password);
    REQUIRE(QTest::qWaitFor([&] { return visible<shell::RecoveryCodePage>(fresh.window) != nullptr; }, patience));
    CHECK_FALSE(sync::stick_enrolment::hasAsked(fresh.folder()));
    CHECK(QDir(fresh.stick()).entryList({QStringLiteral("*.receipt")}).size() == 1);
}

TEST_CASE("without its answer a new computer says so, and a forgotten password leaves a way to ask anew")
{
    const Municipality municipality;
    NewComputer fresh;
    auto *dialog = fresh.open();
    const QString first = NewComputer::ask(*dialog, password);
    button(*dialog, "Continue")->click();
    NewComputer::join(*dialog, username, password);
    auto *folder = field(*dialog, "Folder of the stick");
    REQUIRE(QTest::qWaitFor(
        [&] { return folder->accessibleDescription().contains(QStringLiteral("no answer for this computer")); },
        patience));

    button(*dialog, "Ask again…")->click();
    const QString other = QStringLiteral("otra clave cualquiera");
    CHECK(NewComputer::ask(*dialog, other).isEmpty());
    REQUIRE(button(*dialog, "Ask anew"));
    button(*dialog, "Ask anew")->click();
    const auto *number = dialog->findChild<sync_ui::CheckNumberLabel *>();
    REQUIRE(QTest::qWaitFor([&] { return number->isVisible(); }, patience));
    CHECK(number->accessibleDescription() != first);
    admitAll(municipality, fresh.stick());
    button(*dialog, "Continue")->click();
    NewComputer::join(*dialog, username, other);
    REQUIRE(QTest::qWaitFor([&] { return visible<shell::RecoveryCodePage>(fresh.window) != nullptr; }, patience));
}
