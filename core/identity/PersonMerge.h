#pragma once

#include "core/identity/History.h"
#include "core/identity/PersonFile.h"

#include <map>

namespace ventanilla::identity {

// Two registrations of one person. Nothing is moved or deleted: one record stands for both (the one with the smallest
// id, see core/store/Unions.h), and everything that shows a person's data gathers what the others have.
enum class Side { Standing, Other };

// One datum as the two records have it.
struct FieldComparison
{
    QString field; // PersonField::name
    HistoryValue standing;
    HistoryValue other;
    // The one that is known; of two different ones the more complete ("Camila Karen" before "Camila"), else the one that
    // was written last.
    Side proposed = Side::Standing;

    // Known on both sides and not the same: somebody should choose.
    [[nodiscard]] bool differs() const;
    bool operator==(const FieldComparison &) const = default;
};

// How many rows of a table name each of the two.
struct RecordCount
{
    QString table; // as in replicated_tables.json: "attention", "benefit_grant", …
    qint64 standing = 0;
    qint64 other = 0;
    bool operator==(const RecordCount &) const = default;
};

// Two records beside each other, for somebody who decides whether they are one person.
struct PersonComparison
{
    Person standing;
    Person other;
    std::vector<FieldComparison> fields; // in the order of personFields(), without those that neither has
    std::vector<RecordCount> counts;     // in the order of the tables, without those in which neither has rows
    std::optional<Household> standingHousehold;
    std::optional<Household> otherHousehold;

    // Two valid RUTs are two persons, whatever their names: they cannot be merged before one RUT is corrected.
    [[nodiscard]] bool haveTwoRuts() const;
    // They count as one already.
    [[nodiscard]] bool areOne() const { return other.mergedInto == standing.id; }
};

// By field; what is not in it is as proposed. A RUT is never chosen: the one there is stays.
using MergeChoices = std::map<QString, Side>;

namespace person_merge {

// Whoever was merged already is compared through the one who stands for them; two who are one, as they are. Requires
// EditPerson, and leaves an audit event for both. NotFound; InvalidInput with field "person" for one person twice.
[[nodiscard]] Result<PersonComparison> preview(security::Session &session, PersonId one, PersonId another);

// Says that the two compared are one person, and writes the chosen values to the record that stands. A RUT that only the
// other has moves to it. Of two who are one already only the values are written. Requires EditPerson; audit event for
// both. Conflict when either was changed since it was compared; Conflict with field "rut" and detail "two_ruts" when they
// have two;
// InvalidInput with field "field" for an unknown field; errors of validated().
[[nodiscard]] Result<void> merge(
    security::Session &session, const PersonComparison &compared, const MergeChoices &choices);

// Takes back that the person is the same as another. What belongs to whom is again as it was entered: attentions,
// grants, memberships and the RUT that moved. With equal RUTs, whoever is taken out loses theirs: it can be entered anew
// in the file where it belongs. The other values that the record which stood took over stay there, since
// somebody may have worked with them: its history shows what it said before. Those merged into the person stay with
// them. The two may be merged and separated again. Requires EditPerson; audit event for both. NotFound with field
// "person"; Conflict with field "person" and detail "not_merged" when they were not merged.
[[nodiscard]] Result<void> separate(security::Session &session, PersonId person);

// Keeps that the two are not one person, so that nobody is asked again (LikelyDuplicates.h). Replicated; to say it twice
// changes nothing. Requires EditPerson; audit event for both. NotFound; InvalidInput with field "person" for one person
// twice; Conflict with field "person" and detail "merged" when they are one.
[[nodiscard]] Result<void> tellApart(security::Session &session, PersonId one, PersonId another);

} // namespace person_merge

} // namespace ventanilla::identity
