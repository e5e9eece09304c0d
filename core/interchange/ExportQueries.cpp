#include "core/interchange/ExportQueries.h"

#include "core/catalogue/BenefitVersions.h"

namespace ventanilla::interchange {

namespace {

// As they are today, like everything that is read of the catalogue.
ExportQuery benefits()
{
    static const std::string rows = "WITH " + catalogue::benefit_versions::tableOn("?2") + R"(
        SELECT benefit_on.code, benefit_on.name, unit.code, kind, scope, requirements, documents, legal_basis,
            processing_days, quota, budget, stock, valid_from, valid_to, life_stage, need
        FROM benefit_on LEFT JOIN unit ON unit.id = benefit_on.unit_id
        ORDER BY benefit_on.code)";
    return {store::Sql::generated(rows), "SELECT 0"};
}

constexpr ExportQuery persons()
{
    return {R"(
        SELECT rut, given_names, surname1, surname2, social_name, birth_date, sex, nationality, indigenous_people,
            disability, phone, email
        FROM person WHERE rut IS NOT NULL AND merged_into IS NULL ORDER BY rut)",
        "SELECT count(*) FROM person WHERE rut IS NULL AND merged_into IS NULL"};
}

constexpr ExportQuery households()
{
    return {R"(
        SELECT household.folio, person.rut, relation, person.given_names, person.surname1, person.surname2,
            person.birth_date, person.sex, address, sector.name, segment, segment_date, latitude, longitude, household.phone
        FROM household_member
        JOIN household ON household.id = household_member.household_id
        JOIN person AS member ON member.id = household_member.person_id
        JOIN person ON person.id = coalesce(member.merged_into, member.id)
        LEFT JOIN sector ON sector.id = household.sector_id
        WHERE to_date IS NULL AND household.folio IS NOT NULL AND person.rut IS NOT NULL
        ORDER BY household.folio, person.rut, household_member.id)",
        R"(
        SELECT count(*) FROM household_member
        JOIN household ON household.id = household_member.household_id
        JOIN person AS member ON member.id = household_member.person_id
        JOIN person ON person.id = coalesce(member.merged_into, member.id)
        WHERE to_date IS NULL AND (household.folio IS NULL OR person.rut IS NULL))"};
}

// Of several memberships of a person in a programme the latest: the file has one row for both.
constexpr ExportQuery programmes()
{
    return {R"(
        SELECT programme, rut, from_date, to_date, status, cutoff_date FROM (
            SELECT programme, person.rut, from_date, to_date, status, cutoff_date,
                row_number() OVER (PARTITION BY programme, person.rut
                    ORDER BY ifnull(from_date, 0) DESC, programme_membership.id DESC) AS place
            FROM programme_membership
            JOIN person AS member ON member.id = programme_membership.person_id
            JOIN person ON person.id = coalesce(member.merged_into, member.id)
            WHERE person.rut IS NOT NULL)
        WHERE place = 1 ORDER BY programme, rut)",
        R"(
        SELECT count(*) FROM programme_membership
        JOIN person AS member ON member.id = programme_membership.person_id
        JOIN person ON person.id = coalesce(member.merged_into, member.id)
        WHERE person.rut IS NULL)"};
}

// Files have no word for what was cancelled: it was not given, as what was rejected.
constexpr ExportQuery grants()
{
    return {R"(
        SELECT coalesce(external_id, ?1 || (current_grant.id >> 47) || '-' || (current_grant.id & 140737488355327))
                AS name,
            CASE WHEN external_id IS NULL THEN 'VENTANILLA' ELSE source END AS origin, person.rut, benefit.code,
            status_date, CASE status WHEN 6 THEN 4 ELSE status END, amount, quantity, current_grant.folio
        FROM current_grant
        JOIN person AS receiver ON receiver.id = current_grant.person_id
        JOIN person ON person.id = coalesce(receiver.merged_into, receiver.id)
        JOIN benefit ON benefit.id = current_grant.benefit_id
        WHERE person.rut IS NOT NULL
        ORDER BY origin, name)",
        R"(
        SELECT count(*) FROM current_grant
        JOIN person AS receiver ON receiver.id = current_grant.person_id
        JOIN person ON person.id = coalesce(receiver.merged_into, receiver.id)
        WHERE person.rut IS NULL)"};
}

// The words of the outcomes are put in by their numbers, in the order of attention::Outcome.
constexpr ExportQuery attentions()
{
    return {R"(
        SELECT coalesce(external_id, ?1 || (attention.id >> 47) || '-' || (attention.id & 140737488355327)) AS name,
            person.rut, unit.code, operator.username, channel, started_at, ended_at,
            (SELECT group_concat(told, '|') FROM (
                SELECT motive.code || ':' || CASE outcome WHEN 1 THEN 'INFORMADA' WHEN 2 THEN 'RESUELTA'
                    WHEN 3 THEN 'DERIVADA' WHEN 4 THEN 'CASO' ELSE 'PENDIENTE' END AS told
                FROM attention_motive JOIN motive ON motive.id = attention_motive.motive_id
                WHERE attention_id = attention.id ORDER BY attention_motive.position, attention_motive.id)),
            finished, note
        FROM attention
        LEFT JOIN person AS visitor ON visitor.id = attention.person_id
        LEFT JOIN person ON person.id = coalesce(visitor.merged_into, visitor.id)
        JOIN unit ON unit.id = attention.unit_id
        JOIN operator ON operator.id = attention.operator_id
        ORDER BY name)",
        "SELECT 0"};
}

constexpr ExportQuery referrals()
{
    return {R"(
        SELECT coalesce(referral.external_id, ?1 || (referral.id >> 47) || '-' || (referral.id & 140737488355327))
                AS name,
            CASE WHEN attention.id IS NULL THEN NULL ELSE coalesce(attention.external_id,
                ?1 || (attention.id >> 47) || '-' || (attention.id & 140737488355327)) END,
            origin.code, destination.code, motive.code, referral.created_at, referral.deadline,
            ifnull(referral_state.state, 1), answer.occurred_at, answer.note
        FROM referral
        LEFT JOIN attention ON attention.id = referral.attention_id
        JOIN unit AS origin ON origin.id = referral.from_unit_id
        JOIN unit AS destination ON destination.id = referral.to_unit_id
        JOIN motive ON motive.id = referral.motive_id
        LEFT JOIN referral_state ON referral_state.referral_id = referral.id
        LEFT JOIN referral_event AS answer ON answer.id = (
            SELECT id FROM referral_event WHERE referral_id = referral.id AND state IN (4, 6)
            ORDER BY occurred_at DESC, id DESC LIMIT 1)
        ORDER BY name)",
        "SELECT 0"};
}

constexpr ExportQuery cases()
{
    return {R"(
        SELECT coalesce(external_id, ?1 || (social_case.id >> 47) || '-' || (social_case.id & 140737488355327)) AS name,
            person.rut, unit.code, operator.username, opened_on, closed_on, result
        FROM social_case
        JOIN person AS subject ON subject.id = social_case.person_id
        JOIN person ON person.id = coalesce(subject.merged_into, subject.id)
        JOIN unit ON unit.id = social_case.unit_id
        LEFT JOIN operator ON operator.id = social_case.responsible_id
        WHERE person.rut IS NOT NULL
        ORDER BY name)",
        R"(
        SELECT count(*) FROM social_case
        JOIN person AS subject ON subject.id = social_case.person_id
        JOIN person ON person.id = coalesce(subject.merged_into, subject.id)
        WHERE person.rut IS NULL)"};
}

} // namespace

ExportQuery exportQuery(Kind kind)
{
    switch (kind) {
    case Kind::Benefits:
        return benefits();
    case Kind::Persons:
        return persons();
    case Kind::Households:
        return households();
    case Kind::Programmes:
        return programmes();
    case Kind::Grants:
        return grants();
    case Kind::Attentions:
        return attentions();
    case Kind::Referrals:
        return referrals();
    case Kind::Cases:
        break;
    }
    return cases();
}

} // namespace ventanilla::interchange
