#include "app/cli/bench/Bench.h"
#include "app/cli/bench/ReferralOffice.h"
#include "core/bench/StatementTrace.h"
#include "core/referrals/ReferralMap.h"

namespace ventanilla::cli::bench {

using namespace ventanilla::bench;

namespace {

constexpr int drawn = 7;

} // namespace

// All referrals there are, as the longest period would draw them; beside it the very statements that the map asks, by
// themselves.
Result<Figures> measureReferralMap(const Setting &setting)
{
    auto session = signInAs(setting, QStringLiteral("demo-encargado"));
    if (!session)
        return failure(session.error());
    store::Database &database = session->database();
    const auto office = officeOfReferrals(database);
    if (!office)
        return failure(office.error());
    const QDate today = session->today();
    const referrals::MapPeriod period{today.addYears(-referrals::longestMapYears), today};
    std::vector<std::string> statements;
    int counted = 0;
    {
        const StatementTrace trace(database); // and so the pages are in the cache for both
        const auto map = referrals::readMap(*session, period);
        if (!map)
            return failure(map.error());
        counted = map->referrals;
        statements = trace.statements();
    }
    Times ours;
    Times bare;
    Replay replay(database, statements);
    for (int number = 0; number < drawn; ++number) {
        if (const auto map = ours.measure([&] { return referrals::readMap(*session, period); }); !map)
            return failure(map.error());
        bare.measure([&] { return replay.run(); });
    }
    Figure figure = Figure::ofTimes(QStringLiteral("draw"), ours);
    constexpr double targetMilliseconds = 1'000;
    figure.beside(QStringLiteral("same_statements"), bare).aim(Figure::Target::AtMost, targetMilliseconds);
    figure.facts.insert(QStringLiteral("referrals"), counted);
    return Figures{figure};
}

} // namespace ventanilla::cli::bench
