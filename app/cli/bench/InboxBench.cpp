#include "app/cli/bench/Bench.h"
#include "core/bench/Samples.h"
#include "core/bench/StatementTrace.h"
#include "core/referrals/Inbox.h"

#include <array>

namespace ventanilla::cli::bench {

using namespace ventanilla::bench;

namespace {

using referrals::Box;
using referrals::State;

constexpr qint64 wantedReferrals = 300'000;
constexpr qint64 madeAtOnce = 20'000;
constexpr int opened = 40;
constexpr int termDays = 14;

// Most are closed, as after some years; the latest two hundredths wait in every state.
std::vector<State> stepsOf(qint64 number)
{
    if (number % 50 != 0)
        return {State::Received, State::Answered, State::Closed};
    constexpr std::array ends{State::Received, State::InAttention, State::Returned, State::Answered};
    const auto end = size_t(number / 50) % (ends.size() + 1);
    return end == ends.size() ? std::vector<State>() : std::vector<State>{State::Received, ends[end]};
}

void makeReferral(store::Transaction &transaction, const OfficeSample &office, qint64 number)
{
    const auto pick = [number](const auto &list, qint64 step) { return list[size_t(number * step) % list.size()]; };
    referrals::Referral referral;
    referral.person = pick(office.persons, 7);
    referral.fromUnit = office.units[size_t(number % 3)];
    referral.toUnit = office.units[3 + size_t(number / 3) % (office.units.size() - 3)];
    referral.motive = pick(office.motives, 5);
    referral.createdAt = transaction.now().addDays(-(number % 40) - 1);
    referral.deadline = referral.createdAt.date().addDays(termDays);
    const auto id = referrals::insert(transaction, referral);
    QDateTime at = referral.createdAt;
    referrals::addEvent(transaction, {{}, id, State::Sent, at, std::nullopt, {}, {}, {}});
    for (const State state : stepsOf(number)) {
        at = at.addSecs(600);
        referrals::addEvent(transaction, {{}, id, state, at, std::nullopt, {}, {}, {}});
    }
}

Result<OfficeSample> filledOffice(store::Database &database)
{
    auto office = sampleOffice(database);
    if (!office || office->units.size() < 4 || office->motives.empty() || office->persons.empty())
        return office ? failure(ErrorKind::NotFound, QStringLiteral("unit")) : std::move(office);
    while (office->referrals < wantedReferrals) {
        const qint64 until = std::min(wantedReferrals, office->referrals + madeAtOnce);
        const auto made = database.write([&](store::Transaction &transaction) {
            for (; office->referrals < until; ++office->referrals)
                makeReferral(transaction, *office, office->referrals);
        });
        if (!made)
            return failure(made.error());
    }
    return office;
}

} // namespace

// Each unit's inbox as the screen opens it: all counts and the first page, box by box; every second time the very
// statements that it asks, by themselves.
Result<Figures> measureInbox(const Setting &setting)
{
    auto session = signInAs(setting, QStringLiteral("demo-meson"));
    if (!session)
        return failure(session.error());
    store::Database &database = session->database();
    const auto office = filledOffice(database);
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
