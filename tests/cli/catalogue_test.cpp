#include "tests/cli/CommandLine.h"
#include "tests/support/Catch.h"

#include <QDate>
#include <QFile>

using namespace ventanilla::tests;

TEST_CASE("a benefit is added, changed, planned and ended on the command line", "[catalogue]")
{
    const DemoStore store;
    const auto admin = [&](const QString &words, const QByteArray &input = {}) {
        return store.administrator(list(words) << QStringLiteral("--json"), input);
    };
    const auto added = done(admin(QStringLiteral("benefit add -"),
                                R"({"name": "Vale de gas licuado", "unit": "UAS", "kind": "ESPECIE", "quota": 40,
                                    "requirements": "tramo hasta 60", "documents": ["Cédula de identidad"]})"))
                           .object();
    const QString code = added.value(QLatin1String("code")).toString();
    CHECK(code == QStringLiteral("VALE_GAS_LICUADO"));
    done(admin(QStringLiteral("benefit edit %1 - --reason Decreto").arg(code), R"({"quota": 60})"));
    const auto shown = [&] { return done(admin(QStringLiteral("benefit show ") + code)).object(); };
    CHECK(shown().value(QLatin1String("quota")).toInt() == 60);
    CHECK(shown().value(QLatin1String("unit")).toString() == QStringLiteral("UAS"));
    const QString later = QDate::currentDate().addDays(40).toString(Qt::ISODate);
    done(admin(QStringLiteral("benefit edit %1 - --reason Ajuste --from %2").arg(code, later), R"({"quota": 10})"));
    CHECK(shown().value(QLatin1String("quota")).toInt() == 60);
    done(admin(QStringLiteral("benefit end %1 --on %2 --reason Termina").arg(code, later)));
    const auto history = done(admin(QStringLiteral("benefit history ") + code)).array();
    REQUIRE(history.size() == 4);
    const auto planned = history.first().toObject();
    CHECK(planned.value(QLatin1String("planned")).toBool());
    CHECK(planned.value(QLatin1String("effective_from")).toString() == later);
    CHECK(history.at(1).toObject().value(QLatin1String("in_force")).toBool());

    const auto withdraw = [&](const QJsonObject &version) {
        return admin(QStringLiteral("benefit withdraw %1 --reason Rechazada")
                         .arg(version.value(QLatin1String("version")).toString()));
    };
    CHECK(done(withdraw(planned)).object().value(QLatin1String("state")).toString() == QStringLiteral("withdrawn"));
    const auto after = done(admin(QStringLiteral("benefit history ") + code)).array().first().toObject();
    const auto withdrawn = after.value(QLatin1String("withdrawn")).toObject();
    CHECK(withdrawn.value(QLatin1String("reason")).toString() == QStringLiteral("Rechazada"));
    CHECK_FALSE(withdrawn.value(QLatin1String("operator")).toString().isEmpty());
    checkRefused(withdraw(planned), QStringLiteral("ya fue retirada"));
    checkRefused(withdraw(history.at(1).toObject()), QStringLiteral("Edite el beneficio"));
    checkRefused(store.desk(list(QStringLiteral("benefit withdraw 1-1 --reason x"))), QStringLiteral("rol"));
    CHECK(store.isWhole());
}

TEST_CASE("what a rule reaches is counted on the command line", "[catalogue]")
{
    const DemoStore store;
    const auto count = [&](const QByteArray &rule) {
        return done(store.administrator(list(QStringLiteral("benefit reach --json --rule -")), rule)).object();
    };
    const auto everybody = count("");
    const auto elderly = count("edad desde 60");
    CHECK(everybody.value(QLatin1String("persons")) == everybody.value(QLatin1String("population")));
    CHECK(elderly.value(QLatin1String("persons")).toInt() > 0);
    CHECK(elderly.value(QLatin1String("persons")).toInt() < everybody.value(QLatin1String("persons")).toInt());
    checkRefused(store.administrator(list(QStringLiteral("benefit reach --rule -")), "edda 3"),
        QStringLiteral("Línea 1, columna 1"));
    checkRefused(store.desk(list(QStringLiteral("benefit reach SUF"))), QStringLiteral("rol"));
}

TEST_CASE("what cannot be saved in the catalogue is refused in one sentence", "[catalogue]")
{
    const DemoStore store;
    const auto refused = [&](const QString &words, const QByteArray &input, const QString &phrase) {
        checkRefused(store.administrator(list(words), input), phrase);
    };
    refused(QStringLiteral("benefit add -"), "[]", QStringLiteral("JSON"));
    refused(QStringLiteral("benefit add -"), R"({"name": "Vale", "quota": -1})", QStringLiteral("Cupo"));
    refused(QStringLiteral("benefit add -"), R"({"name": "Vale", "unit": "NADA"})", QStringLiteral("Unidad"));
    refused(
        QStringLiteral("benefit add -"), R"({"name": "Vale", "requirements": "edda 3"})", QStringLiteral("columna"));
    refused(QStringLiteral("benefit edit SUF - --reason x --from 2020-01-01"), "{}", QStringLiteral("ya pasó"));
    checkRefused(store.desk(list(QStringLiteral("benefit add -")), R"({"name": "Vale"})"), QStringLiteral("rol"));
    checkRefused(
        run(store.as(QStringLiteral("demo-encargado"), list(QStringLiteral("benefit add -"))), R"({"name": "Vale"})"),
        QStringLiteral("unidad"));
}

TEST_CASE("the catalogue is printed on the command line", "[catalogue]")
{
    const DemoStore store;
    for (const char *words : {"--by unit --for public", "--by stage --for wall", "--by need --for wall --paper a4"}) {
        const QString pdf = store.file(QStringLiteral("catalogo.pdf"));
        const auto printed = done(
            store.desk(list(QStringLiteral("catalogue print --json %1 --pdf ").arg(QString::fromLatin1(words)) + pdf)));
        CHECK(printed.object().value(QLatin1String("pages")).toInt() >= 1);
        CHECK(QFile(pdf).size() > 1000);
    }
    checkMisused(store.desk(list(QStringLiteral("catalogue print --by colour --pdf x.pdf"))), QString());
}
