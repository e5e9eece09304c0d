#include "ui/referral_map/MapScreen.h"

#include "core/referrals/TakeStep.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/support/TemporarySession.h"
#include "ui/common/ChoiceField.h"
#include "ui/common/DateField.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Notice.h"
#include "ui/common/Preferences.h"
#include "ui/referral_map/ArrowModel.h"
#include "ui/referral_map/LegDialog.h"
#include "ui/referral_map/LegModel.h"
#include "ui/referral_map/MapView.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ventanilla;
using referrals::State;
using security::Role;

namespace {

constexpr int patience = 20'000;

template <class Condition>
void until(Condition condition)
{
    REQUIRE(QTest::qWaitFor(condition, patience));
}

// Three ways: four referrals to Subsidios, two to Vivienda of which one is overdue, one to the hospital.
struct Office
{
    Office()
    {
        REQUIRE(store.database.write([&](store::Transaction &transaction) {
            window = tests::addUnit(transaction, QStringLiteral("MESON"));
            subsidies = tests::addUnit(transaction, QStringLiteral("SUBSIDIOS"));
            housing = tests::addUnit(transaction, QStringLiteral("VIVIENDA"));
            hospital = tests::addUnit(transaction, QStringLiteral("HOSPITAL"));
            transaction.statement("UPDATE unit SET external = 1 WHERE id = ?").bind(hospital).run();
            motive = tests::addMotive(transaction, QStringLiteral("SUF"), subsidies);
            person = tests::addPerson(transaction, QStringLiteral("Rosa"), QStringLiteral("Soto"));
            for (int number = 0; number < 4; ++number)
                refer(transaction, subsidies, 5, number < 3);
            refer(transaction, housing, 5, false);
            overdue = refer(transaction, housing, -2, false);
            refer(transaction, hospital, 5, false);
        }));
    }

    ReferralId refer(store::Transaction &transaction, UnitId to, int daysLeft, bool answered)
    {
        referrals::Referral referral;
        referral.person = person;
        referral.fromUnit = window;
        referral.toUnit = to;
        referral.motive = motive;
        referral.createdAt = transaction.now().addDays(-20);
        referral.deadline = transaction.now().date().addDays(daysLeft);
        const auto id = referrals::insert(transaction, referral);
        referrals::addEvent(transaction, {{}, id, State::Sent, referral.createdAt, std::nullopt, {}, {}, {}});
        if (answered)
            referrals::addEvent(
                transaction, {{}, id, State::Answered, transaction.now().addDays(-5), std::nullopt, {}, {}, {}});
        return id;
    }

    tests::TemporarySession temporary{Role::UnitHead};
    tests::TemporaryStore &store = temporary.store;
    UnitId window;
    UnitId subsidies;
    UnitId housing;
    UnitId hospital;
    MotiveId motive;
    PersonId person;
    ReferralId overdue;
};

class Shown
{
public:
    explicit Shown(Office &office, Role role = Role::UnitHead, int fewestWays = 3)
        : session(office.temporary.as(role)), screen(session)
    {
        screen.resize(1160, 690);
        screen.show();
        screen.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&screen));
        screen.activate();
        until([&] { return model()->rowCount() >= fewestWays; });
    }

    referral_map::ArrowModel *model() { return screen.findChild<referral_map::ArrowModel *>(); }
    referral_map::MapView *view() { return screen.findChild<referral_map::MapView *>(); }
    QTableView *table() { return screen.findChild<QTableView *>(); }
    QString currentWay() { return model()->wayOf(view()->currentArrow()); }
    QString wayInTable()
    {
        return table()->currentIndex().siblingAtColumn(0).data().toString().replace(
            QLatin1Char('\n'), QLatin1Char(' '));
    }

    referral_map::LegDialog *openCurrent()
    {
        QTest::keyClick(view(), Qt::Key_Return);
        until([&] { return screen.findChild<referral_map::LegDialog *>() != nullptr; });
        return screen.findChild<referral_map::LegDialog *>();
    }

    security::Session session;
    referral_map::MapScreen screen;
};

} // namespace

TEST_CASE("keys go along the arrows, and the table goes with them", "[map_screen]")
{
    Office office;
    Shown shown(office);
    CHECK(shown.view()->hasFocus());
    CHECK(shown.currentWay() == QStringLiteral("Unidad MESON → Unidad SUBSIDIOS"));
    QTest::keyClick(shown.view(), Qt::Key_End);
    CHECK(shown.currentWay() == QStringLiteral("Unidad MESON → Unidad HOSPITAL"));
    CHECK(shown.wayInTable() == shown.currentWay());
    CHECK(shown.view()->accessibleDescription().contains(QStringLiteral("HOSPITAL")));
    QTest::keyClick(shown.view(), Qt::Key_Up);
    CHECK(shown.currentWay() != QStringLiteral("Unidad MESON → Unidad HOSPITAL"));
    QTest::keyClick(shown.view(), Qt::Key_Down);
    QTest::keyClick(shown.view(), Qt::Key_Down);
    CHECK(shown.currentWay() == QStringLiteral("Unidad MESON → Unidad HOSPITAL"));
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_Home, Qt::ControlModifier);
    CHECK(shown.currentWay() == shown.wayInTable());
}

TEST_CASE("the table sorts by numbers as numbers", "[map_screen]")
{
    Office office;
    Shown shown(office);
    using referral_map::ArrowModel;
    const auto first = [&](int column, Qt::SortOrder order) {
        shown.table()->sortByColumn(column, order);
        return shown.table()->model()->index(0, ArrowModel::Way).data().toString();
    };
    CHECK(first(ArrowModel::Sent, Qt::DescendingOrder).endsWith(QStringLiteral("SUBSIDIOS")));
    CHECK(first(ArrowModel::Sent, Qt::AscendingOrder).endsWith(QStringLiteral("HOSPITAL")));
    CHECK(first(ArrowModel::Overdue, Qt::DescendingOrder).endsWith(QStringLiteral("VIVIENDA")));
}

TEST_CASE("Enter opens an arrow's referrals, and there the referral", "[map_screen]")
{
    Office office;
    Shown shown(office);
    while (!shown.currentWay().endsWith(QStringLiteral("VIVIENDA")))
        QTest::keyClick(shown.view(), Qt::Key_Down);
    auto *list = shown.openCurrent();
    auto *table = list->findChild<QTableView *>();
    CHECK(table->model()->rowCount() == 2);
    CHECK(list->findChild<referral_map::LegModel *>()->at(0)->leg.referral == office.overdue);
    CHECK(table->model()
              ->index(0, referral_map::LegModel::Person)
              .data()
              .toString()
              .contains(QStringLiteral("Rosa Soto")));
    const QSignalSpy asked(&shown.screen, &ui::Screen::navigationRequested);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toString() == QStringLiteral("inbox"));
    CHECK(asked[0][1].value<QVariant>().toLongLong() == office.overdue.value());
}

TEST_CASE("who reads no files sees the referrals without names, who does not refer opens the person", "[map_screen]")
{
    Office office;
    {
        Shown administrator(office, Role::Administrator);
        auto *list = administrator.openCurrent();
        auto *table = list->findChild<QTableView *>();
        CHECK(table->model()->rowCount() == 4);
        CHECK(table->isColumnHidden(referral_map::LegModel::Person));
        const QSignalSpy asked(&administrator.screen, &ui::Screen::navigationRequested);
        QTest::keyClick(table, Qt::Key_Return);
        CHECK(asked.isEmpty());
    }
    Shown supervisor(office, Role::Supervisor);
    auto *table = supervisor.openCurrent()->findChild<QTableView *>();
    const QSignalSpy asked(&supervisor.screen, &ui::Screen::navigationRequested);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toString() == QStringLiteral("people"));
    CHECK(asked[0][1].value<QVariant>().toLongLong() == office.person.value());
}

TEST_CASE("a period without referrals says what to do", "[map_screen]")
{
    Office office;
    Shown shown(office);
    auto *span = shown.screen.findChild<ui::ChoiceField *>();
    span->setCurrentIndex(span->count() - 1);
    const auto dates = shown.screen.findChildren<ui::DateField *>();
    REQUIRE(dates.size() == 2);
    until([&] { return dates[0]->isVisible(); });
    dates[1]->setDate(shown.session.today().addDays(-60));
    until([&] { return shown.screen.findChild<ui::EmptyState *>()->isVisible(); });
    CHECK(shown.model()->rowCount() == 0);
    span->setCurrentIndex(0);
    until([&] { return shown.model()->rowCount() == 3; });
}

namespace {

// Thirty-odd ways between the units of a rural municipality, as a quarter has them.
void fillOffice(Office &office)
{
    const std::vector<std::pair<const char *, const char *>> names{{"UAS", "Asistencia Social"},
        {"RSH", "Registro Social de Hogares"}, {"OMIL", "Oficina Municipal de Información Laboral (OMIL)"},
        {"MAYOR", "Personas Mayores"}, {"DISCA", "Discapacidad"}, {"SNAC", "Red Local de Apoyos y Cuidados"},
        {"FAMILIAS", "Programa Familias"}, {"JURIDICA", "Asesoría Jurídica"}, {"CESFAM", "Salud (CESFAM y postas)"}};
    constexpr int ways = 34;
    REQUIRE(office.store.database.write([&](store::Transaction &transaction) {
        std::vector<UnitId> units{office.window, office.subsidies, office.housing};
        for (const auto &[code, name] : names) {
            units.push_back(tests::addUnit(transaction, QString::fromLatin1(code)));
            transaction.statement("UPDATE unit SET name = ?, external = ? WHERE id = ?")
                .bind(QString::fromUtf8(name), QString::fromLatin1(code) == QLatin1String("CESFAM"), units.back())
                .run();
        }
        for (int way = 0; way < ways; ++way) {
            const UnitId from = way < 11 ? units[0] : units[size_t(way * way) % 7];
            const UnitId to = way < 11 ? units[size_t(way + 1)] : units[size_t(way * 5) % units.size()];
            if (from == to)
                continue;
            const int many = way < 11 ? 60 / (way + 1) + way % 4 : 1 + way % 3;
            office.window = from;
            for (int number = 0; number < many; ++number)
                office.refer(transaction, to, number % 9 == 0 ? -3 : 4 + number % 5, number % 4 != 0);
        }
    }));
}

} // namespace

// Run by hand with VENTANILLA_SCREENSHOTS=folder.
TEST_CASE("Pictures of the map alone", "[.screenshots]")
{
    Office office;
    fillOffice(office);
    for (const char *name : {"light", "dark", "largest"}) {
        ui::Preferences preferences;
        preferences.language = words::Language::Spanish;
        if (QLatin1String(name) == QLatin1String("dark"))
            preferences.appearance = ui::Appearance::Dark;
        if (QLatin1String(name) == QLatin1String("largest"))
            preferences.textScale = ui::TextScale::Largest;
        preferences.apply();
        Shown shown(office, Role::UnitHead, 10);
        QTest::qWait(500);
        const QString folder = qEnvironmentVariable("VENTANILLA_SCREENSHOTS");
        CHECK(shown.screen.grab().save(QStringLiteral("%1/map-%2.png").arg(folder, QLatin1String(name))));
        auto *list = shown.openCurrent();
        QTest::qWait(200);
        CHECK(list->grab().save(QStringLiteral("%1/map-list-%2.png").arg(folder, QLatin1String(name))));
    }
}
