#include "tests/support/Catch.h"
#include "tests/ui_desktop/DesktopFixture.h"
#include "tests/ui_desktop/SecondComputer.h"
#include "ui/common/Preferences.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/WorkPage.h"
#include "ui/sync/DecisionForm.h"
#include "ui/sync/EnrolmentDialog.h"
#include "ui/sync/StateCard.h"
#include "ui/sync/StickCard.h"
#include "ui/sync/StickReadDialog.h"
#include "ui/sync/StickSaveDialog.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QRadioButton>
#include <QTest>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

class Camera
{
public:
    Camera(QWidget &window, QString suffix) : m_window(window), m_suffix(std::move(suffix)) { }

    void take(const char *name) const
    {
        constexpr int settle = 700; // milliseconds, for work in threads and delayed reads
        QTest::qWait(settle);
        const QDir folder(qEnvironmentVariable("VENTANILLA_SCREENSHOTS"));
        REQUIRE(m_window.grab().save(folder.filePath(QString::fromLatin1(name) + m_suffix + QStringLiteral(".png"))));
    }

    // What was opened over the window, in its middle.
    template <class Dialog>
    void takeOver(const char *name) const
    {
        REQUIRE(QTest::qWaitFor([&] { return m_window.findChild<Dialog *>() != nullptr; }, patience));
        auto *dialog = m_window.findChild<Dialog *>();
        QTest::qWait(200);
        QPixmap picture = m_window.grab();
        const QPixmap above = dialog->grab();
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
        painter.drawPixmap((picture.width() - above.width()) / 2, (picture.height() - above.height()) / 2, above);
        painter.end();
        const QDir folder(qEnvironmentVariable("VENTANILLA_SCREENSHOTS"));
        REQUIRE(picture.save(folder.filePath(QString::fromLatin1(name) + m_suffix + QStringLiteral(".png"))));
        dialog->close();
        QApplication::setActiveWindow(&m_window); // no window manager does it here
    }

private:
    QWidget &m_window;
    QString m_suffix;
};

void atTheCounter(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.open();
    const Camera camera(*window, suffix);
    Desktop::signIn(QStringLiteral("demo-meson"), QStringLiteral("demo"));
    REQUIRE(QTest::qWaitFor([&] { return window->work() != nullptr; }, patience));
    camera.take("frontdesk-start");
    type(QStringLiteral("munos maria"));
    camera.take("frontdesk-search");
    press(Qt::Key_Return);
    camera.take("frontdesk-person");
    type(QStringLiteral("suf"));
    QTest::qWait(100);
    press(Qt::Key_Return);
    camera.take("frontdesk");
    press(Qt::Key_Return, Qt::ControlModifier);
    camera.take("frontdesk-finished");
    press(Qt::Key_F4);
    camera.take("frontdesk-new-person");
    Q_EMIT window->work()->helpRequested(QStringLiteral("front-desk"));
    camera.takeOver<shell::HelpDialog>("help");
    Q_EMIT window->work()->shortcutsRequested();
    camera.takeOver<shell::ShortcutsDialog>("shortcuts");
    Q_EMIT window->work()->aboutRequested();
    camera.takeOver<shell::AboutDialog>("about");
    window->work()->showScreen(QStringLiteral("today"));
    QTest::qWait(300);
    press(Qt::Key_Return);
    camera.take("today");
    window->work()->showScreen(QStringLiteral("people"));
    QTest::qWait(100);
    type(QStringLiteral("gonzales jose"));
    QTest::qWait(1000);
    press(Qt::Key_Return);
    camera.take("people");
    press(Qt::Key_D, Qt::ControlModifier);
    QTest::qWait(2000);
    camera.take("people-duplicates");
    press(Qt::Key_Return);
    QTest::qWait(500);
    camera.take("people-comparison");
}

void ofTheExchange(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.open();
    const Camera camera(*window, suffix);
    Desktop::signIn(QStringLiteral("demo-asistente"), QStringLiteral("demo"));
    REQUIRE(QTest::qWaitFor([&] { return window->work() != nullptr; }, patience));
    window->work()->showScreen(QStringLiteral("exchange"));
    camera.take("exchange");
    window->work()->showScreen(QStringLiteral("conflicts"));
    camera.take("conflicts");
    auto *form = window->findChild<sync_ui::DecisionForm *>();
    REQUIRE(form);
    form->findChildren<QRadioButton *>().last()->click();
    camera.take("conflicts-third");
}

// Without what another computer knows, as every municipality begins.
void ofEnrolment(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.open();
    const Camera camera(*window, suffix);
    Desktop::signIn(QStringLiteral("demo-admin"), QStringLiteral("demo"));
    REQUIRE(QTest::qWaitFor([&] { return window->work() != nullptr; }, patience));
    window->work()->showScreen(QStringLiteral("exchange"));
    camera.take("exchange-alone");
    Q_EMIT window->findChild<sync_ui::StateCard *>()->enrolmentRequested();
    camera.takeOver<sync_ui::EnrolmentDialog>("enrolment");
}

void ofSticks(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.open();
    const Camera camera(*window, suffix);
    Desktop::signIn(QStringLiteral("demo-meson"), QStringLiteral("demo"));
    REQUIRE(QTest::qWaitFor([&] { return window->work() != nullptr; }, patience));
    window->work()->showScreen(QStringLiteral("exchange"));
    QTest::qWait(500);
    Q_EMIT window->findChild<sync_ui::StickCard *>()->saveRequested();
    camera.takeOver<sync_ui::StickSaveDialog>("stick-save");
    Q_EMIT window->findChild<sync_ui::StickCard *>()->readRequested();
    camera.takeOver<sync_ui::StickReadDialog>("stick-read");
}

void asAdministrator(Desktop &desktop, const QString &suffix)
{
    const auto window = desktop.open();
    const Camera camera(*window, suffix);
    camera.take("sign-in");
    Desktop::signIn(QStringLiteral("demo-admin"), QStringLiteral("demo"));
    REQUIRE(QTest::qWaitFor([&] { return window->work() != nullptr; }, patience));
    for (const char *screen : {"catalogue", "import", "settings"}) {
        window->work()->showScreen(QString::fromLatin1(screen));
        camera.take(screen);
    }
    window->lock();
    camera.take("lock");
}

} // namespace

// Run by hand with VENTANILLA_SCREENSHOTS=folder: the pictures of the exchange alone, on a small municipality.
TEST_CASE("Pictures of the exchange", "[.exchange-screenshots]")
{
    const auto wear = [](ui::Appearance appearance, ui::TextScale scale) {
        ui::Preferences preferences;
        preferences.language = words::Language::Spanish;
        preferences.appearance = appearance;
        preferences.textScale = scale;
        preferences.exchangesByItself = false; // pictures of what was arranged, not of a failed attempt
        preferences.save();
        preferences.apply();
    };
    Desktop desktop(600, 400);
    const auto each = [&](const auto &take) {
        wear(ui::Appearance::Light, ui::TextScale::Normal);
        take(QStringLiteral("-light"));
        wear(ui::Appearance::Dark, ui::TextScale::Normal);
        take(QStringLiteral("-dark"));
        wear(ui::Appearance::Light, ui::TextScale::Largest);
        take(QStringLiteral("-largest"));
    };
    each([&](const QString &suffix) { ofEnrolment(desktop, suffix); });
    workApart(desktop);
    each([&](const QString &suffix) {
        ofTheExchange(desktop, suffix);
        ofSticks(desktop, suffix);
    });
}

// Run by hand with VENTANILLA_SCREENSHOTS=folder: the pictures of resources/screenshots.
TEST_CASE("Pictures of every screen", "[.screenshots]")
{
    Desktop desktop(6106, 5495);
    for (const bool dark : {false, true}) {
        ui::Preferences preferences;
        preferences.language = words::Language::Spanish;
        preferences.appearance = dark ? ui::Appearance::Dark : ui::Appearance::Light;
        preferences.apply();
        const QString suffix = dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        atTheCounter(desktop, suffix);
        asAdministrator(desktop, suffix);
    }
    ui::Preferences preferences;
    preferences.language = words::Language::Spanish;
    preferences.textScale = ui::TextScale::Largest;
    preferences.apply();
    atTheCounter(desktop, QStringLiteral("-largest"));
    asAdministrator(desktop, QStringLiteral("-largest"));
}
