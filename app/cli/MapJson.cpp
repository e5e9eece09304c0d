#include "app/cli/MapJson.h"

#include "app/cli/JsonValues.h"
#include "core/referrals/TrackingCode.h"

#include <QJsonArray>

namespace ventanilla::cli {

namespace {

QString unitCode(const referrals::ReferralMap &map, UnitId id)
{
    const auto *const unit = map.unit(id);
    return unit == nullptr ? QString() : unit->code;
}

QJsonObject figuresJson(const referrals::MapFigures &figures)
{
    return {{QStringLiteral("sent"), figures.sent()}, {QStringLiteral("answered"), figures.answered},
        {QStringLiteral("open"), figures.open}, {QStringLiteral("returned"), figures.returned},
        {QStringLiteral("forwarded"), figures.forwarded}, {QStringLiteral("closed"), figures.closed},
        {QStringLiteral("answered_late"), figures.answeredLate}, {QStringLiteral("overdue"), figures.overdue},
        {QStringLiteral("median_days"), json::of(figures.medianDays)},
        {QStringLiteral("p90_days"), json::of(figures.ninetiethDays)}};
}

QJsonValue comparisonJson(const std::optional<referrals::Comparison> &comparison)
{
    if (!comparison)
        return {};
    return QJsonObject{{QStringLiteral("own"), comparison->own}, {QStringLiteral("others"), comparison->others}};
}

QJsonValue bottleneckJson(const referrals::Bottleneck &bottleneck)
{
    if (!bottleneck.any())
        return {};
    return QJsonObject{{QStringLiteral("slow"), comparisonJson(bottleneck.slow)},
        {QStringLiteral("late"), comparisonJson(bottleneck.late)}};
}

} // namespace

QJsonObject toJson(const referrals::ReferralMap &map)
{
    QJsonArray units;
    for (const auto &unit : map.units)
        units.append(QJsonObject{{QStringLiteral("code"), unit.code}, {QStringLiteral("name"), unit.name},
            {QStringLiteral("outside"), unit.outside}, {QStringLiteral("sent"), unit.sent},
            {QStringLiteral("received"), figuresJson(unit.received)},
            {QStringLiteral("bottleneck"), bottleneckJson(unit.bottleneck)}});
    QJsonArray arrows;
    for (const auto &arrow : map.arrows) {
        QJsonObject object = figuresJson(arrow.figures);
        object.insert(QStringLiteral("from"), unitCode(map, arrow.from));
        object.insert(QStringLiteral("to"), unitCode(map, arrow.to));
        object.insert(QStringLiteral("passed_on"), arrow.passedOn);
        arrows.append(object);
    }
    return {{QStringLiteral("from"), json::of(map.period.from)}, {QStringLiteral("to"), json::of(map.period.to)},
        {QStringLiteral("today"), json::of(map.today)}, {QStringLiteral("referrals"), map.referrals},
        {QStringLiteral("all"), figuresJson(map.all)}, {QStringLiteral("units"), units},
        {QStringLiteral("arrows"), arrows}};
}

QJsonObject toJson(const referrals::MapLeg &leg, const referrals::ReferralMap &map)
{
    return {{QStringLiteral("folio"), json::of(leg.referral)},
        {QStringLiteral("code"), referrals::tracking_code::of(leg.referral)},
        {QStringLiteral("from"), unitCode(map, leg.leg.from)}, {QStringLiteral("to"), unitCode(map, leg.leg.to)},
        {QStringLiteral("sent_on"), json::of(leg.sentOn)}, {QStringLiteral("deadline"), json::of(leg.deadline)},
        {QStringLiteral("end"), codeOf(leg.leg.end)}, {QStringLiteral("answered_on"), json::of(leg.answeredOn)},
        {QStringLiteral("days"), json::of(leg.days)}, {QStringLiteral("late"), leg.late},
        {QStringLiteral("passed_on"), leg.leg.forwarded}};
}

} // namespace ventanilla::cli
