#include "core/referrals/Inbox.h"
#include "core/referrals/Protocol.h"
#include "tests/referrals/Units.h"

using namespace ventanilla;
using namespace ventanilla::referrals;
using security::Role;

namespace {

const QDate monday(2026, 3, 2);

std::vector<ReferralId> idsIn(security::Session &session, const InboxScope &scope, Box box)
{
    const auto rows = readInbox(session, scope, box);
    REQUIRE(rows);
    std::vector<ReferralId> ids;
    for (const InboxRow &row : *rows)
        ids.push_back(row.id);
    const auto counts = countInbox(session, scope);
    REQUIRE(counts);
    CHECK(counts->of(box) == int(ids.size()));
    return ids;
}

} // namespace

TEST_CASE("each referral waits in the boxes where somebody has to act", "[inbox]")
{
    tests::Units office;
    auto window = office.sessionOf(QStringLiteral("rosa"), office.window);
    auto unit = office.sessionOf(QStringLiteral("pedro"), office.subsidies);
    const ReferralId late = office.refer(office.subsidies, monday.addDays(-3));
    const ReferralId due = office.refer(office.subsidies, monday);
    const ReferralId open = office.refer(office.subsidies, monday.addDays(8));
    const ReferralId returned = office.refer(office.subsidies);
    const ReferralId answered = office.refer(office.subsidies);
    const ReferralId outside = office.refer(office.hospital, monday.addDays(-1));
    const ReferralId undated = office.refer(office.subsidies, {});
    REQUIRE(take(unit, {open, Step::Receive, {}, {}, {}}));
    REQUIRE(take(unit, {open, Step::Begin, {}, {}, {}}));
    REQUIRE(take(unit, {returned, Step::Return, QStringLiteral("no es nuestro"), {}, {}}));
    REQUIRE(take(unit, {answered, Step::Receive, {}, {}, {}}));
    REQUIRE(take(unit, {answered, Step::Answer, QStringLiteral("listo"), {}, {}}));
    const InboxScope here{office.subsidies, {}};
    const InboxScope there{office.window, {}};
    using Ids = std::vector<ReferralId>;
    CHECK(idsIn(unit, here, Box::New) == Ids{late, due, undated});
    CHECK(idsIn(unit, here, Box::DueToday) == Ids{due});
    CHECK(idsIn(unit, here, Box::Overdue) == Ids{late});
    CHECK(idsIn(unit, here, Box::InProgress) == Ids{open});
    CHECK(idsIn(unit, here, Box::Returned).empty());
    CHECK(idsIn(unit, here, Box::UnitOverdue) == Ids{late});
    CHECK(idsIn(window, there, Box::Returned) == Ids{returned});
    CHECK(idsIn(window, there, Box::Answered) == Ids{answered});
    CHECK(idsIn(window, there, Box::External) == Ids{outside});
    CHECK(idsIn(window, there, Box::UnitOverdue) == Ids{outside});
    CHECK(idsIn(window, there, Box::New).empty());
    CHECK(idsIn(unit, {office.subsidies, unit.currentOperator().id}, Box::InProgress) == Ids{open});
    CHECK(idsIn(unit, {office.subsidies, window.currentOperator().id}, Box::InProgress).empty());
}

TEST_CASE("a row says who, what for, from where and how long is left", "[inbox]")
{
    tests::Units office;
    auto unit = office.sessionOf(QStringLiteral("pedro"), office.subsidies);
    const ReferralId id = office.refer(office.subsidies, monday.addDays(-3));
    const auto rows = readInbox(unit, {office.subsidies, {}}, Box::Overdue);
    REQUIRE(rows);
    const InboxRow &row = rows->at(0);
    CHECK(row.id == id);
    CHECK(row.personName == QStringLiteral("Ana María Muñoz"));
    CHECK(row.fromUnitName == QStringLiteral("Unidad MESON"));
    CHECK(row.daysLeft == -3);
    CHECK(row.withoutProtocol);
    REQUIRE(office.store.database.write([&](store::Transaction &transaction) {
        protocols::insert(transaction,
            {{}, office.window, office.subsidies, office.motive, {}, 5, std::nullopt, 1, QDate(2026, 1, 1), {}, {}, {},
                {}});
    }));
    CHECK_FALSE(readInbox(unit, {office.subsidies, {}}, Box::Overdue)->at(0).withoutProtocol);
}

TEST_CASE("an inbox is read page by page", "[inbox]")
{
    tests::Units office;
    auto unit = office.sessionOf(QStringLiteral("pedro"), office.subsidies);
    for (int made = 0; made < inboxPageSize + 2; ++made)
        (void)office.refer(office.subsidies);
    CHECK(readInbox(unit, {office.subsidies, {}}, Box::New)->size() == size_t(inboxPageSize));
    CHECK(readInbox(unit, {office.subsidies, {}}, Box::New, inboxPageSize)->size() == 2);
    CHECK_FALSE(readInbox(unit, {office.subsidies, {}}, Box::New, -1));
}
