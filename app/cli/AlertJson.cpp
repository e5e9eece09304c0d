#include "app/cli/AlertJson.h"

#include "app/cli/JsonValues.h"
#include "ui/words/AlertWords.h"

#include <QJsonArray>

namespace ventanilla::cli {

namespace {

using namespace ventanilla::equity;

QJsonObject toJson(const LikeGroup &group)
{
    return {{QStringLiteral("segment"), group.segment}, {QStringLiteral("composition"), group.composition.code()},
        {QStringLiteral("alike"), group.alike}, {QStringLiteral("granted"), group.granted},
        {QStringLiteral("months"), group.months}, {QStringLiteral("member"), json::of(group.member)},
        {QStringLiteral("last_rejected_on"), json::of(group.lastRejectedOn)}};
}

QJsonObject toJson(const Repeat &repeat)
{
    return {{QStringLiteral("earlier"), json::of(repeat.earlier)}, {QStringLiteral("later"), json::of(repeat.later)},
        {QStringLiteral("earlier_on"), json::of(repeat.earlierOn)},
        {QStringLiteral("later_on"), json::of(repeat.laterOn)}, {QStringLiteral("days"), repeat.days()},
        {QStringLiteral("months"), repeat.months}};
}

QJsonObject toJson(const Activity &activity)
{
    return {{QStringLiteral("programme"), json::of(activity.programme)},
        {QStringLiteral("case"), json::of(activity.socialCase)}, {QStringLiteral("person"), json::of(activity.person)},
        {QStringLiteral("since"), json::of(activity.since)}};
}

template <class Values>
QJsonArray listOf(const Values &values)
{
    QJsonArray list;
    for (const auto &value : values)
        list.append(toJson(value));
    return list;
}

} // namespace

QJsonObject toJson(const AlertRow &row)
{
    const Alert &alert = row.alert;
    QJsonObject object{{QStringLiteral("alert"), alert.key.text()}, {QStringLiteral("kind"), codeOf(alert.key.kind)},
        {QStringLiteral("household"), json::of(alert.key.household)},
        {QStringLiteral("person"), json::of(alert.key.person)}, {QStringLiteral("name"), json::of(row.subjectName)},
        {QStringLiteral("sector"), json::of(row.sectorName)}, {QStringLiteral("benefit"), json::of(row.benefitCode)},
        {QStringLiteral("summary"), words::alertSummary(alert, row.benefitName)},
        {QStringLiteral("dismissed"), alert.dismissal.has_value()},
        {QStringLiteral("came_back"), alert.former.has_value()},
        {QStringLiteral("grounds"), QJsonArray::fromStringList(alert.grounds)}};
    if (alert.group)
        object.insert(QStringLiteral("group"), toJson(*alert.group));
    if (!alert.activities.empty()) {
        object.insert(QStringLiteral("interveners"), alert.interveners);
        object.insert(QStringLiteral("activities"), listOf(alert.activities));
    }
    if (!alert.repeats.empty())
        object.insert(QStringLiteral("repeats"), listOf(alert.repeats));
    return object;
}

QJsonObject toJson(const AlertFile &file, const QDate &today)
{
    QJsonObject object = toJson(file.row);
    object.insert(QStringLiteral("household_folio"), json::of(file.householdFolio));
    object.insert(QStringLiteral("reason"), words::alertReason(file));
    object.insert(QStringLiteral("facts"), QJsonArray::fromStringList(words::alertFacts(file, today)));
    object.insert(QStringLiteral("may_dismiss"), file.mayDismiss);
    QJsonArray history;
    for (const AlertSaying &said : file.history) {
        history.append(QJsonObject{{QStringLiteral("at"), json::of(said.dismissal.at)},
            {QStringLiteral("operator"), json::of(said.operatorName)},
            {QStringLiteral("reason"), json::of(said.dismissal.reason)},
            {QStringLiteral("taken_back"), said.dismissal.restores.has_value()}});
    }
    object.insert(QStringLiteral("history"), history);
    return object;
}

QJsonValue toJson(const std::optional<Standing> &standing)
{
    if (!standing)
        return {};
    return QJsonObject{{QStringLiteral("grant"), json::of(standing->grant)},
        {QStringLiteral("person"), json::of(standing->person)}, {QStringLiteral("same_person"), standing->samePerson},
        {QStringLiteral("given_on"), json::of(standing->givenOn)}, {QStringLiteral("months"), standing->months},
        {QStringLiteral("again_from"), json::of(standing->until)}};
}

} // namespace ventanilla::cli
