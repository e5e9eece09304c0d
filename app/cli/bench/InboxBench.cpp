#include "app/cli/bench/Beside.h"
#include "app/cli/bench/ReferralOffice.h"
#include "core/referrals/Inbox.h"

namespace ventanilla::cli::bench {

using namespace ventanilla::bench;

namespace {

constexpr int opened = 40; // each box of it
constexpr double targetMilliseconds = 50;

} // namespace

// Each unit's inbox as the screen opens it: all counts and the first page, box by box.
Result<Figures> measureInbox(const Setting &setting)
{
    auto session = signInAs(setting, QStringLiteral("demo-meson"));
    if (!session)
        return failure(session.error());
    store::Database &database = session->database();
    const auto office = officeOfReferrals(database);
    if (!office)
        return failure(office.error());
    constexpr int boxes = int(referrals::everyBox.size());
    auto figure = measuredBeside(database, QStringLiteral("open"), opened * boxes, targetMilliseconds,
        [&](int round) -> Result<std::vector<referrals::InboxRow>> {
            const referrals::InboxScope scope{office->units[size_t(round) % office->units.size()], {}};
            if (const auto counts = referrals::countInbox(*session, scope); !counts)
                return failure(counts.error());
            return referrals::readInbox(*session, scope, referrals::everyBox[size_t(round % boxes)]);
        });
    if (!figure)
        return failure(figure.error());
    figure->facts.insert(QStringLiteral("referrals"), office->referrals);
    return Figures{*std::move(figure)};
}

} // namespace ventanilla::cli::bench
