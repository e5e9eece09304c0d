#include "tests/ui_shell/ShellFixture.h"

#include "tests/support/Catch.h"
#include "ui/shell/AgreementPage.h"
#include "ui/shell/PasswordField.h"
#include "ui/shell/SignInPage.h"
#include "ui/shell/WorkPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QTest>
#include <QVBoxLayout>

namespace ventanilla::tests {

namespace {

constexpr int patience = 20'000;

QList<shell::ScreenEntry> entries(int &made)
{
    const auto make = [&made](const char *name) {
        return [&made, name](security::Session &) -> ui::Screen * {
            ++made;
            return new NoteScreen(QString::fromLatin1(name));
        };
    };
    return {{QStringLiteral("one"), "Test", "One", QStringLiteral("home"), std::nullopt, make("One")},
        {QStringLiteral("forbidden"), "Test", "Forbidden", QStringLiteral("case"), security::Permission::ManageCases,
            make("Forbidden")},
        {QStringLiteral("two"), "Test", "Two", QStringLiteral("people"), security::Permission::ManageOperators,
            make("Two")}};
}

} // namespace

NoteScreen::NoteScreen(QString name, QWidget *parent)
    : Screen(parent), edit(new QLineEdit(this)), m_name(std::move(name))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(edit);
    setFocusProxy(edit);
}

Municipality::Municipality()
{
    security::Operator administrator;
    administrator.username = QString::fromLatin1(username);
    administrator.fullName = QStringLiteral("Ana Pérez Ñancupil");
    administrator.role = security::Role::Administrator;
    const auto store = security::entrance::createStore(folder(), QStringLiteral("16204"), QStringLiteral("Ninhue"),
        administrator, QString::fromLatin1(password), clock);
    REQUIRE(store);
    recoveryCode = store->recoveryCode;
}

QString Municipality::folder() const
{
    return directory.filePath(QStringLiteral("store"));
}

std::unique_ptr<shell::MainWindow> Municipality::open()
{
    auto window = std::make_unique<shell::MainWindow>(shell::MainWindow::Parts{folder(), clock, {}, entries(made)});
    window->show();
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    return window;
}

void Municipality::signIn(shell::MainWindow &window, const QString &secret)
{
    auto *page = visible<shell::SignInPage>(window);
    REQUIRE(page);
    auto *name = page->findChild<QComboBox *>();
    name->setEditText({});
    name->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(username));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), secret);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void Municipality::acceptAgreement()
{
    auto *box = qobject_cast<QCheckBox *>(QApplication::focusWidget());
    for (int tabs = 0; !box && tabs < 5; ++tabs) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        box = qobject_cast<QCheckBox *>(QApplication::focusWidget());
    }
    REQUIRE(box);
    QTest::keyClick(box, Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
}

void Municipality::signInAndAccept(shell::MainWindow &window)
{
    signIn(window);
    REQUIRE(QTest::qWaitFor([&] { return window.work() || visible<shell::AgreementPage>(window); }, patience));
    if (!window.work())
        acceptAgreement();
    REQUIRE(QTest::qWaitFor([&] { return window.work() != nullptr; }, patience));
}

} // namespace ventanilla::tests
