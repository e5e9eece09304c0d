#include "core/identity/Person.h"
#include "core/interchange/Mapping.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporarySession.h"
#include "tests/support_ui/TabStops.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/FileField.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Notice.h"
#include "ui/common/ProgressPanel.h"
#include "ui/interchange/ExportPage.h"
#include "ui/interchange/ImportFigures.h"
#include "ui/interchange/ImportPage.h"
#include "ui/interchange/ImportResult.h"
#include "ui/interchange/ImportScreen.h"
#include "ui/interchange/MappingEditor.h"
#include "ui/interchange/PreviewModel.h"
#include "ui/interchange/ProblemModel.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace ventanilla;

namespace {

constexpr int patience = 20'000;

QByteArray row(qint64 number, const QString &surname)
{
    return QStringLiteral("%1;Ana;%2;01-02-1980\r\n")
        .arg(identity::Rut::fromNumber(number)->canonical(), surname)
        .toUtf8();
}

class Fixture
{
public:
    Fixture() : office(security::Role::Administrator)
    {
        screen = std::make_unique<interchange_ui::ImportScreen>(office.session);
        screen->resize(1160, 690);
        screen->show();
        screen->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(screen.get()));
        page = screen->findChild<interchange_ui::ImportPage *>();
        problems = page->findChild<interchange_ui::ProblemModel *>();
        preview = page->findChild<interchange_ui::PreviewModel *>();
    }

    QString write(const QByteArray &content, const char *name = "personas.csv") const
    {
        const QString path = office.store.folder.filePath(QString::fromLatin1(name));
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return path;
    }
    QPushButton *button(const char *text) const
    {
        for (auto *each : screen->findChildren<QPushButton *>()) {
            if (each->text().remove(QLatin1Char('&')) == QLatin1String(text) && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void look(const QString &path)
    {
        screen->open(path);
        REQUIRE(QTest::qWaitFor([&] { return preview->rowCount() > 0; }, patience));
    }
    QString outcome() const
    {
        return page->findChild<interchange_ui::ImportResult *>()->findChild<ui::Notice *>()->text();
    }
    void press(const char *text)
    {
        REQUIRE(button(text));
        REQUIRE(button(text)->isEnabled());
        button(text)->click();
        REQUIRE(QTest::qWaitFor([&] { return !page->isImporting() && !outcome().isEmpty(); }, patience));
    }
    qint64 persons()
    {
        return *office.store.database.read([](store::Connection &connection) {
            return connection.statement("SELECT count(*) FROM person").single<qint64>().value_or(-1);
        });
    }
    QStringList figures() const
    {
        QStringList texts;
        for (auto *each : page->findChild<interchange_ui::ImportFigures *>()->findChildren<QLabel *>()) {
            if (!each->accessibleName().isEmpty())
                texts.append(each->accessibleName());
        }
        return texts;
    }

    tests::TemporarySession office;
    std::unique_ptr<interchange_ui::ImportScreen> screen;
    interchange_ui::ImportPage *page = nullptr;
    interchange_ui::ProblemModel *problems = nullptr;
    interchange_ui::PreviewModel *preview = nullptr;
};

} // namespace

TEST_CASE("a file with bad rows goes from the preview over a trial to the reject file")
{
    Fixture shown;
    const QString path = shown.write("RUN;Nombres;Primer apellido;F nac\r\n" + row(11111111, QStringLiteral("Muñoz"))
        + "12345678-0;Ana;Mala;01-02-1980\r\n" + row(12222222, QStringLiteral("Peña")));
    shown.look(path);
    CHECK(shown.preview->rowCount() == 3);
    CHECK(shown.preview->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("RUN\n→ RUT"));

    shown.press("Try without saving");
    CHECK(shown.persons() == 0);
    CHECK(shown.figures()
        == QStringList{QStringLiteral("3 read"), QStringLiteral("2 new"), QStringLiteral("0 changed"),
            QStringLiteral("0 equal"), QStringLiteral("1 rejected")});
    REQUIRE(shown.problems->rowCount() == 1);
    CHECK(shown.problems->index(0, interchange_ui::ProblemModel::Line).data().toString() == QStringLiteral("3"));
    CHECK(shown.problems->index(0, interchange_ui::ProblemModel::Field).data().toString() == QStringLiteral("RUT"));
    CHECK(shown.problems->index(0, interchange_ui::ProblemModel::Value).data().toString()
        == QStringLiteral("12345678-0"));
    CHECK(shown.button("Open the rejected rows") == nullptr);

    shown.press("Import"); // no question: it was tried
    CHECK(shown.persons() == 2);
    REQUIRE(shown.button("Open the rejected rows"));
    QFile rejects(shown.button("Open the rejected rows")->toolTip());
    REQUIRE(rejects.open(QIODevice::ReadOnly));
    const QByteArray rejected = rejects.readAll();
    CHECK(rejected.contains("12345678-0"));
    CHECK_FALSE(rejected.contains("11111111"));

    ui::message::answerNext(ui::message::Answer::Accept);
    shown.button("Import")->click();
    REQUIRE(QTest::qWaitFor([&] { return shown.figures().contains(QStringLiteral("2 equal")); }, patience));
    CHECK(shown.persons() == 2);
}

TEST_CASE("without the column that identifies rows nothing can be imported until it is chosen, and the choice is kept")
{
    Fixture shown;
    shown.look(shown.write("Quien;Nombres;Primer apellido;F nac\r\n" + row(11111111, QStringLiteral("Muñoz"))));
    REQUIRE(shown.button("Import"));
    CHECK_FALSE(shown.button("Import")->isEnabled());
    auto *editor = shown.page->findChild<interchange_ui::MappingEditor *>();
    CHECK(editor->missingKeys() == QStringList{QStringLiteral("rut")});

    for (auto *choice : editor->findChildren<ui::ChoiceField *>()) {
        if (choice->accessibleName().startsWith(QLatin1String("RUT")))
            choice->setValue(QStringLiteral("Quien"));
    }
    CHECK(editor->missingKeys().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return shown.button("Import")->isEnabled(); }, patience));
    for (auto *edit : shown.page->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QLatin1String("Save this one under the name"))
            QTest::keyClicks(edit, QStringLiteral("Planilla de Rosa"));
    }
    shown.button("Save")->click();
    const auto kept = interchange::mappings::load(
        shown.office.session, interchange::Kind::Persons, QStringLiteral("Planilla de Rosa"));
    REQUIRE(kept);
    CHECK(kept->columns.value(QStringLiteral("rut")) == QStringLiteral("Quien"));
    shown.press("Try without saving");
    CHECK(shown.figures().contains(QStringLiteral("1 new")));
}

TEST_CASE("Tab goes through the steps and the columns, and back to the first step")
{
    Fixture shown;
    shown.look(shown.write("Quien;Nombres;Primer apellido;F nac\r\n" + row(11111111, QStringLiteral("Muñoz"))));
    auto *editor = shown.page->findChild<interchange_ui::MappingEditor *>();
    REQUIRE(editor->isVisible());
    auto *kind = shown.page->findChild<ui::ChoiceField *>();
    const auto stops = tests::tabStops(kind);
    REQUIRE_FALSE(stops.isEmpty());
    CHECK(stops.last() == kind);
    CHECK(stops.contains(shown.screen->findChild<QTabWidget *>()->tabBar()));
    for (auto *choice : editor->findChildren<ui::ChoiceField *>())
        CHECK(stops.contains(choice));
}

TEST_CASE("stopping an import leaves nothing of the file")
{
    Fixture shown;
    QByteArray content = "rut;nombres;apellido_paterno;fecha_nacimiento\r\n";
    constexpr qint64 first = 10'000'000;
    constexpr int rows = 30'000;
    for (int place = 0; place < rows; ++place)
        content += row(first + place, QStringLiteral("Soto"));
    shown.look(shown.write(content));

    ui::message::answerNext(ui::message::Answer::Accept);
    shown.button("Import")->click();
    REQUIRE(QTest::qWaitFor([&] { return shown.page->isImporting(); }, patience));
    CHECK(shown.screen->hasUnsavedWork());
    REQUIRE(QTest::qWaitFor([&] { return shown.button("Stop") || !shown.page->isImporting(); }, patience));
    REQUIRE(shown.button("Stop"));
    shown.button("Stop")->click();
    REQUIRE(QTest::qWaitFor([&] { return !shown.page->isImporting(); }, patience));
    CHECK(shown.outcome() == QStringLiteral("Stopped. Nothing of the file was imported."));
    CHECK(shown.persons() == 0);
}

TEST_CASE("a file that is no table is refused in a sentence")
{
    Fixture shown;
    const QString path = shown.write(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18), "foto.csv");
    shown.screen->open(path);
    auto *edit = shown.page->findChild<ui::FileField *>()->findChild<QLineEdit *>();
    REQUIRE(QTest::qWaitFor(
        [&] { return edit->accessibleDescription().contains(QStringLiteral("CSV or XLSX")); }, patience));
    CHECK_FALSE(shown.button("Import")->isEnabled());
}

TEST_CASE("what was imported goes out again, and an existing file is replaced only after a question")
{
    Fixture shown;
    shown.look(
        shown.write("rut;nombres;apellido_paterno;fecha_nacimiento\r\n" + row(11111111, QStringLiteral("Muñoz"))));
    shown.press("Try without saving");
    shown.press("Import");

    auto *tabs = shown.screen->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    auto *page = shown.screen->findChild<interchange_ui::ExportPage *>();
    const QString path = shown.write("old", "salida.csv");
    page->findChild<ui::FileField *>()->setPath(path);
    ui::message::answerNext(ui::message::Answer::Cancel);
    shown.button("Export")->click();
    REQUIRE(QTest::qWaitFor([] { return ui::message::pendingAnswers() == 0; }, patience));
    QTest::qWait(50);
    CHECK(QFile(path).size() == 3);

    ui::message::answerNext(ui::message::Answer::Accept);
    shown.button("Export")->click();
    REQUIRE(QTest::qWaitFor([&] { return QFile(path).size() > 3 && !page->isExporting(); }, patience));
    QFile out(path);
    REQUIRE(out.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(out.readAll()).contains(QStringLiteral("Muñoz")));
}
