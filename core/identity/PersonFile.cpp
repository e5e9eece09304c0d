#include "core/identity/PersonFile.h"

#include "core/audit/Audit.h"
#include "core/identity/Rules.h"

namespace ventanilla::identity::person_file {

namespace {

using security::Permission;
using store::Transaction;

const QString head = QStringLiteral("JEFE");

Result<void> rutIsFree(store::Connection &connection, const Person &person)
{
    if (!person.rut)
        return {};
    const auto bearer = persons::findByRut(connection, *person.rut);
    if (bearer && bearer->id != person.id)
        return failure(ErrorKind::Duplicate, QStringLiteral("rut"), bearer->id.folio());
    return {};
}

Result<void> folioIsFree(store::Connection &connection, const Household &household)
{
    if (household.folio.isEmpty())
        return {};
    const auto other = households::findByFolio(connection, household.folio);
    if (other && other->id != household.id)
        return failure(ErrorKind::Duplicate, QStringLiteral("folio"), other->id.folio());
    return {};
}

// That the store still holds what the operator read.
template <class Value>
Result<void> unchanged(const std::optional<Value> &stored, const Value &loaded)
{
    if (!stored)
        return failure(ErrorKind::NotFound);
    if (*stored != loaded)
        return failure(ErrorKind::Conflict);
    return {};
}

void endMemberships(Transaction &transaction, PersonId person, const QDate &today)
{
    for (HouseholdMember membership : households::membershipsNow(transaction, person)) {
        membership.to = today;
        households::updateMember(transaction, membership);
    }
}

// Ends the memberships that others of the person's records have in the household, so that only the given one speaks.
void endTwins(Transaction &transaction, const HouseholdMember &kept, const QDate &today)
{
    const auto standing = persons::standing(transaction, kept.person);
    for (HouseholdMember twin : households::membershipsNow(transaction, standing ? standing->id : kept.person)) {
        if (twin.id == kept.id || twin.household != kept.household)
            continue;
        twin.to = today;
        households::updateMember(transaction, twin);
    }
}

std::optional<HouseholdMember> storedMember(store::Connection &connection, const HouseholdMember &loaded)
{
    for (const HouseholdMember &membership : households::membershipsNow(connection, loaded.person)) {
        if (membership.id == loaded.id)
            return membership;
    }
    return std::nullopt;
}

Result<void> relationFits(
    store::Connection &connection, HouseholdId household, PersonId person, const QString &relation)
{
    if (!isRelation(relation))
        return failure(ErrorKind::InvalidInput, QStringLiteral("relation"), QStringLiteral("unknown_code"));
    if (relation != head)
        return {};
    const auto standing = persons::standing(connection, person);
    for (const auto &[member, other] : households::membersNow(connection, household)) {
        if (member.relation == head && standing && other.id != standing->id)
            return failure(ErrorKind::Conflict, QStringLiteral("relation"), QStringLiteral("has_head"));
    }
    return {};
}

// In the household that `currentOf` gives, which is that of the latest membership.
std::optional<HouseholdMember> currentMembership(store::Connection &connection, PersonId person)
{
    const auto memberships = households::membershipsNow(connection, person);
    return memberships.empty() ? std::nullopt : std::optional(memberships.front());
}

// Makes the person the head of a new household.
Result<HouseholdId> settle(Transaction &transaction, PersonId person, const Household &household, const QDate &today)
{
    auto checked = validated(household, today);
    if (!checked)
        return failure(checked.error());
    checked->id = HouseholdId();
    if (const auto free = folioIsFree(transaction, *checked); !free)
        return failure(free.error());
    endMemberships(transaction, person, today);
    const auto id = households::insert(transaction, *checked);
    households::addMember(transaction, {{}, id, person, head, today, {}});
    return id;
}

} // namespace

Result<PersonFile> open(security::Session &session, PersonId id)
{
    return session.write(Permission::ReadPersonalFile, [&](Transaction &transaction) -> Result<PersonFile> {
        auto person = persons::standing(transaction, id);
        if (!person)
            return failure(ErrorKind::NotFound, QStringLiteral("person"));
        PersonFile file;
        file.person = std::move(*person);
        file.household = households::currentOf(transaction, file.person.id);
        file.membership = currentMembership(transaction, file.person.id);
        if (file.household)
            file.members = households::membersNow(transaction, file.household->id);
        file.programmes = programmes::of(transaction, file.person.id);
        file.merged = persons::mergedInto(transaction, file.person.id);
        audit::record(transaction, session, audit::Action::ReadPersonalFile, file.person.id);
        return file;
    });
}

Result<PersonId> create(security::Session &session, const Person &person, const std::optional<Household> &home)
{
    return session.write(Permission::EditPerson, [&](Transaction &transaction) -> Result<PersonId> {
        auto checked = validated(person, session.today());
        if (!checked)
            return failure(checked.error());
        checked->id = PersonId();
        checked->mergedInto.reset();
        if (const auto free = rutIsFree(transaction, *checked); !free)
            return failure(free.error());
        const PersonId id = persons::insert(transaction, *checked);
        if (!home)
            return id;
        return settle(transaction, id, *home, session.today()).map([id](HouseholdId) { return id; });
    });
}

Result<void> save(security::Session &session, const Person &loaded, const Person &changed)
{
    return session.write(Permission::EditPerson, [&](Transaction &transaction) -> Result<void> {
        auto checked = validated(changed, session.today());
        if (!checked)
            return failure(checked.error());
        checked->id = loaded.id;
        checked->mergedInto = loaded.mergedInto;
        if (loaded.mergedInto)
            return failure(ErrorKind::Conflict);
        return unchanged(persons::find(transaction, loaded.id), loaded)
            .and_then([&] { return rutIsFree(transaction, *checked); })
            .map([&] { persons::update(transaction, *checked); });
    });
}

Result<HouseholdId> createHousehold(security::Session &session, PersonId person, const Household &household)
{
    return session.write(Permission::EditPerson, [&](Transaction &transaction) -> Result<HouseholdId> {
        const auto found = persons::find(transaction, person);
        if (!found || found->mergedInto)
            return failure(ErrorKind::NotFound, QStringLiteral("person"));
        return settle(transaction, person, household, session.today());
    });
}

Result<void> saveHousehold(security::Session &session, const Household &loaded, const Household &changed)
{
    return session.write(Permission::EditPerson, [&](Transaction &transaction) -> Result<void> {
        auto checked = validated(changed, session.today());
        if (!checked)
            return failure(checked.error());
        checked->id = loaded.id;
        return unchanged(households::find(transaction, loaded.id), loaded)
            .and_then([&] { return folioIsFree(transaction, *checked); })
            .map([&] { households::update(transaction, *checked); });
    });
}

Result<SectorId> sectorNamed(security::Session &session, const QString &name)
{
    return session.write(Permission::EditPerson, [&](Transaction &transaction) -> Result<SectorId> {
        QString tidy = name;
        if (const auto checked = rules::text(tidy, "sector", 80, rules::Presence::Required); !checked)
            return failure(checked.error());
        return sectors::findOrInsert(transaction, tidy);
    });
}

Result<void> moveToHousehold(
    security::Session &session, PersonId person, HouseholdId household, const QString &relation)
{
    return session.write(Permission::EditPerson, [&](Transaction &transaction) -> Result<void> {
        const auto found = persons::find(transaction, person);
        if (!found || found->mergedInto)
            return failure(ErrorKind::NotFound, QStringLiteral("person"));
        if (!households::find(transaction, household))
            return failure(ErrorKind::NotFound, QStringLiteral("household"));
        for (const HouseholdMember &membership : households::membershipsNow(transaction, person)) {
            if (membership.household == household)
                return failure(ErrorKind::Conflict, QStringLiteral("household"), QStringLiteral("already_member"));
        }
        return relationFits(transaction, household, person, relation).map([&] {
            endMemberships(transaction, person, session.today());
            households::addMember(transaction, {{}, household, person, relation, session.today(), {}});
        });
    });
}

Result<void> leaveHousehold(security::Session &session, const HouseholdMember &loaded)
{
    return session.write(Permission::EditPerson, [&](Transaction &transaction) -> Result<void> {
        return unchanged(storedMember(transaction, loaded), loaded).map([&] {
            endTwins(transaction, loaded, session.today());
            HouseholdMember ended = loaded;
            ended.to = session.today();
            households::updateMember(transaction, ended);
        });
    });
}

Result<void> changeRelation(security::Session &session, const HouseholdMember &loaded, const QString &relation)
{
    return session.write(Permission::EditPerson, [&](Transaction &transaction) -> Result<void> {
        return unchanged(storedMember(transaction, loaded), loaded)
            .and_then([&] { return relationFits(transaction, loaded.household, loaded.person, relation); })
            .map([&] {
                endTwins(transaction, loaded, session.today());
                HouseholdMember changed = loaded;
                changed.relation = relation;
                households::updateMember(transaction, changed);
            });
    });
}

} // namespace ventanilla::identity::person_file
