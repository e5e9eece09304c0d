#include "tests/support/Catch.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

// What `ventanilla-cli bench` tells, not how fast anything is: that depends on the machine.

namespace {

struct Ended
{
    int exitCode = -1;
    QByteArray output;
    QByteArray messages;
};

Ended run(const QStringList &arguments)
{
    constexpr int patience = 300'000;
    QProcess program;
    program.start(QStringLiteral(CLI_PROGRAM), arguments);
    REQUIRE(program.waitForFinished(patience));
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QJsonObject benchOf(const QStringList &arguments)
{
    const Ended ended = run(arguments);
    INFO(ended.messages.toStdString());
    REQUIRE(ended.exitCode == 0);
    const QJsonDocument document = QJsonDocument::fromJson(ended.output);
    REQUIRE(document.isObject());
    return document.object();
}

QJsonObject figure(const QJsonObject &document, const char *benchmark, const char *key)
{
    CAPTURE(benchmark, key);
    const QJsonObject found = document[QLatin1String("results")]
                                  .toObject()[QLatin1String(benchmark)]
                                  .toObject()[QLatin1String(key)]
                                  .toObject();
    REQUIRE(!found.isEmpty());
    return found;
}

void checkTimes(const QJsonObject &times)
{
    const double p50 = times[QLatin1String("p50")].toDouble();
    CHECK(p50 > 0);
    CHECK(times[QLatin1String("p99")].toDouble() >= p50);
    CHECK(times[QLatin1String("samples")].toInt() > 0);
}

void checkTimed(const QJsonObject &document, const char *benchmark, const char *key, const QStringList &limits)
{
    CAPTURE(benchmark, key);
    const QJsonObject told = figure(document, benchmark, key);
    checkTimes(told);
    const QJsonObject raw = told[QLatin1String("raw")].toObject();
    CHECK(raw.keys() == limits);
    for (const QString &limit : limits) {
        checkTimes(raw[limit].toObject());
        const double ratio =
            told[QLatin1String("p50")].toDouble() / raw[limit].toObject()[QLatin1String("p50")].toDouble();
        CHECK(raw[limit].toObject()[QLatin1String("ratio_p50")].toDouble() == Approx(ratio));
    }
}

} // namespace

TEST_CASE("All benchmarks tell their figures beside the limits of the same run", "[bench]")
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("store"));
    const QJsonObject all = benchOf(
        {QStringLiteral("--store"), store, QStringLiteral("--json"), QStringLiteral("bench"), QStringLiteral("all"),
            QStringLiteral("--persons"), QStringLiteral("500"), QStringLiteral("--attentions"), QStringLiteral("500")});
    CHECK(all[QLatin1String("persons")].toInt() == 500);
    CHECK(all[QLatin1String("attentions")].toInt() == 500);

    checkTimed(all, "search", "rut", {QStringLiteral("person_row_only"), QStringLiteral("same_answer")});
    for (const char *key : {"misspelt_1_word", "misspelt_2_words", "misspelt_3_words"}) {
        checkTimed(all, "search", key, {QStringLiteral("rightly_written")});
        const QJsonObject facts = figure(all, "search", key)[QLatin1String("facts")].toObject();
        CHECK(facts[QLatin1String("meant_words_among_results")].toDouble() > 0.5);
    }
    checkTimed(all, "screening", "open", {QStringLiteral("same_statements")});
    checkTimed(all, "attention", "save", {QStringLiteral("one_blob"), QStringLiteral("same_rows")});
    // The attention, its two motives, an entry of the journal for each, and the header over them.
    CHECK(figure(all, "attention", "save")[QLatin1String("facts")].toObject()[QLatin1String("rows")].toInt() == 7);
    for (const char *key : {"sign_in", "dictionary", "first_search_and_screening"})
        checkTimed(all, "start", key, {});
    CHECK(figure(all, "demo", "generate")[QLatin1String("value")].toDouble() > 0);
    CHECK(figure(all, "memory", "core_at_work")[QLatin1String("value")].toDouble() > 1);
    const QJsonObject persons = figure(all, "import", "persons");
    CHECK(persons[QLatin1String("facts")].toObject()[QLatin1String("rows")].toInt() > 400);
    CHECK(persons[QLatin1String("raw")].toObject().keys()
        == QStringList{QStringLiteral("same_schema"), QStringLiteral("without_journal_and_search")});

    SECTION("and leave a store that is whole, and used again the next time")
    {
        const QJsonObject again = benchOf({QStringLiteral("--store"), store, QStringLiteral("--json"),
            QStringLiteral("bench"), QStringLiteral("screening")});
        CHECK(again[QLatin1String("persons")].toInt() == 500);
        CHECK(again[QLatin1String("attentions")].toInt() == 1500);
        CHECK(again[QLatin1String("results")].toObject().keys() == QStringList{QStringLiteral("screening")});
        CHECK(QDir(store).entryList({QStringLiteral("bench-*")}).isEmpty());
    }
}

TEST_CASE("A benchmark refuses a name it does not know and a folder that is no demonstration", "[bench]")
{
    CHECK(run({QStringLiteral("bench"), QStringLiteral("nothing")}).exitCode == 2);
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("store"));
    qputenv("VENTANILLA_PASSWORD", "una clave larga y segura");
    REQUIRE(run({QStringLiteral("--store"), store, QStringLiteral("init"), QStringLiteral("--commune"),
                    QStringLiteral("16204"), QStringLiteral("--admin"), QStringLiteral("ana")})
                .exitCode
        == 0);
    qunsetenv("VENTANILLA_PASSWORD");
    const Ended refused = run({QStringLiteral("--store"), store, QStringLiteral("bench"), QStringLiteral("screening")});
    CHECK(refused.exitCode == 1);
    CHECK(refused.output.isEmpty());
}
