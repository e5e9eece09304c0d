#include "core/cases/FrontDeskSources.h"

namespace ventanilla::cases {

namespace {

std::vector<attention::CaseSummary> openCases(store::Connection &connection, PersonId person)
{
    auto rows = connection.statement(
        "SELECT c.id, u.name, o.full_name, c.opened_on FROM social_case c JOIN unit u ON u.id = c.unit_id"
        " LEFT JOIN operator o ON o.id = c.responsible_id"
        " WHERE c.person_id IN (SELECT ?1 UNION ALL SELECT id FROM person WHERE merged_into = ?1)"
        " AND c.closed_on IS NULL ORDER BY c.opened_on, c.id");
    rows.bind(person);
    std::vector<attention::CaseSummary> open;
    while (rows.step())
        open.push_back({rows.value<CaseId>(0), rows.value<QString>(1), rows.value<QString>(2), rows.value<QDate>(3)});
    return open;
}

} // namespace

void provide(attention::Sources &sources)
{
    sources.openCases = openCases;
}

} // namespace ventanilla::cases
