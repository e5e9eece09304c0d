#include "tests/cli/CommandLine.h"
#include "tests/support/Catch.h"

using namespace ventanilla::tests;

namespace {

QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const QString unknown = QStringLiteral("que no se conoce");

} // namespace

TEST_CASE("every command has a help in Spanish with an example", "[usage]")
{
    for (const char *command : {"", "init", "unlock", "verify", "digest", "backup", "restore", "rekey", "demo",
             "operator", "operator list", "operator add", "unit", "agreement", "agreement show", "agreement accept",
             "import", "export", "search", "screening", "person", "person history", "audit", "audit show", "attention",
             "attention add", "attention show", "attention correct", "attention list", "receipt", "benefit",
             "benefit list", "benefit show", "benefit check"}) {
        INFO(command);
        const Run help = run(list(command) + list("--help"));
        CHECK(help.exitCode == 0);
        CHECK(help.errors.isEmpty());
        const QString text = QString::fromUtf8(help.output);
        CHECK(text.contains(QStringLiteral("Ejemplo:\n  ")));
        CHECK(text.contains(QStringLiteral("Uso: ventanilla-cli")));
        CHECK(text.section(QStringLiteral("Ejemplo:"), 1).contains(QLatin1String("ventanilla-cli ")));
        for (const char *english : {"Usage", "Options", "REQUIRED", "TEXT ", "INT", "Print this", "Positionals"})
            CHECK_FALSE(text.contains(QLatin1String(english)));
    }
    CHECK(run(list("--version")).exitCode == 0);
}

TEST_CASE("wrong usage ends with 2, a sentence and the help, and repeats nothing that was typed", "[usage]")
{
    checkMisused(run({}), QStringLiteral("Falta el comando"));
    checkMisused(run(list("attention")), QStringLiteral("Falta el comando"));
    checkMisused(run(list("no-such-command")), unknown, list("no-such-command"));
    checkMisused(run(list("screening 15025921-5 Fuentes")), unknown, list("15025921 fuentes"));
    checkMisused(run(list("search --bogus Fuentes")), unknown, list("fuentes"));
    checkMisused(run(list("search")), QStringLiteral("Falta text"));
    checkMisused(run(list("receipt 1-1")), QStringLiteral("Falta --pdf"));
    checkMisused(
        run(list("search Fuentes --limit 0")), QStringLiteral("--limit: este valor no sirve"), list("fuentes"));
    checkMisused(run(list("search Fuentes --limit abc")), QStringLiteral("--limit: este valor no sirve"), list("abc"));
    checkMisused(run(list("import gente x.csv")), QStringLiteral("kind: este valor no sirve"));
    checkMisused(run(list("operator add p --full-name P --role jefe --new-password-file f")),
        QStringLiteral("--role: este valor no sirve"));
    CHECK(run(list("search --limit 0 a")).words().contains(QStringLiteral("Uso: ventanilla-cli search")));
}

TEST_CASE("what every command needs is asked for by its option's name", "[usage]")
{
    const DemoStore store;
    checkMisused(run(list("search ana")), QStringLiteral("escriba --store"));
    checkMisused(
        run({QStringLiteral("--store"), store.path(), QStringLiteral("digest")}), QStringLiteral("escriba --operator"));
    checkMisused(run(store.as(QStringLiteral("demo-meson"), list("search ana")), {}, QString()),
        QStringLiteral("--password-file"));
    for (const char *command :
        {"demo", "init --commune 16204 --admin rosa", "restore x", "rekey", "unlock --recovery X"}) {
        INFO(command);
        checkMisused(run(list(command)), QStringLiteral("escriba --store"));
    }
}

TEST_CASE("global options stand before or after the command, and the password may be in a file", "[usage]")
{
    const DemoStore store;
    const QString password = store.write(QStringLiteral("clave.txt"), "demo\r\n");
    const QStringList options{QStringLiteral("--store"), store.path(), QStringLiteral("--operator"),
        QStringLiteral("demo-meson"), QStringLiteral("--password-file"), password, QStringLiteral("--json")};
    const Run before = run(options + list("attention list --date 2026-10-30"), {}, QString());
    const Run after = run(list("attention list --date 2026-10-30") + options, {}, QString());
    CHECK(before.exitCode == 0);
    CHECK(before.output == after.output);
    CHECK_FALSE(before.array().isEmpty());
    checkRefused(run(list("digest --password-file /nowhere/at/all --operator demo-admin --store ") << store.path(), {},
                     QString()),
        QStringLiteral("archivo no está"));
}

TEST_CASE("the words are English for those who want it", "[usage]")
{
    qputenv("VENTANILLA_LANGUAGE", "en");
    QProcess process;
    process.start(QStringLiteral(VENTANILLA_CLI), list("search --help"));
    REQUIRE(process.waitForFinished());
    qunsetenv("VENTANILLA_LANGUAGE");
    CHECK(process.readAllStandardOutput().contains("Usage: ventanilla-cli search"));
}
