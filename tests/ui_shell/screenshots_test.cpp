#include "tests/support/Catch.h"
#include "tests/ui_shell/ShellFixture.h"

#include "ui/common/Preferences.h"
#include "ui/shell/AgreementPage.h"
#include "ui/shell/FirstRunPage.h"
#include "ui/shell/RecoveryCodePage.h"
#include "ui/shell/SettingsScreen.h"
#include "ui/shell/WorkPage.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

class Camera
{
public:
    explicit Camera(QString suffix) : m_suffix(std::move(suffix)) { }
    void take(QWidget &window, const char *name) const
    {
        QTest::qWait(30);
        const QDir folder(qEnvironmentVariable("VENTANILLA_SCREENSHOTS"));
        REQUIRE(window.grab().save(folder.filePath(QString::fromLatin1(name) + m_suffix + QStringLiteral(".png"))));
    }

private:
    QString m_suffix;
};

void takeAll(const Camera &camera)
{
    constexpr QSize screen(1366, 768);
    constexpr int patience = 20'000;
    const SystemClock clock;
    shell::MainWindow first({QStringLiteral("/home/rosa/.local/share/ventanilla"), clock, {}, {}});
    first.resize(screen);
    first.show();
    camera.take(first, "first-run");
    first.close();
    shell::RecoveryCodePage code;
    code.resize(screen);
    code.prepare(QStringLiteral("K7Q2M-9XW4T-3HD8P-6RVNB-C5JFY-2GZ7A"));
    code.show();
    camera.take(code, "recovery-code");
    code.close();

    Municipality municipality;
    const auto window = municipality.open();
    window->resize(screen);
    camera.take(*window, "sign-in");
    municipality.signIn(*window);
    REQUIRE(QTest::qWaitFor([&] { return visible<shell::AgreementPage>(*window) != nullptr; }, patience));
    camera.take(*window, "agreement");
    municipality.acceptAgreement();
    REQUIRE(QTest::qWaitFor([&] { return window->work() != nullptr; }, patience));
    REQUIRE(window->work()->showScreen(QStringLiteral("settings")));
    camera.take(*window, "settings");
    window->lock();
    camera.take(*window, "lock");
}

} // namespace

// Not a check: pictures to be looked at. Run it with VENTANILLA_SCREENSHOTS=folder and the tag [screenshots].
TEST_CASE("pictures of the window's pages", "[.][screenshots]")
{
    using namespace ui;
    const auto spanish = words::Language::Spanish;
    Preferences{spanish, Appearance::Light, TextScale::Normal, 10}.save();
    Preferences{spanish, Appearance::Light, TextScale::Normal, 10}.apply();
    takeAll(Camera(QStringLiteral("-light")));
    Preferences{spanish, Appearance::Dark, TextScale::Normal, 10}.save();
    Preferences{spanish, Appearance::Dark, TextScale::Normal, 10}.apply();
    takeAll(Camera(QStringLiteral("-dark")));
    Preferences{spanish, Appearance::Light, TextScale::Largest, 10}.save();
    Preferences{spanish, Appearance::Light, TextScale::Largest, 10}.apply();
    takeAll(Camera(QStringLiteral("-largest")));
}
