#include "core/referrals/ProtocolFile.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/sync_engine/RandomEdits.h"
#include "tests/sync_engine/World.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace ventanilla;
using namespace ventanilla::tests;
using namespace ventanilla::referrals;
using security::Role;

namespace {

constexpr int computers = 3;

// Two units with heads, one outside, an administrator, and a protocol of the founding between the two.
class Agreements
{
public:
    Agreements() : world(computers)
    {
        world[1].write([&](store::Transaction &transaction) {
            for (const char *code : {"MESON", "UAS", "CESFAM"})
                units.push_back(addUnit(transaction, QString::fromLatin1(code)));
            transaction.statement("UPDATE unit SET external = 1 WHERE id = ?").bind(units[2]).run();
            addPerson(transaction, units[0], Role::UnitHead);
            addPerson(transaction, units[1], Role::UnitHead);
            addPerson(transaction, units[1], Role::Administrator);
            motive = addMotive(transaction, QStringLiteral("BECA"), units[1]);
            Protocol founding;
            founding.fromUnit = units[0];
            founding.toUnit = units[1];
            founding.motive = motive;
            founding.maximumDays = usualDays;
            founding.validFrom = local_time::date(startOfWorld());
            protocols::insert(transaction, founding);
        });
        world.exchangeAll();
    }

    [[nodiscard]] security::Session session(Computer &computer, size_t who) const
    {
        return security::Session(valueOf(computer.database().openAnother()), people[who], true, nullptr);
    }

    [[nodiscard]] ProposalOrder order(size_t to, int days) const
    {
        ProposalOrder made;
        made.fromUnit = units[0];
        made.toUnit = units[to];
        made.motive = motive;
        made.maximumDays = days;
        made.validFrom = local_time::date(startOfWorld());
        return made;
    }

    [[nodiscard]] std::optional<Protocol> inForce(Computer &computer, size_t to, const QDate &day) const
    {
        return computer.read([&](store::Connection &connection) {
            return protocols::findValid(connection, units[0], units[to], motive, day);
        });
    }

    // Somebody tries something on some computer; what is refused changes nothing.
    void trySomething(Chance &chance)
    {
        Computer &computer = world[1 + upTo(chance, computers - 1)];
        computer.clock.advanceSeconds(upTo(chance, 3) * 20'000);
        auto who = session(computer, size_t(upTo(chance, int(people.size()) - 1)));
        const QString before = computer.digest();
        const bool done = act(chance, computer, who);
        RC_ASSERT((computer.digest() == before) == !done);
    }

    World world;
    std::vector<UnitId> units;
    std::vector<security::Operator> people;
    MotiveId motive;

private:
    bool act(Chance &chance, Computer &computer, security::Session &who)
    {
        if (oneIn(chance, 3))
            return propose(who, order(size_t(1 + upTo(chance, 1)), 1 + upTo(chance, 20))).has_value();
        const auto all = computer.read([](store::Connection &connection) { return protocols::all(connection); });
        const ProtocolId id = all[size_t(upTo(chance, int(all.size()) - 1))].id;
        if (oneIn(chance, 6))
            return withdraw(who, id).has_value();
        const bool refusal = oneIn(chance, 4);
        const auto document = oneIn(chance, 4) ? QString() : QStringLiteral("Convenio 3");
        return answer(who, {id, {}, refusal, QStringLiteral("no"), document}).has_value();
    }

    void addPerson(store::Transaction &transaction, UnitId unit, Role role)
    {
        security::Operator who;
        who.username = QStringLiteral("o%1").arg(people.size());
        who.id = addOperator(transaction, who.username, unit);
        transaction.statement("UPDATE operator SET role = ? WHERE id = ?").bind(role, who.id).run();
        who.unit = unit;
        who.role = role;
        people.push_back(who);
    }
};

} // namespace

TEST_CASE("versions proposed and accepted apart both stay, and everybody follows the one agreed later")
{
    Agreements story;
    std::vector<ProtocolId> proposed;
    for (const int number : {2, 3}) {
        story.world[number].clock.advanceSeconds(number * 60);
        auto proposer = story.session(story.world[number], 0);
        auto other = story.session(story.world[number], 1);
        proposed.push_back(valueOf(propose(proposer, story.order(1, number))));
        valueOf(answer(other, {proposed.back(), {}, false, {}, {}}));
    }
    story.world.exchangeAll();
    const QDate today = local_time::date(startOfWorld());
    for (int number = 1; number <= computers; ++number) {
        Computer &computer = story.world[number];
        auto reader = story.session(computer, 0);
        const auto file = valueOf(openProtocol(reader, proposed[0]));
        REQUIRE(file.versions.size() == 3);
        CHECK(file.versions[0].protocol.version == 2);
        CHECK(file.versions[1].protocol.version == 2);
        CHECK(story.inForce(computer, 1, today)->id == proposed[1]);
    }
}

TEST_CASE("accepted by one head and refused by another of the same unit apart, its latest word counts everywhere")
{
    Agreements story;
    auto proposer = story.session(story.world[1], 0);
    const ProtocolId id = valueOf(propose(proposer, story.order(1, 4)));
    story.world.exchangeAll();
    auto accepting = story.session(story.world[2], 1);
    valueOf(answer(accepting, {id, {}, false, {}, {}}));
    story.world[3].clock.advanceSeconds(600);
    auto refusing = story.session(story.world[3], 1);
    valueOf(answer(refusing, {id, {}, true, QStringLiteral("No alcanzamos"), {}}));
    story.world.exchangeAll();
    for (int number = 1; number <= computers; ++number) {
        auto reader = story.session(story.world[number], 0);
        const auto file = valueOf(openProtocol(reader, id));
        CHECK(file.versions[0].standing.state == ProtocolState::Refused);
        CHECK(file.versions[0].words.size() == 3);
        CHECK(file.versions[1].standing.state == ProtocolState::InForce);
    }
}

TEST_CASE("whatever is proposed, answered and withdrawn apart, all computers end with the same protocols in force")
{
    const bool holds = rc::check("protocols", [] {
        Agreements story;
        Chance chance(*rc::gen::arbitrary<quint32>());
        const int actions = *rc::gen::inRange(10, 50);
        for (int action = 0; action < actions; ++action) {
            if (oneIn(chance, 5)) {
                const int from = 1 + upTo(chance, computers - 1);
                story.world.carry(from, 1 + from % computers);
            } else {
                story.trySomething(chance);
            }
        }
        story.world.exchangeAll();
        auto first = story.session(story.world[1], 0);
        const auto lines = valueOf(listProtocols(first));
        for (int number = 1; number <= computers; ++number) {
            Computer &computer = story.world[number];
            RC_ASSERT(computer.digest() == story.world[1].digest());
            RC_ASSERT(computer.problems().isEmpty());
            for (int day = 0; day < 30; ++day) {
                const QDate date = local_time::date(startOfWorld()).addDays(day);
                for (const size_t to : {size_t(1), size_t(2)})
                    RC_ASSERT(story.inForce(computer, to, date) == story.inForce(story.world[1], to, date));
            }
        }
        for (const ProtocolLine &line : lines) {
            const auto file = valueOf(openProtocolsOf(first, line.from.unit, line.to.unit, line.motive));
            RC_ASSERT(std::ranges::count_if(file.versions, [](const VersionOnFile &version) {
                return version.standing.state == ProtocolState::InForce;
            }) == (line.inForce ? 1 : 0));
        }
    });
    CHECK(holds);
}
