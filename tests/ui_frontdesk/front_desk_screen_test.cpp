#include "core/attention/AttentionList.h"
#include "core/catalogue/Benefit.h"
#include "core/catalogue/Grant.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/support_ui/PaperKeys.h"
#include "tests/ui_frontdesk/Counter.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/ProgramSettings.h"
#include "ui/frontdesk/GrantRequestDialog.h"
#include "ui/frontdesk/ScreeningView.h"
#include "ui/frontdesk/SuggestField.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

using frontdesk::FrontDeskScreen;
using ui::message::Answer;

void find(FrontDeskScreen &screen, const char *typed, const char *found)
{
    press(Qt::Key_B, Qt::ControlModifier);
    type(typed);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return says(screen, found) && says(screen, "Motive 1"); }));
}

void tab(int times)
{
    for (; times > 0; --times)
        press(Qt::Key_Tab);
}

void rememberReceiptsIn(const QString &folder)
{
    ui::ProgramSettings().setValue(QStringLiteral("receipts/folder"), folder);
}

} // namespace

TEST_CASE("the whole job by keyboard: misspelt name, screening, two motives, receipt", "[ui_frontdesk]")
{
    Counter counter;
    const QTemporaryDir receipts;
    rememberReceiptsIn(receipts.path());
    FrontDeskScreen screen(counter.session, deskSources(), counter.names);
    start(screen);

    find(screen, "ana munos", "Ana María Muñoz Sepúlveda");
    CHECK(says(screen, "12.345.678-5"));
    CHECK(says(screen, "Camino Real 12"));
    CHECK(says(screen, "Bono de prueba"));
    CHECK(says(screen, "Bring: Certificado de nacimiento"));
    CHECK(counter.count("SELECT count(*) FROM audit_event WHERE person_id IS NOT NULL") == 1);

    type("inf");
    press(Qt::Key_Return); // takes the motive
    press(Qt::Key_Down);
    press(Qt::Key_Down); // referred: unit, documents and date come from the protocol
    CHECK(says(screen, "Unidad UAS"));
    CHECK(says(screen, "Cartola RSH"));
    CHECK(says(screen, "within 5 working days"));
    tab(2); // past the unit, to what it should know
    type("Viene con su hijo");
    press(Qt::Key_M, Qt::ControlModifier);
    type("suf");
    press(Qt::Key_Return);
    press(Qt::Key_Tab); // to the answer
    type("Postule con el certificado");
    counter.store.clock.advanceSeconds(50);
    press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(says(screen, "Attention registered"));
    CHECK(says(screen, "1-1"));
    CHECK(counter.count("SELECT count(*) FROM attention_motive") == 2);
    CHECK(counter.count("SELECT count(*) FROM referral WHERE note = 'Viene con su hijo'") == 1);
    CHECK(counter.count("SELECT finished FROM attention") == 1);
    CHECK(counter.count("SELECT ended_at - started_at FROM attention") > 0);

    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitUntil([] { return qobject_cast<QFileDialog *>(QApplication::activeWindow()) != nullptr; }));
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return says(screen, "Saved in"); }));
    QApplication::setActiveWindow(&screen); // no window manager does it here
    const QString text = pdfText(receipts.filePath(QStringLiteral("receipt-1-1.pdf")));
    CHECK(text.contains(QStringLiteral("1-1")));
    CHECK(text.contains(QStringLiteral("Postule con el certificado")));
    CHECK(text.contains(QStringLiteral("Cartola RSH")));

    press(Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(says(screen, "Attention registered"));
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

TEST_CASE(
    "the term follows the unit chosen by hand, and the letter to an institution outside is at hand", "[ui_frontdesk]")
{
    Counter counter;
    REQUIRE(counter.store.database.write([](store::Transaction &transaction) {
        const UnitId hospital = addUnit(transaction, QStringLiteral("HOSPITAL"));
        transaction.statement("UPDATE unit SET external = 1 WHERE id = ?").bind(hospital).run();
    }));
    FrontDeskScreen screen(counter.session, deskSources(), counter.names);
    start(screen);
    find(screen, "12345678-5", "Ana María");
    type("inf");
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Down); // referred, as the protocol says
    REQUIRE(says(screen, "By protocol: answer within 5 working days"));
    CHECK(says(screen, "Cartola RSH"));
    tab(1);
    press(Qt::Key_A, Qt::ControlModifier);
    type("hosp");
    press(Qt::Key_Return);
    CHECK(says(screen, "Without protocol: general term of 10 working days."));
    CHECK_FALSE(says(screen, "By protocol"));
    CHECK_FALSE(says(screen, "Cartola RSH")); // the other unit asks for it
    press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(says(screen, "Print the letter"));
    CHECK(says(screen, "They take a letter along, to: Unidad HOSPITAL"));
    const auto letter = savePaper(screen, Qt::Key_L);
    CHECK(letter.name.startsWith(QStringLiteral("letter-")));
    CHECK(letter.text.contains(QStringLiteral("Unidad HOSPITAL")));
    CHECK(letter.text.contains(QStringLiteral("Ana María Muñoz Sepúlveda")));
    CHECK(counter.count("SELECT count(*) FROM referral WHERE deadline IS NOT NULL") == 1);
    REQUIRE(waitUntil([&] { return says(screen, "Saved in"); }));
    press(Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(says(screen, "Print the letter"));
}

TEST_CASE("any benefit is asked for by keyboard, with how much and why", "[ui_frontdesk]")
{
    Counter counter;
    FrontDeskScreen screen(counter.session, deskSources(), counter.names);
    start(screen);
    find(screen, "12345678-5", "Ana María");
    press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(waitUntil([] { return qobject_cast<frontdesk::GrantRequestDialog *>(QApplication::activeWindow()); }));
    QPointer<QWidget> dialog = QApplication::activeWindow();
    press(Qt::Key_Return); // nothing chosen yet
    CHECK(says(*dialog, "Benefit: "));
    CHECK(counter.count("SELECT count(*) FROM benefit_grant") == 0);
    type("bono");
    press(Qt::Key_Return); // takes it from the list, and goes on
    type("mucho");
    press(Qt::Key_Return);
    REQUIRE(dialog);
    CHECK(counter.count("SELECT count(*) FROM benefit_grant") == 0);
    auto *amount = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(amount);
    amount->clear();
    type("$ 45.000");
    tab(1);
    type("Cesante desde marzo");
    tab(1);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return says(screen, "Requested: grant"); }));
    CHECK(counter.count("SELECT amount FROM benefit_grant") == 45'000);
    CHECK(counter.count("SELECT count(*) FROM grant_event WHERE note = 'Cesante desde marzo'") == 1);
}

TEST_CASE("a benefit that the household has had within its period is asked for only with why", "[ui_frontdesk]")
{
    Counter counter;
    REQUIRE(counter.store.database.write([&](store::Transaction &transaction) {
        catalogue::Grant had = winterKit(transaction, counter);
        had.statusDate = counter.session.today().addDays(-20);
        catalogue::grants::insert(transaction, had);
    }));
    FrontDeskScreen screen(counter.session, deskSources(), counter.names);
    start(screen);
    find(screen, "12345678-5", "Ana María");
    press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(waitUntil([] { return qobject_cast<frontdesk::GrantRequestDialog *>(QApplication::activeWindow()); }));
    QPointer<QWidget> dialog = QApplication::activeWindow();
    type("bono");
    press(Qt::Key_Return);
    CHECK_FALSE(says(*dialog, "It was granted to"));
    dialog->findChild<frontdesk::SuggestField *>()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type("kit");
    press(Qt::Key_Return);
    CHECK(says(*dialog, "It was granted to Benjamín Muñoz Sepúlveda, of the same household"));
    CHECK(says(*dialog, "it may be given again from"));
    auto *quantity = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(quantity);
    type("2");
    press(Qt::Key_Return);
    REQUIRE(dialog);
    CHECK(says(*dialog, "Write why it is needed again already"));
    CHECK(quantity->text() == QStringLiteral("2"));
    CHECK(counter.count("SELECT count(*) FROM benefit_grant") == 1);
    // The sentence has led to where it is written.
    type("Se les mojó todo en el temporal");
    tab(1);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return says(screen, "Requested: grant"); }));
    CHECK(counter.count("SELECT count(*) FROM grant_event WHERE note = 'Se les mojó todo en el temporal'") == 1);
    CHECK(counter.count("SELECT count(*) FROM benefit_grant WHERE quantity = 2") == 1);
}

TEST_CASE("the file of who is shown is opened in people", "[ui_frontdesk]")
{
    Counter counter;
    FrontDeskScreen screen(counter.session, deskSources(), counter.names);
    start(screen);
    find(screen, "12345678-5", "Ana María");
    QVariant opened;
    QObject::connect(&screen, &ui::Screen::navigationRequested, &screen, [&](const QString &id, const QVariant &what) {
        if (id == QStringLiteral("people"))
            opened = what;
    });
    Q_EMIT screen.findChild<frontdesk::ScreeningView *>()->fileRequested();
    CHECK(opened.toLongLong() == counter.ana.value());
}

TEST_CASE("what was typed outlives the program", "[ui_frontdesk]")
{
    Counter counter;
    {
        FrontDeskScreen screen(counter.session, deskSources(), counter.names);
        start(screen);
        find(screen, "12345678-5", "Ana María");
        type("suf");
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        type("Le falta un papel");
        // The second that typing has to pause; nothing is told that the end is near.
        REQUIRE(waitUntil([&] { return counter.count("SELECT count(*) FROM draft") == 1; }));
    }
    FrontDeskScreen again(counter.session, deskSources(), counter.names);
    start(again);
    CHECK(says(again, "was not finished"));
    CHECK(says(again, "Le falta un papel"));
    CHECK(says(again, "Ana María Muñoz Sepúlveda"));
    CHECK(again.hasUnsavedWork());

    ui::message::answerNext(Answer::Accept);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(says(again, "Le falta un papel"));
    CHECK(counter.count("SELECT count(*) FROM draft") == 0);
    CHECK(counter.count("SELECT count(*) FROM attention") == 0);
}

TEST_CASE("somebody half registered outlives the program, and is not lost by opening somebody else", "[ui_frontdesk]")
{
    Counter counter;
    {
        FrontDeskScreen screen(counter.session, deskSources(), counter.names);
        start(screen);
        press(Qt::Key_F4);
        CHECK_FALSE(screen.hasUnsavedWork());
        type("12.345"); // no RUT yet
        tab(2);
        type("Zulema");
        tab(8);
        type("Camino Viejo 7");
        CHECK(screen.hasUnsavedWork());
        REQUIRE(waitUntil([&] { return counter.count("SELECT count(*) FROM draft") == 1; }));
    }
    FrontDeskScreen again(counter.session, deskSources(), counter.names);
    start(again);
    CHECK(says(again, "was being registered"));
    CHECK(says(again, "12.345"));
    CHECK(says(again, "Zulema"));
    CHECK(says(again, "Camino Viejo 7"));
    CHECK(again.hasUnsavedWork());

    ui::message::answerNext(Answer::Cancel);
    again.open(frontdesk::openPerson(counter.son));
    CHECK(says(again, "Zulema"));
    CHECK(counter.count("SELECT count(*) FROM draft") == 1);

    ui::message::answerNext(Answer::Accept);
    again.open(frontdesk::openPerson(counter.son));
    CHECK(waitUntil([&] { return says(again, "Benjamín Muñoz Sepúlveda"); }));
    CHECK(counter.count("SELECT count(*) FROM draft") == 0);
}

TEST_CASE("a home that is not right is told in sight, and nobody is registered without it", "[ui_frontdesk]")
{
    Counter counter;
    FrontDeskScreen screen(counter.session, deskSources(), counter.names);
    start(screen);
    screen.resize(1190, 300);
    press(Qt::Key_F4);
    tab(2);
    type("Zulema");
    tab(2);
    type("Ibacache");
    tab(6);
    auto *address = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(address);
    // What a keyboard gives, and what cannot be kept: a character that is not text.
    address->setText(QStringLiteral("Camino") + QChar(1));
    tab(2);
    press(Qt::Key_Space);
    CHECK(address->hasFocus());
    CHECK_FALSE(address->accessibleDescription().isEmpty());
    CHECK(waitUntil([&] { return !address->visibleRegion().isEmpty(); }));
    CHECK(counter.count("SELECT count(*) FROM person") == 2);
}

TEST_CASE("an attention left open is found again and finished", "[ui_frontdesk]")
{
    Counter counter;
    FrontDeskScreen screen(counter.session, deskSources(), counter.names);
    start(screen);
    find(screen, "munoz ana", "Ana María");
    type("suf");
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(says(screen, "Attention left open"));
    CHECK(counter.count("SELECT count(*) FROM attention WHERE ended_at IS NULL") == 1);

    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(says(screen, "Left open at this counter: 1"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(says(screen, "tracking number 1-1"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(says(screen, "Attention registered"));
    CHECK(counter.count("SELECT count(*) FROM attention") == 1);
    CHECK(counter.count("SELECT finished FROM attention") == 1);
}

TEST_CASE("an anonymous enquiry needs a motive and no person", "[ui_frontdesk]")
{
    Counter counter;
    FrontDeskScreen screen(counter.session, deskSources(), counter.names);
    start(screen);
    press(Qt::Key_F6);
    REQUIRE(says(screen, "Anonymous enquiry"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(counter.count("SELECT count(*) FROM attention") == 0);
    type("nothing like it");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(counter.count("SELECT count(*) FROM attention") == 0);
    press(Qt::Key_A, Qt::ControlModifier);
    type("suf");
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(says(screen, "Attention registered"));
    CHECK(counter.count("SELECT count(*) FROM attention WHERE person_id IS NULL") == 1);
}

TEST_CASE("somebody new is registered after a look at who may be the same", "[ui_frontdesk]")
{
    Counter counter;
    FrontDeskScreen screen(counter.session, deskSources(), counter.names);
    start(screen);

    SECTION("the RUT is of somebody known, whose record is used")
    {
        press(Qt::Key_F4);
        REQUIRE(says(screen, "New person"));
        type("12345678-5");
        tab(2);
        type("Anita");
        tab(2);
        type("Munoz");
        tab(8);
        press(Qt::Key_Space);
        REQUIRE(says(screen, "registered already"));
        press(Qt::Key_Return);
        REQUIRE(says(screen, "Motive 1"));
        CHECK(says(screen, "Ana María Muñoz Sepúlveda"));
        CHECK(counter.count("SELECT count(*) FROM person") == 2);
    }
    SECTION("nobody like it: registered with a home, and the attention begins")
    {
        press(Qt::Key_F4);
        tab(2);
        type("Zulema");
        tab(2);
        type("Ibacache");
        tab(6);
        type("Camino Viejo 7");
        tab(2);
        press(Qt::Key_Space);
        REQUIRE(says(screen, "Zulema Ibacache"));
        CHECK(says(screen, "Camino Viejo 7"));
        CHECK(says(screen, "Motive 1"));
        CHECK(counter.count("SELECT count(*) FROM person") == 3);
    }
}

TEST_CASE("what is written is never lost by opening somebody else", "[ui_frontdesk]")
{
    Counter counter;
    FrontDeskScreen screen(counter.session, deskSources(), counter.names);
    start(screen);
    find(screen, "ana", "Ana María");
    type("suf");
    press(Qt::Key_Return);

    ui::message::answerNext(Answer::Cancel);
    screen.open(frontdesk::openPerson(counter.son));
    CHECK(ui::message::lastText().contains(QStringLiteral("Ana María")));
    CHECK(screen.hasUnsavedWork());

    ui::message::answerNext(Answer::Accept);
    screen.open(frontdesk::openPerson(counter.son));
    CHECK(waitUntil([&] { return !screen.hasUnsavedWork(); }));
    CHECK(says(screen, "Benjamín Muñoz Sepúlveda"));
    CHECK(counter.count("SELECT count(*) FROM attention WHERE ended_at IS NULL") == 1);
}
