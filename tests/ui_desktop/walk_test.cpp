#include "app/workspace/Workspace.h"
#include "core/attention/AttentionList.h"
#include "core/attention/FrontDesk.h"
#include "core/base/TextFolding.h"
#include "core/identity/Search.h"
#include "core/security/Entrance.h"
#include "tests/support/Catch.h"
#include "tests/ui_desktop/DesktopFixture.h"
#include "ui/frontdesk/FinishedPanel.h"
#include "ui/shell/AgreementPage.h"
#include "ui/shell/WorkPage.h"

#include <QApplication>
#include <QFileDialog>
#include <QProcess>
#include <QTest>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

const QString username = QStringLiteral("rosa.mesa");
const QString password = QStringLiteral("cuatro palabras faciles");

security::Session counter(const Desktop &desktop)
{
    auto session = security::entrance::signIn(
        desktop.folder(), QStringLiteral("demo-meson"), QStringLiteral("demo"), desktop.clock);
    REQUIRE(session);
    return std::move(*session);
}

struct Visitor
{
    PersonId id;
    QString surname;
    QString typed; // their name with a letter missing
};

// Somebody whom the misspelt name means and nobody else.
Visitor chooseVisitor(const Desktop &desktop)
{
    auto session = counter(desktop);
    identity::PersonSearch search(session);
    const auto candidates = search.search(QStringLiteral("maria"), 100);
    REQUIRE(candidates);
    for (const identity::SearchResult &candidate : *candidates) {
        QString misspelt = text::fold(candidate.surname1);
        if (misspelt.size() < 6 || misspelt.contains(QLatin1Char(' ')) || !candidate.rut)
            continue;
        misspelt.remove(misspelt.size() / 2, 1);
        const QString typed =
            QStringList{misspelt, text::fold(candidate.surname2), text::fold(candidate.givenNames)}.join(
                QLatin1Char(' '));
        const auto found = search.search(typed, 2);
        REQUIRE(found);
        const bool alone = found->size() == 1 || (found->size() == 2 && found->at(0).score > found->at(1).score);
        if (!found->empty() && alone && found->at(0).id == candidate.id)
            return {candidate.id, candidate.surname1, typed};
    }
    FAIL("nobody in the municipality can be told from the others by name");
    return {};
}

void acceptAgreement(shell::MainWindow &window)
{
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto *page = window.findChild<shell::AgreementPage *>();
            return page && page->isVisible();
        },
        patience));
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return window.work() != nullptr; }, patience));
}

// The one whose folio the operator reads aloud.
bool isFinished(const shell::MainWindow &window)
{
    const auto *panel = window.findChild<frontdesk::FinishedPanel *>();
    return panel && panel->isVisible();
}

void saveReceipt(shell::MainWindow &window, const QString &file)
{
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return window.findChild<QFileDialog *>() != nullptr; }, patience));
    auto *dialog = window.findChild<QFileDialog *>();
    REQUIRE(QTest::qWaitFor([&] { return dialog->isActiveWindow(); }, patience));
    press(Qt::Key_A, Qt::ControlModifier);
    type(file);
    press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }, patience));
}

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished(patience));
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

AttentionId lastAttention(const Desktop &desktop, PersonId person)
{
    auto session = counter(desktop);
    attention::AttentionFilter filter;
    filter.from = session.today();
    filter.to = session.today();
    const auto page = attention::listAttentions(session, filter);
    REQUIRE(page);
    REQUIRE_FALSE(page->rows.empty());
    CHECK(page->rows.front().person == person);
    return page->rows.front().id;
}

} // namespace

TEST_CASE("A person is found by a misspelt name, attended and given a receipt, by keyboard alone", "[walk]")
{
    Desktop desktop(400, 200);
    desktop.addOperator(username, password);
    const Visitor visitor = chooseVisitor(desktop);
    const QString pdf = desktop.directory.filePath(QStringLiteral("receipt.pdf"));
    const QString answer = QStringLiteral("Cumple los requisitos y postula hoy");
    {
        const auto window = desktop.open();
        Desktop::signIn(username, password);
        acceptAgreement(*window);
        type(visitor.typed);
        QTest::qWait(1500); // the results while typing
        press(Qt::Key_Return);
        type(QStringLiteral("suf"));
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        type(answer);
        const QWidget *before = QApplication::focusWidget();
        press(Qt::Key_M, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() != before; }, patience));
        QTest::qWait(100); // the new motive unfolds
        type(QStringLiteral("informaci"));
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return isFinished(*window); }, patience));
        saveReceipt(*window, pdf);
        window->close();
    }

    const AttentionId id = lastAttention(desktop, visitor.id);
    const QString printed = textOf(pdf);
    CHECK(printed.contains(id.folio()));
    CHECK(printed.contains(visitor.surname));
    CHECK(printed.contains(QStringLiteral("Rosa Ñancupil Soto")));
    CHECK(printed.contains(answer));

    auto session = counter(desktop);
    attention::FrontDesk desk(session, workspace::frontDeskSources());
    const auto stored = desk.read(id);
    REQUIRE(stored);
    CHECK(stored->finished);
    CHECK(stored->motives.size() == 2);
}
