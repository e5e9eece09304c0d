#include "core/security/StoreJoining.h"
#include "core/sync/protocol/Enrolment.h"
#include "tests/support/Catch.h"
#include "tests/support_sync/ServerProcess.h"
#include "tests/ui_desktop/Camera.h"
#include "tests/ui_desktop/DesktopFixture.h"
#include "tests/ui_desktop/SecondComputer.h"
#include "ui/shell/FirstRunPage.h"
#include "ui/shell/JoinDialog.h"
#include "ui/shell/StickJoinDialog.h"
#include "ui/shell/WorkPage.h"
#include "ui/sync/AdmissionDialog.h"
#include "ui/sync/DecisionForm.h"
#include "ui/sync/EnrolmentDialog.h"
#include "ui/sync/StateCard.h"
#include "ui/sync/StickCard.h"
#include "ui/sync/StickReadDialog.h"
#include "ui/sync/StickSaveDialog.h"
#include "ui/words/Format.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTcpServer>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

constexpr qint64 twoDays = 2 * 24 * 3600;

// The primary button is the one that goes on, on every page of every dialogue.
void goOn(QWidget *dialog)
{
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->property("primary").toBool() && button->isVisible())
            button->click();
    }
}

void fill(QWidget *dialog, const std::vector<QString> &texts)
{
    size_t next = 0;
    for (auto *edit : dialog->findChildren<QLineEdit *>()) {
        if (edit->isVisible() && next < texts.size())
            edit->setText(texts[next++]);
    }
}

bool says(const QWidget *dialog, const char *text)
{
    const auto labels = dialog->findChildren<QLabel *>();
    return std::ranges::any_of(labels,
        [text](const QLabel *label) { return label->isVisible() && label->text().contains(QString::fromUtf8(text)); });
}

void waitUntilSays(const QWidget *dialog, const char *text)
{
    CAPTURE(text);
    CHECK(QTest::qWaitFor([&] { return says(dialog, text); }, patience));
}

// How it stands, told to whoever works at the counter, who decides no differences.
void ofStanding(Desktop &desktop, Standing standing, const char *name, const QString &suffix)
{
    arrange(desktop, standing);
    const auto window = desktop.openAs("demo-meson");
    const Camera camera(*window, suffix);
    window->work()->showScreen(QStringLiteral("exchange"));
    camera.take(name);
}

void ofRecords(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.openAs("demo-meson");
    const Camera camera(*window, suffix);
    window->work()->showScreen(QStringLiteral("exchange"));
    window->findChild<QTabWidget *>()->setCurrentIndex(1);
    camera.take("exchange-computers");
    window->work()->showScreen(QStringLiteral("today"));
    auto *from = window->work()->currentScreen()->findChild<QLineEdit *>();
    from->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(words::date(desktop.clock.now().date().addDays(-7)));
    press(Qt::Key_Tab);
    QTest::qWait(700);
    auto *table = window->work()->currentScreen()->findChild<QTableView *>();
    table->setFocus();
    press(Qt::Key_Return);
    camera.take("exchange-attention");
    window->work()->showScreen(QStringLiteral("people"));
    QTest::qWait(100);
    type(QStringLiteral("gonzales jose"));
    QTest::qWait(1000);
    press(Qt::Key_Return);
    camera.take("exchange-person");
}

void ofDifferences(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.openAs("demo-asistente");
    const Camera camera(*window, suffix);
    window->work()->showScreen(QStringLiteral("exchange"));
    camera.take("exchange");
    window->work()->showScreen(QStringLiteral("conflicts"));
    // In the order of the list, the newest first: see Differences.h.
    QTest::qWait(700);
    for (const char *name : {"conflicts-twice", "conflicts-steps", "conflicts-deleted", "conflicts",
             "conflicts-address", "conflicts-telephone"}) {
        camera.take(name);
        press(Qt::Key_Down);
    }
    window->findChild<sync_ui::DecisionForm *>()->findChildren<QRadioButton *>().last()->click();
    camera.take("conflicts-third");
    window->work()->currentScreen()->findChild<QTabBar *>()->setCurrentIndex(1);
    camera.take("conflicts-decided");
}

void ofDuplicates(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.openAs("demo-meson");
    const Camera camera(*window, suffix);
    window->work()->showScreen(QStringLiteral("people"));
    QTest::qWait(500);
    press(Qt::Key_D, Qt::ControlModifier);
    QTest::qWait(2000);
    camera.take("people-duplicates");
    press(Qt::Key_Return);
    camera.take("people-comparison");
}

void ofEnrolment(Desktop &desktop, const ServerProcess &server, const QString &suffix)
{
    const auto window = desktop.openAs("demo-admin");
    const Camera camera(*window, suffix);
    window->work()->showScreen(QStringLiteral("exchange"));
    camera.take("exchange-alone");
    window->work()->showScreen(QStringLiteral("conflicts"));
    camera.take("conflicts-none");
    window->work()->showScreen(QStringLiteral("exchange"));
    Q_EMIT window->findChild<sync_ui::StateCard *>()->enrolmentRequested();
    auto *dialog = camera.opened<sync_ui::EnrolmentDialog>();
    goOn(dialog);
    camera.takeOver(dialog, "enrolment-missing");
    fill(dialog,
        {QStringLiteral("https://127.0.0.1:%1").arg(server.port()), server.newCode(QStringLiteral("16204")),
            QStringLiteral("PC mesón")});
    camera.takeOver(dialog, "enrolment");
    goOn(dialog);
    auto *same = dialog->findChild<QCheckBox *>();
    REQUIRE(QTest::qWaitFor([&] { return same->isVisible(); }, patience));
    camera.takeOver(dialog, "enrolment-fingerprint");
    camera.close(dialog);
}

// A server that takes the call and says nothing.
void ofWaiting(Desktop &desktop, const QString &suffix)
{
    QTcpServer silent;
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    const auto window = desktop.openAs("demo-admin");
    const Camera camera(*window, suffix);
    window->work()->showScreen(QStringLiteral("exchange"));
    QTest::qWait(500);
    Q_EMIT window->findChild<sync_ui::StateCard *>()->enrolmentRequested();
    auto *dialog = camera.opened<sync_ui::EnrolmentDialog>();
    fill(dialog,
        {QStringLiteral("https://127.0.0.1:%1").arg(silent.serverPort()), sync::enrolments::newCode(),
            QStringLiteral("PC mesón")});
    goOn(dialog);
    QTest::qWait(800);
    camera.takeOver(dialog, "enrolment-working");
    silent.close();
    const QPointer<QWidget> still(dialog);
    dialog->reject();
    QTest::qWait(1500);
    if (still)
        camera.close(still);
}

void ofSticks(Desktop &desktop, const QString &suffix)
{
    const QTemporaryDir stick;
    const auto window = desktop.openAs("demo-meson");
    const Camera camera(*window, suffix);
    window->work()->showScreen(QStringLiteral("exchange"));
    QTest::qWait(500);
    Q_EMIT window->findChild<sync_ui::StickCard *>()->saveRequested();
    auto *save = camera.opened<sync_ui::StickSaveDialog>();
    camera.takeOver(save, "stick-save");
    goOn(save);
    camera.takeOver(save, "stick-save-missing");
    save->setFolder(stick.path());
    for (auto *box : save->findChildren<QCheckBox *>())
        box->setChecked(true);
    goOn(save);
    waitUntilSays(save, "Qué hacer ahora");
    camera.takeOver(save, "stick-save-end");
    camera.close(save);
    Q_EMIT window->findChild<sync_ui::StickCard *>()->readRequested();
    auto *read = camera.opened<sync_ui::StickReadDialog>();
    camera.takeOver(read, "stick-read");
    read->setFolder(stick.path());
    goOn(read);
    QTest::qWait(1'500);
    camera.takeOver(read, "stick-read-end");
    camera.close(read);
}

// A new computer asks, the first one admits, the new one begins.
void ofAdmission(Desktop &desktop, const QString &suffix)
{
    const QTemporaryDir place;
    const QString fresh = place.filePath(QStringLiteral("datos"));
    const QString stick = place.filePath(QStringLiteral("pendrive"));
    REQUIRE(QDir().mkpath(stick));
    shell::MainWindow first({fresh, desktop.clock, {}, {}});
    first.resize(1366, 768);
    first.show();
    first.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&first));
    for (auto *label : first.findChildren<QLabel *>()) // a folder as people have it
        label->setText(label->text().replace(fresh, QStringLiteral("/home/rosa/.local/share/ventanilla")));
    const Camera there(first, suffix);
    there.take("first-run");
    const auto buttons = first.findChild<shell::FirstRunPage *>()->findChildren<QPushButton *>();
    buttons[buttons.size() - 2]->click();
    auto *server = there.opened<shell::JoinDialog>();
    there.takeOver(server, "join-server");
    there.close(server);
    buttons.last()->click();
    auto *join = there.opened<shell::StickJoinDialog>();
    there.takeOver(join, "join-stick");
    join->setFolder(stick);
    const QString password = QStringLiteral("canasta y frazadas");
    fill(join, {QStringLiteral("Notebook de visitas"), password, password});
    goOn(join);
    waitUntilSays(join, "Qué hacer ahora");
    there.takeOver(join, "join-stick-asked");

    {
        const auto window = desktop.openAs("demo-admin");
        const Camera here(*window, suffix);
        window->work()->showScreen(QStringLiteral("exchange"));
        QTest::qWait(500);
        Q_EMIT window->findChild<sync_ui::StickCard *>()->admissionRequested();
        auto *admission = here.opened<sync_ui::AdmissionDialog>();
        here.takeOver(admission, "admission");
        admission->setFolder(stick);
        goOn(admission);
        auto *same = admission->findChild<QCheckBox *>();
        REQUIRE(QTest::qWaitFor([&] { return same->isVisible(); }, patience));
        same->click();
        here.takeOver(admission, "admission-comparison");
        goOn(admission);
        waitUntilSays(admission, "Qué hacer ahora");
        here.takeOver(admission, "admission-end");
        here.close(admission);
    }
    first.activateWindow();
    goOn(join);
    there.takeOver(join, "join-stick-answer");
    fill(join, {stick, QStringLiteral("demo-admin"), QStringLiteral("otra clave cualquiera")});
    goOn(join);
    QTest::qWait(2'000);
    there.takeOver(join, "join-stick-refused");
    there.close(join);
}

// The computer was lost, and has been told to forget its keys.
void ofRevocation(const QString &suffix)
{
    Desktop desktop(60, 40);
    REQUIRE(security::entrance::forgetKeys(desktop.folder()));
    const auto window = desktop.open();
    const Camera camera(*window, suffix);
    camera.take("revoked");
}

} // namespace

// Run by hand with VENTANILLA_SCREENSHOTS=folder: the pictures of working with several computers, on small municipalities.
TEST_CASE("Pictures of the exchange", "[.exchange-screenshots]")
{
    {
        Desktop alone(200, 120);
        ServerProcess server;
        server.addCommune(QStringLiteral("16204"));
        inEachAppearance([&](const QString &suffix) {
            ofEnrolment(alone, server, suffix);
            ofWaiting(alone, suffix);
            ofAdmission(alone, suffix);
            ofRevocation(suffix);
        });
    }
    inEachAppearance([&](const QString &suffix) {
        Desktop desktop(600, 400, twoDays);
        workApart(desktop);
        ofStanding(desktop, Standing::ToSend, "exchange-to-send", suffix);
        ofDifferences(desktop, suffix);
        ofStanding(desktop, Standing::Offline, "exchange-offline", suffix);
        ofStanding(desktop, Standing::LeaseEnding, "exchange-lease", suffix);
        ofStanding(desktop, Standing::UpToDate, "exchange-up-to-date", suffix);
        ofRecords(desktop, suffix);
        ofDuplicates(desktop, suffix);
        ofSticks(desktop, suffix);
    });
}
