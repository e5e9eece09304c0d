#include "tests/architecture/DependencyRules.h"
#include "tests/architecture/TextRules.h"
#include "tests/support/Catch.h"

#include <QFileInfo>
#include <QProcess>

// The rules on the sources and programs as they are.

using namespace ventanilla::architecture;

namespace {

std::vector<SourceFile> sourcesOf(const QStringList &folders)
{
    auto files = readSources(QStringLiteral(PROJECT_DIR), folders);
    REQUIRE(files.size() > 20); // else the folder was not found
    return files;
}

std::vector<SourceFile> programSources()
{
    return sourcesOf({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")});
}

std::vector<SourceFile> allSources()
{
    return sourcesOf({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")});
}

void checkNone(const QStringList &violations)
{
    INFO(violations.join(QLatin1Char('\n')).toStdString());
    CHECK(violations.isEmpty());
}

// The libraries a program loads, direct and indirect, as the loader resolves them.
QString loadedLibraries(const QString &program)
{
    QProcess loader;
    loader.start(QStringLiteral("ldd"), {program});
    REQUIRE(loader.waitForFinished());
    REQUIRE(loader.exitCode() == 0);
    return QString::fromLocal8Bit(loader.readAllStandardOutput());
}

} // namespace

TEST_CASE("Every include follows the direction of the map", "[architecture]")
{
    checkNone(dependencyViolations(programSources()));
}

TEST_CASE("Files stay short, guarded and finished", "[architecture]")
{
    checkNone(lengthViolations(allSources()));
    checkNone(formViolations(allSources()));
}

TEST_CASE("No screen and no program speaks SQL", "[architecture]")
{
    checkNone(sqlViolations(programSources()));
}

TEST_CASE("The programs load SQLCipher and never plain SQLite beside it", "[architecture]")
{
    const QStringList programs = QStringLiteral(BUILT_PROGRAMS).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    const bool written = !readSources(QStringLiteral(PROJECT_DIR), {QStringLiteral("app/cli")}).empty();
    REQUIRE(programs.isEmpty() != written);
    for (const QString &program : programs) {
        CAPTURE(program.toStdString());
        REQUIRE(QFileInfo::exists(program));
        checkNone(loadingViolations(program, loadedLibraries(program)));
    }
}
