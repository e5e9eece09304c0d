#include "tests/cli/CommandLine.h"
#include "tests/support/Catch.h"

#include <QFile>

using namespace ventanilla::tests;

TEST_CASE("a grant is taken from request to delivery on the command line", "[grants]")
{
    const DemoStore store;
    const QString somebody = store.somebody().value(QLatin1String("id")).toString();
    const auto worker = [&](const QString &words) {
        return run(store.as(QStringLiteral("demo-asistente"), list(words) << QStringLiteral("--json")));
    };
    const auto head = [&](const QString &words) {
        return run(store.as(QStringLiteral("demo-encargado"), list(words) << QStringLiteral("--json")));
    };
    done(head(QStringLiteral("stock move CAMA_MOBILIARIO count 40")));
    const QString folio =
        done(store.desk(list(QStringLiteral("grant request --json %1 CAMA_MOBILIARIO --quantity 2").arg(somebody))))
            .object()
            .value(QLatin1String("folio"))
            .toString();
    checkRefused(store.desk(list(QStringLiteral("grant evaluate %1").arg(folio))), QStringLiteral("rol"));
    done(worker(QStringLiteral("grant evaluate %1 --note Urgente").arg(folio)));
    checkRefused(run(store.as(QStringLiteral("demo-asistente"), list(QStringLiteral("grant deliver %1").arg(folio)))),
        QStringLiteral("otro paso"));
    done(worker(QStringLiteral("grant approve %1 --folio D-9").arg(folio)));
    done(worker(QStringLiteral("grant deliver %1").arg(folio)));
    const auto shown = done(worker(QStringLiteral("grant show %1").arg(folio))).object();
    CHECK(shown.value(QLatin1String("status")) == QStringLiteral("delivered"));
    CHECK(shown.value(QLatin1String("decree")) == QStringLiteral("D-9"));
    CHECK(shown.value(QLatin1String("steps")).toArray().size() == 4);
    const auto terms = shown.value(QLatin1String("requested_under")).toObject();
    CHECK(terms.value(QLatin1String("version")).isString());
    CHECK(terms.value(QLatin1String("changed_since")).toArray().isEmpty());
    const auto stock = done(worker(QStringLiteral("stock lots CAMA_MOBILIARIO"))).object();
    CHECK(stock.value(QLatin1String("on_hand")).toInt() == 38);
    CHECK_FALSE(done(worker(QStringLiteral("grant list --status delivered"))).array().isEmpty());
    done(worker(QStringLiteral("grant overdrafts")));
    const QString pdf = store.file(QStringLiteral("entrega.pdf"));
    done(worker(QStringLiteral("grant receipt %1 --pdf ").arg(folio) + pdf));
    CHECK(QFile(pdf).size() > 1000);
    CHECK(store.isWhole());
}

TEST_CASE("a benefit that was had within its period is warned of, and asked for all the same", "[grants]")
{
    const DemoStore store;
    const QString somebody = store.somebody().value(QLatin1String("id")).toString();
    const auto worker = [&](const QString &words) {
        return done(run(store.as(QStringLiteral("demo-asistente"), list(words) << QStringLiteral("--json"))));
    };
    const auto asked = [&] {
        return done(store.desk(list(QStringLiteral("grant request --json %1 CAJA_ALIMENTOS").arg(somebody))));
    };
    done(run(store.as(QStringLiteral("demo-encargado"), list(QStringLiteral("stock move CAJA_ALIMENTOS count 500")))));
    const QString first = asked().object().value(QLatin1String("folio")).toString();
    worker(QStringLiteral("grant evaluate %1").arg(first));
    worker(QStringLiteral("grant approve %1").arg(first));
    worker(QStringLiteral("grant deliver %1").arg(first));
    const auto again = asked();
    CHECK_FALSE(again.errors.trimmed().isEmpty());
    const QString surname = store.somebody().value(QLatin1String("surname1")).toString();
    CHECK_FALSE(QString::fromUtf8(again.errors).contains(surname));
    const auto standing = again.object().value(QLatin1String("standing")).toObject();
    CHECK(standing.value(QLatin1String("grant")) == first);
    CHECK(standing.value(QLatin1String("same_person")).toBool());
    const QString second = again.object().value(QLatin1String("folio")).toString();
    const auto shown = worker(QStringLiteral("grant show %1").arg(second)).object();
    CHECK(shown.value(QLatin1String("standing")).toObject().value(QLatin1String("grant")) == first);
}

TEST_CASE("stock that cannot be moved is refused in one sentence", "[grants]")
{
    const DemoStore store;
    checkRefused(store.desk(list(QStringLiteral("stock move CAJA_ALIMENTOS count 3"))), QStringLiteral("rol"));
    checkRefused(run(store.as(QStringLiteral("demo-encargado"), list(QStringLiteral("stock move SUF count 3")))),
        QStringLiteral("no es en especie"));
    checkRefused(run(store.as(QStringLiteral("demo-encargado"),
                     list(QStringLiteral("stock move CAJA_ALIMENTOS loss 100000 --note incendio")))),
        QStringLiteral("bodega"));
}
