#include "core/identity/Household.h"

#include "core/base/TextFolding.h"
#include "core/identity/Rows.h"
#include "core/identity/Rules.h"
#include "core/store/StoredText.h"

#include <set>

namespace ventanilla::identity {

bool isRshSegment(int segment)
{
    return segment >= 40 && segment <= 100 && segment % 10 == 0;
}

const QStringList &relations()
{
    static const QStringList codes{QStringLiteral("JEFE"), QStringLiteral("CONYUGE"), QStringLiteral("CONVIVIENTE"),
        QStringLiteral("HIJO"), QStringLiteral("HIJASTRO"), QStringLiteral("NIETO"), QStringLiteral("PADRE_MADRE"),
        QStringLiteral("SUEGRO"), QStringLiteral("HERMANO"), QStringLiteral("YERNO_NUERA"),
        QStringLiteral("OTRO_PARIENTE"), QStringLiteral("NO_PARIENTE")};
    return codes;
}

bool isRelation(const QString &code)
{
    return relations().contains(code);
}

namespace {

Result<void> coordinate(const std::optional<double> &value, double limit, const char *field)
{
    // The comparison is also false for what is not a number.
    if (value && !(*value >= -limit && *value <= limit))
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(field), QStringLiteral("range"));
    return {};
}

Result<void> position(const Household &household)
{
    if (household.latitude.has_value() != household.longitude.has_value())
        return failure(ErrorKind::InvalidInput,
            household.latitude ? QStringLiteral("longitude") : QStringLiteral("latitude"),
            QStringLiteral("half_a_position"));
    return coordinate(household.latitude, 90, "latitude").and_then([&] {
        return coordinate(household.longitude, 180, "longitude");
    });
}

Result<void> segment(const Household &household, const QDate &today)
{
    if (household.segment && !isRshSegment(*household.segment))
        return failure(ErrorKind::InvalidInput, QStringLiteral("segment"), QStringLiteral("unknown_code"));
    // The Registro Social de Hogares began on 1 January 2016.
    return rules::date(household.segmentDate, "segment_date", QDate(2016, 1, 1), today);
}

} // namespace

Result<Household> validated(Household household, const QDate &today)
{
    using rules::Presence;
    auto checked = rules::text(household.folio, "folio", 20, Presence::Optional)
                       .and_then([&] { return rules::text(household.address, "address", 200, Presence::Optional); })
                       .and_then([&] { return position(household); })
                       .and_then([&] { return rules::phone(household.phone); })
                       .and_then([&] { return segment(household, today); });
    if (!checked)
        return failure(checked.error());
    return household;
}

namespace households {

namespace {

const std::string &selection()
{
    static const std::string text = "SELECT household.id, household.folio, household.address, household.sector_id, "
                                    "sector.name, household.latitude, household.longitude, household.phone, "
                                    "household.segment, household.segment_date "
                                    "FROM household LEFT JOIN sector ON sector.id = household.sector_id ";
    return text;
}

std::optional<Household> only(store::Statement &statement)
{
    if (!statement.step())
        return std::nullopt;
    Household household;
    household.id = statement.value<HouseholdId>(0);
    household.folio = statement.value<QString>(1);
    household.address = statement.value<QString>(2);
    household.sector = statement.value<std::optional<SectorId>>(3);
    household.sectorName = statement.value<QString>(4);
    household.latitude = statement.value<std::optional<double>>(5);
    household.longitude = statement.value<std::optional<double>>(6);
    household.phone = statement.value<QString>(7);
    household.segment = statement.value<std::optional<int>>(8);
    household.segmentDate = statement.value<QDate>(9);
    return household;
}

constexpr std::string_view memberColumns = "household_member.id, household_member.household_id, "
                                           "household_member.person_id, household_member.relation, "
                                           "household_member.from_date, household_member.to_date";
constexpr int memberColumnCount = 6;

HouseholdMember memberOf(const store::Statement &statement)
{
    return {statement.value<HouseholdMemberId>(0), statement.value<HouseholdId>(1), statement.value<PersonId>(2),
        statement.value<QString>(3), statement.value<QDate>(4), statement.value<QDate>(5)};
}

void bindHousehold(store::Statement &statement, const Household &household, HouseholdId id)
{
    statement.bind(id, store::orNull(household.folio), store::orNull(household.address), household.sector,
        household.latitude, household.longitude, store::orNull(household.phone), household.segment,
        household.segmentDate);
}

} // namespace

std::optional<Household> find(store::Connection &connection, HouseholdId id)
{
    static const std::string text = selection() + "WHERE household.id = ?";
    auto statement = connection.statement(store::Sql::generated(text));
    return only(statement.bind(id));
}

std::optional<Household> findByFolio(store::Connection &connection, const QString &folio)
{
    static const std::string text = selection() + "WHERE household.folio = ? ORDER BY household.id LIMIT 1";
    auto statement = connection.statement(store::Sql::generated(text));
    return only(statement.bind(folio));
}

std::optional<Household> currentOf(store::Connection &connection, PersonId person)
{
    static const std::string text = selection()
        + "JOIN household_member ON household_member.household_id = household.id WHERE household_member.person_id IN "
        + std::string(rows::recordsOfPerson)
        + " AND household_member.to_date IS NULL "
          "ORDER BY household_member.from_date DESC, household_member.id DESC LIMIT 1";
    auto statement = connection.statement(store::Sql::generated(text));
    return only(statement.bind(person));
}

std::vector<HouseholdMember> membershipsNow(store::Connection &connection, PersonId person)
{
    static const std::string text = "SELECT " + std::string(memberColumns)
        + " FROM household_member WHERE person_id IN " + std::string(rows::recordsOfPerson)
        + " AND to_date IS NULL ORDER BY from_date DESC, id DESC";
    auto statement = connection.statement(store::Sql::generated(text));
    statement.bind(person);
    std::vector<HouseholdMember> memberships;
    while (statement.step())
        memberships.push_back(memberOf(statement));
    return memberships;
}

std::vector<std::pair<HouseholdMember, Person>> membersNow(store::Connection &connection, HouseholdId id)
{
    static const std::string text = "SELECT " + std::string(memberColumns) + ", " + std::string(rows::personColumns)
        + " FROM household_member JOIN person AS record ON record.id = household_member.person_id "
          "JOIN person ON person.id = coalesce(record.merged_into, record.id) "
          "WHERE household_member.household_id = ? AND household_member.to_date IS NULL "
          "ORDER BY household_member.relation <> 'JEFE', person.birth_date IS NULL, person.birth_date, person.id, "
          "record.id";
    auto statement = connection.statement(store::Sql::generated(text));
    statement.bind(id);
    std::vector<std::pair<HouseholdMember, Person>> members;
    std::set<PersonId> seen; // two of somebody's records may be members of one household
    while (statement.step()) {
        Person person = rows::personOf(statement, memberColumnCount);
        if (seen.insert(person.id).second)
            members.emplace_back(memberOf(statement), std::move(person));
    }
    return members;
}

HouseholdId insert(store::Transaction &transaction, const Household &household)
{
    const auto id = transaction.nextId<HouseholdTag>();
    auto statement = transaction.statement(R"(
        INSERT INTO household (id, folio, address, sector_id, latitude, longitude, phone, segment, segment_date)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))");
    bindHousehold(statement, household, id);
    statement.run();
    return id;
}

void update(store::Transaction &transaction, const Household &household)
{
    auto statement = transaction.statement(R"(
        UPDATE household SET folio = ?2, address = ?3, sector_id = ?4, latitude = ?5, longitude = ?6, phone = ?7,
            segment = ?8, segment_date = ?9
        WHERE id = ?1)");
    bindHousehold(statement, household, household.id);
    statement.run();
}

HouseholdMemberId addMember(store::Transaction &transaction, const HouseholdMember &member)
{
    const auto id = transaction.nextId<HouseholdMemberTag>();
    transaction
        .statement("INSERT INTO household_member (id, household_id, person_id, relation, from_date, to_date) "
                   "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(id, member.household, member.person, member.relation, member.from, member.to)
        .run();
    return id;
}

void updateMember(store::Transaction &transaction, const HouseholdMember &member)
{
    transaction
        .statement("UPDATE household_member SET household_id = ?2, person_id = ?3, relation = ?4, from_date = ?5, "
                   "to_date = ?6 WHERE id = ?1")
        .bind(member.id, member.household, member.person, member.relation, member.from, member.to)
        .run();
}

} // namespace households

namespace sectors {

std::vector<std::pair<SectorId, QString>> all(store::Connection &connection)
{
    auto statement = connection.statement("SELECT id, name FROM sector ORDER BY fold_text(name), id");
    std::vector<std::pair<SectorId, QString>> found;
    while (statement.step())
        found.emplace_back(statement.value<SectorId>(0), statement.value<QString>(1));
    return found;
}

SectorId findOrInsert(store::Transaction &transaction, const QString &name)
{
    const QString tidy = name.simplified();
    if (const auto same = transaction.statement("SELECT id FROM sector WHERE name = ?").bind(tidy).single<SectorId>())
        return *same;
    auto alike = transaction.statement("SELECT id FROM sector WHERE fold_text(name) = ? ORDER BY id LIMIT 1");
    if (const auto found = alike.bind(text::fold(tidy)).single<SectorId>())
        return *found;
    const auto id = transaction.nextId<SectorTag>();
    transaction.statement("INSERT INTO sector (id, name) VALUES (?, ?)").bind(id, tidy).run();
    return id;
}

} // namespace sectors

namespace programmes {

std::vector<ProgrammeMembership> of(store::Connection &connection, PersonId person)
{
    static const std::string text =
        "SELECT id, person_id, programme, from_date, to_date, status, cutoff_date FROM programme_membership "
        "WHERE person_id IN "
        + std::string(rows::recordsOfPerson) + " ORDER BY to_date IS NOT NULL, from_date DESC, id DESC";
    auto statement = connection.statement(store::Sql::generated(text));
    statement.bind(person);
    std::vector<ProgrammeMembership> found;
    while (statement.step()) {
        found.push_back({statement.value<ProgrammeMembershipId>(0), statement.value<PersonId>(1),
            statement.value<QString>(2), statement.value<QDate>(3), statement.value<QDate>(4),
            statement.value<QString>(5), statement.value<QDate>(6)});
    }
    return found;
}

ProgrammeMembershipId insert(store::Transaction &transaction, const ProgrammeMembership &membership)
{
    const auto id = transaction.nextId<ProgrammeMembershipTag>();
    transaction
        .statement("INSERT INTO programme_membership (id, person_id, programme, from_date, to_date, status, "
                   "cutoff_date) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(id, membership.person, membership.programme, membership.from, membership.to,
            store::orNull(membership.status), membership.cutoffDate)
        .run();
    return id;
}

void update(store::Transaction &transaction, const ProgrammeMembership &membership)
{
    transaction
        .statement("UPDATE programme_membership SET person_id = ?2, programme = ?3, from_date = ?4, to_date = ?5, "
                   "status = ?6, cutoff_date = ?7 WHERE id = ?1")
        .bind(membership.id, membership.person, membership.programme, membership.from, membership.to,
            store::orNull(membership.status), membership.cutoffDate)
        .run();
}

} // namespace programmes

} // namespace ventanilla::identity
