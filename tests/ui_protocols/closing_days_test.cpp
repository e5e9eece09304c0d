#include "core/referrals/ClosingDays.h"

#include "tests/referrals/Units.h"
#include "tests/support_ui/TabStops.h"
#include "ui/common/DateField.h"
#include "ui/common/Field.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Notice.h"
#include "ui/common/Preferences.h"
#include "ui/protocols/ClosingDaysDialog.h"
#include "ui/protocols/ProtocolScreen.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace ventanilla;
using namespace ventanilla::protocols_ui;
namespace closing_days = referrals::closing_days;
using security::Role;

namespace {

const QDate newYearsEve(2026, 12, 31);

// The dialog as it is opened from the screen by its shortcut.
class Opened
{
public:
    explicit Opened(security::Session &session) : screen(session)
    {
        screen.resize(1160, 690);
        screen.show();
        screen.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&screen));
        screen.activate();
        REQUIRE(QTest::qWaitFor([&] { return screen.isAncestorOf(QApplication::focusWidget()); }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
        dialog = screen.findChild<ClosingDaysDialog *>();
        REQUIRE(dialog);
        dialog->activateWindow();
        REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
    }

    [[nodiscard]] QListWidget *list() const { return dialog->findChild<QListWidget *>(); }
    [[nodiscard]] QLineEdit *day() const { return dialog->findChild<ui::DateField *>()->lineEdit(); }
    [[nodiscard]] QLineEdit *name() const { return qobject_cast<QLineEdit *>(field("Why it is closed")->editor()); }
    [[nodiscard]] ui::Notice *notice() const { return dialog->findChild<ui::Notice *>(); }
    [[nodiscard]] ui::Field *field(const char *label) const
    {
        for (auto *each : dialog->findChildren<ui::Field *>()) {
            if (each->findChild<QLabel *>()->text().remove(QLatin1Char('&')) == QString::fromUtf8(label))
                return each;
        }
        FAIL(label);
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *text) const
    {
        for (auto *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return each;
        }
        FAIL(text);
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        return std::ranges::any_of(dialog->findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    // The row that says this, or -1.
    [[nodiscard]] int rowOf(const QString &text) const
    {
        for (int row = 0; row < list()->count(); ++row) {
            if (list()->item(row)->data(Qt::AccessibleTextRole).toString().contains(text))
                return row;
        }
        return -1;
    }

    ProtocolScreen screen;
    ClosingDaysDialog *dialog = nullptr;
};

struct Office : tests::Units
{
    Office() : head(sessionOf(QStringLiteral("jefa"), window, Role::UnitHead)) { }
    security::Session head;
};

} // namespace

TEST_CASE("a closing day is added by keyboard and stands among the public holidays of its year", "[closing_days]")
{
    Office office;
    const Opened opened(office.head);
    CHECK(opened.list()->count() == 16);
    CHECK(opened.rowOf(QStringLiteral("Christmas · public holiday")) == 15);
    CHECK(opened.says(QStringLiteral("No closing day of the municipality in 2026 yet.")));
    opened.day()->setFocus();
    QTest::keyClicks(opened.day(), QStringLiteral("31-12-2026"));
    QTest::keyClick(opened.day(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == opened.name());
    QTest::keyClicks(opened.name(), QStringLiteral("Cierre de fin de ano"));
    QTest::keyClick(opened.name(), Qt::Key_Return);
    const auto stored = closing_days::all(office.head);
    REQUIRE(stored);
    REQUIRE(stored->size() == 1);
    CHECK(stored->front().day == newYearsEve);
    CHECK(opened.list()->count() == 17);
    CHECK(opened.list()->currentRow() == 16);
    CHECK(opened.rowOf(QStringLiteral("Cierre de fin de ano · closing day of the municipality")) == 16);
    CHECK_FALSE(opened.says(QStringLiteral("No closing day")));
    CHECK(opened.notice()->tone() == ui::Tone::Success);
    CHECK(opened.day()->text().isEmpty());
    CHECK(opened.dialog->isVisible());
}

TEST_CASE("what is wrong with a closing day is said beside its field", "[closing_days]")
{
    Office office;
    REQUIRE(closing_days::add(office.head, newYearsEve, QStringLiteral("Paro")));
    const Opened opened(office.head);
    opened.button("Add")->click();
    CHECK_FALSE(opened.field("Day")->problem().isEmpty());
    CHECK(opened.field("Why it is closed")->problem().isEmpty());
    opened.day()->setText(QStringLiteral("31-12-2026"));
    opened.button("Add")->click();
    CHECK(opened.field("Day")->problem().isEmpty());
    CHECK_FALSE(opened.field("Why it is closed")->problem().isEmpty());
    CHECK(QApplication::focusWidget() == opened.name());
    opened.name()->setText(QStringLiteral("Otro paro"));
    opened.button("Add")->click();
    CHECK(opened.field("Day")->problem().contains(QStringLiteral("in the list already")));
    opened.day()->setText(QStringLiteral("31-12-2126"));
    opened.button("Add")->click();
    CHECK_FALSE(opened.field("Day")->problem().isEmpty());
    opened.day()->setText(QStringLiteral("mañana o pasado"));
    opened.button("Add")->click();
    CHECK(opened.field("Day")->problem().contains(QStringLiteral("not a date")));
    CHECK(closing_days::all(office.head)->size() == 1);
}

TEST_CASE("a closing day is removed after a question, a public holiday never", "[closing_days]")
{
    Office office;
    REQUIRE(closing_days::add(office.head, newYearsEve, QStringLiteral("Paro")));
    const Opened opened(office.head);
    opened.list()->setCurrentRow(opened.rowOf(QStringLiteral("Christmas")));
    CHECK_FALSE(opened.button("Remove")->isEnabled());
    opened.list()->setCurrentRow(opened.rowOf(QStringLiteral("Paro")));
    REQUIRE(opened.button("Remove")->isEnabled());
    ui::message::answerNext(ui::message::Answer::Cancel);
    opened.button("Remove")->click();
    CHECK(closing_days::all(office.head)->size() == 1);
    ui::message::answerNext(ui::message::Answer::Accept);
    opened.button("Remove")->click();
    REQUIRE(QTest::qWaitFor([&] { return opened.list()->count() == 16; }));
    CHECK(closing_days::all(office.head)->empty());
    CHECK(opened.rowOf(QStringLiteral("Paro")) == -1);
}

TEST_CASE("years are turned, and an addition shows its own year", "[closing_days]")
{
    Office office;
    const Opened opened(office.head);
    opened.button("Next year")->click();
    CHECK(opened.says(QStringLiteral("2027")));
    CHECK(opened.rowOf(QStringLiteral("26 March 2027")) >= 0); // Good Friday
    opened.button("Previous year")->click();
    opened.button("Previous year")->click();
    CHECK(opened.rowOf(QStringLiteral("18 April 2025")) >= 0);
    opened.day()->setText(QStringLiteral("12-02-2027"));
    opened.name()->setText(QStringLiteral("Aniversario"));
    opened.button("Add")->click();
    CHECK(opened.rowOf(QStringLiteral("Aniversario")) == opened.list()->currentRow());
    CHECK(opened.list()->currentItem()->text().contains(QStringLiteral("2027")));
    for (int year = 2027; year < 2036; ++year)
        opened.button("Next year")->click();
    CHECK(opened.says(QStringLiteral("2036")));
    CHECK_FALSE(opened.button("Next year")->isEnabled());
}

TEST_CASE("whoever may not edit closing days sees them and changes nothing; Tab reaches everything", "[closing_days]")
{
    Office office;
    REQUIRE(closing_days::add(office.head, newYearsEve, QStringLiteral("Paro")));
    {
        auto desk = office.sessionOf(QStringLiteral("rosa"), office.window);
        const Opened opened(desk);
        CHECK(opened.rowOf(QStringLiteral("Paro")) == 16);
        CHECK_FALSE(opened.button("Add")->isVisible());
        CHECK_FALSE(opened.button("Remove")->isVisible());
        CHECK_FALSE(opened.day()->isVisible());
    }
    const Opened opened(office.head);
    opened.list()->setCurrentRow(16);
    const auto stops = tests::tabStops(opened.list());
    for (const QWidget *stop : std::initializer_list<QWidget *>{opened.list(), opened.button("Previous year"),
             opened.button("Next year"), opened.button("Remove"), opened.day(), opened.name(), opened.button("Add")})
        CHECK(std::ranges::find(stops, stop) != stops.end());
}

// Run by hand with VENTANILLA_SCREENSHOTS=folder.
TEST_CASE("Picture of the days without attention", "[.screenshots]")
{
    ui::Preferences preferences;
    preferences.language = words::Language::Spanish;
    preferences.apply();
    Office office;
    REQUIRE(closing_days::add(office.head, newYearsEve, QStringLiteral("Cierre de fin de año")));
    Opened opened(office.head);
    opened.list()->setCurrentRow(16);
    const QDir folder(qEnvironmentVariable("VENTANILLA_SCREENSHOTS"));
    CHECK(opened.dialog->grab().save(folder.filePath(QStringLiteral("closing-days.png"))));
    CHECK(opened.screen.grab().save(folder.filePath(QStringLiteral("protocols-empty.png"))));
}
