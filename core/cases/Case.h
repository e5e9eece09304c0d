#pragma once

#include "core/base/Ids.h"
#include "core/store/Transaction.h"

#include <QDate>

#include <vector>

namespace ventanilla::cases {

// A person or family accompanied over time by one social worker (caso social).
struct Case
{
    CaseId id;
    PersonId person;
    std::optional<HouseholdId> household;
    UnitId unit;
    std::optional<OperatorId> responsible;
    std::optional<AttentionId> attention; // it was opened from
    QDate openedOn;
    QDate closedOn;     // invalid while open
    QString result;     // how it ended (gestión finalizada)
    QString externalId; // when it was imported

    bool operator==(const Case &) const = default;
};

// The table social_case, without rules: for services, imports and demo data.
[[nodiscard]] std::optional<Case> find(store::Connection &connection, CaseId id);
[[nodiscard]] std::optional<Case> findByExternalId(store::Connection &connection, const QString &externalId);
// The open ones of a person and of the records merged into theirs, the oldest first.
[[nodiscard]] std::vector<Case> openOf(store::Connection &connection, PersonId person);
CaseId insert(store::Transaction &transaction, const Case &socialCase);
void update(store::Transaction &transaction, const Case &socialCase);

} // namespace ventanilla::cases
