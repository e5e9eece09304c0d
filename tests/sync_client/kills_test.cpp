#include "tests/support/Catch.h"
#include "tests/sync_client/Chance.h"
#include "tests/sync_client/Computer.h"
#include "tests/sync_client/CuttingProxy.h"
#include "tests/sync_client/Program.h"

using namespace ventanilla;
using namespace ventanilla::tests;

namespace {

// Within a few seconds by default; VENTANILLA_KILLS=500 for a night.
int rounds()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("VENTANILLA_KILLS", &given);
    constexpr int few = 10;
    return given ? wanted : few;
}

enum class Victim { Nobody, Client, Server, Both };

// How many of those who were to be killed were killed while they exchanged.
struct Hits
{
    int clients = 0;
    int servers = 0;
    int ofClients = 0;
    int ofServers = 0;
};

struct Office
{
    SystemClock clock;
    CommuneServer server;
    CuttingProxy link{server.port()}; // only to see how far an exchange is
    std::array<std::unique_ptr<Computer>, 2> computers{Computer::first(clock), std::make_unique<Computer>(clock)};
    qint64 persons = 0;
    qint64 usual = 4096; // bytes of an exchange, those of the last few
    Hits hits;

    Office()
    {
        computers[0]->enrol(server, link.port());
        computers[0]->exchangeWell();
        computers[1]->joinCompletely(server, link.port());
    }

    [[nodiscard]] qint64 moved() const { return link.up() + link.down(); }

    // Until any byte of the exchange has passed, and a moment more, in which a side writes what has come; or any moment,
    // most of which are before it.
    void waitForMoment(QProcess &program, std::mt19937 &random) const
    {
        constexpr quint32 longestDelay = 700;
        if (random() % 5 == 0) {
            program.waitForFinished(int(random() % longestDelay));
            return;
        }
        const qint64 until = moved() + 1 + qint64(random() % quint32(usual));
        while (program.state() != QProcess::NotRunning && moved() < until)
            program.waitForFinished(1);
        if (random() % 2 == 0)
            program.waitForFinished(1 + int(random() % 30));
    }

    // One exchange of one computer, in which somebody is killed or nobody.
    void round(std::mt19937 &random)
    {
        Computer &computer = *computers[random() % computers.size()];
        const int added = 1 + int(random() % 30);
        (void)computer.addPersons(added, 1 + int(random() % 200));
        persons += added;
        const auto victim = Victim(random() % 4);
        const qint64 before = moved();
        const auto program = startProgram(computer.path(), {QStringLiteral("sync")});
        waitForMoment(*program, random);
        const int amid = program->state() != QProcess::NotRunning && moved() > before ? 1 : 0;
        if (victim == Victim::Client || victim == Victim::Both) {
            program->kill();
            ++hits.ofClients;
            hits.clients += amid;
        }
        if (victim == Victim::Server || victim == Victim::Both) {
            server.kill();
            ++hits.ofServers;
            hits.servers += amid;
        }
        program->waitForFinished(patience);
        usual = std::max<qint64>(1, (3 * usual + moved() - before) / 4);
        if (victim == Victim::Server || victim == Victim::Both)
            server.start();
    }

    void settle()
    {
        for (int turn = 0; turn < 2; ++turn) {
            for (const auto &computer : computers)
                computer->exchangeWell();
        }
    }
};

} // namespace

TEST_CASE("Server and client killed at any moment lose nothing and make nothing twice", "[kills]")
{
    const quint32 chosen = chosenSeed();
    CAPTURE(chosen); // VENTANILLA_SEED
    std::mt19937 random(chosen);
    Office office;
    const int wanted = rounds();
    constexpr int betweenChecks = 50;
    for (int round = 1; round <= wanted; ++round) {
        office.round(random);
        if (round % betweenChecks != 0 && round != wanted)
            continue;
        CAPTURE(round);
        office.settle();
        for (const auto &computer : office.computers) {
            CHECK(computer->countPersons() == office.persons);
            CHECK(computer->unsent() == 0);
        }
        CHECK(office.computers[0]->digest() == office.computers[1]->digest());
    }
    for (const auto &computer : office.computers)
        CHECK(computer->isWhole());
    // Who is killed before or after an exchange shows nothing.
    const Hits &hits = office.hits;
    CAPTURE(hits.clients, hits.ofClients, hits.servers, hits.ofServers);
    if (wanted >= betweenChecks) {
        CHECK(hits.clients > hits.ofClients / 3);
        CHECK(hits.servers > hits.ofServers / 3);
        WARN("killed amid an exchange: the client " << hits.clients << " of " << hits.ofClients << " times, the server "
                                                    << hits.servers << " of " << hits.ofServers);
    }
}
