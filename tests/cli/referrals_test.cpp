#include "tests/cli/CommandLine.h"
#include "tests/support/Catch.h"

#include <QFile>

using namespace ventanilla::tests;

namespace {

const QString worker = QStringLiteral("demo-asistente");

Run taken(const DemoStore &store, const QString &who, const QStringList &step)
{
    return run(store.as(who, QStringList{QStringLiteral("referral"), QStringLiteral("take")} + step));
}

// A referral of somebody to Asistencia Social, by its code.
QString referred(const DemoStore &store)
{
    const QString person = store.somebody().value(QLatin1String("id")).toString();
    const QByteArray attention = R"({"person":")" + person.toUtf8()
        + R"(","motives":[{"code":"SAP","outcome":"DERIVADA","refer_to":"UAS","answer":"Se deriva",)"
          R"("note_to_unit":"Vive sola"}],"finished":true})";
    const QString file = store.write(QStringLiteral("atencion.json"), attention);
    const auto added = done(store.desk(list(QStringLiteral("attention add --json ")) << file)).object();
    const auto shown = done(
        store.desk(list(QStringLiteral("referral track --json ")) << added.value(QLatin1String("folio")).toString()))
                           .object();
    return shown.value(QLatin1String("referrals")).toArray().first().toObject().value(QLatin1String("code")).toString();
}

QJsonObject shown(const DemoStore &store, const QString &code)
{
    return done(run(store.as(worker, list(QStringLiteral("referral show --json ")) << code))).object();
}

} // namespace

TEST_CASE("a referral is received, answered and tracked on the command line", "[referrals]")
{
    const DemoStore store;
    const QString code = referred(store);
    REQUIRE(code.startsWith(QLatin1Char('D')));
    CHECK(shown(store, code).value(QLatin1String("note")) == QStringLiteral("Vive sola"));
    const auto before = done(run(store.as(worker, list(QStringLiteral("referral list --json"))))).object();
    done(taken(store, worker, {code, QStringLiteral("receive")}));
    const auto after = done(run(store.as(worker, list(QStringLiteral("referral list --json"))))).object();
    CHECK(after.value(QLatin1String("new")).toInt() == before.value(QLatin1String("new")).toInt() - 1);
    done(taken(store, worker, {code, QStringLiteral("begin")}));
    checkRefused(taken(store, worker, {code, QStringLiteral("answer")}), QStringLiteral("complete"));
    done(taken(
        store, worker, {code, QStringLiteral("answer"), QStringLiteral("--note"), QStringLiteral("Visita el lunes")}));
    const auto tracked = done(store.desk(list(QStringLiteral("referral track --json ")) << code.toLower())).object();
    const auto referral = tracked.value(QLatin1String("referrals")).toArray().first().toObject();
    CHECK(referral.value(QLatin1String("state")) == QStringLiteral("answered"));
    CHECK(referral.value(QLatin1String("said")) == QStringLiteral("Visita el lunes"));
    done(taken(store, QStringLiteral("demo-meson"), {code, QStringLiteral("close")}));
    CHECK(shown(store, code).value(QLatin1String("state")) == QStringLiteral("closed"));
    CHECK(store.isWhole());
}

TEST_CASE("a step that is not allowed and a code that is mistyped are refused in one sentence", "[referrals]")
{
    const DemoStore store;
    const QString code = referred(store);
    checkRefused(taken(store, worker, {code, QStringLiteral("close")}), QStringLiteral("paso"));
    checkRefused(store.desk(list(QStringLiteral("referral track D1-1-0"))), QStringLiteral("no es correcto"));
    checkRefused(
        taken(store, worker, {QStringLiteral("9-99"), QStringLiteral("receive")}), QStringLiteral("no existe"));
    CHECK(shown(store, code).value(QLatin1String("state")) == QStringLiteral("sent"));
}

TEST_CASE("a closing day moves the deadlines that are counted from then on", "[referrals]")
{
    const DemoStore store;
    done(store.administrator(list(QStringLiteral("closing-day add 2026-12-07 Aniversario"))));
    const auto days = done(store.desk(list(QStringLiteral("closing-day list --json")))).array();
    CHECK(std::ranges::any_of(days, [](const QJsonValue &day) {
        return day.toObject().value(QLatin1String("day")) == QStringLiteral("2026-12-07");
    }));
    checkRefused(store.desk(list(QStringLiteral("closing-day add 2026-12-09 Puente"))), QStringLiteral("rol"));
    done(store.administrator(list(QStringLiteral("closing-day remove 2026-12-07"))));
    CHECK(store.isWhole());
}
