#include "tests/cli/CommandLine.h"
#include "tests/support/Catch.h"

using namespace ventanilla::tests;

namespace {

Run asHead(const DemoStore &store, const QString &words)
{
    return run(store.as(QStringLiteral("demo-encargado"), list(words)));
}

// All that a demonstration holds, whatever its year.
const QString always = QStringLiteral("referral map --json --from 2020-01-01");

int number(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInt();
}

} // namespace

TEST_CASE("the map's arrows add up, and each has as many referrals in its list", "[referral_map]")
{
    const DemoStore store;
    const Run drawn = asHead(store, always);
    INFO(drawn.errors.toStdString());
    REQUIRE(drawn.exitCode == 0);
    const QJsonObject map = drawn.object();
    CHECK(sortedKeys(map) == list(QStringLiteral("all arrows from referrals to today units")));
    CHECK(number(map, "referrals") > 0);
    int sent = 0;
    for (const auto &each : map.value(QLatin1String("arrows")).toArray()) {
        const QJsonObject arrow = each.toObject();
        sent += number(arrow, "sent");
        CHECK(number(arrow, "answered") + number(arrow, "open") + number(arrow, "returned") + number(arrow, "forwarded")
                + number(arrow, "closed")
            == number(arrow, "sent"));
    }
    CHECK(sent == number(map.value(QLatin1String("all")).toObject(), "sent"));
    const QJsonObject first = map.value(QLatin1String("arrows")).toArray().first().toObject();
    const Run listed = asHead(store,
        always
            + QStringLiteral(" --sender %1 --receiver %2")
                  .arg(first.value(QLatin1String("from")).toString(), first.value(QLatin1String("to")).toString()));
    REQUIRE(listed.exitCode == 0);
    CHECK(listed.array().size() == number(first, "sent"));
    CHECK(asHead(store, QStringLiteral("referral map")).exitCode == 0);
}

TEST_CASE("the map is refused to who does not lead, and for days that there are not", "[referral_map]")
{
    const DemoStore store;
    checkRefused(store.desk(list(QStringLiteral("referral map"))), QStringLiteral("rol"));
    checkRefused(asHead(store, QStringLiteral("referral map --from marzo")), QStringLiteral("Desde"));
    checkRefused(
        asHead(store, QStringLiteral("referral map --from 2026-03-02 --to 2026-03-01")), QStringLiteral("Hasta"));
    checkRefused(asHead(store, QStringLiteral("referral map --sender NADIE")), QStringLiteral("Unidad"));
}
