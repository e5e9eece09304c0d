#include "tests/support/Catch.h"
#include "tests/support_ui/TabStops.h"

#include "ui/common/CheckedEdit.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/DateField.h"
#include "ui/common/Field.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Notice.h"
#include "ui/common/Preferences.h"
#include "ui/common/Shortcuts.h"
#include "ui/common/TextArea.h"
#include "ui/common/Views.h"
#include "ui/words/ErrorWords.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace ventanilla;
using namespace ventanilla::ui;

namespace {

const QDate today(2026, 11, 22);

// A form of two fields in a shown window, so that focus moves as it does for an operator.
struct Form
{
    explicit Form(QWidget *first)
    {
        auto *layout = new QVBoxLayout(&window);
        field = new Field(first, &window);
        other = new QLineEdit(&window);
        layout->addWidget(field);
        layout->addWidget(other);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }

    QWidget window;
    Field *field;
    QLineEdit *other;
};

QLabel *labelOf(Field *field)
{
    for (auto *label : field->findChildren<QLabel *>()) {
        if (label->buddy())
            return label;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a date typed by hand is understood while typing and written out when the field is left")
{
    auto *date = new DateField;
    date->setToday([] { return today; });
    Form form(date);
    form.field->setLabel(QStringLiteral("&Birth"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("5/3/2026"));
    CHECK(date->date() == QDate(2026, 3, 5));
    CHECK(date->lineEdit()->text() == QStringLiteral("5/3/2026"));
    CHECK(date->lineEdit()->accessibleDescription().contains(QStringLiteral("March")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(date->lineEdit()->text() == QStringLiteral("05-03-2026"));
    CHECK(form.other->hasFocus());
    CHECK(form.field->problem().isEmpty());
}

TEST_CASE("a wrong date is told after leaving the field, and the message goes when it is mended")
{
    auto *date = new DateField;
    date->setToday([] { return today; });
    date->forbidFuture();
    Form form(date);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("31/12/2026"));
    CHECK(form.field->problem().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(form.field->problem().contains(QStringLiteral("future")));
    CHECK_FALSE(date->date());
    form.field->reveal();
    date->lineEdit()->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1/2/2026"));
    CHECK(form.field->problem().isEmpty());
    CHECK(date->date() == QDate(2026, 2, 1));
    date->lineEdit()->setText(QStringLiteral("31/2/2026"));
    CHECK_FALSE(date->isAcceptable());
    date->setDate(std::nullopt);
    CHECK(date->isAcceptable());
    CHECK(date->isEmpty());
}

TEST_CASE("a field's label is the buddy of its editor and names it")
{
    auto *date = new DateField;
    Form form(date);
    form.field->setLabel(QStringLiteral("&Date of birth"));
    form.field->setRequired(true);
    CHECK(labelOf(form.field)->buddy() == date->lineEdit());
    CHECK(date->lineEdit()->accessibleName() == QStringLiteral("Date of birth (required)"));
    form.other->setFocus();
    QTest::keyClick(&form.window, Qt::Key_D, Qt::AltModifier);
    CHECK(date->lineEdit()->hasFocus());
    form.field->setProblem(QStringLiteral("Wrong."));
    CHECK(date->lineEdit()->accessibleDescription() == QStringLiteral("Wrong."));
}

TEST_CASE("Tab and Shift+Tab pass through every field, however the form was put together")
{
    QWidget window;
    QVBoxLayout layout(&window);
    // All editors first, as members of a form are, and some fields in another order than they are shown.
    auto *name = new QLineEdit(&window);
    auto *date = new DateField(&window);
    auto *choice = new ChoiceField(&window);
    auto *text = new TextArea(&window);
    auto *last = new QLineEdit(&window);
    choice->setChoices({{QStringLiteral("One"), 1}, {QStringLiteral("Two"), 2}});
    QList<Field *> fields;
    for (QWidget *editor : std::initializer_list<QWidget *>{last, text, choice, date, name})
        fields.prepend(new Field(editor, &window));
    for (Field *field : std::as_const(fields))
        layout.addWidget(field);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const QList<QWidget *> all{name, date->lineEdit(), choice, text->focusProxy(), last};
    for (qsizetype index = 0; index < fields.size(); ++index) {
        fields[index]->setFocus();
        CHECK(QApplication::focusWidget() == all[index]);
    }
    const auto forwards = tests::tabStops(name);
    CHECK(forwards.size() == all.size());
    CHECK(forwards.last() == name);
    const auto backwards = tests::tabStops(name, Qt::Key_Backtab);
    CHECK(backwards.size() == all.size());
    CHECK(backwards.last() == name);
    for (QWidget *each : all) {
        CHECK(forwards.contains(each));
        CHECK(backwards.contains(each));
    }
}

TEST_CASE("a checked line is put in its form when it is left, or says what is wrong")
{
    auto *rut = new RutField;
    rut->setCheck([](const QString &typed) -> Result<QString> {
        if (typed.size() < 3)
            return failure(ErrorKind::InvalidInput, QStringLiteral("rut"));
        return typed.toUpper();
    });
    Form form(rut);
    QTest::keyClicks(rut, QStringLiteral("ab"));
    QTest::keyClick(rut, Qt::Key_Tab);
    CHECK(form.field->problem() == words::describe(Error{ErrorKind::InvalidInput, QStringLiteral("rut"), {}}));
    rut->setFocus();
    QTest::keyClicks(rut, QStringLiteral("c"));
    CHECK(form.field->problem().isEmpty());
    QTest::keyClick(rut, Qt::Key_Tab);
    CHECK(rut->text() == QStringLiteral("ABC"));
}

TEST_CASE("a choice keeps its value when its texts change, and the wheel leaves it alone")
{
    ChoiceField choice;
    choice.setNothing(QStringLiteral("-"));
    choice.setChoices({{QStringLiteral("One"), 1}, {QStringLiteral("Two"), 2}});
    CHECK_FALSE(choice.chosen<int>());
    choice.setValue(2);
    QSignalSpy changes(&choice, &ChoiceField::valueChanged);
    choice.setChoices({{QStringLiteral("Uno"), 1}, {QStringLiteral("Dos"), 2}});
    CHECK(choice.chosen<int>() == 2);
    CHECK(choice.currentText() == QStringLiteral("Dos"));
    CHECK(changes.isEmpty());
    QWheelEvent wheel(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&choice, &wheel);
    CHECK(choice.chosen<int>() == 2);
    choice.setValue(7);
    CHECK_FALSE(choice.chosen<int>());
}

TEST_CASE("Tab leaves a text area and a table")
{
    auto *area = new TextArea;
    Form form(area);
    QTest::keyClicks(area->edit(), QStringLiteral("text"));
    QTest::keyClick(area->edit(), Qt::Key_Tab);
    CHECK(form.other->hasFocus());
    CHECK(area->text() == QStringLiteral("text"));

    auto *table = new QTableView;
    QStandardItemModel model(3, 3);
    table->setModel(&model);
    prepareTable(table);
    Form second(table);
    QTest::keyClick(table, Qt::Key_Tab);
    CHECK(second.other->hasFocus());
}

TEST_CASE("a text area cuts what is beyond its limit where it was pasted and says how much is left")
{
    TextArea area;
    area.setMaximumLength(10);
    area.edit()->insertPlainText(QStringLiteral("12345678"));
    const auto *counter = area.findChild<QLabel *>();
    CHECK(counter->text().contains(QStringLiteral("2 characters")));
    area.edit()->moveCursor(QTextCursor::Start);
    area.edit()->insertPlainText(QStringLiteral("abcdef"));
    CHECK(area.text() == QStringLiteral("ab12345678"));
    area.setText(QString(50, QLatin1Char('x')));
    CHECK(area.text().size() == 10);
}

TEST_CASE("a notice says an error again in the new language")
{
    QWidget window;
    Notice notice(&window);
    const Error error{ErrorKind::DiskFull, {}, {}};
    notice.showError(error);
    CHECK(notice.isVisibleTo(&window));
    CHECK(notice.tone() == Tone::Error);
    const QString english = notice.text();
    words::installTranslations(words::Language::Spanish);
    QApplication::sendPostedEvents();
    CHECK(notice.text() == words::describe(error));
    CHECK(notice.text() != english);
    CHECK(notice.accessibleName() == notice.text());
    words::installTranslations(words::Language::English);
    notice.clear();
    CHECK_FALSE(notice.isVisibleTo(&window));
}

TEST_CASE("a question answers by its callback, preset in tests, and by its buttons")
{
    QWidget window;
    std::optional<message::Answer> answer;
    const message::Question question{QStringLiteral("Title"), QStringLiteral("Delete it?"), QStringLiteral("Delete")};
    message::answerNext(message::Answer::Accept);
    message::ask(&window, question, [&](message::Answer given) { answer = given; });
    CHECK_FALSE(answer);
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));
    CHECK(*answer == message::Answer::Accept);
    CHECK(message::lastText() == QStringLiteral("Delete it?"));
    CHECK(message::pendingAnswers() == 0);

    answer.reset();
    message::ask(&window, question, [&](message::Answer given) { answer = given; });
    auto *dialog = window.findChild<QDialog *>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));
    CHECK(*answer == message::Answer::Cancel);
}

TEST_CASE("preferences are kept, and nonsense in the file becomes the default")
{
    Preferences wanted{words::Language::English, Appearance::Dark, TextScale::Large, 25};
    wanted.save();
    CHECK(Preferences::load() == wanted);
    wanted.idleMinutes = 5000;
    wanted.save();
    CHECK(Preferences::load().idleMinutes == 10);
}

TEST_CASE("a shortcut is listed once and works inside its owner")
{
    const Shortcut shortcut{"test.go", QKeySequence(Qt::CTRL | Qt::Key_G), "Test", "Test", "Go"};
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *edit = new QLineEdit(&window);
    layout->addWidget(edit);
    int times = 0;
    shortcuts::bind(&window, shortcut, [&] { ++times; });
    shortcuts::declare({shortcut});
    const auto all = shortcuts::all();
    CHECK(std::count_if(all.begin(), all.end(), [](const Shortcut &s) { return qstrcmp(s.id, "test.go") == 0; }) == 1);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_G, Qt::ControlModifier);
    CHECK(times == 1);
}
