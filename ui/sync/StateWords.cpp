#include "ui/sync/StateWords.h"

#include "ui/words/ExchangeWords.h"
#include "ui/words/Format.h"

#include <QCoreApplication>

namespace ventanilla::sync_ui {

namespace {

using ui::Tone;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeState)
};

constexpr int leaseWarningDays = 5;

bool leaseIsShort(const ExchangeOverview &overview)
{
    const QDateTime &until = overview.state.leaseUntil;
    return until.isValid() && overview.readAt.daysTo(until) < leaseWarningDays;
}

bool lastFailed(const sync::SyncState &state)
{
    return state.last && !state.last->problem.isEmpty();
}

QString toSend(qint64 entries)
{
    return Tr::tr("%1 change(s) to send", nullptr, int(entries)).arg(words::number(entries));
}

QString sinceWhen(const ExchangeOverview &overview)
{
    return words::ago(overview.state.lastGood, overview.readAt);
}

// Of today the hour says enough.
QString lastExchange(const ExchangeOverview &overview)
{
    const QDateTime &last = overview.state.lastGood;
    return local_time::date(last) == local_time::date(overview.readAt)
        ? Tr::tr("Last exchange: %1.").arg(sinceWhen(overview))
        : Tr::tr("Last exchange: %1 (%2).").arg(sinceWhen(overview), words::dateTime(last));
}

StateLine connectionLine(const ExchangeOverview &overview)
{
    const auto &state = overview.state;
    constexpr qint64 worrying = 3;
    const bool long_ = !state.lastGood.isValid() || state.lastGood.daysTo(overview.readAt) >= worrying;
    if (!state.lastGood.isValid())
        return {Tone::Warning, Tr::tr("Not exchanged yet")};
    return {long_ ? Tone::Warning : Tone::Info, Tr::tr("No connection\nLast time: %1").arg(sinceWhen(overview))};
}

// What there is to say before how the last exchange went.
std::optional<StateLine> pressing(const ExchangeOverview &overview)
{
    const auto &state = overview.state;
    if (words::isClockWrong(state.clockSkewSeconds))
        return StateLine{Tone::Warning, Tr::tr("Check this computer's clock")};
    if (leaseIsShort(overview))
        return StateLine{
            Tone::Warning, Tr::tr("Exchange before %1").arg(words::date(local_time::date(state.leaseUntil)))};
    if (overview.toDecide > 0)
        return StateLine{Tone::Warning, Tr::tr("%n difference(s) to decide", nullptr, int(overview.toDecide))};
    return std::nullopt;
}

void addWaiting(std::vector<StateLine> &lines, const ExchangeOverview &overview)
{
    std::set<std::pair<int, int>> told;
    for (const sync::Waiting &waiting : overview.state.waiting) {
        if (!told.emplace(waiting.device, waiting.forDevice).second)
            continue;
        lines.push_back({Tone::Info,
            Tr::tr("What “%1” sent waits for what “%2” has not sent yet. It is shown here as soon as that arrives.")
                .arg(words::computerName(overview.nameOf(waiting.device), waiting.device),
                    words::computerName(overview.nameOf(waiting.forDevice), waiting.forDevice))});
    }
}

void addUnsent(std::vector<StateLine> &lines, const ExchangeOverview &overview)
{
    const auto &state = overview.state;
    if (state.unsentEntries == 0) {
        if (state.lastGood.isValid())
            lines.push_back({Tone::Success, Tr::tr("Everything done here has been handed over.")});
        return;
    }
    const QString since = words::ago(state.oldestUnsent, overview.readAt);
    lines.push_back({Tone::Info,
        since.isEmpty() ? toSend(state.unsentEntries) + QLatin1Char('.')
                        : Tr::tr("%1; the oldest: %2.").arg(toSend(state.unsentEntries), since)});
}

} // namespace

StateLine briefly(const ExchangeOverview &overview, bool exchanging)
{
    const auto &state = overview.state;
    if (exchanging)
        return {Tone::Info, Tr::tr("Exchanging…")};
    if (const auto line = pressing(overview))
        return *line;
    if (!overview.hasPartners())
        return {Tone::Neutral, Tr::tr("Only on this computer")};
    if (lastFailed(state)) {
        StateLine line = connectionLine(overview);
        if (state.unsentEntries > 0)
            line.text += QStringLiteral("\n") + toSend(state.unsentEntries);
        return line;
    }
    if (state.unsentEntries > 0)
        return {Tone::Info, toSend(state.unsentEntries)};
    if (!state.lastGood.isValid())
        return {Tone::Neutral, Tr::tr("Not exchanged yet")};
    return {Tone::Success, Tr::tr("Up to date · %1").arg(sinceWhen(overview))};
}

StateLine headline(const ExchangeOverview &overview, bool exchanging)
{
    const auto &state = overview.state;
    if (exchanging)
        return {Tone::Info, Tr::tr("Exchanging with the server. You can go on working.")};
    if (!overview.hasPartners())
        return {Tone::Neutral, Tr::tr("The data of the municipality are only on this computer.")};
    if (!state.enrolled)
        return {Tone::Neutral, Tr::tr("This computer exchanges by USB stick.")};
    if (lastFailed(state))
        return {Tone::Warning, words::exchangeResult(*state.last) + QLatin1Char('.')};
    if (state.unsentEntries > 0)
        return {Tone::Info, Tr::tr("There is something to send.")};
    return {Tone::Success, Tr::tr("Everything is up to date.")};
}

std::vector<StateLine> details(const ExchangeOverview &overview)
{
    const auto &state = overview.state;
    std::vector<StateLine> lines;
    const QString clock = words::clockProblem(state.clockSkewSeconds);
    if (!clock.isEmpty())
        lines.push_back({Tone::Warning, Tr::tr("%1. Set it, so that dates and deadlines are right.").arg(clock)});
    if (leaseIsShort(overview))
        lines.push_back({Tone::Warning,
            Tr::tr("Connect and exchange before %1: after that, this computer cannot be used until it exchanges.")
                .arg(words::dateTime(state.leaseUntil))});
    if (lastFailed(state))
        lines.push_back({Tone::Info,
            overview.byItself
                ? Tr::tr("Everything is kept here. It is tried again by itself; go on working.")
                : Tr::tr("Everything is kept here. Exchanging by itself is switched off in Settings: press the button "
                         "when there is a connection.")});
    if (overview.hasPartners()) {
        if (state.lastGood.isValid())
            lines.push_back({Tone::Neutral, lastExchange(overview)});
        addUnsent(lines, overview);
    }
    addWaiting(lines, overview);
    return lines;
}

} // namespace ventanilla::sync_ui
