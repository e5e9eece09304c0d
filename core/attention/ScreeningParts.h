#pragma once

#include "core/attention/Screening.h"

// Private to core/attention: the parts of a screening, each read with one statement however large the household.
namespace ventanilla::attention::parts {

// The person and the records merged into theirs, with those of the household, as a JSON array of ids for json_each.
[[nodiscard]] QString idsOf(const Screening &screening);

[[nodiscard]] std::vector<ScreeningProgramme> programmes(store::Connection &connection, const Screening &screening);
[[nodiscard]] std::vector<ScreeningGrant> grants(store::Connection &connection, const Screening &screening);
[[nodiscard]] std::vector<PastAttention> lastAttentions(store::Connection &connection, PersonId person);

// Other records that agree in names and birth date.
[[nodiscard]] std::vector<PersonId> likelyDuplicates(store::Connection &connection, const identity::Person &person);
// Attentions of the person that nobody finished, with the day they began, oldest first.
[[nodiscard]] std::vector<std::pair<AttentionId, QDate>> openAttentions(store::Connection &connection, PersonId person);

} // namespace ventanilla::attention::parts
