#include "core/cases/FrontDeskSources.h"
#include "core/demo/Demo.h"
#include "core/referrals/FrontDeskSources.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryStore.h"
#include "ui/common/Preferences.h"
#include "ui/frontdesk/FrontDeskScreen.h"
#include "ui/frontdesk/TodayScreen.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace ventanilla;

namespace {

attention::Sources sources()
{
    attention::Sources all;
    referrals::provide(all);
    cases::provide(all);
    return all;
}

security::Session signIn(tests::TemporaryStore &store)
{
    demo::DemoOptions options;
    options.persons = 900;
    options.until = QDate(2026, 3, 2);
    NoProgress quiet;
    const auto made = demo::generate(options, store.database, quiet);
    REQUIRE(made);
    return security::Session(store.open(), made->operators.front(), true, nullptr);
}

void grab(QWidget &widget, const QString &name)
{
    QTest::qWait(50);
    const QString folder = qEnvironmentVariable("PICTURES");
    QDir().mkpath(folder);
    REQUIRE(widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

PersonId richest(security::Session &session)
{
    const auto id = session.read(security::Permission::ReadPersonalFile, [](store::Connection &connection) {
        return connection
            .statement("SELECT a.person_id FROM attention a JOIN referral r ON r.attention_id = a.id"
                       " JOIN household_member m ON m.person_id = a.person_id AND m.to_date IS NULL"
                       " GROUP BY a.person_id ORDER BY count(*) DESC, (SELECT count(*) FROM household_member n"
                       " WHERE n.household_id = m.household_id) DESC LIMIT 1")
            .single<PersonId>();
    });
    REQUIRE(id);
    REQUIRE(*id);
    return **id;
}

} // namespace

// Run by hand with PICTURES=folder: what the screens look like.
TEST_CASE("Pictures of the front desk", "[.pictures]")
{
    tests::TemporaryStore store;
    auto session = signIn(store);
    ui::Preferences preferences;
    for (const bool dark : {false, true}) {
        preferences.language = words::Language::Spanish;
        preferences.appearance = dark ? ui::Appearance::Dark : ui::Appearance::Light;
        preferences.apply();
        const QString suffix = dark ? QStringLiteral("-dark") : QString();
        frontdesk::FrontDeskScreen screen(session, sources(), std::make_shared<identity::NameDictionary>());
        screen.resize(1190, 716);
        screen.show();
        screen.activate();
        QTest::qWait(200);
        grab(screen, QStringLiteral("idle") + suffix);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("munos"));
        QTest::qWait(900);
        grab(screen, QStringLiteral("search") + suffix);
        screen.open(frontdesk::openPerson(richest(session)));
        grab(screen, QStringLiteral("person") + suffix);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("inf"));
        grab(screen, QStringLiteral("motive") + suffix);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        grab(screen, QStringLiteral("referred") + suffix);
        for (auto *area : screen.findChildren<QScrollArea *>()) {
            if (area->metaObject()->className() == QByteArray("ventanilla::frontdesk::ScreeningView"))
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("suf"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        grab(screen, QStringLiteral("two-motives") + suffix);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        grab(screen, QStringLiteral("finished") + suffix);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4);
        grab(screen, QStringLiteral("new-person") + suffix);
        if (!dark) {
            preferences.textScale = ui::TextScale::Largest;
            preferences.apply();
            screen.open(frontdesk::openPerson(richest(session)));
            QTest::qWait(500);
            screen.resize(qMax(1190, screen.minimumSizeHint().width()), 716);
            grab(screen, QStringLiteral("person-200"));
            preferences.textScale = ui::TextScale::Normal;
            preferences.apply();
        }
        frontdesk::TodayScreen today(session, sources());
        today.resize(1190, 716);
        today.show();
        today.activate();
        QTest::qWait(50);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        grab(today, QStringLiteral("today") + suffix);
    }
}
