#include "core/base/Clock.h"
#include "core/referrals/ProtocolVersion.h"
#include "tests/support/Catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace ventanilla;
using namespace ventanilla::referrals;

namespace {

const UnitId window(composeId(1, 1));
const UnitId social(composeId(1, 2));
const OperatorId head(composeId(1, 1));
const QDate start(2026, 3, 2);

QDateTime noon(const QDate &day)
{
    return local_time::toUtc(day, QTime(12, 0));
}

ProtocolVersion version(int number, const QDate &validFrom, bool proposed = true)
{
    ProtocolVersion made;
    made.protocol.id = ProtocolId(composeId(1, number));
    made.protocol.fromUnit = window;
    made.protocol.toUnit = social;
    made.protocol.version = number;
    made.protocol.validFrom = validFrom;
    if (proposed)
        made.protocol.proposedBy = head;
    return made;
}

void say(ProtocolVersion &version, UnitId unit, const QDate &day, bool refusal = false)
{
    ProtocolAcceptance word;
    word.id = ProtocolAcceptanceId(composeId(1, version.protocol.version * 10 + int(version.words.size())));
    word.unit = unit;
    word.acceptedAt = noon(day);
    word.refusal = refusal;
    version.words.push_back(word);
}

std::vector<ProtocolState> statesOf(const std::vector<ProtocolVersion> &versions, const QDate &today)
{
    std::vector<ProtocolState> states;
    for (const ProtocolStanding &standing : standingsOf(versions, today))
        states.push_back(standing.state);
    return states;
}

// Whatever was proposed, said and withdrawn within a month.
std::vector<ProtocolVersion> anyVersions()
{
    const auto day = [] { return start.addDays(*rc::gen::inRange(0, 30)); };
    std::vector<ProtocolVersion> versions;
    const int count = *rc::gen::inRange(1, 6);
    for (int number = 1; number <= count; ++number) {
        ProtocolVersion made = version(*rc::gen::inRange(1, 4), day(), *rc::gen::inRange(0, 4) != 0);
        made.protocol.id = ProtocolId(composeId(*rc::gen::inRange(1, 3), number));
        for (int words = made.protocol.proposedBy ? *rc::gen::inRange(0, 4) : 0; words > 0; --words) {
            say(made, *rc::gen::element(window, social), day(), *rc::gen::inRange(0, 4) == 0);
            made.words.back().id = ProtocolAcceptanceId(composeId(number, words));
        }
        if (*rc::gen::inRange(0, 4) == 0)
            made.protocol.withdrawnAt = noon(day());
        if (*rc::gen::inRange(0, 5) == 0)
            made.protocol.validTo = day();
        versions.push_back(made);
    }
    return versions;
}

} // namespace

TEST_CASE("a proposal holds once both units have accepted, and until then the older version does", "[protocol_version]")
{
    std::vector versions{version(1, start, false), version(2, start.addDays(5))};
    CHECK(statesOf(versions, start) == std::vector{ProtocolState::InForce, ProtocolState::Proposed});
    CHECK(standingsOf(versions, start)[1].waitsFor == std::vector{window, social});
    say(versions[1], window, start);
    CHECK(standingsOf(versions, start)[1].waitsFor == std::vector{social});
    CHECK(inForceOn(versions, start.addDays(9))->protocol.version == 1);
    say(versions[1], social, start.addDays(2));
    CHECK(statesOf(versions, start.addDays(2)) == std::vector{ProtocolState::InForce, ProtocolState::Upcoming});
    CHECK(inForceOn(versions, start.addDays(4))->protocol.version == 1);
    CHECK(inForceOn(versions, start.addDays(5))->protocol.version == 2);
    CHECK(statesOf(versions, start.addDays(5)) == std::vector{ProtocolState::Replaced, ProtocolState::InForce});
}

TEST_CASE("accepted after its first valid day, it begins when it is accepted", "[protocol_version]")
{
    std::vector versions{version(1, start, false), version(2, start)};
    say(versions[1], window, start);
    say(versions[1], social, start.addDays(7));
    CHECK(firstDayOf(versions[1]) == start.addDays(7));
    CHECK(inForceOn(versions, start.addDays(6))->protocol.version == 1);
    CHECK(inForceOn(versions, start.addDays(7))->protocol.version == 2);
}

TEST_CASE("of two versions with one number, the one agreed later counts", "[protocol_version]")
{
    std::vector versions{version(2, start), version(2, start)};
    versions[1].protocol.id = ProtocolId(composeId(2, 1));
    for (const UnitId unit : {window, social}) {
        say(versions[0], unit, start.addDays(3));
        say(versions[1], unit, start.addDays(1));
    }
    CHECK(inForceOn(versions, start.addDays(2)) == &versions[1]);
    CHECK(inForceOn(versions, start.addDays(3)) == &versions[0]);
    CHECK(statesOf(versions, start.addDays(3)) == std::vector{ProtocolState::InForce, ProtocolState::Replaced});
}

TEST_CASE("what is refused goes back to who proposed it, and the older version goes on", "[protocol_version]")
{
    std::vector versions{version(1, start, false), version(2, start)};
    say(versions[1], window, start);
    say(versions[1], social, start.addDays(1), true);
    CHECK(statesOf(versions, start.addDays(1)) == std::vector{ProtocolState::InForce, ProtocolState::Refused});
    CHECK(standingsOf(versions, start.addDays(1))[1].refusal == versions[1].words[1]);
    // Said apart by two heads of one unit: its latest word counts.
    say(versions[1], social, start.addDays(2));
    CHECK(statesOf(versions, start.addDays(2)) == std::vector{ProtocolState::Replaced, ProtocolState::InForce});
}

TEST_CASE("withdrawn while it holds it ends, and withdrawn before it was nothing", "[protocol_version]")
{
    std::vector versions{version(1, start, false), version(2, start.addDays(5))};
    for (const UnitId unit : {window, social})
        say(versions[1], unit, start);
    versions[1].protocol.withdrawnAt = noon(start.addDays(10));
    CHECK(inForceOn(versions, start.addDays(9)) == &versions[1]);
    CHECK(inForceOn(versions, start.addDays(10)) == nullptr);
    CHECK(statesOf(versions, start.addDays(10)) == std::vector{ProtocolState::Replaced, ProtocolState::Withdrawn});
    versions[1].protocol.withdrawnAt = noon(start.addDays(3));
    CHECK(inForceOn(versions, start.addDays(10)) == &versions[0]);
    CHECK(statesOf(versions, start.addDays(10)) == std::vector{ProtocolState::InForce, ProtocolState::Withdrawn});
}

TEST_CASE("an older proposal is overtaken by a higher version that was agreed", "[protocol_version]")
{
    std::vector versions{version(2, start), version(3, start.addDays(20))};
    for (const UnitId unit : {window, social})
        say(versions[1], unit, start);
    CHECK(statesOf(versions, start) == std::vector{ProtocolState::Replaced, ProtocolState::Upcoming});
}

TEST_CASE("whatever was said in whatever order, every day has the same version in force", "[protocol_version]")
{
    const bool holds = rc::check("the version in force", [] {
        const auto versions = anyVersions();
        auto shuffled = versions;
        std::ranges::shuffle(shuffled, std::mt19937(*rc::gen::arbitrary<quint32>()));
        for (ProtocolVersion &each : shuffled)
            std::ranges::reverse(each.words);
        for (int offset = -1; offset < 32; ++offset) {
            const QDate today = start.addDays(offset);
            const ProtocolVersion *here = inForceOn(versions, today);
            const ProtocolVersion *there = inForceOn(shuffled, today);
            RC_ASSERT((here == nullptr) == (there == nullptr));
            RC_ASSERT((here == nullptr || here->protocol == there->protocol));
            const auto states = statesOf(versions, today);
            RC_ASSERT(std::ranges::count(states, ProtocolState::InForce) <= 1);
        }
    });
    CHECK(holds);
}

TEST_CASE("what is in force was accepted by both units and not refused since, and is the highest that has begun",
    "[protocol_version]")
{
    const bool holds = rc::check("who is in force", [] {
        const auto versions = anyVersions();
        const QDate today = start.addDays(*rc::gen::inRange(0, 32));
        const auto standings = standingsOf(versions, today);
        const ProtocolVersion *holding = inForceOn(versions, today);
        for (size_t index = 0; index < versions.size(); ++index) {
            const Protocol &protocol = versions[index].protocol;
            const ProtocolState state = standings[index].state;
            RC_ASSERT((state == ProtocolState::Proposed) == !standings[index].waitsFor.empty());
            RC_ASSERT((state == ProtocolState::Refused) == standings[index].refusal.has_value());
            if (holding == nullptr)
                RC_ASSERT(state != ProtocolState::InForce);
            else if (state == ProtocolState::Upcoming || protocol.version > holding->protocol.version)
                RC_ASSERT((!standings[index].firstDay.isValid() || standings[index].firstDay > today));
        }
        if (holding == nullptr || !holding->protocol.proposedBy)
            return;
        for (const UnitId unit : {window, social}) {
            const auto word = latestWordOf(*holding, unit);
            RC_ASSERT(word.has_value());
            RC_ASSERT(!word->refusal);
            RC_ASSERT(std::ranges::any_of(holding->words, [&](const ProtocolAcceptance &each) {
                return each.unit == unit && !each.refusal && local_time::date(each.acceptedAt) <= today;
            }));
        }
    });
    CHECK(holds);
}
