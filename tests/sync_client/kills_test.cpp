#include "tests/support/Catch.h"
#include "tests/sync_client/Chance.h"
#include "tests/sync_client/Computer.h"
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

struct Office
{
    SystemClock clock;
    ServerProcess server;
    std::array<std::unique_ptr<Computer>, 2> computers{Computer::first(clock), std::make_unique<Computer>(clock)};
    qint64 persons = 0;

    Office()
    {
        computers[0]->enrol(server);
        computers[0]->exchangeWell();
        computers[1]->joinCompletely(server);
    }

    // One exchange of one computer, in which somebody is killed or nobody.
    void round(std::mt19937 &random)
    {
        Computer &computer = *computers[random() % computers.size()];
        const int added = 1 + int(random() % 30);
        (void)computer.addPersons(added, int(random() % 200));
        persons += added;
        const auto victim = Victim(random() % 4);
        constexpr quint32 longestDelay = 700;
        const auto program = startProgram(computer.path(), {QStringLiteral("sync")});
        program->waitForFinished(int(random() % longestDelay));
        if (victim == Victim::Client || victim == Victim::Both)
            program->kill();
        if (victim == Victim::Server || victim == Victim::Both)
            server.kill();
        program->waitForFinished(patience);
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
}
