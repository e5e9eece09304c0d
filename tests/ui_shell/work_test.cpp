#include "tests/support/Catch.h"
#include "tests/ui_shell/ShellFixture.h"

#include "ui/common/ChoiceField.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Notice.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/LockPage.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/PasswordField.h"
#include "ui/shell/SettingsScreen.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/SignInPage.h"
#include "ui/shell/WorkPage.h"
#include "ui/sync/ExchangeScreen.h"
#include "ui/sync/ExchangeStatus.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

constexpr int patience = 20'000;

NoteScreen *noteOf(shell::MainWindow &window)
{
    return dynamic_cast<NoteScreen *>(window.work()->currentScreen());
}

void unlock(shell::MainWindow &window)
{
    auto *page = visible<shell::LockPage>(window);
    REQUIRE(page);
    auto *password = page->findChild<shell::PasswordField *>();
    QTest::keyClicks(password->lineEdit(), QString::fromLatin1(Municipality::password));
    QTest::keyClick(password->lineEdit(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !window.isLocked(); }, patience));
}

ui::ChoiceField *choiceNamed(const QWidget &parent, const char *name)
{
    for (auto *choice : parent.findChildren<ui::ChoiceField *>()) {
        if (choice->accessibleName() == QString::fromLatin1(name))
            return choice;
    }
    return nullptr;
}

void type(const QWidget &parent, const char *name, const QString &text)
{
    for (auto *edit : parent.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QString::fromLatin1(name)) {
            edit->setText(text);
            return;
        }
    }
    FAIL("no field is called " << name);
}

} // namespace

TEST_CASE("screens are reached by keyboard and by each other")
{
    Municipality municipality;
    const auto window = municipality.open();
    municipality.signInAndAccept(*window);
    NoteScreen *first = noteOf(*window);
    CHECK(first->title() == QStringLiteral("One"));
    CHECK(first->edit->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    NoteScreen *second = noteOf(*window);
    CHECK(second->title() == QStringLiteral("Two"));
    CHECK(second->edit->hasFocus());
    CHECK(first->deactivations == 1);
    CHECK(second->activations == 1);
    CHECK(municipality.made == 2);
    Q_EMIT second->navigationRequested(QStringLiteral("one"), 77);
    CHECK(noteOf(*window) == first);
    CHECK(first->opened == 77);
    CHECK_FALSE(window->work()->showScreen(QStringLiteral("forbidden")));
}

TEST_CASE("every screen is a key away however many there are, and in sight in a low window")
{
    Municipality municipality;
    const auto window = municipality.open();
    municipality.signInAndAccept(*window);
    const QStringList ids = window->work()->entryIds();
    const auto *first = window->work()->currentScreen();
    window->resize(900, 320);
    QSet<const ui::Screen *> seen;
    for (int step = 0; step < ids.size(); ++step) {
        QTest::keyClick(window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        seen.insert(window->work()->currentScreen());
        for (auto *button : window->findChild<shell::NavigationRail *>()->findChildren<QPushButton *>())
            CHECK((!button->isChecked() || button->visibleRegion().boundingRect().height() == button->height()));
    }
    CHECK(seen.size() == ids.size());
    CHECK(window->work()->currentScreen() == first); // round
    QTest::keyClick(window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(window->work()->currentScreen() != first);
}

TEST_CASE("rows from other computers refresh what is shown, but never what somebody is typing")
{
    Municipality municipality;
    const auto window = municipality.open();
    municipality.signInAndAccept(*window);
    NoteScreen *first = noteOf(*window);
    REQUIRE(window->work()->showScreen(QStringLiteral("two")));
    NoteScreen *second = noteOf(*window);
    second->edit->setText(QStringLiteral("half a sentence"));
    window->work()->noteChanges();
    CHECK(second->refreshes == 0);
    CHECK(first->refreshes == 0); // not seen: when it is shown again
    REQUIRE(window->work()->showScreen(QStringLiteral("one")));
    CHECK(first->refreshes == 1);
    second->edit->clear();
    REQUIRE(window->work()->showScreen(QStringLiteral("two")));
    CHECK(second->refreshes == 1);
    REQUIRE(window->work()->showScreen(QStringLiteral("one")));
    CHECK(first->refreshes == 1); // nothing new since
}

TEST_CASE("the exchange is in sight and a key away from every screen")
{
    Municipality municipality;
    const auto window = municipality.open();
    municipality.signInAndAccept(*window);
    auto *status = window->findChild<sync_ui::ExchangeStatus *>();
    REQUIRE(status);
    REQUIRE(QTest::qWaitFor([&] { return status->isVisible(); }, patience));
    CHECK(status->text() == QStringLiteral("Only on this computer"));
    QTest::keyClick(noteOf(*window)->edit, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(qobject_cast<sync_ui::ExchangeScreen *>(window->work()->currentScreen()));
    REQUIRE(window->work()->showScreen(QStringLiteral("one")));
    status->click();
    CHECK(qobject_cast<sync_ui::ExchangeScreen *>(window->work()->currentScreen()));
}

TEST_CASE("an idle window locks, hides everything, and keeps the work in progress")
{
    Municipality municipality;
    const auto window = municipality.open();
    municipality.signInAndAccept(*window);
    NoteScreen *note = noteOf(*window);
    QTest::keyClicks(note->edit, QStringLiteral("half a sentence"));
    NoteScreen::draft.clear();
    ui::message::inform(window.get(), QStringLiteral("Title"), QStringLiteral("Something personal"));
    QWidget *dialog = QApplication::activeModalWidget();
    REQUIRE(dialog);
    window->setIdleMilliseconds(150);
    REQUIRE(QTest::qWaitFor([&] { return window->isLocked(); }));
    CHECK_FALSE(note->isVisible());
    CHECK_FALSE(dialog->isVisible());
    CHECK(NoteScreen::draft == QStringLiteral("half a sentence"));
    window->setIdleMilliseconds(600'000);
    unlock(*window);
    CHECK(note->isVisible());
    CHECK(dialog->isVisible());
    CHECK(note->edit->text() == QStringLiteral("half a sentence"));
    dialog->close();
}

TEST_CASE("input puts the lock off")
{
    Municipality municipality;
    const auto window = municipality.open();
    municipality.signInAndAccept(*window);
    window->setIdleMilliseconds(1500);
    for (int press = 0; press < 10; ++press) {
        QTest::qWait(200);
        QTest::keyClick(noteOf(*window)->edit, Qt::Key_X);
    }
    CHECK_FALSE(window->isLocked());
}

TEST_CASE("a locked window does not open for another password")
{
    Municipality municipality;
    const auto window = municipality.open();
    municipality.signInAndAccept(*window);
    QTest::keyClick(noteOf(*window)->edit, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return window->isLocked(); }));
    auto *page = visible<shell::LockPage>(*window);
    auto *password = page->findChild<shell::PasswordField *>();
    QTest::keyClicks(password->lineEdit(), QStringLiteral("not this one"));
    QTest::keyClick(password->lineEdit(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return page->findChild<ui::Notice *>()->isVisible(); }, patience));
    CHECK(window->isLocked());
    unlock(*window);
}

TEST_CASE("signing out and closing ask when there is unsaved work, and keep it as a draft")
{
    Municipality municipality;
    const auto window = municipality.open();
    municipality.signInAndAccept(*window);
    QTest::keyClicks(noteOf(*window)->edit, QStringLiteral("not finished"));
    NoteScreen::draft.clear();

    ui::message::answerNext(ui::message::Answer::Cancel);
    window->close();
    REQUIRE(QTest::qWaitFor([] { return ui::message::pendingAnswers() == 0; }));
    QTest::qWait(20);
    CHECK(window->isVisible());
    CHECK(window->work());

    ui::message::answerNext(ui::message::Answer::Accept);
    QTest::keyClick(noteOf(*window)->edit, Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return window->work() == nullptr; }));
    CHECK(NoteScreen::draft == QStringLiteral("not finished"));
    CHECK(visible<shell::SignInPage>(*window));
    // The store is closed: signing in opens it again.
    municipality.signInAndAccept(*window);
}

TEST_CASE("help, the list of shortcuts and the licence are a key or a menu away")
{
    Municipality municipality;
    const auto window = municipality.open();
    municipality.signInAndAccept(*window);
    QTest::keyClick(noteOf(*window)->edit, Qt::Key_F1);
    auto *help = window->findChild<shell::HelpDialog *>();
    REQUIRE(help);
    CHECK(help->isVisible());
    help->close();
    Q_EMIT window->work()->shortcutsRequested();
    auto *list = window->findChild<shell::ShortcutsDialog *>();
    REQUIRE(list);
    CHECK(list->findChild<QTableView *>()->model()->rowCount() == 14);
    list->close();
    Q_EMIT window->work()->aboutRequested();
    REQUIRE(window->findChild<shell::AboutDialog *>());
    window->findChild<shell::AboutDialog *>()->close();
}

TEST_CASE("every topic has help in both languages")
{
    for (const auto language : {words::Language::Spanish, words::Language::English}) {
        words::installTranslations(language);
        const QString general = shell::helpText(QStringLiteral("general"));
        for (const char *topic : {"front-desk", "people", "catalogue", "import", "settings", "exchange", "conflicts"}) {
            CAPTURE(topic);
            const QString text = shell::helpText(QString::fromLatin1(topic));
            CHECK(text.size() > 300);
            CHECK(text != general);
        }
        CHECK(shell::helpText(QStringLiteral("no such topic")) == general);
    }
    words::installTranslations(words::Language::English);
}

TEST_CASE("the language changes at once and everywhere, and the password can be changed")
{
    Municipality municipality;
    const auto window = municipality.open();
    municipality.signInAndAccept(*window);
    REQUIRE(window->work()->showScreen(QStringLiteral("settings")));
    auto *settings = qobject_cast<shell::SettingsScreen *>(window->work()->currentScreen());
    auto *language = choiceNamed(*settings, "Language");
    auto *colours = choiceNamed(*settings, "Colours");
    REQUIRE(language);
    REQUIRE(colours);
    language->setValue(int(words::Language::Spanish));
    REQUIRE(QTest::qWaitFor([&] { return settings->title() == QStringLiteral("Configuración"); }));
    colours->setValue(int(ui::Appearance::Dark));
    REQUIRE(QTest::qWaitFor([] { return ui::Theme::instance().appearance() == ui::Appearance::Dark; }));
    colours->setValue(int(ui::Appearance::Light));
    language->setValue(int(words::Language::English));
    REQUIRE(QTest::qWaitFor([&] { return settings->title() == QStringLiteral("Settings"); }));
    QApplication::sendPostedEvents(); // the widgets learn of it by an event

    const QString changed = QStringLiteral("una clave nueva");
    type(*settings, "Password until now", QString::fromLatin1(Municipality::password));
    type(*settings, "New password", changed);
    type(*settings, "New password, again", changed);
    for (auto *button : settings->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Change the password"))
            button->click();
    }
    auto *notice = settings->findChild<ui::Notice *>();
    REQUIRE(QTest::qWaitFor([&] { return notice->isVisible(); }, patience));
    CHECK(notice->tone() == ui::Tone::Success);
    window->signOut();
    municipality.signIn(*window, changed);
    REQUIRE(QTest::qWaitFor([&] { return window->work() != nullptr; }, patience));
}
