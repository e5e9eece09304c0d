#include "core/cases/Case.h"

#include "core/store/StoredText.h"

namespace ventanilla::cases {

namespace {

Case rowOf(const store::Statement &row)
{
    Case socialCase;
    socialCase.id = row.value<CaseId>(0);
    socialCase.person = row.value<PersonId>(1);
    socialCase.household = row.value<std::optional<HouseholdId>>(2);
    socialCase.unit = row.value<UnitId>(3);
    socialCase.responsible = row.value<std::optional<OperatorId>>(4);
    socialCase.attention = row.value<std::optional<AttentionId>>(5);
    socialCase.openedOn = row.value<QDate>(6);
    socialCase.closedOn = row.value<QDate>(7);
    socialCase.result = row.value<QString>(8);
    socialCase.externalId = row.value<QString>(9);
    return socialCase;
}

std::optional<Case> onlyRow(store::Statement &row)
{
    if (!row.step())
        return std::nullopt;
    return rowOf(row);
}

} // namespace

std::optional<Case> find(store::Connection &connection, CaseId id)
{
    auto row = connection.statement("SELECT id, person_id, household_id, unit_id, responsible_id, attention_id,"
                                    " opened_on, closed_on, result, external_id FROM social_case WHERE id = ?");
    row.bind(id);
    return onlyRow(row);
}

std::optional<Case> findByExternalId(store::Connection &connection, const QString &externalId)
{
    auto row = connection.statement("SELECT id, person_id, household_id, unit_id, responsible_id, attention_id,"
                                    " opened_on, closed_on, result, external_id FROM social_case"
                                    " WHERE external_id = ?");
    row.bind(externalId);
    return onlyRow(row);
}

std::vector<Case> openOf(store::Connection &connection, PersonId person)
{
    auto rows = connection.statement(
        "SELECT id, person_id, household_id, unit_id, responsible_id, attention_id, opened_on, closed_on, result,"
        " external_id FROM social_case"
        " WHERE person_id IN (SELECT ?1 UNION ALL SELECT id FROM person WHERE merged_into = ?1)"
        " AND closed_on IS NULL ORDER BY opened_on, id");
    rows.bind(person);
    std::vector<Case> open;
    while (rows.step())
        open.push_back(rowOf(rows));
    return open;
}

CaseId insert(store::Transaction &transaction, const Case &socialCase)
{
    const auto id = transaction.nextId<CaseTag>();
    transaction
        .statement("INSERT INTO social_case (id, person_id, household_id, unit_id, responsible_id, attention_id,"
                   " opened_on, closed_on, result, external_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(id, socialCase.person, socialCase.household, socialCase.unit, socialCase.responsible,
            socialCase.attention, socialCase.openedOn, socialCase.closedOn, store::orNull(socialCase.result),
            store::orNull(socialCase.externalId))
        .run();
    return id;
}

void update(store::Transaction &transaction, const Case &socialCase)
{
    transaction
        .statement("UPDATE social_case SET person_id = ?, household_id = ?, unit_id = ?, responsible_id = ?,"
                   " attention_id = ?, opened_on = ?, closed_on = ?, result = ?, external_id = ? WHERE id = ?")
        .bind(socialCase.person, socialCase.household, socialCase.unit, socialCase.responsible, socialCase.attention,
            socialCase.openedOn, socialCase.closedOn, store::orNull(socialCase.result),
            store::orNull(socialCase.externalId), socialCase.id)
        .run();
}

} // namespace ventanilla::cases
