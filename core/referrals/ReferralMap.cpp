#include "core/referrals/ReferralMap.h"

#include "core/referrals/MapReading.h"
#include "core/security/Units.h"

#include <algorithm>
#include <map>

namespace ventanilla::referrals {

namespace {

using security::Permission;
using security::Session;

// Figures while they are counted.
struct Count
{
    MapFigures figures;
    DayTally days;

    void add(const MapLeg &leg)
    {
        ++ofEnd(leg.leg.end);
        if (leg.leg.end == LegEnd::Answered) {
            days.add(leg.days.value_or(0));
            figures.answeredLate += leg.late ? 1 : 0;
        } else if (leg.leg.end == LegEnd::Open) {
            figures.overdue += leg.late ? 1 : 0;
        }
    }

    void add(const Count &other) { combine(other, 1); }
    void remove(const Count &other) { combine(other, -1); }

    [[nodiscard]] MapFigures told() const
    {
        constexpr int half = 50;
        constexpr int nineTenths = 90;
        MapFigures told = figures;
        told.medianDays = days.percentile(half);
        told.ninetiethDays = days.percentile(nineTenths);
        return told;
    }

private:
    int &ofEnd(LegEnd end)
    {
        switch (end) {
        case LegEnd::Open:
            return figures.open;
        case LegEnd::Answered:
            return figures.answered;
        case LegEnd::Returned:
            return figures.returned;
        case LegEnd::Forwarded:
            return figures.forwarded;
        case LegEnd::Closed:
            break;
        }
        return figures.closed;
    }

    void combine(const Count &other, int sign)
    {
        figures.answered += sign * other.figures.answered;
        figures.open += sign * other.figures.open;
        figures.returned += sign * other.figures.returned;
        figures.forwarded += sign * other.figures.forwarded;
        figures.closed += sign * other.figures.closed;
        figures.answeredLate += sign * other.figures.answeredLate;
        figures.overdue += sign * other.figures.overdue;
        if (sign > 0)
            days.add(other.days);
        else
            days.remove(other.days);
    }
};

struct ArrowCount
{
    Count count;
    int passedOn = 0;
};

using ArrowCounts = std::map<std::pair<UnitId, UnitId>, ArrowCount>;

Result<void> check(const MapPeriod &period)
{
    if (!period.from.isValid())
        return failure(ErrorKind::MissingInput, QStringLiteral("from"));
    if (!period.to.isValid())
        return failure(ErrorKind::MissingInput, QStringLiteral("to"));
    if (period.to < period.from)
        return failure(ErrorKind::InvalidInput, QStringLiteral("to"), QStringLiteral("order"));
    if (period.to > period.from.addYears(longestMapYears))
        return failure(ErrorKind::InvalidInput, QStringLiteral("to"), QStringLiteral("range"));
    return {};
}

std::vector<MapArrow> arrowsOf(const ArrowCounts &counts)
{
    std::vector<MapArrow> arrows;
    for (const auto &[ends, arrow] : counts)
        arrows.push_back({ends.first, ends.second, arrow.count.told(), arrow.passedOn});
    std::ranges::stable_sort(
        arrows, std::ranges::greater(), [](const MapArrow &arrow) { return arrow.figures.sent(); });
    return arrows;
}

// In the order of units::all.
std::vector<MapUnit> unitsOf(store::Connection &connection, const ArrowCounts &arrows, const Count &all)
{
    std::map<UnitId, int> sent;
    std::map<UnitId, Count> received;
    for (const auto &[ends, arrow] : arrows) {
        sent[ends.first] += arrow.count.figures.sent();
        received[ends.second].add(arrow.count);
    }
    std::vector<MapUnit> units;
    for (const security::Unit &known : security::units::all(connection)) {
        const auto came = received.find(known.id);
        if (came == received.end() && !sent.contains(known.id))
            continue;
        MapUnit unit{known.id, known.code, known.name, known.external, sent[known.id], {}, {}};
        if (came != received.end()) {
            unit.received = came->second.told();
            Count others = all;
            others.remove(came->second);
            unit.bottleneck = bottleneckOf(unit.received, others.told());
        }
        units.push_back(unit);
    }
    return units;
}

bool isChosen(const Leg &leg, const MapChoice &choice)
{
    return leg.from == choice.from.value_or(leg.from) && leg.to == choice.to.value_or(leg.to);
}

// What needs somebody first.
bool comesBefore(const MapLeg &left, const MapLeg &right)
{
    const auto urgency = [](const MapLeg &leg) {
        const int rank = leg.leg.end != LegEnd::Open ? 2 : leg.deadline.isValid() ? 0 : 1;
        return std::pair(rank, rank == 0 ? leg.deadline.toJulianDay() : -leg.leg.sentAt);
    };
    return std::pair(urgency(left), left.referral) < std::pair(urgency(right), right.referral);
}

} // namespace

const MapUnit *ReferralMap::unit(UnitId id) const
{
    const auto found = std::ranges::find(units, id, &MapUnit::id);
    return found == units.end() ? nullptr : &*found;
}

Result<ReferralMap> readMap(Session &session, const MapPeriod &period)
{
    if (auto checked = check(period); !checked)
        return failure(checked.error());
    return session.read(Permission::ReadReferralMap, [&](store::Connection &connection) {
        ReferralMap map;
        map.period = period;
        map.today = session.today();
        const auto calendar = calendarOf(connection, period, map.today);
        ArrowCounts arrows;
        eachReferralOf(connection, period, [&](const Travelled &referral) {
            ++map.referrals;
            for (const Leg &leg : referral.legs) {
                ArrowCount &arrow = arrows[{leg.from, leg.to}];
                arrow.count.add(judged(leg, referral.deadline, calendar, map.today));
                arrow.passedOn += leg.forwarded ? 1 : 0;
            }
        });
        Count all;
        for (const auto &[ends, arrow] : arrows)
            all.add(arrow.count);
        map.all = all.told();
        map.arrows = arrowsOf(arrows);
        map.units = unitsOf(connection, arrows, all);
        return map;
    });
}

Result<std::vector<MapLeg>> readLegs(Session &session, const MapPeriod &period, const MapChoice &choice)
{
    if (auto checked = check(period); !checked)
        return failure(checked.error());
    return session.read(Permission::ReadReferralMap, [&](store::Connection &connection) {
        const QDate today = session.today();
        const auto calendar = calendarOf(connection, period, today);
        std::vector<MapLeg> legs;
        eachReferralOf(connection, period, [&](const Travelled &referral) {
            for (const Leg &leg : referral.legs) {
                if (!isChosen(leg, choice))
                    continue;
                legs.push_back(judged(leg, referral.deadline, calendar, today));
                legs.back().referral = referral.id;
            }
        });
        std::ranges::stable_sort(legs, comesBefore);
        return legs;
    });
}

QString codeOf(LegEnd end)
{
    switch (end) {
    case LegEnd::Open:
        return QStringLiteral("open");
    case LegEnd::Answered:
        return QStringLiteral("answered");
    case LegEnd::Returned:
        return QStringLiteral("returned");
    case LegEnd::Forwarded:
        return QStringLiteral("forwarded");
    case LegEnd::Closed:
        break;
    }
    return QStringLiteral("closed");
}

} // namespace ventanilla::referrals
