#include "app/cli/bench/ReferralOffice.h"

#include "core/referrals/Referral.h"

#include <array>

namespace ventanilla::cli::bench {

using namespace ventanilla::bench;

namespace {

using referrals::State;

constexpr qint64 wantedReferrals = 300'000;
constexpr qint64 madeAtOnce = 20'000;
constexpr int termDays = 14;
constexpr int stepSeconds = 3'000; // and up to ninety times that between two steps

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
        at = at.addSecs(stepSeconds * (1 + number % 90));
        referrals::addEvent(transaction, {{}, id, state, at, std::nullopt, {}, {}, {}});
    }
}

} // namespace

Result<OfficeSample> officeOfReferrals(store::Database &database)
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

} // namespace ventanilla::cli::bench
