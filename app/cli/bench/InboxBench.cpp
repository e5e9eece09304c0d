#include "app/cli/bench/Bench.h"
#include "app/cli/bench/ReferralOffice.h"
#include "core/bench/StatementTrace.h"
#include "core/referrals/Inbox.h"

namespace ventanilla::cli::bench {

using namespace ventanilla::bench;

namespace {

constexpr int opened = 40;

} // namespace

// Each unit's inbox as the screen opens it: all counts and the first page, box by box; every second time the very
// statements that it asks, by themselves.
Result<Figures> measureInbox(const Setting &setting)
{
    auto session = signInAs(setting, QStringLiteral("demo-meson"));
    if (!session)
        return failure(session.error());
    store::Database &database = session->database();
    const auto office = officeOfReferrals(database);
    if (!office)
        return failure(office.error());
    const auto open = [&](int number) -> Result<std::vector<referrals::InboxRow>> {
        const referrals::InboxScope scope{office->units[size_t(number) % office->units.size()], {}};
        if (const auto counts = referrals::countInbox(*session, scope); !counts)
            return failure(counts.error());
        return referrals::readInbox(*session, scope, referrals::everyBox[size_t(number) % referrals::everyBox.size()]);
    };
    Times ours;
    Times bare;
    for (int number = 0; number < opened * int(referrals::everyBox.size()); ++number) {
        std::vector<std::string> statements;
        {
            const StatementTrace trace(database); // and so the pages are in the cache for both
            if (const auto rows = open(number); !rows)
                return failure(rows.error());
            statements = trace.statements();
        }
        if (const auto rows = ours.measure([&] { return open(number); }); !rows)
            return failure(rows.error());
        Replay replay(database, statements);
        bare.measure([&] { return replay.run(); });
    }
    Figure figure = Figure::ofTimes(QStringLiteral("open"), ours);
    constexpr double targetMilliseconds = 50;
    figure.beside(QStringLiteral("same_statements"), bare).aim(Figure::Target::AtMost, targetMilliseconds);
    figure.facts.insert(QStringLiteral("referrals"), office->referrals);
    return Figures{figure};
}

} // namespace ventanilla::cli::bench
