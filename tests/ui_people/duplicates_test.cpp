#include "core/identity/PersonFile.h"
#include "core/identity/PersonMerge.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporarySession.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Notice.h"
#include "ui/people/ComparisonGrid.h"
#include "ui/people/ComparisonPage.h"
#include "ui/people/DuplicatesModel.h"
#include "ui/people/DuplicatesPage.h"
#include "ui/people/MergedRecords.h"
#include "ui/people/PeopleScreen.h"
#include "ui/people/PersonFilePanel.h"

#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace ventanilla;
namespace file = identity::person_file;

namespace {

constexpr int patience = 10'000;

// Rosa, registered twice: the second time with her RUT and another telephone.
class Fixture
{
public:
    explicit Fixture(security::Role role = security::Role::SocialWorker) : office(role)
    {
        auto writer = office.as(security::Role::SocialWorker);
        identity::Person rosa;
        rosa.givenNames = QStringLiteral("Rosa");
        rosa.surname1 = QStringLiteral("Ñancupil");
        rosa.surname2 = QStringLiteral("Soto");
        rosa.birthDate = QDate(1960, 5, 17);
        rosa.phone = QStringLiteral("56911111111");
        first = *file::create(writer, rosa);
        office.store.clock.advanceSeconds(60);
        rosa.rut = identity::Rut::fromNumber(12'345'678);
        rosa.phone = QStringLiteral("56922222222");
        second = *file::create(writer, rosa);
        screen = std::make_unique<people::PeopleScreen>(office.session, std::make_shared<identity::NameDictionary>());
        screen->resize(1160, 690);
        screen->show();
        screen->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(screen.get()));
        panel = screen->findChild<people::PersonFilePanel *>();
        page = screen->findChild<people::DuplicatesPage *>();
    }

    // The list, and the comparison of its first pair, by keyboard.
    void compare()
    {
        QTest::keyClick(screen.get(), Qt::Key_D, Qt::ControlModifier);
        auto *table = page->findChild<QTableView *>();
        REQUIRE(QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() > 0; }, patience));
        REQUIRE(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return button("It is not the same")->isEnabled(); }, patience));
    }

    QAbstractButton *button(const char *text) const
    {
        for (auto *each : screen->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->text().remove(QLatin1Char('&')).startsWith(QLatin1String(text)))
                return each;
        }
        return nullptr;
    }

    bool says(const char *sentence) const
    {
        const auto notices = screen->findChildren<ui::Notice *>();
        return std::any_of(notices.begin(), notices.end(), [&](const ui::Notice *notice) {
            return notice->isVisible() && notice->text().contains(QLatin1String(sentence));
        });
    }

    identity::PersonFile stored(PersonId id) { return *file::open(office.session, id); }

    tests::TemporarySession office;
    PersonId first;
    PersonId second;
    std::unique_ptr<people::PeopleScreen> screen;
    people::PersonFilePanel *panel = nullptr;
    people::DuplicatesPage *page = nullptr;
};

} // namespace

TEST_CASE("two files are found, compared and joined by keyboard alone")
{
    Fixture shown;
    shown.compare();
    auto *older = shown.button("+56 9 1111 1111");
    auto *newer = shown.button("+56 9 2222 2222");
    REQUIRE(older);
    REQUIRE(newer);
    CHECK(newer->isChecked()); // written last
    CHECK(newer->accessibleName() == QStringLiteral("Telephone: +56 9 2222 2222"));
    newer->setFocus();
    QTest::keyClick(newer, Qt::Key_Left);
    CHECK(older->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return shown.says("It is one file now"); }, patience));
    CHECK(shown.page->findChild<people::DuplicatesModel *>()->total() == 0);
    const identity::Person rosa = shown.stored(shown.second).person;
    CHECK(rosa.id == shown.first);
    CHECK(rosa.phone == QStringLiteral("56911111111"));
    CHECK(rosa.rut == identity::Rut::fromNumber(12'345'678));

    SECTION("and separated again from the file")
    {
        QTest::mouseClick(shown.button("Open the file"), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return shown.panel->person() == shown.first; }, patience));
        REQUIRE(shown.panel->findChild<people::MergedRecords *>()->isVisible());
        ui::message::answerNext(ui::message::Answer::Cancel);
        QTest::mouseClick(shown.button("Separate"), Qt::LeftButton);
        CHECK(ui::message::pendingAnswers() == 0);
        CHECK(shown.stored(shown.second).person.id == shown.first);
        ui::message::answerNext(ui::message::Answer::Accept);
        QTest::mouseClick(shown.button("Separate"), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return shown.says("is a person of its own again"); }, patience));
        CHECK(shown.stored(shown.second).person.id == shown.second);
        shown.panel->reload();
        CHECK(
            QTest::qWaitFor([&] { return !shown.panel->findChild<people::MergedRecords *>()->isVisible(); }, patience));
    }
}

TEST_CASE("two who are not the same are not proposed again")
{
    Fixture shown;
    shown.compare();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return shown.says("will not be proposed again"); }, patience));
    CHECK(shown.stored(shown.second).person.id == shown.second);
    QTest::mouseClick(shown.button("Look again"), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return shown.page->findChild<people::DuplicatesModel *>()->total() == 0; }, patience));
    QTest::keyClick(shown.screen.get(), Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(shown.page, Qt::Key_Escape);
    CHECK(shown.panel->isVisible());
}

TEST_CASE("two RUTs cannot be joined, and the page says what to do")
{
    Fixture shown;
    identity::Person changed = shown.stored(shown.first).person;
    changed.rut = identity::Rut::fromNumber(12'345'687);
    auto writer = shown.office.as(security::Role::SocialWorker);
    REQUIRE(file::save(writer, shown.stored(shown.first).person, changed));
    shown.compare();
    CHECK_FALSE(shown.button("It is the same person")->isEnabled());
    CHECK(shown.says("two different RUTs"));
    QTest::mouseClick(shown.button("Open the second file"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return shown.panel->person() == shown.second; }, patience));
    CHECK(shown.panel->isVisible());
}

TEST_CASE("what somebody changed during the comparison is not overwritten")
{
    Fixture shown;
    shown.compare();
    identity::Person changed = shown.stored(shown.first).person;
    changed.email = QStringLiteral("rosa@example.cl");
    auto writer = shown.office.as(security::Role::SocialWorker);
    REQUIRE(file::save(writer, shown.stored(shown.first).person, changed));
    QTest::mouseClick(shown.button("It is the same person"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return shown.says("changed meanwhile"); }, patience));
    CHECK(shown.stored(shown.second).person.id == shown.second);
}

TEST_CASE("who may not edit sees no duplicates and separates nobody")
{
    Fixture shown(security::Role::Supervisor);
    CHECK(shown.page == nullptr);
    CHECK(shown.button("Possible duplicates") == nullptr);
    auto writer = shown.office.as(security::Role::SocialWorker);
    const auto compared = identity::person_merge::preview(writer, shown.first, shown.second);
    REQUIRE(compared);
    REQUIRE(identity::person_merge::merge(writer, *compared, {}));
    shown.screen->openPerson(shown.second);
    REQUIRE(QTest::qWaitFor([&] { return shown.panel->person() == shown.first; }, patience));
    CHECK(shown.panel->findChild<people::MergedRecords *>()->isVisible());
    CHECK(shown.button("Separate") == nullptr);
}
