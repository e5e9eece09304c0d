#include "app/cli/ReferralJson.h"

#include "app/cli/JsonValues.h"
#include "core/referrals/TrackingCode.h"
#include "ui/words/ReferralWords.h"

#include <QJsonArray>

namespace ventanilla::cli {

namespace {

using referrals::codeOf;

QString priorityCode(referrals::Priority priority)
{
    switch (priority) {
    case referrals::Priority::Normal:
        return QStringLiteral("normal");
    case referrals::Priority::High:
        return QStringLiteral("high");
    case referrals::Priority::Urgent:
        return QStringLiteral("urgent");
    }
    return {};
}

QJsonObject stepJson(const referrals::StepTaken &step)
{
    return {{QStringLiteral("state"), codeOf(step.state)}, {QStringLiteral("at"), json::of(step.at)},
        {QStringLiteral("operator"), json::of(step.operatorName)}, {QStringLiteral("unit"), json::of(step.unitName)},
        {QStringLiteral("note"), json::of(step.note)}, {QStringLiteral("to_unit"), json::of(step.toUnitName)},
        {QStringLiteral("assignee"), json::of(step.assigneeName)}};
}

QJsonArray stepsJson(const std::vector<referrals::StepTaken> &steps)
{
    QJsonArray array;
    for (const auto &step : steps)
        array.append(stepJson(step));
    return array;
}

QJsonArray allowedJson(const referrals::Viewpoint &viewpoint)
{
    QJsonArray array;
    for (const auto step : allowedSteps(viewpoint))
        array.append(codeOf(step));
    return array;
}

} // namespace

QJsonObject toJson(const referrals::InboxRow &row)
{
    return {{QStringLiteral("folio"), json::of(row.id)}, {QStringLiteral("code"), referrals::tracking_code::of(row.id)},
        {QStringLiteral("person"), json::of(row.person)}, {QStringLiteral("name"), json::of(row.personName)},
        {QStringLiteral("motive"), row.motiveName}, {QStringLiteral("from_unit"), row.fromUnitName},
        {QStringLiteral("unit"), row.unitName}, {QStringLiteral("outside"), row.outside},
        {QStringLiteral("state"), codeOf(row.state)}, {QStringLiteral("since"), json::of(row.since)},
        {QStringLiteral("created_at"), json::of(row.createdAt)}, {QStringLiteral("deadline"), json::of(row.deadline)},
        {QStringLiteral("days_left"), json::of(row.daysLeft)}, {QStringLiteral("priority"), priorityCode(row.priority)},
        {QStringLiteral("assignee"), json::of(row.assigneeName)},
        {QStringLiteral("without_protocol"), row.withoutProtocol}};
}

QJsonObject toJson(const referrals::ReferralFile &file)
{
    return {{QStringLiteral("folio"), json::of(file.referral.id)}, {QStringLiteral("code"), file.code},
        {QStringLiteral("attention"), json::of(file.referral.attention)},
        {QStringLiteral("person"), json::of(file.person)}, {QStringLiteral("name"), json::of(file.personName)},
        {QStringLiteral("rut"), json::of(file.rut)}, {QStringLiteral("motive"), file.motiveName},
        {QStringLiteral("from_unit"), file.fromUnitName}, {QStringLiteral("unit"), file.unitName},
        {QStringLiteral("outside"), file.outside}, {QStringLiteral("priority"), priorityCode(file.referral.priority)},
        {QStringLiteral("created_at"), json::of(file.referral.createdAt)},
        {QStringLiteral("deadline"), json::of(file.referral.deadline)},
        {QStringLiteral("without_protocol"), file.withoutProtocol},
        {QStringLiteral("note"), json::of(file.referral.note)}, {QStringLiteral("told"), json::of(file.told)},
        {QStringLiteral("next_step"), json::of(file.nextStep)},
        {QStringLiteral("documents"), QJsonArray::fromStringList(file.documents)},
        {QStringLiteral("state"), codeOf(file.standing.state)},
        {QStringLiteral("since"), json::of(file.standing.since)},
        {QStringLiteral("assignee"), json::of(file.assigneeName)}, {QStringLiteral("steps"), stepsJson(file.steps)},
        {QStringLiteral("allowed"), allowedJson(file.viewpoint)}};
}

QJsonObject toJson(const referrals::Tracking &tracking, const QDate &today)
{
    QJsonArray list;
    for (const auto &tracked : tracking.referrals)
        list.append(QJsonObject{{QStringLiteral("folio"), json::of(tracked.id)}, {QStringLiteral("code"), tracked.code},
            {QStringLiteral("person"), json::of(tracked.person)},
            {QStringLiteral("name"), json::of(tracked.personName)}, {QStringLiteral("motive"), tracked.motiveName},
            {QStringLiteral("unit"), tracked.unitName}, {QStringLiteral("state"), codeOf(tracked.state)},
            {QStringLiteral("since"), json::of(tracked.since)}, {QStringLiteral("sent_at"), json::of(tracked.sentAt)},
            {QStringLiteral("received_at"), json::of(tracked.receivedAt)},
            {QStringLiteral("deadline"), json::of(tracked.deadline)}, {QStringLiteral("said"), json::of(tracked.said)},
            {QStringLiteral("text"), words::trackingText(tracked, today)}});
    QJsonValue attention;
    if (tracking.attention)
        attention = QJsonObject{{QStringLiteral("folio"), json::of(tracking.attention->id)},
            {QStringLiteral("name"), json::of(tracking.attention->personName)},
            {QStringLiteral("started_at"), json::of(tracking.attention->startedAt)},
            {QStringLiteral("open"), tracking.attention->open},
            {QStringLiteral("finished"), tracking.attention->finished},
            {QStringLiteral("text"), words::trackingText(*tracking.attention)}};
    return {{QStringLiteral("attention"), attention}, {QStringLiteral("referrals"), list}};
}

} // namespace ventanilla::cli
