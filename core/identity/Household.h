#pragma once

#include "core/identity/Person.h"

#include <QStringList>

#include <vector>

namespace ventanilla::identity {

// Tramo of the Calificación Socioeconómica: 40 is the most vulnerable 40 %. One of 40, 50, 60, 70, 80, 90, 100.
[[nodiscard]] bool isRshSegment(int segment);

struct Household
{
    HouseholdId id;
    QString folio; // of the Registro Social de Hogares; empty for a household that is not in it
    QString address;
    std::optional<SectorId> sector;
    QString sectorName; // read only: follows from sector
    std::optional<double> latitude;
    std::optional<double> longitude;
    QString phone;
    std::optional<int> segment;
    QDate segmentDate; // of the RSH extract the segment comes from

    bool operator==(const Household &) const = default;
};

// What a household's data must be like before it is stored. Texts and phone come back normalised.
// Errors: InvalidInput with "folio", "address", "latitude", "longitude", "phone", "segment" or "segment_date".
[[nodiscard]] Result<Household> validated(Household household, const QDate &today);

// The codes of relations to the head of the household, as in interchange.md and the RSH form: JEFE first.
[[nodiscard]] const QStringList &relations();
[[nodiscard]] bool isRelation(const QString &code);

struct HouseholdMember
{
    HouseholdMemberId id;
    HouseholdId household;
    PersonId person;  // as it was entered: of somebody who was merged into another, not that other
    QString relation; // to the head, one of relations()
    QDate from;
    QDate to; // invalid while a member

    bool operator==(const HouseholdMember &) const = default;
};

struct ProgrammeMembership
{
    ProgrammeMembershipId id;
    PersonId person;
    QString programme; // SUF, SAP, SDM, FAMILIAS, SNAC
    QDate from;
    QDate to;
    QString status;
    QDate cutoffDate; // of the list it was read from

    bool operator==(const ProgrammeMembership &) const = default;
};

namespace households {
[[nodiscard]] std::optional<Household> find(store::Connection &connection, HouseholdId id);
[[nodiscard]] std::optional<Household> findByFolio(store::Connection &connection, const QString &folio);
// What is a person's is also what those merged into them have.

// The household the person is a member of now, the latest joined if several.
[[nodiscard]] std::optional<Household> currentOf(store::Connection &connection, PersonId person);
// Memberships of the person that have not ended: one, unless two extracts or two devices put them in two places.
[[nodiscard]] std::vector<HouseholdMember> membershipsNow(store::Connection &connection, PersonId person);
// Members now, each once, the head first, then by age; for those merged into another, that other.
[[nodiscard]] std::vector<std::pair<HouseholdMember, Person>> membersNow(store::Connection &connection, HouseholdId id);
HouseholdId insert(store::Transaction &transaction, const Household &household);
void update(store::Transaction &transaction, const Household &household);
HouseholdMemberId addMember(store::Transaction &transaction, const HouseholdMember &member);
void updateMember(store::Transaction &transaction, const HouseholdMember &member);
} // namespace households

namespace sectors {
[[nodiscard]] std::vector<std::pair<SectorId, QString>> all(store::Connection &connection);
// The sector of that name, compared folded; made when there is none.
SectorId findOrInsert(store::Transaction &transaction, const QString &name);
} // namespace sectors

namespace programmes {
[[nodiscard]] std::vector<ProgrammeMembership> of(store::Connection &connection, PersonId person); // current first
ProgrammeMembershipId insert(store::Transaction &transaction, const ProgrammeMembership &membership);
void update(store::Transaction &transaction, const ProgrammeMembership &membership);
} // namespace programmes

} // namespace ventanilla::identity
