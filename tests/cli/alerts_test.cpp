#include "tests/cli/CommandLine.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace ventanilla::tests;

namespace {

Run asHead(const DemoStore &store, const QStringList &arguments)
{
    return run(store.as(QStringLiteral("demo-encargado"), QStringList(arguments) << QStringLiteral("--json")));
}

QJsonArray alertsOf(const DemoStore &store, const QString &options = {})
{
    const auto result = asHead(store, list(QStringLiteral("alert list --programmes 2 --limit 200 ") + options));
    INFO(result.errors.toStdString());
    REQUIRE(result.exitCode == 0);
    return result.array();
}

} // namespace

TEST_CASE("an alert is listed, explained, dismissed with a reason and taken back on the command line", "[alerts]")
{
    const DemoStore store;
    const QJsonArray alerts = alertsOf(store);
    REQUIRE_FALSE(alerts.isEmpty());
    const QString name = alerts.first().toObject().value(QLatin1String("alert")).toString();
    const auto shown = asHead(store, {QStringLiteral("alert"), QStringLiteral("show"), name});
    REQUIRE(shown.exitCode == 0);
    CHECK_FALSE(shown.object().value(QLatin1String("reason")).toString().isEmpty());
    CHECK_FALSE(shown.object().value(QLatin1String("facts")).toArray().isEmpty());
    CHECK(shown.object().value(QLatin1String("may_dismiss")).toBool());

    const QString reason = QStringLiteral("Las unidades ya coordinan");
    const QStringList dismissal{
        QStringLiteral("alert"), QStringLiteral("dismiss"), name, QStringLiteral("--reason"), reason};
    REQUIRE(asHead(store, dismissal).exitCode == 0);
    CHECK(alertsOf(store).size() == std::min<qsizetype>(200, alerts.size() - 1));
    const QJsonArray away = alertsOf(store, QStringLiteral("--dismissed"));
    REQUIRE(away.size() == 1);
    CHECK(away.first().toObject().value(QLatin1String("alert")).toString() == name);
    checkRefused(run(store.as(QStringLiteral("demo-encargado"), dismissal)), QString());
    REQUIRE(asHead(store, {QStringLiteral("alert"), QStringLiteral("restore"), name}).exitCode == 0);
    CHECK(alertsOf(store).size() == alerts.size());
    CHECK(store.isWhole());
}

TEST_CASE("alerts are listed of a unit and of a sector", "[alerts]")
{
    const DemoStore store;
    const QJsonArray all = alertsOf(store);
    const auto sectorOf = [](const QJsonValue &alert) { return alert.toObject().value(QLatin1String("sector")); };
    const auto placed =
        std::find_if(all.begin(), all.end(), [&](const auto &each) { return sectorOf(each).isString(); });
    REQUIRE(placed != all.end());
    const QString sector = sectorOf(*placed).toString();
    const auto there = asHead(
        store, QStringList(list(QStringLiteral("alert list --programmes 2 --limit 200 --sector"))) << sector.toUpper());
    REQUIRE(there.exitCode == 0);
    const QJsonArray alerts = there.array();
    CHECK_FALSE(alerts.isEmpty());
    CHECK(std::all_of(alerts.begin(), alerts.end(), [&](const auto &each) { return sectorOf(each) == sector; }));
    CHECK(alerts.size() < all.size());
    const QJsonArray ofUnit = alertsOf(store, QStringLiteral("--unit SUBSIDIOS"));
    CHECK_FALSE(ofUnit.isEmpty());
    CHECK(alertsOf(store, QStringLiteral("--unit JURIDICA")).size() < all.size());
    CHECK(asHead(store, list(QStringLiteral("alert list --unit NADIE"))).exitCode == 1);
    CHECK(asHead(store, list(QStringLiteral("alert list --sector Atlántida"))).exitCode == 1);
}

TEST_CASE("alerts are for those who coordinate, and an unknown one is refused in one sentence", "[alerts]")
{
    const DemoStore store;
    checkRefused(store.desk(list(QStringLiteral("alert list"))), QStringLiteral("rol"));
    checkRefused(store.administrator(list(QStringLiteral("alert list"))), QStringLiteral("rol"));
    CHECK(asHead(store, list(QStringLiteral("alert show over:h9-99"))).exitCode == 1);
    CHECK(asHead(store, list(QStringLiteral("alert show algo"))).exitCode == 1);
    CHECK(asHead(store, list(QStringLiteral("alert list --kind algo"))).exitCode == 1);
    CHECK(asHead(store, list(QStringLiteral("alert list --limit 0"))).exitCode == 1);
    const QString somebody = store.somebody().value(QLatin1String("id")).toString();
    CHECK(store.desk(list(QStringLiteral("alert of %1 --json").arg(somebody))).exitCode == 0);
}
