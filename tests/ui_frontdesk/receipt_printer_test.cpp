#include "core/attention/FrontDesk.h"
#include "tests/support/Catch.h"
#include "tests/ui_frontdesk/Counter.h"
#include "ui/common/PaperOutput.h"
#include "ui/frontdesk/ReceiptOrder.h"
#include "ui/frontdesk/TodayScreen.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

const QString answer = QStringLiteral("Postule con el certificado");

// A counter with one attention, and what the printing of its receipt has told.
struct Desk
{
    explicit Desk(const QStringList &printers = {})
        : papers(
            counter.session, [printers] { return printers; }, &window)
    {
        QObject::connect(
            &papers, &ui::PaperOutput::printed, &window, [this](const QString &where) { printed = where; });
        QObject::connect(&papers, &ui::PaperOutput::failed, &window, [this](const Error &why) { error = why; });
    }
    [[nodiscard]] ui::PaperOrder receipt(AttentionId of) const { return frontdesk::receiptOrder(deskSources(), of); }

    Counter counter;
    const AttentionId id = registerOne(counter, answer);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("printed.pdf"));
    QWidget window;
    std::optional<QString> printed;
    std::optional<Error> error;
    ui::PaperOutput papers;
};

std::shared_ptr<QPrinter> printerTo(const QString &file)
{
    auto printer = std::make_shared<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file);
    printer->setPageSize(QPageSize(QPageSize::Letter));
    return printer;
}

} // namespace

TEST_CASE("a receipt is printed without holding the window up, and leaves an audit event", "[ui_frontdesk]")
{
    Desk desk;
    desk.papers.printOn(printerTo(desk.file), desk.receipt(desk.id));
    CHECK_FALSE(desk.printed); // told by an event, once the other thread has painted it
    REQUIRE(waitUntil([&] { return desk.printed.has_value(); }));
    CHECK(*desk.printed == desk.file);
    const QString text = pdfText(desk.file);
    CHECK(text.contains(desk.id.folio()));
    CHECK(text.contains(QStringLiteral("Ana María Muñoz Sepúlveda")));
    CHECK(text.contains(answer));
    CHECK(desk.counter.count("SELECT count(*) FROM audit_event WHERE action = 5") == 1);
}

TEST_CASE("the dialog for printers prints with Enter", "[ui_frontdesk]")
{
    Desk desk({QStringLiteral("Mesón")});
    desk.window.show();
    desk.papers.print(desk.receipt(desk.id));
    auto *dialog = desk.window.findChild<QPrintDialog *>();
    REQUIRE(dialog);
    REQUIRE(waitUntil([&] { return dialog->isActiveWindow(); }));
    // None is installed, so Qt offers its PDF printer alone.
    auto *file = dialog->findChild<QLineEdit *>(QStringLiteral("filename"));
    REQUIRE(file);
    file->setText(desk.file);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return desk.printed.has_value(); }));
    CHECK(pdfText(desk.file).contains(answer));
}

TEST_CASE("a receipt that is not printed says why", "[ui_frontdesk]")
{
    Desk desk;
    SECTION("no printer is installed")
    {
        desk.papers.print(desk.receipt(desk.id));
        REQUIRE(desk.error);
        CHECK(*desk.error == Error{ErrorKind::NotFound, QStringLiteral("printer"), {}});
        CHECK_FALSE(desk.window.findChild<QPrintDialog *>());
    }
    SECTION("the printer takes no pages")
    {
        desk.papers.printOn(printerTo(desk.folder.filePath(QStringLiteral("no/printed.pdf"))), desk.receipt(desk.id));
        REQUIRE(waitUntil([&] { return desk.error.has_value(); }));
        CHECK(*desk.error == Error{ErrorKind::FileUnreadable, QStringLiteral("printer"), {}});
    }
    SECTION("there is no such attention")
    {
        desk.papers.printOn(printerTo(desk.file), desk.receipt(AttentionId(desk.id.value() + 1)));
        REQUIRE(waitUntil([&] { return desk.error.has_value(); }));
        CHECK(desk.error->kind == ErrorKind::NotFound);
        CHECK(desk.error->field == QStringLiteral("attention"));
    }
    CHECK_FALSE(desk.printed);
    CHECK_FALSE(QFile::exists(desk.file));
}

TEST_CASE("without a printer Ctrl+P tells to save the receipt instead, and Ctrl+Shift+P saves it", "[ui_frontdesk]")
{
    Counter counter;
    registerOne(counter, answer);
    frontdesk::TodayScreen screen(counter.session, deskSources());
    start(screen);
    press(Qt::Key_Return);
    REQUIRE(says(screen, "Print receipt"));
    press(Qt::Key_P, Qt::ControlModifier);
    CHECK(says(screen, "no printer installed. Save it as PDF instead"));
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(waitUntil([] { return qobject_cast<QFileDialog *>(QApplication::activeWindow()) != nullptr; }));
}
