#include "core/security/Entrance.h"
#include "tests/cli/CommandLine.h"
#include "tests/support/Catch.h"
#include "tests/support/SmallDisk.h"

#include <QFile>

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

#define REQUIRE_MOUNT(disk)                                                                                            \
    if (!(disk).isMounted()) {                                                                                         \
        WARN("SKIPPED: no right to mount a file system");                                                              \
        return;                                                                                                        \
    }

const QStringList searching{QStringLiteral("search"), QStringLiteral("maria")};

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

// Exit 1 of verify, and what it found, if it could say so.
QJsonObject verifyFinds(const DemoStore &store)
{
    const Run result = store.administrator({QStringLiteral("verify"), QStringLiteral("--json")});
    INFO(result.output.toStdString() << result.errors.toStdString());
    CHECK(result.exitCode == 1);
    const QJsonObject report = result.object();
    CHECK(sortedKeys(report) == QStringList{QStringLiteral("ok"), QStringLiteral("problems")});
    CHECK_FALSE(report.value(QLatin1String("ok")).toBool(true));
    CHECK_FALSE(report.value(QLatin1String("problems")).toArray().isEmpty());
    return report;
}

security::Session signedIn(const DemoStore &store, const Clock &clock)
{
    auto session =
        security::entrance::signIn(store.path(), QStringLiteral("demo-admin"), QStringLiteral("demo"), clock);
    REQUIRE(session);
    return std::move(*session);
}

} // namespace

TEST_CASE("verify finds changed bytes anywhere in the store", "[bad]")
{
    const DemoStore store;
    REQUIRE(store.isWhole());
    const QByteArray whole = bytesOf(store.database());
    for (const qsizetype place : {whole.size() / 3, whole.size() / 2, whole.size() - 2000}) {
        INFO(place);
        QByteArray changed = whole;
        for (qsizetype at = place; at < place + 16; ++at)
            changed[at] = char(~changed[at]);
        overwrite(store.database(), changed);
        const QJsonObject problem = verifyFinds(store).value(QLatin1String("problems")).toArray().first().toObject();
        CHECK(sortedKeys(problem) == QStringList{QStringLiteral("detail"), QStringLiteral("kind")});
        const Run text = store.administrator({QStringLiteral("verify")});
        CHECK(text.exitCode == 1);
        CHECK((QString::fromUtf8(text.output) + text.words()).contains(QStringLiteral("restaure")));
    }
    overwrite(store.database(), whole);
    CHECK(store.isWhole());
}

TEST_CASE("a truncated store is refused, and left as it is", "[bad]")
{
    const DemoStore store;
    const QByteArray whole = bytesOf(store.database());
    for (const qsizetype size : {qsizetype(0), qsizetype(1000), whole.size() / 2, whole.size() - 4096}) {
        INFO(size);
        overwrite(store.database(), whole.left(size));
        checkRefused(store.desk(searching), QStringLiteral("están dañados"));
        (void)verifyFinds(store);
        CHECK((bytesOf(store.database()) == whole.left(size)));
    }
    overwrite(store.database(), whole);
    CHECK(store.isWhole());
}

TEST_CASE("keys of another store open nothing", "[bad]")
{
    const DemoStore store;
    const QString before = store.digest();
    const QTemporaryDir folder;
    const QString other = folder.filePath(QStringLiteral("otra"));
    REQUIRE(run({QStringLiteral("demo"), QStringLiteral("--persons"), QStringLiteral("10"),
                    QStringLiteral("--attentions"), QStringLiteral("0"), QStringLiteral("--store"), other})
                .exitCode
        == 0);
    const QString keys = store.path() + QStringLiteral("/keys.json");
    const QByteArray own = bytesOf(keys);
    overwrite(keys, bytesOf(other + QStringLiteral("/keys.json")));
    checkRefused(store.desk(searching), QStringLiteral("no se pueden abrir con esta llave"));
    overwrite(keys, "{ this is no longer a file of keys");
    checkRefused(store.desk(searching), QStringLiteral("archivo de llaves"));
    REQUIRE(QFile::remove(keys));
    CHECK(store.desk(searching).exitCode == 1);
    overwrite(keys, own);
    CHECK((store.digest() == before));
}

TEST_CASE("a wrong password and an unknown user get the same answer, and soon have to wait", "[bad]")
{
    const DemoStore store;
    const QString wrong = QStringLiteral("clave-secreta-errada");
    const Run known = run(store.as(QStringLiteral("demo-meson"), searching), {}, wrong);
    const Run unknown = run(store.as(QStringLiteral("juanita.perez"), searching), {}, wrong);
    checkRefused(known, QStringLiteral("usuario o la contraseña"), {wrong, QStringLiteral("demo-meson")});
    checkRefused(unknown, QStringLiteral("usuario o la contraseña"), {wrong, QStringLiteral("juanita")});
    CHECK(known.errors == unknown.errors);
    Run last = known;
    for (int attempt = 0; attempt < 12 && last.errors == known.errors; ++attempt)
        last = run(store.as(QStringLiteral("demo-meson"), searching), {}, wrong);
    checkRefused(last, QStringLiteral("Demasiados intentos"), {wrong});
}

TEST_CASE("a store of a newer version is refused and left as it is", "[bad]")
{
    const DemoStore store;
    {
        const SystemClock clock;
        auto session = signedIn(store, clock);
        REQUIRE(session.database().write(
            [](store::Transaction &transaction) { transaction.statement("PRAGMA user_version = 9999").run(); }));
    }
    const QByteArray before = bytesOf(store.database());
    checkRefused(store.desk(searching), QStringLiteral("versión más nueva"));
    CHECK((bytesOf(store.database()) == before));
}

TEST_CASE("a second program on the same store is told to go on in the first", "[bad]")
{
    const DemoStore store;
    const QString before = store.digest();
    {
        const SystemClock clock;
        const auto session = signedIn(store, clock); // this process has it open, the program is another
        checkRefused(store.desk(searching), QStringLiteral("tiene abierta esta municipalidad"));
        checkRefused(store.administrator({QStringLiteral("rekey")}), QStringLiteral("tiene abierta"));
    }
    CHECK(store.desk(searching).exitCode == 0);
    CHECK((store.digest() == before));
}

TEST_CASE("a folder without a store is told, also when there is no such folder", "[bad]")
{
    const QTemporaryDir empty;
    for (const QString &path : {empty.path(), empty.filePath(QStringLiteral("nada"))}) {
        checkRefused(
            run(QStringList{QStringLiteral("--store"), path, QStringLiteral("--operator"), QStringLiteral("demo-meson")}
                + searching),
            QStringLiteral("no contiene una municipalidad"));
    }
}

TEST_CASE("a full disk is told, and nothing is lost", "[bad]")
{
    const SmallDisk disk(48 * 1024);
    REQUIRE_MOUNT(disk)
    const DemoStore store(disk.path() + QStringLiteral("/demo"));
    const QString before = store.digest();
    const QString file = store.write(QStringLiteral("personas.csv"), personsFile(3'000));
    disk.fill();
    checkRefused(store.desk(searching), QStringLiteral("El disco está lleno"));
    checkRefused(store.administrator({QStringLiteral("import"), QStringLiteral("personas"), file}),
        QStringLiteral("El disco está lleno"));
    checkRefused(run({QStringLiteral("demo"), QStringLiteral("--persons"), QStringLiteral("10"),
                     QStringLiteral("--store"), disk.path() + QStringLiteral("/otra")}),
        QStringLiteral("El disco está lleno"));
    disk.makeRoom();
    CHECK((store.digest() == before));
    CHECK(store.isWhole());
    CHECK_FALSE(QFile::exists(disk.path() + QStringLiteral("/otra/ventanilla.db")));
    // Files for elsewhere that do not fit there.
    const DemoStore roomy;
    disk.fill();
    const QString there = disk.path() + QStringLiteral("/copia");
    checkRefused(roomy.administrator({QStringLiteral("backup"), there}), QStringLiteral("El disco está lleno"));
    checkRefused(roomy.administrator({QStringLiteral("export"), QStringLiteral("personas"), there}),
        QStringLiteral("El disco está lleno"));
    CHECK_FALSE(QFile::exists(there));
}

TEST_CASE("a read-only folder is told, and nothing is lost", "[bad]")
{
    const SmallDisk disk(48 * 1024);
    REQUIRE_MOUNT(disk)
    const DemoStore store(disk.path() + QStringLiteral("/demo"));
    const QByteArray before = bytesOf(store.database());
    REQUIRE(disk.makeReadOnly());
    const QString phrase = QStringLiteral("No se puede escribir en esta carpeta");
    checkRefused(store.desk(searching), phrase);
    checkRefused(run({QStringLiteral("demo"), QStringLiteral("--persons"), QStringLiteral("10"),
                     QStringLiteral("--store"), disk.path() + QStringLiteral("/otra")}),
        phrase);
    const DemoStore elsewhere;
    checkRefused(elsewhere.administrator({QStringLiteral("backup"), disk.path() + QStringLiteral("/copia")}), phrase);
    CHECK((bytesOf(store.database()) == before));
}
