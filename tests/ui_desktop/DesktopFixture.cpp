#include "tests/ui_desktop/DesktopFixture.h"

#include "app/desktop/Screens.h"
#include "app/workspace/DemoStore.h"
#include "core/security/Entrance.h"
#include "core/security/Operators.h"
#include "core/security/Units.h"
#include "tests/support/Catch.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

namespace ventanilla::tests {

Desktop::Desktop(qint64 persons, qint64 attentions, qint64 madeSecondsAgo)
{
    clock.shift(-madeSecondsAgo);
    demo::DemoOptions options;
    options.persons = persons;
    options.attentions = attentions;
    NoProgress quiet;
    REQUIRE(workspace::createDemoStore(folder(), options, clock, quiet));
    clock.shift(0);
}

void Desktop::addOperator(const QString &username, const QString &password, const QString &unitCode)
{
    auto administrator = security::entrance::signIn(
        folder(), QStringLiteral("demo-admin"), QString::fromLatin1(workspace::demoPassword), clock);
    REQUIRE(administrator);
    const auto unit = administrator->read(security::Permission::ManageUnits,
        [&](store::Connection &connection) { return security::units::find(connection, unitCode); });
    REQUIRE(unit);
    REQUIRE(*unit);
    security::Operator who;
    who.username = username;
    who.fullName = QStringLiteral("Rosa Ñancupil Soto");
    who.role = security::Role::FrontDesk;
    who.unit = (*unit)->id;
    REQUIRE(security::operators::add(*administrator, who, password));
}

std::unique_ptr<shell::MainWindow> Desktop::open()
{
    auto window =
        std::make_unique<shell::MainWindow>(shell::MainWindow::Parts{folder(), clock, {}, desktop::screens()});
    window->resize(1366, 768);
    window->show();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    return window;
}

std::unique_ptr<shell::MainWindow> Desktop::openAs(const char *username)
{
    auto window = open();
    signIn(QString::fromLatin1(username), QString::fromLatin1(workspace::demoPassword));
    REQUIRE(QTest::qWaitFor([&] { return window->work() != nullptr; }, patience));
    return window;
}

void Desktop::signIn(const QString &username, const QString &password)
{
    if (auto *name = qobject_cast<QComboBox *>(QApplication::focusWidget()))
        name->setEditText({});
    else
        press(Qt::Key_Backtab);
    press(Qt::Key_A, Qt::ControlModifier);
    type(username);
    press(Qt::Key_Return);
    type(password);
    press(Qt::Key_Return);
}

void type(const QString &text)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace ventanilla::tests
