#include "core/identity/PersonFile.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporarySession.h"
#include "tests/support_ui/TabStops.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Notice.h"
#include "ui/people/HistoryModel.h"
#include "ui/people/HouseholdTab.h"
#include "ui/people/MemberDialog.h"
#include "ui/people/MemberModel.h"
#include "ui/people/PeopleScreen.h"
#include "ui/people/PersonFilePanel.h"
#include "ui/people/PersonSearchPanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace ventanilla;
namespace file = identity::person_file;

namespace {

constexpr int patience = 10'000;

identity::Person person(const char *names, const char *surname, qint64 number)
{
    identity::Person made;
    made.givenNames = QString::fromUtf8(names);
    made.surname1 = QString::fromUtf8(surname);
    made.rut = identity::Rut::fromNumber(number);
    return made;
}

// Two households: Rosa with her son Pedro, and Juana alone.
class Fixture
{
public:
    explicit Fixture(security::Role role = security::Role::SocialWorker) : office(role)
    {
        auto writer = office.as(security::Role::SocialWorker);
        rosa = *file::create(writer, person("Rosa", "Ñancupil", 12345678));
        pedro = *file::create(writer, person("Pedro", "Soto", 21345678));
        juana = *file::create(writer, person("Juana", "Muñoz", 9345678));
        identity::Household household;
        household.address = QStringLiteral("Camino a Coironal km 3");
        rosasHome = *file::createHousehold(writer, rosa, household);
        household.address = QStringLiteral("Calle Arturo Prat 120");
        juanasHome = *file::createHousehold(writer, juana, household);
        REQUIRE(file::moveToHousehold(writer, pedro, rosasHome, QStringLiteral("HIJO")));
        begin();
    }

    // The window as if the program had just begun.
    void begin()
    {
        screen.reset();
        screen = std::make_unique<people::PeopleScreen>(office.session, std::make_shared<identity::NameDictionary>());
        screen->resize(1160, 690);
        screen->show();
        screen->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(screen.get()));
        panel = screen->findChild<people::PersonFilePanel *>();
        tabs = panel->findChild<QTabWidget *>();
    }

    bool says(const char *sentence) const
    {
        for (const auto *notice : panel->findChildren<ui::Notice *>()) {
            if (notice->isVisible() && notice->text().contains(QLatin1String(sentence)))
                return true;
        }
        return false;
    }
    void open(PersonId id)
    {
        screen->openPerson(id);
        REQUIRE(QTest::qWaitFor([&] { return panel->person() == id; }, patience));
    }
    QLineEdit *edit(const char *accessibleName) const
    {
        for (auto *each : panel->findChildren<QLineEdit *>()) {
            const QString name = QString::fromLatin1(accessibleName);
            if (each->accessibleName() == name || each->accessibleName() == name + QStringLiteral(" (required)"))
                return each;
        }
        return nullptr;
    }
    QAbstractButton *button(QWidget &within, const char *text) const
    {
        for (auto *each : within.findChildren<QAbstractButton *>()) {
            if (each->text().remove(QLatin1Char('&')).startsWith(QLatin1String(text)) && each->isVisible())
                return each;
        }
        return nullptr;
    }
    identity::PersonFile stored(PersonId id) { return *file::open(office.session, id); }
    template <class Dialog>
    Dialog *dialog() const
    {
        Dialog *found = nullptr;
        return QTest::qWaitFor([&] { return (found = screen->findChild<Dialog *>()) != nullptr; }, patience) ? found
                                                                                                             : nullptr;
    }

    tests::TemporarySession office;
    PersonId rosa;
    PersonId pedro;
    PersonId juana;
    HouseholdId rosasHome;
    HouseholdId juanasHome;
    std::unique_ptr<people::PeopleScreen> screen;
    people::PersonFilePanel *panel = nullptr;
    QTabWidget *tabs = nullptr;
};

} // namespace

TEST_CASE("a person is found, changed and saved by keyboard alone, and the history tells it")
{
    Fixture shown;
    shown.screen->setFocus();
    // Without the accent of the Ñ, and Enter before the results are there.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("rosa nancupil"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shown.panel->person() == shown.rosa; }, patience));

    auto *phone = shown.edit("Telephone");
    REQUIRE(phone);
    for (int tabs = 0; tabs < 30 && QApplication::focusWidget() != phone; ++tabs)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(phone->hasFocus());
    shown.office.store.clock.advanceSeconds(60);
    QTest::keyClicks(phone, QStringLiteral("9 8765 4321"));
    CHECK(shown.screen->hasUnsavedWork());
    QTest::keyClick(phone, Qt::Key_V, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return !shown.screen->hasUnsavedWork(); }, patience));
    CHECK(shown.stored(shown.rosa).person.phone == QStringLiteral("56987654321"));

    constexpr int history = 3;
    shown.tabs->tabBar()->setFocus();
    for (int step = 0; step < history; ++step)
        QTest::keyClick(shown.tabs->tabBar(), Qt::Key_Right);
    REQUIRE(shown.tabs->currentIndex() == history);
    auto *model = shown.panel->findChild<people::HistoryModel *>();
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() > 0; }, patience));
    const auto cell = [&](int column) { return model->index(0, column).data().toString(); };
    CHECK(cell(people::HistoryModel::What) == QStringLiteral("Telephone"));
    CHECK(cell(people::HistoryModel::Before).isEmpty());
    CHECK(cell(people::HistoryModel::After) == QStringLiteral("+56 9 8765 4321"));
    CHECK(cell(people::HistoryModel::Who) == QStringLiteral("Operadora de prueba"));
}

TEST_CASE("Tab goes from the search through the whole file and back to the search")
{
    Fixture shown;
    shown.open(shown.rosa);
    auto *search = shown.screen->findChild<people::PersonSearchPanel *>()->lineEdit();
    const auto ofData = tests::tabStops(search);
    REQUIRE_FALSE(ofData.isEmpty());
    CHECK(ofData.last() == search);
    CHECK(ofData.contains(shown.tabs->tabBar()));
    CHECK(ofData.contains(shown.edit("Telephone")));
    CHECK(ofData.contains(shown.edit("Date of death")));

    shown.tabs->setCurrentIndex(1);
    const auto ofHousehold = tests::tabStops(search);
    REQUIRE_FALSE(ofHousehold.isEmpty());
    CHECK(ofHousehold.last() == search);
    CHECK(ofHousehold.contains(shown.edit("Address")));
    CHECK(ofHousehold.contains(shown.edit("Date of the RSH extract")));
    CHECK(ofHousehold.contains(shown.button(*shown.panel, "Add member")));
    CHECK(ofHousehold.contains(shown.button(*shown.panel, "Open file")));
}

TEST_CASE("what is not right is told beside its field and nothing is saved")
{
    Fixture shown;
    shown.open(shown.rosa);
    auto *names = shown.edit("Given names");
    names->selectAll();
    QTest::keyClick(names, Qt::Key_Delete);
    shown.button(*shown.panel, "Save")->click();
    CHECK(names->accessibleDescription().contains(QStringLiteral("Given names")));
    CHECK(shown.screen->hasUnsavedWork());
    CHECK(shown.stored(shown.rosa).person.givenNames == QStringLiteral("Rosa"));
}

TEST_CASE("what somebody else changed meanwhile is not overwritten, and can be looked at")
{
    Fixture shown;
    shown.open(shown.rosa);
    auto other = shown.office.as(security::Role::FrontDesk);
    const auto loaded = file::open(other, shown.rosa)->person;
    auto changed = loaded;
    changed.email = QStringLiteral("rosa@example.cl");
    REQUIRE(file::save(other, loaded, changed));

    auto *phone = shown.edit("Telephone");
    QTest::keyClicks(phone, QStringLiteral("987654321"));
    shown.button(*shown.panel, "Save")->click();
    const bool told =
        QTest::qWaitFor([&] { return shown.button(*shown.panel, "Show what it says now") != nullptr; }, patience);
    REQUIRE(told);
    CHECK(shown.stored(shown.rosa).person.phone.isEmpty());

    shown.button(*shown.panel, "Show what it says now")->click();
    REQUIRE(QTest::qWaitFor([&] { return shown.edit("E-mail")->text() == changed.email; }, patience));
}

TEST_CASE("leaving a file with unsaved changes asks first")
{
    Fixture shown;
    shown.open(shown.rosa);
    QTest::keyClicks(shown.edit("Social name"), QStringLiteral("Rosita"));

    ui::message::answerNext(ui::message::Answer::Cancel);
    shown.screen->openPerson(shown.juana);
    REQUIRE(QTest::qWaitFor([] { return ui::message::pendingAnswers() == 0; }, patience));
    QTest::qWait(50);
    CHECK(shown.panel->person() == shown.rosa);
    CHECK(shown.screen->hasUnsavedWork());

    ui::message::answerNext(ui::message::Answer::Accept);
    shown.open(shown.juana);
    CHECK(shown.stored(shown.rosa).person.socialName == QStringLiteral("Rosita"));
    CHECK_FALSE(shown.screen->hasUnsavedWork());
}

TEST_CASE("a correction that was not saved outlives the program")
{
    Fixture shown;
    shown.screen->activate();
    shown.open(shown.rosa);
    QTest::keyClicks(shown.edit("Social name"), QStringLiteral("Rosita"));
    QTest::keyClicks(shown.edit("Date of birth"), QStringLiteral("3-1"));
    shown.tabs->setCurrentIndex(1);
    QTest::keyClicks(shown.edit("Address"), QStringLiteral(" s/n"));
    const auto drafts = [&] {
        return shown.office.session.database()
            .read([](store::Connection &connection) {
                return connection.statement("SELECT count(*) FROM draft").single<qint64>();
            })
            ->value();
    };
    REQUIRE(QTest::qWaitFor([&] { return drafts() == 1; }, patience));

    SECTION("and is there again, whatever is opened first")
    {
        shown.begin();
        shown.screen->activate();
        ui::message::answerNext(ui::message::Answer::Cancel);
        shown.screen->openPerson(shown.juana);
        REQUIRE(QTest::qWaitFor([] { return ui::message::pendingAnswers() == 0; }, patience));
        CHECK(shown.panel->person() == shown.rosa);
        CHECK(shown.edit("Social name")->text() == QStringLiteral("Rosita"));
        CHECK(shown.edit("Date of birth")->text() == QStringLiteral("3-1"));
        CHECK(shown.edit("Address")->text() == QStringLiteral("Camino a Coironal km 3 s/n"));
        CHECK(shown.says("What you were typing in this file was not saved"));
        CHECK_FALSE(shown.says("Somebody has changed the same"));
        shown.button(*shown.panel, "Undo changes")->click();
        shown.tabs->setCurrentIndex(1);
        shown.button(*shown.panel, "Undo changes")->click();
        CHECK(drafts() == 0);
        CHECK_FALSE(shown.says("What you were typing"));
    }
    SECTION("and does not hide what somebody else has written meanwhile")
    {
        auto other = shown.office.as(security::Role::FrontDesk);
        const auto loaded = file::open(other, shown.rosa)->person;
        auto changed = loaded;
        changed.socialName = QStringLiteral("Rosi");
        REQUIRE(file::save(other, loaded, changed));
        shown.begin();
        shown.screen->activate();
        REQUIRE(QTest::qWaitFor([&] { return shown.screen->hasUnsavedWork(); }, patience));
        CHECK(shown.says("Somebody has changed the same"));
        CHECK(shown.edit("Social name")->text() == QStringLiteral("Rosita"));
    }
    SECTION("and one that is not readable is told of, and left where it is")
    {
        REQUIRE(shown.office.session.write(security::Permission::EditPerson,
            [](store::Transaction &transaction) { transaction.statement("UPDATE draft SET content = '{'").run(); }));
        shown.begin();
        shown.screen->activate();
        CHECK_FALSE(shown.screen->hasUnsavedWork());
        CHECK(shown.panel->findChild<ui::Notice *>()->isVisible());
        CHECK(drafts() == 1);
    }
}

TEST_CASE("a member moves to another household that is searched by somebody in it")
{
    Fixture shown;
    shown.open(shown.pedro);
    shown.tabs->setCurrentIndex(1);
    auto *members = shown.panel->findChild<people::MemberModel *>();
    REQUIRE(members->rowCount() == 2);
    shown.button(*shown.panel, "Move")->click();
    auto *dialog = shown.dialog<people::MemberDialog>();
    REQUIRE(dialog);
    auto *search = dialog->findChild<people::PersonSearchPanel *>();
    search->setText(QStringLiteral("juana"));
    REQUIRE(QTest::qWaitFor([&] { return search->current().has_value(); }, patience));
    CHECK_FALSE(shown.button(*dialog, "Move")->isEnabled());
    dialog->findChild<ui::ChoiceField *>()->setValue(QStringLiteral("OTRO_PARIENTE"));
    shown.button(*dialog, "Move")->click();

    REQUIRE(QTest::qWaitFor(
        [&] { return members->rowCount() == 2 && members->at(0)->second.id == shown.juana; }, patience));
    CHECK(shown.stored(shown.pedro).household->id == shown.juanasHome);
    CHECK(shown.stored(shown.rosa).members.size() == 1);
}

TEST_CASE("a membership ends after a question, and a second head is refused in words")
{
    Fixture shown;
    shown.open(shown.pedro);
    shown.tabs->setCurrentIndex(1);
    shown.button(*shown.panel, "Relation")->click();
    auto *dialog = shown.dialog<people::MemberDialog>();
    REQUIRE(dialog);
    dialog->findChild<ui::ChoiceField *>()->setValue(QStringLiteral("JEFE"));
    shown.button(*dialog, "Change")->click();
    auto *tab = shown.panel->findChild<people::HouseholdTab *>();
    auto *notice = tab->findChild<ui::Notice *>();
    REQUIRE(QTest::qWaitFor([&] { return notice->text().contains(QStringLiteral("head already")); }, patience));

    ui::message::answerNext(ui::message::Answer::Accept);
    shown.button(*shown.panel, "End membership")->click();
    REQUIRE(QTest::qWaitFor([&] { return shown.button(*tab, "Register a household"); }, patience));
    CHECK_FALSE(shown.stored(shown.pedro).household);
}

TEST_CASE("a household is registered with a sector that there was not yet")
{
    Fixture shown;
    auto writer = shown.office.as(security::Role::SocialWorker);
    const auto alone = *file::create(writer, person("Luis", "Tapia", 8345678));
    shown.open(alone);
    shown.tabs->setCurrentIndex(1);
    REQUIRE(shown.button(*shown.panel, "Register a household"));
    shown.button(*shown.panel, "Register a household")->click();
    QTest::keyClicks(shown.edit("Address"), QStringLiteral("Los Aromos 4"));
    for (auto *choice : shown.panel->findChildren<ui::ChoiceField *>()) {
        if (choice->accessibleName() == QStringLiteral("Sector"))
            choice->setCurrentIndex(choice->count() - 1);
    }
    QTest::keyClicks(shown.edit("Name of the new sector"), QStringLiteral("Reloca"));
    shown.button(*shown.panel, "Save household")->click();
    REQUIRE(QTest::qWaitFor([&] { return shown.stored(alone).household.has_value(); }, patience));
    CHECK(shown.stored(alone).household->sectorName == QStringLiteral("Reloca"));
    CHECK(shown.stored(alone).membership->relation == QStringLiteral("JEFE"));
}

TEST_CASE("a supervisor reads a file and changes nothing")
{
    Fixture shown(security::Role::Supervisor);
    shown.open(shown.rosa);
    CHECK_FALSE(shown.edit("Given names")->isEnabled());
    CHECK(shown.button(*shown.panel, "Save") == nullptr);
    shown.tabs->setCurrentIndex(1);
    CHECK(shown.button(*shown.panel, "Add member") == nullptr);
    CHECK(shown.button(*shown.panel, "Open file") != nullptr);
}

TEST_CASE("the alerts of the household are told in the file once it is open, and lead to their screen")
{
    Fixture shown(security::Role::UnitHead);
    REQUIRE(shown.office.store.database.write([&](store::Transaction &transaction) {
        for (const char *programme : {"SUF", "SNAC", "FAMILIAS"}) {
            identity::ProgrammeMembership membership;
            membership.person = shown.pedro;
            membership.programme = QString::fromLatin1(programme);
            membership.from = shown.office.session.today().addDays(-100);
            identity::programmes::insert(transaction, membership);
        }
    }));
    shown.open(shown.rosa);
    REQUIRE(QTest::qWaitFor([&] { return shown.says("3 units and programmes at once"); }, patience));
    const QSignalSpy gone(shown.screen.get(), &ui::Screen::navigationRequested);
    auto *see = shown.button(*shown.panel, "See the alert");
    REQUIRE(see);
    see->click();
    REQUIRE(gone.size() == 1);
    CHECK(gone[0][0] == QStringLiteral("alerts"));
    CHECK(gone[0][1].value<QVariant>().toString() == QStringLiteral("over:h") + shown.rosasHome.folio());
    shown.open(shown.juana);
    CHECK_FALSE(shown.says("units and programmes at once"));
}
