#include "tests/cli/CommandLine.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace ventanilla::tests;

namespace {

const QString password = QStringLiteral("canasta y frazadas");

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

// The demo municipality's computer, a new one with an empty data folder, and a stick.
struct TwoOffices
{
    DemoStore first;
    QString fresh = first.file(QStringLiteral("nuevo"));
    QString stick = first.file(QStringLiteral("stick"));

    TwoOffices() { REQUIRE(QDir().mkpath(stick)); }

    [[nodiscard]] Run onFresh(const QStringList &arguments) const
    {
        return run(QStringList{QStringLiteral("--store"), fresh, QStringLiteral("--operator"),
                       QStringLiteral("demo-admin"), QStringLiteral("--json")}
                + arguments,
            {}, password);
    }
    [[nodiscard]] Run onFirst(const QStringList &arguments) const
    {
        return first.administrator(QStringList{QStringLiteral("--json")} + arguments);
    }
    [[nodiscard]] QJsonObject request() const
    {
        return onFresh(words("device request --name Notebook --to") << stick).object();
    }
    void join() const
    {
        const QJsonObject asked = request();
        REQUIRE(onFirst(words("device admit")
                    << asked[QStringLiteral("file")].toString() << QStringLiteral("--to") << stick
                    << QStringLiteral("--check") << asked[QStringLiteral("check_number")].toString())
                    .exitCode
            == 0);
        REQUIRE(onFresh(words("device join") << stick).exitCode == 0);
        REQUIRE(onFresh(words("agreement accept")).exitCode == 0);
    }
    [[nodiscard]] QString digestOfFresh() const
    {
        return onFresh(words("digest")).object()[QStringLiteral("digest")].toString();
    }
};

} // namespace

TEST_CASE("a computer is enrolled by stick and exchanges by stick", "[stick]")
{
    const TwoOffices offices;
    const QJsonObject request = offices.request();
    CHECK(sortedKeys(request) == words("check_number file name"));
    const QString file = request[QStringLiteral("file")].toString();
    const QString check = request[QStringLiteral("check_number")].toString();
    const Run admitted = offices.onFirst(
        words("device admit") << file << QStringLiteral("--to") << offices.stick << QStringLiteral("--check") << check);
    CHECK(sortedKeys(admitted.object()) == words("bytes check_number device file name"));
    CHECK(admitted.object()[QStringLiteral("check_number")] == check);
    const Run joined = offices.onFresh(words("device join") << offices.stick);
    CHECK(joined.object()[QStringLiteral("device")] == admitted.object()[QStringLiteral("device")]);
    CHECK_FALSE(joined.object()[QStringLiteral("recovery_code")].toString().isEmpty());
    REQUIRE(offices.onFresh(words("agreement accept")).exitCode == 0);

    const QString pedros = offices.first.write(QStringLiteral("p.txt"), "una clave bastante larga\n");
    REQUIRE(
        offices.onFresh(words("operator add pedro --full-name Pedro --role front_desk --new-password-file") << pedros)
            .exitCode
        == 0);
    const Run back = offices.onFresh(words("sync export --to") << offices.stick);
    const QJsonArray files = back.object()[QStringLiteral("files")].toArray();
    REQUIRE(files.size() == 1);
    CHECK(sortedKeys(files[0].toObject()) == words("batches bytes device entries file"));
    const Run taken = offices.onFirst(words("sync import") << offices.stick);
    CHECK(taken.exitCode == 0);
    CHECK(sortedKeys(taken.object())
        == words("conflicts files for_others known receipts received_entries received_transactions refused waiting"));
    CHECK(taken.object()[QStringLiteral("files")].toInt() == 1);
    CHECK(taken.object()[QStringLiteral("received_entries")].toInt() == 1); // Pedro
    CHECK(offices.digestOfFresh() == offices.first.digest());
    CHECK(offices.first.isWhole());

    const Run out = offices.onFirst(words("sync export --to") << offices.stick << words("--for 32768"));
    CHECK(out.object()[QStringLiteral("files")].toArray()[0].toObject()[QStringLiteral("entries")].toInt() == 0);
}

TEST_CASE("what cannot be carried is said, and a damaged file by its name", "[stick]")
{
    const TwoOffices offices;
    const Run alone = offices.onFirst(words("sync export --to") << offices.stick);
    CHECK(alone.exitCode == 1);
    CHECK(offices.onFirst(words("sync export --to") << offices.stick << words("--for nadie")).exitCode == 1);
    CHECK(offices.onFirst(words("sync import /no/such/folder")).exitCode == 1);
    const QString request = offices.request()[QStringLiteral("file")].toString();
    const Run other = offices.first.administrator(
        words("device admit") << request << QStringLiteral("--to") << offices.stick << words("--check 0000-0000-0000"));
    CHECK(other.exitCode == 1);
    CHECK(other.output.isEmpty());
    CHECK(QDir(offices.stick).entryList({QStringLiteral("*.admission")}).isEmpty());
    // Nobody is at a terminal here to compare, and nothing was given with the command.
    const Run uncompared = offices.first.administrator(
        words("device admit") << request << QStringLiteral("--to") << offices.stick, "yes\n");
    checkRefused(uncompared, QStringLiteral("--check"));
    CHECK(QDir(offices.stick).entryList({QStringLiteral("*.admission")}).isEmpty());
    CHECK(
        offices.first.desk(words("device admit") << request << QStringLiteral("--to") << offices.stick).exitCode == 1);
    offices.join();

    const Run exported = offices.onFresh(words("sync export --to") << offices.stick);
    const QString file =
        exported.object()[QStringLiteral("files")].toArray()[0].toObject()[QStringLiteral("file")].toString();
    QFile cut(file);
    REQUIRE(cut.resize(cut.size() - 3));
    const QString before = offices.first.digest();
    const Run refused = offices.onFirst(words("sync import") << offices.stick);
    CHECK(refused.exitCode == 1);
    const QJsonObject problem = refused.object()[QStringLiteral("refused")].toArray()[0].toObject();
    CHECK(problem[QStringLiteral("problem")] == QStringLiteral("damaged"));
    CHECK(refused.words().contains(QFileInfo(file).fileName()));
    CHECK(offices.first.digest() == before);
}
