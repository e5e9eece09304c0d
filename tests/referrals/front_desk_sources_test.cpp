#include "core/attention/Attention.h"
#include "core/referrals/FrontDeskSources.h"
#include "core/referrals/Protocol.h"
#include "core/referrals/Referral.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/support/TemporaryStore.h"

using namespace ventanilla;
using namespace ventanilla::referrals;

namespace {

// Wednesday 16 September 2026, noon in Chile; the 18th and 19th are holidays.
const QDateTime wednesday(QDate(2026, 9, 16), QTime(15, 0), Qt::UTC);

// An attention of the window, whose protocol sends social reports to UAS within three working days.
attention::ReferralOrder orderIn(store::Transaction &transaction)
{
    attention::ReferralOrder order;
    order.fromUnit = tests::addUnit(transaction, QStringLiteral("MESON"));
    order.toUnit = tests::addUnit(transaction, QStringLiteral("UAS"));
    order.motive = tests::addMotive(transaction, QStringLiteral("INFORME_SOCIAL"), order.toUnit);
    order.person = tests::addPerson(transaction, QStringLiteral("Ana"), QStringLiteral("Muñoz"));
    order.operatorId = tests::addOperator(transaction, QStringLiteral("rosa"), order.fromUnit);
    order.at = wednesday;
    attention::Attention attended;
    attended.person = order.person;
    attended.unit = order.fromUnit;
    attended.operatorId = order.operatorId;
    attended.startedAt = wednesday;
    order.attention = attention::attentions::insert(transaction, attended);
    protocols::insert(transaction,
        {{}, order.fromUnit, order.toUnit, order.motive, {QStringLiteral("Cédula")}, 3, std::nullopt, 1,
            QDate(2026, 1, 1), {}, {}, {}, {}});
    return order;
}

} // namespace

TEST_CASE("a referral from the front desk is sent with the deadline of its protocol", "[front_desk_sources]")
{
    tests::TemporaryStore store;
    attention::Sources sources;
    provide(sources);
    const auto done = store.database.write([&](store::Transaction &transaction) {
        const auto order = orderIn(transaction);
        const auto protocol = sources.protocolFor(transaction, order.motive, order.fromUnit, {}, QDate(2026, 9, 16));
        REQUIRE(protocol);
        CHECK(protocol->toUnit == order.toUnit);
        CHECK(protocol->toUnitName == QStringLiteral("Unidad UAS"));
        CHECK(protocol->deadline == QDate(2026, 9, 22));
        const auto with = [&](UnitId to) {
            return sources.protocolFor(transaction, order.motive, order.fromUnit, to, QDate(2026, 9, 16));
        };
        CHECK(with(order.toUnit) == protocol);
        CHECK_FALSE(with(tests::addUnit(transaction, QStringLiteral("OMIL"))));
        const ReferralId id = sources.refer(transaction, order);
        const auto stored = find(transaction, id);
        REQUIRE(stored);
        CHECK(stored->deadline == QDate(2026, 9, 22));
        CHECK(stored->attention == order.attention);
        CHECK(stateOf(transaction, id) == CurrentState{State::Sent, wednesday});
        CHECK(eventsOf(transaction, id).at(0).operatorId == order.operatorId);
        const auto pending = sources.pendingReferrals(transaction, *order.person);
        REQUIRE(pending.size() == 1);
        CHECK(pending[0].toUnitName == QStringLiteral("Unidad UAS"));
        CHECK(pending[0].fromUnitName == QStringLiteral("Unidad MESON"));
        CHECK(pending[0].person == order.person);
        CHECK(sources.referralsOf(transaction, order.attention) == pending);
    });
    REQUIRE(done);
}

TEST_CASE("without a protocol a referral has the usual deadline of ten working days", "[front_desk_sources]")
{
    tests::TemporaryStore store;
    const auto done = store.database.write([&](store::Transaction &transaction) {
        auto order = orderIn(transaction);
        order.toUnit = tests::addUnit(transaction, QStringLiteral("OMIL"));
        CHECK(find(transaction, refer(transaction, order))->deadline == QDate(2026, 10, 1));
    });
    REQUIRE(done);
}

TEST_CASE("a referral withdrawn is closed with the reason, an answered one stays", "[front_desk_sources]")
{
    tests::TemporaryStore store;
    const auto done = store.database.write([&](store::Transaction &transaction) {
        const auto order = orderIn(transaction);
        const ReferralId id = refer(transaction, order);
        const attention::ReferralWithdrawal withdrawal{
            id, order.operatorId, wednesday.addSecs(60), QStringLiteral("No era")};
        withdraw(transaction, withdrawal);
        CHECK(stateOf(transaction, id)->state == State::Closed);
        CHECK(eventsOf(transaction, id).back().note == QStringLiteral("No era"));
        withdraw(transaction, withdrawal);
        CHECK(eventsOf(transaction, id).size() == 2);
        const ReferralId answered = refer(transaction, order);
        addEvent(transaction, {{}, answered, State::Answered, wednesday.addSecs(1), std::nullopt, {}, {}, {}});
        withdraw(transaction, {answered, order.operatorId, wednesday.addSecs(60), {}});
        CHECK(stateOf(transaction, answered)->state == State::Answered);
    });
    REQUIRE(done);
}
