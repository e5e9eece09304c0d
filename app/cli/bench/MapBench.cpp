#include "app/cli/bench/Beside.h"
#include "app/cli/bench/ReferralOffice.h"
#include "core/referrals/ReferralMap.h"

namespace ventanilla::cli::bench {

using namespace ventanilla::bench;

namespace {

constexpr int drawn = 7;
constexpr double targetMilliseconds = 1'000;

} // namespace

// All referrals there are, as the longest period would draw them.
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
    int counted = 0;
    auto figure = measuredBeside(database, QStringLiteral("draw"), drawn, targetMilliseconds, [&](int) -> Result<void> {
        const auto map = referrals::readMap(*session, period);
        if (!map)
            return failure(map.error());
        counted = map->referrals;
        return {};
    });
    if (!figure)
        return failure(figure.error());
    figure->facts.insert(QStringLiteral("referrals"), counted);
    return Figures{*std::move(figure)};
}

} // namespace ventanilla::cli::bench
