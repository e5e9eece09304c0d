#include "core/referrals/ProtocolVersion.h"

#include "core/base/Clock.h"

#include <algorithm>
#include <tuple>

namespace ventanilla::referrals {

namespace {

bool laterWord(const ProtocolAcceptance &left, const ProtocolAcceptance &right)
{
    return std::tuple(left.acceptedAt, left.id.value()) > std::tuple(right.acceptedAt, right.id.value());
}

// The first time that the unit accepted, where its latest word is not a refusal: accepting again moves nothing.
std::optional<QDateTime> acceptedAt(const ProtocolVersion &version, UnitId unit)
{
    const auto latest = latestWordOf(version, unit);
    if (!latest || latest->refusal)
        return std::nullopt;
    QDateTime first = latest->acceptedAt;
    for (const ProtocolAcceptance &word : version.words) {
        if (word.unit == unit && !word.refusal)
            first = std::min(first, word.acceptedAt);
    }
    return first;
}

// The day from which it no longer holds; invalid without one.
QDate endOf(const ProtocolVersion &version)
{
    const QDate afterLast = version.protocol.validTo.isValid() ? version.protocol.validTo.addDays(1) : QDate();
    if (!version.protocol.withdrawnAt.isValid())
        return afterLast;
    const QDate withdrawn = local_time::date(version.protocol.withdrawnAt);
    return afterLast.isValid() ? std::min(afterLast, withdrawn) : withdrawn;
}

auto rankOf(const ProtocolVersion &version)
{
    const auto agreed = agreedAt(version);
    return std::tuple(version.protocol.version, agreed ? agreed->toMSecsSinceEpoch() : 0, version.protocol.validFrom,
        version.protocol.id.value());
}

// The one that has begun last, whether or not it has ended since.
const ProtocolVersion *begunOn(std::span<const ProtocolVersion> versions, const QDate &day)
{
    const ProtocolVersion *begun = nullptr;
    for (const ProtocolVersion &version : versions) {
        const QDate first = firstDayOf(version);
        if (first.isValid() && first <= day && (begun == nullptr || outranks(version, *begun)))
            begun = &version;
    }
    return begun;
}

bool holds(const ProtocolVersion &version, const QDate &day)
{
    const QDate end = endOf(version);
    return !end.isValid() || day < end;
}

bool isOvertaken(std::span<const ProtocolVersion> versions, const ProtocolVersion &waiting)
{
    return std::ranges::any_of(versions, [&](const ProtocolVersion &other) {
        return other.protocol.version > waiting.protocol.version && firstDayOf(other).isValid();
    });
}

// Agreed, and its day is still to come.
ProtocolState stateBefore(std::span<const ProtocolVersion> versions, const ProtocolVersion &version)
{
    return begunOn(versions, firstDayOf(version)) == &version ? ProtocolState::Upcoming : ProtocolState::Replaced;
}

ProtocolState stateOfAgreed(
    std::span<const ProtocolVersion> versions, const ProtocolVersion &version, const QDate &today)
{
    const QDate first = firstDayOf(version);
    if (version.protocol.withdrawnAt.isValid())
        return ProtocolState::Withdrawn;
    if (!first.isValid())
        return ProtocolState::Ended;
    if (first > today)
        return stateBefore(versions, version);
    if (begunOn(versions, today) != &version)
        return ProtocolState::Replaced;
    return holds(version, today) ? ProtocolState::InForce : ProtocolState::Ended;
}

ProtocolStanding standingOf(
    std::span<const ProtocolVersion> versions, const ProtocolVersion &version, const QDate &today)
{
    ProtocolStanding standing;
    standing.firstDay = firstDayOf(version);
    if (!version.protocol.proposedBy || agreedAt(version)) {
        standing.state = stateOfAgreed(versions, version, today);
        return standing;
    }
    for (const UnitId unit : {version.protocol.fromUnit, version.protocol.toUnit}) {
        const auto word = latestWordOf(version, unit);
        if (!word)
            standing.waitsFor.push_back(unit);
        else if (word->refusal && (!standing.refusal || laterWord(*word, *standing.refusal)))
            standing.refusal = word;
    }
    if (version.protocol.withdrawnAt.isValid())
        standing.state = ProtocolState::Withdrawn;
    else if (standing.refusal)
        standing.state = ProtocolState::Refused;
    else if (isOvertaken(versions, version))
        standing.state = ProtocolState::Replaced;
    if (standing.state != ProtocolState::Proposed)
        standing.waitsFor.clear();
    if (standing.state != ProtocolState::Refused)
        standing.refusal.reset();
    return standing;
}

} // namespace

std::optional<ProtocolAcceptance> latestWordOf(const ProtocolVersion &version, UnitId unit)
{
    std::optional<ProtocolAcceptance> latest;
    for (const ProtocolAcceptance &word : version.words) {
        if (word.unit == unit && (!latest || laterWord(word, *latest)))
            latest = word;
    }
    return latest;
}

std::optional<QDateTime> agreedAt(const ProtocolVersion &version)
{
    if (!version.protocol.proposedBy)
        return std::nullopt;
    const auto from = acceptedAt(version, version.protocol.fromUnit);
    const auto to = acceptedAt(version, version.protocol.toUnit);
    if (!from || !to)
        return std::nullopt;
    return std::max(*from, *to);
}

QDate firstDayOf(const ProtocolVersion &version)
{
    QDate first = version.protocol.validFrom;
    if (version.protocol.proposedBy) {
        const auto agreed = agreedAt(version);
        if (!agreed)
            return {};
        first = std::max(first, local_time::date(*agreed));
    }
    return holds(version, first) ? first : QDate();
}

bool outranks(const ProtocolVersion &left, const ProtocolVersion &right)
{
    return rankOf(left) > rankOf(right);
}

const ProtocolVersion *inForceOn(std::span<const ProtocolVersion> versions, const QDate &day)
{
    const ProtocolVersion *begun = begunOn(versions, day);
    return begun != nullptr && holds(*begun, day) ? begun : nullptr;
}

std::vector<ProtocolStanding> standingsOf(std::span<const ProtocolVersion> versions, const QDate &today)
{
    std::vector<ProtocolStanding> standings;
    for (const ProtocolVersion &version : versions)
        standings.push_back(standingOf(versions, version, today));
    return standings;
}

QString codeOf(ProtocolState state)
{
    switch (state) {
    case ProtocolState::Proposed:
        return QStringLiteral("proposed");
    case ProtocolState::Refused:
        return QStringLiteral("refused");
    case ProtocolState::Withdrawn:
        return QStringLiteral("withdrawn");
    case ProtocolState::Upcoming:
        return QStringLiteral("upcoming");
    case ProtocolState::InForce:
        return QStringLiteral("in_force");
    case ProtocolState::Replaced:
        return QStringLiteral("replaced");
    case ProtocolState::Ended:
        return QStringLiteral("ended");
    }
    return {};
}

} // namespace ventanilla::referrals
