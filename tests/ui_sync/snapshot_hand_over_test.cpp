#include "core/sync/client/ServerExchange.h"
#include "tests/support_sync/ServerProcess.h"
#include "tests/ui_sync/ShownExchange.h"
#include "ui/sync/AutomaticExchange.h"

#include <QJsonObject>

#include <random>

using namespace ventanilla;
using namespace ventanilla::tests;
using security::Role;
namespace server_exchange = ventanilla::sync::server_exchange;

namespace {

// Texts that nothing shortens, so much that a server would rather have a snapshot for new computers.
void writeMuch(Computer &computer)
{
    constexpr int persons = 900;
    constexpr int letters = 500;
    std::mt19937 random(1);
    auto database = computer.open();
    REQUIRE(database.write([&](store::Transaction &transaction) {
        for (int person = 0; person < persons; ++person) {
            QString name;
            for (int letter = 0; letter < letters; ++letter)
                name += QChar(u'a' + char16_t(random() % 26));
            transaction.statement("INSERT INTO person (id, given_names, surname1) VALUES (?, ?, 'Soto')")
                .bind(transaction.nextId<PersonTag>(), name)
                .run();
        }
    }));
}

// An office's computer that a real server has enrolled, with much to tell.
struct Office
{
    Office()
    {
        server.addCommune(QStringLiteral("16204"));
        two.office.clock.set(QDateTime::currentDateTimeUtc());
        writeMuch(two.office);
        NoProgress progress;
        auto database = two.office.open();
        REQUIRE(server_exchange::enrolStore(
            database, identity(), server.newCode(QStringLiteral("16204")), QStringLiteral("PC mesón"), progress));
    }

    [[nodiscard]] sync::ServerIdentity identity() const
    {
        return {QStringLiteral("https://127.0.0.1:%1").arg(server.port()), server.certificate()};
    }

    // What the server says of each request about a snapshot that it was asked to take.
    [[nodiscard]] std::vector<QJsonObject> snapshotRequests() const
    {
        std::vector<QJsonObject> requests;
        for (const QByteArray &line : server.log().split('\n')) {
            const QJsonObject said = QJsonDocument::fromJson(line).object();
            if (said.value(QLatin1String("event")) == QLatin1String("snapshot_taken"))
                requests.push_back(said);
        }
        return requests;
    }

    [[nodiscard]] bool hasHandedOver() const
    {
        const auto requests = snapshotRequests();
        return !requests.empty() && requests.back().value(QLatin1String("complete")).toBool();
    }

    // Whether a new computer begins with a snapshot, and has all that the office has.
    void checkNewComputerBeginsWithIt()
    {
        const QTemporaryDir folder;
        NoProgress progress;
        auto joined = server_exchange::joinCommune(
            {folder.filePath(QStringLiteral("store")), identity(), server.newCode(QStringLiteral("16204")),
                QStringLiteral("Notebook"), security::codeOf(Role::Administrator), QStringLiteral("cordillera nevada")},
            two.office.clock, progress);
        REQUIRE(joined);
        const auto number = [](store::Database &database, store::Sql sql) {
            return database.read(
                [&](store::Connection &connection) { return connection.statement(sql).single<qint64>().value_or(0); });
        };
        CHECK(number(joined->session.database(), "SELECT count(*) FROM journal_start").value() > 0);
        CHECK(number(joined->session.database(), "SELECT count(*) FROM person").value()
            == number(two.office.database, "SELECT count(*) FROM person").value());
    }

    TwoComputers two;
    ServerProcess server;
};

} // namespace

TEST_CASE("a snapshot that the server wants is handed over by itself, and nobody at the window hears of it")
{
    Office office;
    ShownExchange shown(office.two.office);
    const sync_ui::AutomaticExchange automatic(shown.exchanger, {50, 600'000, 600'000});
    QSignalSpy exchanging(&shown.exchanger, &sync_ui::Exchanger::exchangingChanged);
    REQUIRE(QTest::qWaitFor([&] { return isUpToDate(shown.exchanger); }, patience));
    REQUIRE(QTest::qWaitFor([&] { return office.hasHandedOver(); }, 3 * patience));
    CHECK(exchanging.size() == 2); // one exchange began and ended
    CHECK(shown.exchanger.overview()->log.size() == 1);
    CHECK(says(shown.screen, "Everything is up to date"));
    CHECK(buttonOf(shown.screen, "Exchange now")->isEnabled());
    office.checkNewComputerBeginsWithIt();
}

TEST_CASE("an exchange goes before a snapshot that is being handed over, which comes after it")
{
    Office office;
    ShownExchange shown(office.two.office);
    shown.exchanger.exchange();
    REQUIRE(
        QTest::qWaitFor([&] { return !office.snapshotRequests().empty(); }, 3 * patience)); // the turn was asked for
    REQUIRE_FALSE(office.hasHandedOver());
    auto elsewhere = office.two.office.as(Role::FrontDesk);
    TwoComputers::addPerson(elsewhere);
    buttonOf(shown.screen, "Exchange now")->click();
    REQUIRE(QTest::qWaitFor([&] { return shown.exchanger.overview()->log.size() == 2; }, patience));
    CHECK(shown.exchanger.overview()->log.front().problem.isEmpty());
    CHECK(shown.exchanger.overview()->log.front().sentEntries > 0);
    REQUIRE(QTest::qWaitFor([&] { return office.hasHandedOver(); }, 3 * patience));
    CHECK(isUpToDate(shown.exchanger));
    office.checkNewComputerBeginsWithIt();
}

TEST_CASE("a window that is closed while a snapshot is handed over closes, and the next one goes on")
{
    Office office;
    {
        ShownExchange shown(office.two.office);
        shown.exchanger.exchange();
        REQUIRE(QTest::qWaitFor([&] { return !office.snapshotRequests().empty(); }, 3 * patience));
        REQUIRE_FALSE(office.hasHandedOver());
    }
    ShownExchange shown(office.two.office);
    shown.exchanger.exchange();
    REQUIRE(QTest::qWaitFor([&] { return office.hasHandedOver(); }, 3 * patience));
    office.checkNewComputerBeginsWithIt();
}
