#include "tests/support/Catch.h"
#include "tests/sync_client/Program.h"

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// "device enroll", as the server's administrator has told how.
QStringList enrolling(const CommuneServer &server, const QString &certificate)
{
    QStringList arguments = words("device enroll --json --name Notebook --server")
        << server.identity().url << QStringLiteral("--code") << server.newCode();
    if (!certificate.isEmpty())
        arguments << QStringLiteral("--accept-certificate") << certificate;
    return arguments;
}

QString fingerprintOf(const CommuneServer &server)
{
    return QString::fromLatin1(server.certificate().toHex(':')).toUpper();
}

// The unit that the municipality's computers call differently.
void nameUnit(const Computer &computer, const QString &name)
{
    auto session = computer.signIn();
    REQUIRE(session.database().write(
        [&](store::Transaction &transaction) { transaction.statement("UPDATE unit SET name = ?").bind(name).run(); }));
}

void addUnit(const Computer &computer)
{
    auto session = computer.signIn();
    REQUIRE(session.database().write([&](store::Transaction &transaction) {
        transaction.statement("INSERT INTO unit (id, code, name) VALUES (?, 'MESON', 'Meson')")
            .bind(transaction.nextId<UnitTag>())
            .run();
    }));
}

QString unitName(const Computer &computer)
{
    auto session = computer.signIn();
    return *session.database().read([](store::Connection &connection) {
        return connection.statement("SELECT name FROM unit").single<QString>().value_or(QString());
    });
}

} // namespace

TEST_CASE("From the command line: enrol, join, exchange both ways, decide a conflict", "[cli]")
{
    const SystemClock clock;
    const CommuneServer server;
    const auto office = Computer::first(clock);
    Computer laptop(clock);
    (void)office->addPersons(3);
    addUnit(*office);

    const auto enrolled = runProgram(office->path(), enrolling(server, fingerprintOf(server)));
    INFO(enrolled.errors.toStdString());
    REQUIRE(enrolled.exitCode == 0);
    CHECK(enrolled.object().value(QLatin1String("device")).toInt() == 1);
    CHECK_FALSE(enrolled.object().contains(QLatin1String("recovery_code")));
    const auto sent = runProgram(office->path(), words("sync --json"));
    REQUIRE(sent.exitCode == 0);
    CHECK(sent.object().value(QLatin1String("sent_entries")).toInt() >= 3);
    CHECK(sent.object().value(QLatin1String("round_trips")).toInt() == 1);

    const auto joined = runProgram(laptop.path(), enrolling(server, fingerprintOf(server)));
    INFO(joined.errors.toStdString());
    REQUIRE(joined.exitCode == 0);
    CHECK(joined.object().value(QLatin1String("device")).toInt() == 2);
    CHECK_FALSE(joined.object().value(QLatin1String("recovery_code")).toString().isEmpty());
    CHECK(laptop.countPersons() == 3);

    nameUnit(*office, QStringLiteral("Atencion"));
    nameUnit(laptop, QStringLiteral("Acogida"));
    for (const QString &store : {office->path(), laptop.path(), office->path(), laptop.path()})
        REQUIRE(runProgram(store, words("sync")).exitCode == 0);
    const auto status = runProgram(laptop.path(), words("sync status --json")).object();
    CHECK(status.value(QLatin1String("enrolled")).toBool());
    CHECK(status.value(QLatin1String("open_conflicts")).toInt() == 1);
    CHECK(status.value(QLatin1String("unsent_entries")).toInt() == 0);
    const auto conflicts = runProgram(laptop.path(), words("conflict list --json")).array();
    REQUIRE(conflicts.size() == 1);
    const QJsonObject conflict = conflicts[0].toObject();
    CHECK(conflict.value(QLatin1String("column")).toString() == QStringLiteral("name"));
    const QJsonArray sides = conflict.value(QLatin1String("sides")).toArray();
    REQUIRE(sides.size() == 2);
    const QString first = sides[0].toObject().value(QLatin1String("value")).toString();
    CHECK(unitName(laptop) != first); // the last one stands until somebody decides
    const QString id = QString::number(conflict.value(QLatin1String("id")).toInt());
    CHECK(runProgram(laptop.path(), words("conflict resolve --keep fifth") << id).exitCode == 1);
    const auto decided = runProgram(laptop.path(), words("conflict resolve --keep first") << id);
    INFO(decided.errors.toStdString());
    REQUIRE(decided.exitCode == 0);
    for (const QString &store : {laptop.path(), office->path()})
        REQUIRE(runProgram(store, words("sync")).exitCode == 0);
    CHECK(unitName(laptop) == first);
    CHECK(unitName(*office) == first);
    CHECK(runProgram(office->path(), words("conflict list --json")).array().isEmpty());
    CHECK(office->digest() == laptop.digest());

    const auto devices = runProgram(laptop.path(), words("device list --json")).array();
    REQUIRE(devices.size() == 2);
    CHECK(devices[1].toObject().value(QLatin1String("name")).toString() == QStringLiteral("Notebook"));
}

TEST_CASE("From the command line: a snapshot is handed over, and the next computer begins with it", "[cli]")
{
    const SystemClock clock;
    const CommuneServer server;
    const auto office = Computer::first(clock);
    (void)office->addPersons(5);
    const auto early = runProgram(office->path(), words("sync snapshot --json"));
    CHECK(early.exitCode != 0);
    office->enrol(server);
    office->exchangeWell();
    const auto handed = runProgram(office->path(), words("sync snapshot --json"));
    INFO(handed.errors.toStdString());
    REQUIRE(handed.exitCode == 0);
    CHECK(handed.object().value(QLatin1String("state")).toString() == QLatin1String("done"));
    CHECK(handed.object().value(QLatin1String("sent_bytes")).toInt() > 0);
    const auto again = runProgram(office->path(), words("sync snapshot --json"));
    CHECK(again.object().value(QLatin1String("state")).toString() == QLatin1String("not_now"));
    Computer laptop(clock);
    REQUIRE(runProgram(laptop.path(), enrolling(server, fingerprintOf(server))).exitCode == 0);
    CHECK(laptop.digest() == office->digest());
}

TEST_CASE("A server that nobody has vouched for is not enrolled with", "[cli]")
{
    const SystemClock clock;
    const CommuneServer server;
    const auto office = Computer::first(clock);
    const auto unknown = runProgram(office->path(), enrolling(server, {}));
    CHECK(unknown.exitCode == 1);
    CHECK(unknown.output.isEmpty());
    CHECK(QString(unknown.errors).remove(QLatin1Char(' ')).contains(QString::fromLatin1(server.certificate().toHex())));
    const auto other = runProgram(office->path(), enrolling(server, QString(64, QLatin1Char('a'))));
    CHECK(other.exitCode == 1);
    CHECK(other.errors.count(QLatin1Char('\n')) == 1);
    const auto none = runProgram(office->path(), words("sync"));
    CHECK(none.exitCode == 1);
    CHECK(runProgram(office->path(), enrolling(server, fingerprintOf(server))).exitCode == 0);
}
