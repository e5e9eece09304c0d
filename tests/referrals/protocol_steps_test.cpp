#include "core/referrals/ProtocolFile.h"
#include "tests/referrals/Units.h"

#include <algorithm>

using namespace ventanilla;
using namespace ventanilla::referrals;
using security::Role;

namespace {

const QDate monday(2026, 3, 2);

// A window and a unit with heads, another unit without one, an outside one, and an administrator.
struct Office : tests::Units
{
    Office()
        : windowHead(sessionOf(QStringLiteral("jefa"), window, Role::UnitHead)),
          subsidiesHead(sessionOf(QStringLiteral("jefe"), subsidies, Role::UnitHead)),
          administrator(sessionOf(QStringLiteral("ada"), housing, Role::Administrator))
    { }

    [[nodiscard]] ProposalOrder order(UnitId to, int days = 5) const
    {
        ProposalOrder made;
        made.fromUnit = window;
        made.toUnit = to;
        made.motive = motive;
        made.documents = {QStringLiteral("Cédula de identidad"), QStringLiteral("  ")};
        made.maximumDays = days;
        made.responsibilities = QStringLiteral(" El mesón reúne los papeles. ");
        made.validFrom = monday;
        return made;
    }

    [[nodiscard]] ProtocolFile file(ProtocolId id)
    {
        const auto read = openProtocol(windowHead, id);
        REQUIRE(read);
        return *read;
    }

    [[nodiscard]] ProtocolState stateOf(ProtocolId id)
    {
        const auto read = file(id);
        return std::ranges::find(read.versions, id, [](const VersionOnFile &version) {
            return version.protocol.id;
        })->standing.state;
    }

    [[nodiscard]] std::optional<int> term(UnitId to)
    {
        const auto read = store.database.read([&](store::Connection &connection) -> std::optional<int> {
            const auto protocol =
                protocols::findValid(connection, window, to, motive, local_time::date(store.clock.now()));
            return protocol ? std::optional(protocol->maximumDays) : std::nullopt;
        });
        REQUIRE(read);
        return *read;
    }

    security::Session windowHead;
    security::Session subsidiesHead;
    security::Session administrator;
};

template <class T>
Error errorOf(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error();
}

} // namespace

TEST_CASE("a protocol is proposed by one unit and accepted by the other", "[protocol_steps]")
{
    Office office;
    const auto first = propose(office.windowHead, office.order(office.subsidies));
    REQUIRE(first);
    CHECK(office.stateOf(*first) == ProtocolState::Proposed);
    CHECK_FALSE(office.term(office.subsidies));
    CHECK(errorOf(answer(office.windowHead, {*first, {}, false, {}, {}})).kind == ErrorKind::PermissionDenied);
    CHECK(errorOf(answer(office.administrator, {*first, {}, false, {}, {}})).kind == ErrorKind::PermissionDenied);
    CHECK(errorOf(propose(office.subsidiesHead, office.order(office.subsidies)))
        == Error{ErrorKind::Conflict, QStringLiteral("protocol"), QStringLiteral("proposed")});
    REQUIRE(answer(office.subsidiesHead, {*first, {}, false, {}, {}}));
    CHECK(office.stateOf(*first) == ProtocolState::InForce);
    CHECK(office.term(office.subsidies) == 5);
    CHECK(errorOf(answer(office.subsidiesHead, {*first, {}, true, QStringLiteral("no"), {}}))
        == Error{ErrorKind::Conflict, QStringLiteral("protocol"), QStringLiteral("in_force")});
    const auto file = office.file(*first);
    REQUIRE(file.versions.size() == 1);
    CHECK(file.versions[0].protocol.documents == QStringList{QStringLiteral("Cédula de identidad")});
    CHECK(file.versions[0].protocol.responsibilities == QStringLiteral("El mesón reúne los papeles."));
    CHECK_FALSE(file.versions[0].proposerName.isEmpty());
    CHECK(file.versions[0].words.size() == 2);
}

TEST_CASE("a new version leaves the older one in force until it is accepted, and says what changed", "[protocol_steps]")
{
    Office office;
    const auto first = propose(office.windowHead, office.order(office.subsidies));
    REQUIRE(first);
    REQUIRE(answer(office.subsidiesHead, {*first, {}, false, {}, {}}));
    const ReferralId made = office.refer(office.subsidies);
    office.store.clock.set(tests::mondayNoon.addDays(1));
    const auto second = propose(office.subsidiesHead, office.order(office.subsidies, 8));
    REQUIRE(second);
    CHECK(office.term(office.subsidies) == 5);
    CHECK(errorOf(answer(office.windowHead, {*second, {}, true, QStringLiteral(" "), {}})).field
        == QStringLiteral("reason"));
    REQUIRE(answer(office.windowHead, {*second, {}, true, QStringLiteral("Es mucho"), {}}));
    CHECK(office.stateOf(*second) == ProtocolState::Refused);
    const auto third = propose(office.subsidiesHead, office.order(office.subsidies, 6));
    REQUIRE(third);
    REQUIRE(answer(office.windowHead, {*third, {}, false, {}, {}}));
    CHECK(office.term(office.subsidies) == 6);
    const auto file = office.file(*first);
    REQUIRE(file.versions.size() == 3);
    CHECK(file.versions[0].protocol.version == 3);
    CHECK(file.versions[0].changes == std::vector{ProtocolPart::MaximumDays});
    CHECK(file.versions[1].standing.refusal->reason == QStringLiteral("Es mucho"));
    CHECK(file.versions[2].standing.state == ProtocolState::Replaced);
    const auto referral =
        office.store.database.read([&](store::Connection &connection) { return find(connection, made)->deadline; });
    CHECK(referral == QDate(2026, 3, 12));
}

TEST_CASE("who has no head in the program answers on paper, by its name", "[protocol_steps]")
{
    Office office;
    const QString paper = QStringLiteral("Convenio 12 de 2026");
    for (const UnitId unit : {office.hospital, office.housing}) {
        const auto id = propose(office.windowHead, office.order(unit));
        REQUIRE(id);
        CHECK(errorOf(answer(office.subsidiesHead, {*id, unit, false, {}, paper})).kind == ErrorKind::PermissionDenied);
        CHECK(errorOf(answer(office.windowHead, {*id, {}, false, {}, {}}))
            == Error{ErrorKind::MissingInput, QStringLiteral("document"), {}});
        REQUIRE(answer(office.windowHead, {*id, {}, false, {}, paper}));
        CHECK(office.term(unit) == 5);
        CHECK(office.file(*id).versions[0].words[1].word.document == paper);
    }
}

TEST_CASE("what an administrator proposes waits for both units", "[protocol_steps]")
{
    Office office;
    const auto id = propose(office.administrator, office.order(office.subsidies));
    REQUIRE(id);
    CHECK(office.file(*id).versions[0].standing.waitsFor == std::vector{office.window, office.subsidies});
    REQUIRE(answer(office.windowHead, {*id, {}, false, {}, {}}));
    CHECK(errorOf(answer(office.windowHead, {*id, office.window, false, {}, {}})).kind == ErrorKind::Conflict);
    CHECK_FALSE(office.term(office.subsidies));
    REQUIRE(answer(office.subsidiesHead, {*id, {}, false, {}, {}}));
    CHECK(office.term(office.subsidies) == 5);
}

TEST_CASE("a proposal is taken back, and what holds is ended, by who stands behind it", "[protocol_steps]")
{
    Office office;
    const auto proposed = propose(office.windowHead, office.order(office.subsidies));
    REQUIRE(proposed);
    CHECK(errorOf(withdraw(office.subsidiesHead, *proposed)).kind == ErrorKind::PermissionDenied);
    REQUIRE(withdraw(office.windowHead, *proposed));
    CHECK(errorOf(withdraw(office.windowHead, *proposed))
        == Error{ErrorKind::Conflict, QStringLiteral("protocol"), QStringLiteral("withdrawn")});
    CHECK(errorOf(answer(office.subsidiesHead, {*proposed, {}, false, {}, {}})).detail == QStringLiteral("withdrawn"));
    const auto agreed = propose(office.windowHead, office.order(office.subsidies));
    REQUIRE(agreed);
    REQUIRE(answer(office.subsidiesHead, {*agreed, {}, false, {}, {}}));
    office.store.clock.set(tests::mondayNoon.addDays(2));
    CHECK(office.term(office.subsidies) == 5);
    REQUIRE(withdraw(office.subsidiesHead, *agreed));
    CHECK_FALSE(office.term(office.subsidies));
}

TEST_CASE("what cannot be a protocol is refused", "[protocol_steps]")
{
    Office office;
    const auto refused = [&](auto change) {
        ProposalOrder order = office.order(office.subsidies);
        change(order);
        return errorOf(propose(office.windowHead, order)).field;
    };
    CHECK(refused([](ProposalOrder &order) { order.toUnit = {}; }) == QStringLiteral("to_unit"));
    CHECK(refused([](ProposalOrder &order) { order.toUnit = order.fromUnit; }) == QStringLiteral("to_unit"));
    CHECK(refused([&](ProposalOrder &order) { order.fromUnit = office.hospital; }) == QStringLiteral("from_unit"));
    CHECK(refused([](ProposalOrder &order) { order.maximumDays = 0; }) == QStringLiteral("maximum_days"));
    CHECK(refused([](ProposalOrder &order) { order.maximumDays = longestTerm + 1; }) == QStringLiteral("maximum_days"));
    CHECK(refused([](ProposalOrder &order) { order.validFrom = {}; }) == QStringLiteral("valid_from"));
    CHECK(refused([](ProposalOrder &order) { order.validFrom = QDate(2096, 1, 1); }) == QStringLiteral("valid_from"));
    CHECK(refused([](ProposalOrder &order) { order.responsibleRole = Role::RegionalMonitor; })
        == QStringLiteral("responsible_role"));
    CHECK(refused([](ProposalOrder &order) { order.documents = {QString(201, QLatin1Char('x'))}; })
        == QStringLiteral("documents"));
    CHECK(refused([](ProposalOrder &order) { order.motive = MotiveId(7); }) == QStringLiteral("motive"));
    ProposalOrder foreign = office.order(office.subsidies);
    foreign.fromUnit = office.housing;
    CHECK(errorOf(propose(office.windowHead, foreign)).kind == ErrorKind::PermissionDenied);
    auto desk = office.sessionOf(QStringLiteral("rosa"), office.window);
    CHECK(errorOf(propose(desk, office.order(office.subsidies))).kind == ErrorKind::PermissionDenied);
    CHECK(errorOf(withdraw(office.windowHead, ProtocolId(7))).kind == ErrorKind::NotFound);
}

TEST_CASE("an answer is the latest word even on a computer whose clock is behind", "[protocol_steps]")
{
    Office office;
    const auto id = propose(office.windowHead, office.order(office.subsidies));
    REQUIRE(id);
    office.store.clock.set(tests::mondayNoon.addDays(-3));
    REQUIRE(answer(office.subsidiesHead, {*id, {}, false, {}, {}}));
    const auto words = office.file(*id).versions[0].words;
    REQUIRE(words.size() == 2);
    CHECK(words[1].word.unit == office.subsidies);
    CHECK(words[1].word.acceptedAt > words[0].word.acceptedAt);
}

TEST_CASE("the overview counts what is sent with and without a protocol", "[protocol_steps]")
{
    Office office;
    const auto id = propose(office.windowHead, office.order(office.subsidies));
    REQUIRE(id);
    for (const UnitId unit : {office.subsidies, office.subsidies, office.hospital})
        (void)office.refer(unit);
    office.store.clock.set(tests::mondayNoon.addDays(monitoredDays + 5));
    (void)office.refer(office.housing);
    const auto later = listProtocols(office.subsidiesHead);
    REQUIRE(later);
    REQUIRE(later->size() == 2);
    CHECK(std::ranges::count(*later, 0, &ProtocolLine::referrals) == 1);
    office.store.clock.set(tests::mondayNoon.addDays(1));
    const auto lines = listProtocols(office.subsidiesHead);
    REQUIRE(lines);
    REQUIRE(lines->size() == 3);
    const auto covered =
        std::ranges::find(*lines, office.subsidies, [](const ProtocolLine &line) { return line.to.unit; });
    CHECK(covered->referrals == 2);
    CHECK_FALSE(covered->inForce);
    REQUIRE(covered->other);
    CHECK(covered->otherStanding.state == ProtocolState::Proposed);
    CHECK(covered->waitsForMe);
    CHECK(covered->waitsFor == QStringList{covered->to.name});
    const auto outside =
        std::ranges::find(*lines, office.hospital, [](const ProtocolLine &line) { return line.to.unit; });
    CHECK(outside->referrals == 1);
    CHECK(outside->motiveNames.size() == 1);
    CHECK_FALSE(outside->other);
    CHECK(outside->to.outside);
}

TEST_CASE("the paper says who agrees on what", "[protocol_steps]")
{
    Office office;
    const auto id = propose(office.windowHead, office.order(office.subsidies));
    REQUIRE(id);
    const auto paper = protocolPaper(office.subsidiesHead, *id);
    REQUIRE(paper);
    CHECK(paper->from.unit == office.window);
    CHECK(paper->to.unit == office.subsidies);
    CHECK_FALSE(paper->motiveName.isEmpty());
    CHECK(paper->version.protocol.maximumDays == 5);
    CHECK(errorOf(protocolPaper(office.subsidiesHead, ProtocolId(7))).kind == ErrorKind::NotFound);
}
