#include "tests/architecture/DependencyRules.h"
#include "tests/architecture/TextRules.h"
#include "tests/support/Catch.h"

#include <QHash>

// The rules themselves, on sources made up to break them: a check that cannot fail checks nothing.

using namespace ventanilla::architecture;

namespace {

std::vector<SourceFile> source(const char *path, const char *text)
{
    return {{QString::fromLatin1(path), QString::fromLatin1(text)}};
}

qsizetype brokenDependencies(const char *path, const char *text)
{
    return dependencyViolations(source(path, text)).size();
}

} // namespace

TEST_CASE("An include against the direction of the map is found", "[architecture]")
{
    struct Example
    {
        const char *path;
        const char *text;
    };
    const auto bad = GENERATE(values<Example>({
        {"core/store/A.cpp", "#include \"core/identity/Rut.h\"\n"},
        {"core/attention/A.cpp", "#include \"core/referrals/Referral.h\"\n"},
        {"core/attention/A.cpp", "#include \"core/cases/Case.h\"\n"},
        {"core/identity/A.cpp", "#include \"ui/words/Words.h\"\n"},
        {"core/identity/A.cpp", "  #  include   \"app/workspace/Workspace.h\"\n"},
        {"ui/catalogue/A.cpp", "#include \"core/attention/Attention.h\"\n"},
        {"ui/catalogue/A.cpp", "#include \"ui/people/PersonPage.h\"\n"},
        {"ui/people/A.cpp", "#include \"core/store/Database.h\"\n"},
        {"ui/common/A.cpp", "#include \"core/identity/Person.h\"\n"},
        {"app/workspace/A.cpp", "#include \"ui/words/Words.h\"\n"},
        {"core/base/A.cpp", "#include \"Clock.h\"\n"},
        {"core/weather/A.cpp", "\n"},
        {"core/A.cpp", "\n"},
    }));
    CAPTURE(bad.path, bad.text);
    CHECK(brokenDependencies(bad.path, bad.text) == 1);
}

TEST_CASE("A library in the wrong folder is found", "[architecture]")
{
    CHECK(brokenDependencies("core/identity/A.cpp", "#include <QColor>\n") == 1);
    CHECK(brokenDependencies("core/identity/A.cpp", "#include <QtWidgets/QLabel>\n") == 1);
    CHECK(brokenDependencies("ui/words/A.cpp", "#include <QWidget>\n") == 1);
    CHECK(brokenDependencies("ui/documents/A.h", "#include <QWidget>\n") == 1);
    CHECK(brokenDependencies("app/cli/A.cpp", "#include <QApplication>\n") == 1);
    CHECK(brokenDependencies("core/store/A.cpp", "#include <sqlite3.h>\n") == 1);
    CHECK(brokenDependencies("core/store/A.h", "#include <sqlcipher/sqlite3.h>\n") == 1);
    CHECK(brokenDependencies("core/audit/A.cpp", "#include <sqlcipher/sqlite3.h>\n") == 1);
    CHECK(brokenDependencies("core/identity/A.cpp", "#include <sodium.h>\n") == 1);
    CHECK(brokenDependencies("core/demo/A.cpp", "#include <zip.h>\n") == 1);
    CHECK(brokenDependencies("core/security/A.cpp", "#include <CLI/CLI.hpp>\n") == 1);
}

TEST_CASE("A program that loads plain SQLite is found", "[architecture]")
{
    const QString program = QStringLiteral("ventanilla");
    const QString cipher = QStringLiteral("\tlibsqlcipher.so.1 => /usr/lib/libsqlcipher.so.1 (0x0)\n");
    const QString plain = QStringLiteral("\tlibsqlite3.so.0 => /usr/lib/libsqlite3.so.0 (0x0)\n");
    CHECK(loadingViolations(program, cipher).isEmpty());
    CHECK(loadingViolations(program, cipher + plain).size() == 1);
    CHECK(loadingViolations(program, plain).size() == 2);
}

TEST_CASE("What the map allows passes", "[architecture]")
{
    CHECK(brokenDependencies("core/store/A.cpp", "#include <sqlcipher/sqlite3.h>\n#include <sodium.h>\n") == 0);
    CHECK(brokenDependencies("core/store/ConnectionState.h", "#include <sqlcipher/sqlite3.h>\n") == 0);
    CHECK(brokenDependencies("core/cases/A.cpp", "#include \"core/referrals/Referral.h\"\n#include <QString>\n") == 0);
    CHECK(brokenDependencies("ui/frontdesk/A.cpp", "#include \"core/cases/Case.h\"\n#include <QWidget>\n") == 0);
    CHECK(brokenDependencies("ui/documents/A.cpp", "#include <QPdfWriter>\n#include <vector>\n") == 0);
    CHECK(brokenDependencies("ui/shell/A.cpp", "#include \"ui/shell/A.h\"\n#include \"A.moc\"\n") == 0);
}

TEST_CASE("Qt's headers are told apart by module", "[architecture]")
{
    CHECK(qtModuleOf(QStringLiteral("QString")) == QStringLiteral("Core"));
    CHECK(qtModuleOf(QStringLiteral("QtCore/QString")) == QStringLiteral("Core"));
    CHECK(qtModuleOf(QStringLiteral("QtGui")) == QStringLiteral("Gui"));
    CHECK(qtModuleOf(QStringLiteral("qpushbutton.h")) == QStringLiteral("Widgets"));
    CHECK(qtModuleOf(QStringLiteral("vector")).isEmpty());
}

TEST_CASE("The map of modules has no cycle and gives every reason", "[architecture]")
{
    QHash<QString, QStringList> allowed;
    for (const Module &module : modules()) {
        CAPTURE(module.name.toStdString());
        CHECK_FALSE(module.reason.isEmpty());
        CHECK_FALSE(allowed.contains(module.name));
        allowed.insert(module.name, module.project);
    }
    for (const Module &module : modules()) {
        QStringList reached = module.project;
        for (int next = 0; next < reached.size(); ++next) {
            const QString folder = reached[next];
            CAPTURE(module.name.toStdString(), folder.toStdString());
            CHECK(allowed.contains(folder));
            CHECK(folder != module.name);
            for (const QString &further : allowed.value(folder)) {
                if (!reached.contains(further))
                    reached << further;
            }
        }
    }
}

TEST_CASE("A file too long, unguarded or unfinished is found", "[architecture]")
{
    const QString longest = QStringLiteral("\n").repeated(longestFile);
    CHECK(lengthViolations({{QStringLiteral("core/base/A.cpp"), longest}}).isEmpty());
    CHECK(lengthViolations({{QStringLiteral("core/base/A.cpp"), longest + QLatin1Char('\n')}}).size() == 1);
    CHECK(formViolations(source("core/base/A.h", "#pragma once\nint a;\n")).isEmpty());
    CHECK(formViolations(source("core/base/A.h", "int a;\n")).size() == 1);
    CHECK(formViolations(source("core/base/A.cpp",
                             "int a; // TO"
                             "DO: more\n"))
              .size()
        == 1);
}

TEST_CASE("SQL outside core is found, and words are not taken for it", "[architecture]")
{
    CHECK(sqlViolations(source("ui/people/A.cpp", "f(\"SELECT id FROM person\");")).size() == 1);
    CHECK(sqlViolations(source("app/cli/A.cpp", "f(R\"(\n  DELETE FROM person)\");")).size() == 1);
    CHECK(sqlViolations(source("app/cli/A.cpp", "f(\"a\" \"UPDATE person SET rut = 1\");")).size() == 1);
    CHECK(sqlViolations(source("ui/common/A.cpp", "char q = '\"'; f(\"PRAGMA user_version\");")).size() == 1);
    CHECK(sqlViolations(source("core/store/A.cpp", "f(\"SELECT 1\");")).isEmpty());
    CHECK(sqlViolations(source("ui/people/A.cpp", "// \"SELECT id FROM person\"\n")).isEmpty());
    CHECK(sqlViolations(source("ui/people/A.cpp", "tr(\"Select a person from the list\");")).isEmpty());
    CHECK(sqlViolations(source("ui/people/A.cpp", "int n = 1'000; tr(\"Update\"); int m = 2'000;")).isEmpty());
}

TEST_CASE("A literal is found at its line", "[architecture]")
{
    const auto found = literalsOf(source("ui/a/A.cpp", "a;\n\"x\\\"y\";\n/* \"no\" */ R\"sql(\n\"b\")sql\";").front());
    REQUIRE(found.size() == 2);
    CHECK(found[0].line == 2);
    CHECK(found[0].text == QStringLiteral("x\\\"y"));
    CHECK(found[1].line == 3);
    CHECK(found[1].text == QStringLiteral("\n\"b\""));
}
