#include "core/identity/Person.h"
#include "core/referrals/ReferralMap.h"

namespace ventanilla::referrals {

using security::Permission;
using security::Session;

Result<std::vector<MapLegRow>> readLegRows(Session &session, std::span<const MapLeg> legs)
{
    return session.read(Permission::ReadPersonalFile, [&](store::Connection &connection) {
        auto found = connection.statement(
            "SELECT p.id, p.given_names, p.surname1, p.surname2, p.social_name, m.name, f.name, t.name, s.state"
            " FROM referral r JOIN motive m ON m.id = r.motive_id JOIN unit f ON f.id = ?2 JOIN unit t ON t.id = ?3"
            " JOIN referral_state s ON s.referral_id = r.id"
            " LEFT JOIN person p ON p.id = (SELECT coalesce(merged_into, id) FROM person WHERE id = r.person_id)"
            " WHERE r.id = ?1");
        std::vector<MapLegRow> rows;
        for (const MapLeg &leg : legs) {
            found.bind(leg.referral, leg.leg.from, leg.leg.to);
            if (!found.step())
                continue;
            MapLegRow row;
            row.leg = leg;
            row.person = found.value<std::optional<PersonId>>(0);
            if (row.person) {
                identity::Person person;
                person.givenNames = found.value<QString>(1);
                person.surname1 = found.value<QString>(2);
                person.surname2 = found.value<QString>(3);
                person.socialName = found.value<QString>(4);
                row.personName = person.fullName();
            }
            row.motiveName = found.value<QString>(5);
            row.fromUnitName = found.value<QString>(6);
            row.toUnitName = found.value<QString>(7);
            row.state = found.value<State>(8);
            rows.push_back(row);
        }
        return rows;
    });
}

} // namespace ventanilla::referrals
