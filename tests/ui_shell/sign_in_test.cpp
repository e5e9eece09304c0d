#include "core/sync/engine/DeviceIdentity.h"
#include "core/sync/engine/SyncState.h"
#include "tests/support/Catch.h"
#include "tests/ui_shell/ShellFixture.h"

#include "ui/common/MessageDialog.h"
#include "ui/common/Notice.h"
#include "ui/shell/AgreementPage.h"
#include "ui/shell/FirstRunPage.h"
#include "ui/shell/LockPage.h"
#include "ui/shell/PasswordField.h"
#include "ui/shell/RecoveryCodePage.h"
#include "ui/shell/RecoveryPage.h"
#include "ui/shell/SignInPage.h"
#include "ui/shell/WorkPage.h"
#include "ui/words/ErrorWords.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTest>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

constexpr int patience = 20'000;

QPushButton *buttonSaying(QWidget &parent, const char *text)
{
    for (auto *button : parent.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QString::fromLatin1(text))
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("an operator signs in by keyboard, accepts the agreement once, and works")
{
    Municipality municipality;
    {
        const auto window = municipality.open();
        CHECK(visible<shell::SignInPage>(*window));
        CHECK(municipality.made == 0);
        municipality.signIn(*window);
        REQUIRE(QTest::qWaitFor([&] { return visible<shell::AgreementPage>(*window) != nullptr; }, patience));
        CHECK_FALSE(window->work());
        municipality.acceptAgreement();
        REQUIRE(QTest::qWaitFor([&] { return window->work() != nullptr; }, patience));
        CHECK(window->work()->entryIds()
            == QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("exchange"),
                QStringLiteral("conflicts"), QStringLiteral("settings")});
        // Only the screen that is seen has been made.
        CHECK(municipality.made == 1);
    }
    const auto again = municipality.open();
    municipality.signIn(*again);
    REQUIRE(QTest::qWaitFor([&] { return again->work() != nullptr; }, patience));
}

TEST_CASE("who refuses the agreement is signed out and can sign in again")
{
    Municipality municipality;
    const auto window = municipality.open();
    municipality.signIn(*window);
    REQUIRE(QTest::qWaitFor([&] { return visible<shell::AgreementPage>(*window) != nullptr; }, patience));
    buttonSaying(*window, "Sign out")->click();
    REQUIRE(QTest::qWaitFor([&] { return visible<shell::SignInPage>(*window) != nullptr; }));
    municipality.signInAndAccept(*window);
}

TEST_CASE("a wrong password is told, and guessing is slowed down visibly")
{
    Municipality municipality;
    const auto window = municipality.open();
    auto *page = visible<shell::SignInPage>(*window);
    auto *notice = page->findChild<ui::Notice *>();
    const QString wrong = words::describe(Error{ErrorKind::WrongPassword, QStringLiteral("password"), {}});
    for (int attempt = 1; attempt <= 4; ++attempt) {
        municipality.signIn(*window, QStringLiteral("wrong password"));
        REQUIRE(QTest::qWaitFor([&] { return notice->isVisible() && notice->text() == wrong; }, patience));
    }
    municipality.signIn(*window, QStringLiteral("wrong password"));
    REQUIRE(QTest::qWaitFor(
        [&] { return notice->text().startsWith(QStringLiteral("Too many attempts. Wait 1 second ")); }, patience));
    auto *password = page->findChild<shell::PasswordField *>();
    QTest::keyClicks(password->lineEdit(), QString::fromLatin1(Municipality::password));
    CHECK_FALSE(buttonSaying(*page, "Sign in")->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return !notice->isVisible(); }, patience));
    QTest::keyClick(password->lineEdit(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return visible<shell::AgreementPage>(*window) != nullptr; }, patience));
}

TEST_CASE("a second program on the same municipality is told so")
{
    Municipality municipality;
    const auto first = municipality.open();
    municipality.signInAndAccept(*first);
    const auto second = municipality.open();
    municipality.signIn(*second);
    auto *notice = second->findChild<ui::Notice *>();
    REQUIRE(QTest::qWaitFor([&] { return notice->isVisible(); }, patience));
    CHECK(notice->text() == words::describe(Error{ErrorKind::AlreadyOpen, {}, {}}));
}

TEST_CASE("a forgotten password is replaced with the recovery code")
{
    Municipality municipality;
    const auto window = municipality.open();
    buttonSaying(*window, "I forgot my password")->click();
    auto *page = visible<shell::RecoveryPage>(*window);
    REQUIRE(page);
    const QString changed = QStringLiteral("otra clave larga");
    const auto lines = page->findChildren<QLineEdit *>();
    REQUIRE(lines.size() == 4);
    lines[0]->setText(QStringLiteral("not a code"));
    lines[1]->setText(QString::fromLatin1(Municipality::username));
    lines[2]->setText(changed);
    lines[3]->setText(changed);
    auto *submit = buttonSaying(*page, "Change the password");
    submit->click();
    auto *notice = page->findChild<ui::Notice *>();
    REQUIRE(QTest::qWaitFor([&] { return notice->isVisible(); }, patience));
    lines[0]->setText(municipality.recoveryCode.toLower());
    ui::message::answerNext(ui::message::Answer::Accept);
    submit->click();
    REQUIRE(QTest::qWaitFor([&] { return visible<shell::SignInPage>(*window) != nullptr; }, patience));
    municipality.signIn(*window, changed);
    REQUIRE(QTest::qWaitFor([&] { return visible<shell::AgreementPage>(*window) != nullptr; }, patience));
}

TEST_CASE("a folder without a municipality offers to create one, and shows its recovery code once")
{
    const QTemporaryDir directory;
    const SystemClock clock;
    const QString folder = directory.filePath(QStringLiteral("new"));
    shell::MainWindow window({folder, clock,
        [&clock](const QString &where, const shell::NewMunicipality &wanted, Progress &) {
            return security::entrance::createStore(
                where, wanted.communeCode, wanted.communeName, wanted.administrator, wanted.password, clock);
        },
        {}});
    window.show();
    auto *page = visible<shell::FirstRunPage>(window);
    REQUIRE(page);
    auto *commune = page->findChild<QComboBox *>();
    CHECK(commune->count() == 347);
    auto *submit = buttonSaying(*page, "Create the municipality");
    submit->click();
    CHECK_FALSE(security::entrance::holdsStore(folder));
    commune->setCurrentIndex(commune->findText(QStringLiteral("Ninhue (Ñuble)")));
    const auto lines = page->findChildren<QLineEdit *>();
    REQUIRE(lines.size() == 4);
    lines[0]->setText(QStringLiteral("Ana Pérez"));
    lines[1]->setText(QStringLiteral("ana"));
    lines[2]->setText(QStringLiteral("una clave larga"));
    lines[3]->setText(QStringLiteral("una clave distinta"));
    submit->click();
    CHECK_FALSE(security::entrance::holdsStore(folder));
    lines[3]->setText(QStringLiteral("una clave larga"));
    submit->click();
    REQUIRE(QTest::qWaitFor([&] { return visible<shell::RecoveryCodePage>(window) != nullptr; }, patience));
    auto *codePage = visible<shell::RecoveryCodePage>(window);
    CHECK(codePage->findChild<QLineEdit *>()->text().size() > 20);
    auto *next = buttonSaying(*codePage, "Go on");
    CHECK_FALSE(next->isEnabled());
    codePage->findChild<QCheckBox *>()->setChecked(true);
    next->click();
    CHECK(visible<shell::AgreementPage>(window));
}

TEST_CASE("capitals that seem locked are noticed")
{
    shell::PasswordField field;
    field.show();
    QTest::keyClick(field.lineEdit(), 'A', Qt::NoModifier);
    CHECK(field.warnsOfCapitals());
    QTest::keyClick(field.lineEdit(), 'a', Qt::NoModifier);
    CHECK_FALSE(field.warnsOfCapitals());
    QTest::keyClick(field.lineEdit(), 'B', Qt::ShiftModifier);
    CHECK_FALSE(field.warnsOfCapitals());
}

TEST_CASE("the sign-in page is there without opening the store")
{
    Municipality municipality;
    QElapsedTimer timer;
    timer.start();
    const auto window = municipality.open();
    window->grab();
    const qint64 elapsed = timer.elapsed();
    WARN("sign-in page after " << elapsed << " ms");
    CHECK(elapsed < 1000); // an unoptimised build on a busy machine; the target of 250 ms is measured by the benchmark
}

TEST_CASE("a computer that was away for too long tries to exchange first, and says what to do when it cannot")
{
    Municipality municipality;
    {
        auto session = security::entrance::signIn(municipality.folder(), QString::fromLatin1(Municipality::username),
            QString::fromLatin1(Municipality::password), municipality.clock);
        REQUIRE(session);
        REQUIRE(session->database().write([&](store::Transaction &transaction) {
            auto own = sync::identity_of_device::findOrMake(transaction);
            own.serverAuthority = sync::KeyPair::random().publicKey;
            own.serverUrl = QStringLiteral("https://127.0.0.1:1"); // nobody answers there
            sync::identity_of_device::save(transaction, own);
            sync::sync_state::noteServer(transaction, municipality.clock.now().addDays(-1), 0);
        }));
    }
    const auto window = municipality.open();
    municipality.signIn(*window);
    auto *page = visible<shell::SignInPage>(*window);
    auto *notice = page->findChild<ui::Notice *>();
    REQUIRE(QTest::qWaitFor([&] { return notice->isVisible(); }, patience));
    CHECK(notice->text().contains(QStringLiteral("away for too long")));
    CHECK(window->work() == nullptr);
    auto session = security::entrance::signIn(municipality.folder(), QString::fromLatin1(Municipality::username),
        QString::fromLatin1(Municipality::password), municipality.clock, security::entrance::Purpose::Exchange);
    REQUIRE(session);
    const auto log =
        session->database().read([](store::Connection &connection) { return sync::sync_state::log(connection, 10); });
    REQUIRE(log);
    REQUIRE(log->size() == 1); // it did try
    CHECK(log->front().problem == QStringLiteral("offline"));
}
