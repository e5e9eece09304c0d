#include "core/attention/Attention.h"
#include "core/referrals/FrontDeskSources.h"
#include "core/referrals/ReferralFile.h"
#include "core/referrals/Tracking.h"
#include "core/referrals/TrackingCode.h"
#include "tests/referrals/Units.h"

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::referrals;

TEST_CASE("a tracking code is read as it is said, and never for another referral", "[tracking]")
{
    CHECK(rc::check("round trip, one digit misheard, two exchanged", [] {
        const ReferralId id(composeId(*rc::gen::inRange(1, 0x10000), *rc::gen::inRange<qint64>(1, 10'000'000)));
        const QString code = tracking_code::of(id);
        RC_ASSERT(tracking_code::read(code) == id);
        RC_ASSERT(tracking_code::read(QLatin1Char(' ') + code.toLower() + QLatin1Char(' ')) == id);
        QString noDash = code;
        noDash.remove(noDash.size() - 2, 1);
        RC_ASSERT(tracking_code::read(noDash) == id);
        const auto place = *rc::gen::inRange<qsizetype>(1, code.size() - 2);
        QString misheard = code;
        if (misheard[place].isDigit())
            misheard[place] = QLatin1Char(char('0' + *rc::gen::inRange(0, 10)));
        RC_ASSERT((misheard == code || !tracking_code::read(misheard)));
        QString exchanged = code;
        if (exchanged[place].isDigit() && exchanged[place + 1].isDigit())
            std::swap(exchanged[place], exchanged[place + 1]);
        RC_ASSERT((exchanged == code || !tracking_code::read(exchanged)));
    }));
    // Exchanged digits that leave a zero in front: 24576-030000 would be read as another referral, with the right letter.
    const QString code = tracking_code::of(ReferralId(composeId(24576, 300'000)));
    const QString zeroInFront = QStringLiteral("D24576-030000-") + code.back();
    CHECK(tracking_code::read(code));
    CHECK_FALSE(tracking_code::read(zeroInFront));
    for (const char *wrong : {"", "D", "D7-1234", "7-1234", "D0-1-A", "X7-1-A", "D7-99999999999999999999-K"})
        CHECK_FALSE(tracking_code::read(QString::fromLatin1(wrong)));
}

TEST_CASE("who asks with a number is told where their referral is", "[tracking]")
{
    tests::Units office;
    auto window = office.sessionOf(QStringLiteral("rosa"), office.window);
    auto unit = office.sessionOf(QStringLiteral("pedro"), office.subsidies);
    const ReferralId id = office.refer(office.subsidies);
    REQUIRE(take(unit, {id, Step::Receive, {}, {}, {}}));
    REQUIRE(take(unit, {id, Step::Answer, QStringLiteral("SUF aprobado"), {}, {}}));
    const auto found = track(window, tracking_code::of(id));
    REQUIRE(found);
    REQUIRE(found->referrals.size() == 1);
    CHECK(found->referrals[0].state == State::Answered);
    CHECK(found->referrals[0].said == QStringLiteral("SUF aprobado"));
    CHECK(found->referrals[0].sentAt == tests::mondayNoon);
    CHECK(found->referrals[0].receivedAt.isValid());
    CHECK(found->referrals[0].personName == QStringLiteral("Ana María Muñoz"));
    CHECK(track(window, id.folio())->referrals == found->referrals);
    CHECK(track(window, QStringLiteral("9-9"))->isEmpty());
}

TEST_CASE("the screening names the unit that has a referral now", "[tracking]")
{
    tests::Units office;
    auto unit = office.sessionOf(QStringLiteral("pedro"), office.subsidies);
    const ReferralId id = office.refer(office.subsidies);
    const auto pendingAt = [&] {
        attention::Sources sources;
        provide(sources);
        const auto read = office.store.database.read(
            [&](store::Connection &connection) { return sources.pendingReferrals(connection, office.person); });
        REQUIRE(read);
        REQUIRE(read->size() == 1);
        return read->front().toUnit;
    };
    CHECK(pendingAt() == office.subsidies);
    REQUIRE(take(unit, {id, Step::Receive, {}, {}, {}}));
    REQUIRE(take(unit, {id, Step::Forward, QStringLiteral("Es de Vivienda"), office.housing, {}}));
    CHECK(pendingAt() == office.housing);
}

TEST_CASE("the number of an anonymous enquiry's receipt finds it with its referrals", "[tracking]")
{
    tests::Units office;
    auto window = office.sessionOf(QStringLiteral("rosa"), office.window);
    AttentionId attention;
    ReferralId made;
    REQUIRE(office.store.database.write([&](store::Transaction &transaction) {
        attention::Attention attended;
        attended.unit = office.window;
        attended.operatorId = window.currentOperator().id;
        attended.startedAt = tests::mondayNoon;
        attention::AttentionMotive motive;
        motive.motive = office.motive;
        attended.motives.push_back(motive);
        (void)attention::attentions::insert(transaction, attended);
        attention = attention::attentions::insert(transaction, attended);
        Referral referral;
        referral.attention = attention;
        referral.fromUnit = office.window;
        referral.toUnit = office.housing;
        referral.motive = office.motive;
        referral.createdAt = tests::mondayNoon;
        made = insert(transaction, referral);
        addEvent(transaction, {{}, made, State::Sent, tests::mondayNoon, std::nullopt, {}, {}, {}});
    }));
    const auto found = track(window, attention.folio());
    REQUIRE(found);
    REQUIRE(found->attention);
    CHECK(found->attention->open);
    CHECK(found->attention->motiveNames.size() == 1);
    REQUIRE(found->referrals.size() == 1);
    CHECK(found->referrals[0].id == made);
    CHECK(found->referrals[0].personName.isEmpty());
}

TEST_CASE("the page of a referral holds its history, and what may be done", "[tracking]")
{
    tests::Units office;
    auto unit = office.sessionOf(QStringLiteral("pedro"), office.subsidies);
    auto stranger = office.sessionOf(QStringLiteral("olga"), office.housing);
    const ReferralId id = office.refer(office.subsidies);
    REQUIRE(take(unit, {id, Step::Receive, {}, {}, {}}));
    const auto file = openReferral(unit, id);
    REQUIRE(file);
    CHECK(file->steps.size() == 2);
    CHECK(file->steps[1].unitName == QStringLiteral("Unidad SUBSIDIOS"));
    CHECK(naturalStep(file->viewpoint) == Step::Accept);
    CHECK(allowedSteps(openReferral(stranger, id)->viewpoint).empty());
    CHECK(letterOf(unit, id));
    CHECK(letterOf(stranger, id).error().kind == ErrorKind::PermissionDenied);
    CHECK(openReferral(unit, ReferralId(77)).error().kind == ErrorKind::NotFound);
}
