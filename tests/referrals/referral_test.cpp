#include "core/referrals/Protocol.h"
#include "core/referrals/Referral.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/support/TemporaryStore.h"

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::referrals;

namespace {

const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

Referral referralTo(store::Transaction &transaction, const QString &code)
{
    Referral referral;
    referral.fromUnit = tests::addUnit(transaction, QStringLiteral("MESON_") + code);
    referral.toUnit = tests::addUnit(transaction, code);
    referral.motive = tests::addMotive(transaction, code, referral.toUnit);
    referral.person = tests::addPerson(transaction, QStringLiteral("Ana"), QStringLiteral("Muñoz"));
    referral.createdAt = noon;
    referral.deadline = QDate(2026, 3, 12);
    return referral;
}

} // namespace

TEST_CASE("a referral is read as it was written, by id and by its number elsewhere", "[referral]")
{
    tests::TemporaryStore store;
    const auto done = store.database.write([](store::Transaction &transaction) {
        Referral written = referralTo(transaction, QStringLiteral("UAS"));
        written.externalId = QStringLiteral("D-9");
        written.priority = Priority::Urgent;
        written.id = insert(transaction, written);
        CHECK(find(transaction, written.id) == written);
        CHECK(findByExternalId(transaction, QStringLiteral("D-9")) == written);
        written.deadline = QDate();
        written.externalId.clear();
        update(transaction, written);
        CHECK(find(transaction, written.id) == written);
        CHECK_FALSE(findByExternalId(transaction, QStringLiteral("D-9")));
        CHECK_FALSE(stateOf(transaction, written.id));
    });
    REQUIRE(done);
}

TEST_CASE("a referral waits until it is answered or closed", "[referral]")
{
    tests::TemporaryStore store;
    const auto done = store.database.write([](store::Transaction &transaction) {
        Referral referral = referralTo(transaction, QStringLiteral("UAS"));
        referral.id = insert(transaction, referral);
        Referral later = referral;
        later.deadline = QDate(2026, 3, 20);
        later.id = insert(transaction, later);
        addEvent(transaction, {{}, later.id, State::Sent, noon, std::nullopt, {}, {}, {}});
        addEvent(transaction,
            {{}, referral.id, State::Returned, noon, std::nullopt, QStringLiteral("Falta cédula"), {}, {}});
        const auto pending = pendingOf(transaction, *referral.person);
        REQUIRE(pending.size() == 2);
        CHECK(pending[0].first == referral);
        CHECK(pending[0].second == CurrentState{State::Returned, noon});
        addEvent(transaction,
            {{}, referral.id, State::Answered, noon.addDays(2), std::nullopt, QStringLiteral("Aprobada"), {}, {}});
        CHECK(pendingOf(transaction, *referral.person).size() == 1);
        CHECK(stateOf(transaction, referral.id) == CurrentState{State::Answered, noon.addDays(2)});
        CHECK(eventsOf(transaction, referral.id).back().note == QStringLiteral("Aprobada"));
    });
    REQUIRE(done);
}

TEST_CASE("a merged person's referrals wait for the person they are", "[referral]")
{
    tests::TemporaryStore store;
    const auto done = store.database.write([](store::Transaction &transaction) {
        Referral referral = referralTo(transaction, QStringLiteral("UAS"));
        referral.id = insert(transaction, referral);
        addEvent(transaction, {{}, referral.id, State::Sent, noon, std::nullopt, {}, {}, {}});
        const auto same = tests::addPerson(transaction, QStringLiteral("Ana"), QStringLiteral("Munoz"));
        CHECK(pendingOf(transaction, same).empty());
        transaction.statement("UPDATE person SET merged_into = ? WHERE id = ?").bind(same, *referral.person).run();
        CHECK(pendingOf(transaction, same).size() == 1);
    });
    REQUIRE(done);
}

TEST_CASE("the state is that of the latest event, in whatever order they arrive", "[referral]")
{
    tests::TemporaryStore store;
    Referral referral;
    REQUIRE(store.database.write(
        [&](store::Transaction &transaction) { referral = referralTo(transaction, QStringLiteral("UAS")); }));
    const bool holds = rc::check([&](const std::vector<std::pair<quint8, quint8>> &steps) {
        RC_PRE(!steps.empty());
        const auto done = store.database.write([&](store::Transaction &transaction) {
            const ReferralId id = insert(transaction, referral);
            std::optional<CurrentState> latest;
            for (const auto &[number, hours] : steps) {
                const CurrentState step{State(1 + number % 7), noon.addSecs(hours * 3600)};
                addEvent(transaction, {{}, id, step.state, step.since, std::nullopt, {}, {}, {}});
                if (!latest || step.since >= latest->since)
                    latest = step;
                RC_ASSERT(stateOf(transaction, id) == latest);
            }
            const auto events = eventsOf(transaction, id);
            RC_ASSERT(events.size() == steps.size());
            RC_ASSERT(events.back().state == latest->state);
        });
        RC_ASSERT(done.has_value());
    });
    CHECK(holds);
}

TEST_CASE("the protocol in force is the exact motive's newest version, then the one for any motive", "[protocol]")
{
    tests::TemporaryStore store;
    const auto done = store.database.write([](store::Transaction &transaction) {
        const UnitId from = tests::addUnit(transaction, QStringLiteral("MESON"));
        const UnitId to = tests::addUnit(transaction, QStringLiteral("UAS"));
        const MotiveId exact = tests::addMotive(transaction, QStringLiteral("INFORME_SOCIAL"), to);
        const MotiveId other = tests::addMotive(transaction, QStringLiteral("OTRO"), std::nullopt);
        const QDate start(2026, 1, 1);
        Protocol any{{}, from, to, std::nullopt, {QStringLiteral("Cédula")}, 10, security::Role::SocialWorker, 7, start,
            {}, {}, {}, {}};
        Protocol first{{}, from, to, exact, {}, 5, std::nullopt, 1, start, QDate(2026, 2, 28), {}, {}, {}};
        Protocol second{{}, from, to, exact, {}, 3, std::nullopt, 2, QDate(2026, 3, 1), {}, {}, {}, {}};
        for (Protocol *protocol : {&any, &first, &second})
            protocol->id = protocols::insert(transaction, *protocol);
        CHECK(protocols::findValid(transaction, from, to, exact, QDate(2026, 2, 28)) == first);
        CHECK(protocols::findValid(transaction, from, to, exact, QDate(2026, 3, 1)) == second);
        CHECK(protocols::findValid(transaction, from, to, other, QDate(2026, 3, 1)) == any);
        CHECK_FALSE(protocols::findValid(transaction, from, to, exact, QDate(2025, 12, 31)));
        CHECK_FALSE(protocols::findValid(transaction, to, from, exact, QDate(2026, 3, 1)));
        CHECK(protocols::findDestination(transaction, from, exact, QDate(2026, 3, 1)) == second);
        CHECK_FALSE(protocols::findDestination(transaction, from, other, QDate(2026, 3, 1)));
        CHECK(protocols::all(transaction).size() == 3);
    });
    REQUIRE(done);
}
