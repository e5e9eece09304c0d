#include "core/store/ReplicatedTables.h"
#include "tests/support/Catch.h"
#include "ui/sync/RowWords.h"
#include "ui/sync/StateWords.h"
#include "ui/words/ExchangeWords.h"
#include "ui/words/Translations.h"

using namespace ventanilla;

namespace {

sync_ui::ExchangeOverview overview()
{
    sync_ui::ExchangeOverview result;
    result.readAt = QDateTime(QDate(2026, 3, 5), QTime(15, 0), Qt::UTC);
    result.ownNumber = 1;
    result.state.enrolled = true;
    result.state.lastGood = result.readAt.addSecs(-5 * 60);
    result.state.last = sync::ExchangeRecord{};
    return result;
}

QString brief(const sync_ui::ExchangeOverview &state)
{
    return sync_ui::briefly(state, false).text;
}

} // namespace

TEST_CASE("every column of every replicated table has a word in both languages, and is not called by its own name")
{
    for (const auto language : {words::Language::Spanish, words::Language::English}) {
        words::installTranslations(language);
        const QString unknownThing = sync_ui::thingText("nothing_of_the_kind");
        const QString unknownField = sync_ui::fieldText("person", "nothing_of_the_kind");
        for (const auto &table : store::replicatedTables()) {
            if (table.name == "conflict_resolution")
                continue; // what was decided is never itself a difference
            CAPTURE(table.name);
            CHECK(sync_ui::thingText(table.name) != unknownThing);
            if (table.policy == store::MergePolicy::Fact)
                continue; // rows that are only added never differ in a value
            for (const auto &column : table.columns) {
                CAPTURE(column.name);
                const QString word = sync_ui::fieldText(table.name, column.name);
                CHECK(word != unknownField);
                CHECK_FALSE(word.contains(QLatin1Char('_')));
            }
        }
    }
    words::installTranslations(words::Language::English);
}

TEST_CASE("values are told as the screens tell them")
{
    using sync_ui::valueText;
    CHECK(valueText("person", "phone", QStringLiteral("56912345678"), {}) == QStringLiteral("+56 9 1234 5678"));
    CHECK(valueText("person", "rut", qint64(12'345'678), {}) == QStringLiteral("12.345.678-5"));
    CHECK(valueText("person", "birth_date", QDate(1980, 2, 1).toJulianDay(), {}) == QStringLiteral("01-02-1980"));
    CHECK(valueText("person", "sex", qint64(1), {}) == QStringLiteral("Female"));
    CHECK(valueText("person", "disability", qint64(0), {}) == QStringLiteral("No"));
    CHECK(valueText("household_member", "relation", QStringLiteral("HIJO"), {}) == QStringLiteral("child"));
    CHECK(valueText("benefit_grant", "amount", qint64(45'000), {}).endsWith(QStringLiteral("45.000")));
    CHECK(valueText("benefit_grant", "status", qint64(3), {}) == QStringLiteral("Approved"));
    CHECK(valueText("attention", "unit_id", qint64(7), QStringLiteral("DIDECO")) == QStringLiteral("DIDECO"));
    CHECK(valueText("person", "email", QVariant(), {}) == QStringLiteral("(nothing)"));
}

TEST_CASE("the frame says what matters most")
{
    auto state = overview();
    CHECK(brief(state) == QStringLiteral("Up to date · 5 min ago"));
    state.state.unsentEntries = 12;
    CHECK(brief(state) == QStringLiteral("12 changes to send"));
    state.state.last->problem = QStringLiteral("offline");
    state.state.lastGood = state.readAt.addDays(-1);
    CHECK(brief(state) == QStringLiteral("No connection\nLast time: yesterday\n12 changes to send"));
    state.toDecide = 3;
    CHECK(brief(state) == QStringLiteral("3 differences to decide"));
    state.state.leaseUntil = state.readAt.addDays(2);
    CHECK(brief(state) == QStringLiteral("Exchange before 07-03-2026"));
    state.state.clockSkewSeconds = -301;
    CHECK(brief(state) == QStringLiteral("Check this computer's clock"));
    state.state.clockSkewSeconds = 300;
    CHECK(brief(state) == QStringLiteral("Exchange before 07-03-2026"));
    CHECK(sync_ui::briefly(state, true).text == QStringLiteral("Exchanging…"));
}

TEST_CASE("a computer alone is told so, and one that exchanges by stick is not blamed for having no server")
{
    auto state = overview();
    state.state = {};
    CHECK(brief(state) == QStringLiteral("Only on this computer"));
    state.computers = {sync::Certificate{}, sync::Certificate{}};
    state.computers[1].device = 7;
    state.computers[1].name = QStringLiteral("Notebook");
    CHECK(brief(state) == QStringLiteral("Not exchanged yet"));
    CHECK(sync_ui::headline(state, false).tone == ui::Tone::Neutral);
    state.state.waiting = {{7, 10, 9, 3}, {7, 12, 9, 3}};
    const auto lines = sync_ui::details(state);
    REQUIRE(lines.size() == 1); // one sentence for each pair, not one a batch
    CHECK(lines[0].text.contains(QStringLiteral("“Notebook”")));
    CHECK(lines[0].text.contains(QStringLiteral("“computer 9”")));
}
