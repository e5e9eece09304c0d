#include "app/cli/ScreeningJson.h"

#include "app/cli/JsonValues.h"
#include "core/attention/CodeWords.h"
#include "ui/words/RequirementWords.h"

#include <QJsonArray>

#include <array>

namespace ventanilla::cli {

namespace {

template <class List, class Convert>
QJsonArray arrayOf(const List &list, Convert convert)
{
    QJsonArray array;
    for (const auto &element : list)
        array.append(convert(element));
    return array;
}

QJsonObject personToJson(const identity::Person &person, const std::optional<int> &age)
{
    const QString sexes = QStringLiteral(" FMI");
    return {{QStringLiteral("id"), json::of(person.id)},
        {QStringLiteral("rut"), person.rut ? json::of(person.rut->canonical()) : QJsonValue()},
        {QStringLiteral("name"), person.fullName()}, {QStringLiteral("birth_date"), json::of(person.birthDate)},
        {QStringLiteral("age"), json::of(age)},
        {QStringLiteral("sex"), person.sex ? QJsonValue(QString(sexes.at(int(*person.sex)))) : QJsonValue()},
        {QStringLiteral("nationality"), json::of(person.nationality)},
        {QStringLiteral("indigenous_people"), json::of(person.indigenousPeople)},
        {QStringLiteral("disability"), json::of(person.disability)}, {QStringLiteral("phone"), json::of(person.phone)},
        {QStringLiteral("email"), json::of(person.email)}};
}

QJsonValue householdToJson(const attention::Screening &screening)
{
    if (!screening.household)
        return {};
    const identity::Household &household = *screening.household;
    const auto members = arrayOf(screening.members, [](const attention::ScreeningMember &member) {
        return QJsonObject{{QStringLiteral("id"), json::of(member.person.id)},
            {QStringLiteral("name"), member.person.fullName()},
            {QStringLiteral("relation"), member.membership.relation}, {QStringLiteral("age"), json::of(member.age)}};
    });
    return QJsonObject{{QStringLiteral("folio"), json::of(household.folio)},
        {QStringLiteral("address"), json::of(household.address)},
        {QStringLiteral("sector"), json::of(household.sectorName)},
        {QStringLiteral("segment"), json::of(household.segment)},
        {QStringLiteral("segment_date"), json::of(household.segmentDate)}, {QStringLiteral("members"), members}};
}

QJsonObject possibleToJson(const catalogue::PossibleBenefit &possible)
{
    const auto reasons = arrayOf(possible.evaluation.reasons, words::finding);
    const auto verify = arrayOf(
        possible.evaluation.toVerify, [](const catalogue::Verification &verification) { return verification.text; });
    const auto missing = arrayOf(
        possible.evaluation.missing, [](const catalogue::MissingDatum &datum) { return words::missing(datum.datum); });
    return {{QStringLiteral("code"), possible.benefit.code}, {QStringLiteral("name"), possible.benefit.name},
        {QStringLiteral("reasons"), reasons}, {QStringLiteral("verify"), verify}, {QStringLiteral("missing"), missing},
        {QStringLiteral("documents"), QJsonArray::fromStringList(possible.benefit.documents)}};
}

QJsonObject attentionToJson(const attention::PastAttention &past)
{
    const auto motives = arrayOf(past.motives, [](const attention::PastMotive &motive) {
        return QJsonObject{{QStringLiteral("name"), motive.name},
            {QStringLiteral("outcome"), attention::codeWord(motive.outcome)},
            {QStringLiteral("answer"), json::of(motive.answer)}};
    });
    return {{QStringLiteral("folio"), json::of(past.id)}, {QStringLiteral("started_at"), json::of(past.startedAt)},
        {QStringLiteral("ended_at"), json::of(past.endedAt)}, {QStringLiteral("finished"), past.finished},
        {QStringLiteral("unit"), past.unitName}, {QStringLiteral("operator"), past.operatorName},
        {QStringLiteral("motives"), motives}};
}

QJsonObject programmeToJson(const attention::ScreeningProgramme &programme)
{
    return {{QStringLiteral("programme"), programme.membership.programme},
        {QStringLiteral("person"), programme.personName}, {QStringLiteral("from"), json::of(programme.membership.from)},
        {QStringLiteral("to"), json::of(programme.membership.to)}, {QStringLiteral("current"), programme.current}};
}

QJsonObject grantToJson(const attention::ScreeningGrant &grant)
{
    constexpr std::array states{"", "SOLICITADA", "EVALUADA", "APROBADA", "RECHAZADA", "ENTREGADA", "ANULADA"};
    return {{QStringLiteral("benefit"), grant.benefitCode}, {QStringLiteral("name"), grant.benefitName},
        {QStringLiteral("person"), grant.personName},
        {QStringLiteral("status"), QLatin1String(states.at(size_t(grant.status)))},
        {QStringLiteral("date"), json::of(grant.statusDate)}, {QStringLiteral("amount"), json::of(grant.amount)},
        {QStringLiteral("quantity"), json::of(grant.quantity)}};
}

QJsonObject referralToJson(const attention::ReferralSummary &referral)
{
    constexpr std::array states{
        "", "ENVIADA", "RECIBIDA", "ACEPTADA", "DEVUELTA", "EN_ATENCION", "RESPONDIDA", "CERRADA"};
    return {{QStringLiteral("folio"), json::of(referral.id)}, {QStringLiteral("motive"), referral.motiveName},
        {QStringLiteral("to"), referral.toUnitName}, {QStringLiteral("created_at"), json::of(referral.createdAt)},
        {QStringLiteral("deadline"), json::of(referral.deadline)},
        {QStringLiteral("state"), QLatin1String(states.at(size_t(referral.state)))}};
}

QJsonObject alertToJson(const attention::Alert &alert)
{
    constexpr std::array kinds{"deceased", "likely_duplicate", "over_intervention", "overdue_referral",
        "open_attention", "minor_without_adult", "no_household", "segment_missing", "segment_old"};
    return {{QStringLiteral("kind"), QLatin1String(kinds.at(size_t(alert.kind)))},
        {QStringLiteral("date"), json::of(alert.date)}, {QStringLiteral("person"), json::of(alert.person)},
        {QStringLiteral("attention"), json::of(alert.attention)},
        {QStringLiteral("referral"), json::of(alert.referral)},
        {QStringLiteral("programmes"), arrayOf(alert.programmes, programmeToJson)}};
}

} // namespace

QJsonObject screeningToJson(const attention::Screening &screening)
{
    const auto cases = arrayOf(screening.openCases, [](const attention::CaseSummary &openCase) {
        return QJsonObject{{QStringLiteral("folio"), json::of(openCase.id)},
            {QStringLiteral("unit"), openCase.unitName}, {QStringLiteral("responsible"), openCase.responsibleName},
            {QStringLiteral("opened_on"), json::of(openCase.openedOn)}};
    });
    return {{QStringLiteral("date"), json::of(screening.date)},
        {QStringLiteral("person"), personToJson(screening.person, screening.age)},
        {QStringLiteral("household"), householdToJson(screening)},
        {QStringLiteral("alerts"), arrayOf(screening.alerts, alertToJson)},
        {QStringLiteral("possible_benefits"), arrayOf(screening.possibleBenefits, possibleToJson)},
        {QStringLiteral("programmes"), arrayOf(screening.programmes, programmeToJson)},
        {QStringLiteral("grants"), arrayOf(screening.grants, grantToJson)}, {QStringLiteral("open_cases"), cases},
        {QStringLiteral("pending_referrals"), arrayOf(screening.pendingReferrals, referralToJson)},
        {QStringLiteral("last_attentions"), arrayOf(screening.lastAttentions, attentionToJson)}};
}

} // namespace ventanilla::cli
