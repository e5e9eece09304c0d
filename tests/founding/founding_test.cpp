#include "core/founding/Founding.h"

#include "core/attention/Attention.h"
#include "core/catalogue/Benefit.h"
#include "core/referrals/Protocol.h"
#include "core/security/Units.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryStore.h"

#include <algorithm>

using namespace ventanilla;

namespace {

const QDate today(2026, 3, 2);

} // namespace

TEST_CASE("a new municipality can attend its first visitor", "[founding]")
{
    tests::TemporaryStore store;
    REQUIRE(store.database.write(
        [](store::Transaction &transaction) { return founding::layFoundations(transaction, today); }));

    const auto checked = store.database.read([](store::Connection &connection) {
        const auto desk = security::units::find(connection, QStringLiteral("MESON"));
        const auto grants = security::units::find(connection, QStringLiteral("SUBSIDIOS"));
        REQUIRE(desk);
        REQUIRE(grants);
        CHECK_FALSE(desk->external);
        const auto motives = attention::motives::all(connection);
        const auto subsidy = std::ranges::find(motives, QStringLiteral("SUF"), &attention::Motive::code);
        REQUIRE(subsidy != motives.end());
        CHECK(subsidy->unit == grants->id);
        const auto protocol = referrals::protocols::findValid(connection, desk->id, grants->id, subsidy->id, today);
        REQUIRE(protocol);
        CHECK(protocol->maximumDays > 0);
        CHECK_FALSE(protocol->documents.isEmpty());
        const auto benefit = catalogue::benefits::findByCode(connection, QStringLiteral("SUF"));
        REQUIRE(benefit);
        CHECK(benefit->unit == grants->id);
        CHECK_FALSE(benefit->legalBasis.isEmpty());
    });
    REQUIRE(checked);
}

TEST_CASE("foundations are laid once", "[founding]")
{
    tests::TemporaryStore store;
    const auto lay = [](store::Transaction &transaction) { return founding::layFoundations(transaction, today); };
    REQUIRE(store.database.write(lay));
    const auto again = store.database.write(lay);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Conflict);
}
