#include "core/attention/AttentionList.h"
#include "tests/attention/Desk.h"

using namespace ventanilla;
using namespace ventanilla::attention;
using tests::Desk;

namespace {

// Three attentions: a finished one yesterday, today a finished one with two motives and an open anonymous one by phone.
struct Days
{
    Days()
    {
        yesterday = office.desk.finish(office.draft({Desk::motive(office.suf, Outcome::Informed)})).value();
        office.store.clock.advanceSeconds(24 * 3600);
        finished = office.desk
                       .finish(office.draft({Desk::motive(office.report, Outcome::Resolved),
                           Desk::motive(office.suf, Outcome::Pending)}))
                       .value();
        office.store.clock.advanceSeconds(60);
        auto call = office.draft({Desk::motive(office.suf, Outcome::Pending)});
        call.content.person.reset();
        call.content.channel = Channel::Phone;
        open = office.desk.leaveOpen(call).value();
        filter.from = filter.to = office.session.today();
    }

    [[nodiscard]] std::vector<AttentionId> listed()
    {
        const auto page = listAttentions(office.session, filter);
        REQUIRE(page);
        std::vector<AttentionId> ids;
        for (const AttentionRow &row : page->rows)
            ids.push_back(row.id);
        CHECK(page->total == int(ids.size()));
        return ids;
    }

    [[nodiscard]] QString refused()
    {
        const auto page = listAttentions(office.session, filter);
        REQUIRE_FALSE(page);
        CHECK(page.error().kind == ErrorKind::InvalidInput);
        return page.error().field;
    }

    Desk office;
    AttentionId yesterday;
    AttentionId finished;
    AttentionId open;
    AttentionFilter filter;
};

} // namespace

TEST_CASE("today's list shows who came, for what and to whom, the latest first", "[attention_list]")
{
    Days days;
    const auto page = listAttentions(days.office.session, days.filter);
    REQUIRE(page);
    REQUIRE(page->rows.size() == 2);
    const AttentionRow &row = page->rows[1];
    CHECK(page->rows[0].id == days.open);
    CHECK(page->rows[0].personName.isEmpty());
    CHECK(row.id == days.finished);
    CHECK(row.personName == QStringLiteral("Ana María Muñoz"));
    CHECK(row.motiveNames == QStringList{QStringLiteral("Motivo INFORME_SOCIAL"), QStringLiteral("Motivo SUF")});
    CHECK(row.unitName == QStringLiteral("Unidad MESON"));
    CHECK(row.operatorName == QStringLiteral("Operadora rosa"));
    CHECK_FALSE(row.finished);
}

TEST_CASE("each filter narrows the list", "[attention_list]")
{
    Days days;
    days.filter.from = days.filter.to.addDays(-1);
    CHECK(days.listed() == std::vector{days.open, days.finished, days.yesterday});
    SECTION("channel")
    {
        days.filter.channel = Channel::Phone;
        CHECK(days.listed() == std::vector{days.open});
    }
    SECTION("motive")
    {
        days.filter.motive = days.office.report;
        CHECK(days.listed() == std::vector{days.finished});
    }
    SECTION("unit")
    {
        days.filter.unit = days.office.social;
        CHECK(days.listed().empty());
    }
    SECTION("operator")
    {
        days.filter.operatorId = days.office.session.currentOperator().id;
        CHECK(days.listed().size() == 3);
        days.filter.operatorId = OperatorId(days.filter.operatorId->value() + 1);
        CHECK(days.listed().empty());
    }
    SECTION("open")
    {
        days.filter.openOnly = true;
        CHECK(days.listed() == std::vector{days.open});
        days.filter.to = days.filter.from;
        CHECK(days.listed().empty());
    }
    SECTION("words of the name")
    {
        days.filter.text = QStringLiteral("MUNOZ ana");
        CHECK(days.listed() == std::vector{days.finished, days.yesterday});
        days.filter.text = QStringLiteral("muñoz pedro");
        CHECK(days.listed().empty());
    }
}

TEST_CASE("what is open is found however old it is", "[attention_list]")
{
    Days days;
    days.office.store.clock.advanceSeconds(400LL * 24 * 3600);
    days.filter.from = days.filter.to = QDate();
    days.filter.openOnly = true;
    CHECK(days.listed() == std::vector{days.open});
}

TEST_CASE("the list comes in pages", "[attention_list]")
{
    Days days;
    days.filter.from = days.filter.to.addDays(-1);
    days.filter.limit = 1;
    days.filter.offset = 1;
    const auto page = listAttentions(days.office.session, days.filter);
    REQUIRE(page);
    CHECK(page->total == 3);
    REQUIRE(page->rows.size() == 1);
    CHECK(page->rows[0].id == days.finished);
}

TEST_CASE("a list of impossible bounds is refused", "[attention_list]")
{
    Days days;
    SECTION("no day")
    {
        days.filter.from = QDate();
        CHECK(days.refused() == QStringLiteral("from"));
    }
    SECTION("more than a month")
    {
        days.filter.to = days.filter.from.addDays(31);
        CHECK(days.refused() == QStringLiteral("to"));
        days.filter.to = days.filter.from.addDays(30);
        CHECK_FALSE(days.listed().empty());
    }
    SECTION("backwards")
    {
        days.filter.to = days.filter.from.addDays(-1);
        CHECK(days.refused() == QStringLiteral("to"));
    }
    SECTION("too many")
    {
        days.filter.limit = largestPage + 1;
        CHECK(days.refused() == QStringLiteral("limit"));
    }
    SECTION("before the first")
    {
        days.filter.offset = -1;
        CHECK(days.refused() == QStringLiteral("offset"));
    }
}
