#include "core/identity/LikelyDuplicates.h"

#include "core/identity/PairSearch.h"

#include <unordered_map>

namespace ventanilla::identity {

namespace {

std::vector<PairRecord> readPersons(store::Connection &connection)
{
    auto statement =
        connection.statement("SELECT id, rut, provisional_number, given_names, surname1, surname2, social_name, "
                             "birth_date, phone FROM person WHERE merged_into IS NULL ORDER BY id");
    std::vector<PairRecord> records;
    while (statement.step()) {
        PairRecord record;
        record.id = statement.value<PersonId>(0);
        if (const auto number = statement.value<std::optional<qint64>>(1))
            record.rut = Rut::fromNumber(*number);
        record.provisionalNumber = statement.value<QString>(2);
        for (int name = 0; name < 4; ++name)
            record.names[size_t(name)] = statement.value<QString>(3 + name);
        record.birthDate = statement.value<QDate>(7);
        record.phone = statement.value<QString>(8);
        records.push_back(std::move(record));
    }
    return records;
}

void addHomes(store::Connection &connection, std::vector<PairRecord> &records)
{
    std::unordered_map<PersonId, PairRecord *> byId;
    for (PairRecord &record : records)
        byId.emplace(record.id, &record);
    auto statement = connection.statement(
        "SELECT coalesce(person.merged_into, person.id), household.id, fold_text(household.address) "
        "FROM household_member JOIN household ON household.id = household_member.household_id "
        "JOIN person ON person.id = household_member.person_id WHERE household_member.to_date IS NULL");
    while (statement.step()) {
        const auto record = byId.find(statement.value<PersonId>(0));
        if (record == byId.end())
            continue;
        record->second->homes.push_back(qHash(statement.value<HouseholdId>(1)));
        const auto address = statement.value<QString>(2);
        if (!address.isEmpty())
            record->second->homes.push_back(qHash(address));
    }
}

std::set<std::pair<PersonId, PersonId>> readApart(store::Connection &connection)
{
    auto statement = connection.statement(
        "SELECT coalesce(one.merged_into, one.id), coalesce(other.merged_into, other.id) FROM person_distinction "
        "JOIN person AS one ON one.id = person_distinction.person_id "
        "JOIN person AS other ON other.id = person_distinction.other_person_id");
    std::set<std::pair<PersonId, PersonId>> apart;
    while (statement.step())
        apart.insert(std::minmax(statement.value<PersonId>(0), statement.value<PersonId>(1)));
    return apart;
}

} // namespace

QString codeOf(PairReason reason)
{
    switch (reason) {
    case PairReason::SameNameAndBirthDate:
        return QStringLiteral("same_name_and_birth_date");
    case PairReason::SameProvisionalNumber:
        return QStringLiteral("same_provisional_number");
    case PairReason::SwappedSurnames:
        return QStringLiteral("swapped_surnames");
    case PairReason::LikeNameAndBirthDate:
        return QStringLiteral("like_name_and_birth_date");
    case PairReason::NameAndNearBirthDate:
        return QStringLiteral("name_and_near_birth_date");
    case PairReason::NameAndPhone:
        return QStringLiteral("name_and_phone");
    case PairReason::NameAndHome:
        return QStringLiteral("name_and_home");
    case PairReason::NameAndNearRut:
        return QStringLiteral("name_and_near_rut");
    case PairReason::NameAlone:
        return QStringLiteral("name_alone");
    }
    return {};
}

Result<std::vector<LikelyPair>> duplicates::list(security::Session &session, int most, Progress &progress)
{
    return session.read(
        security::Permission::EditPerson, [&](store::Connection &connection) -> Result<std::vector<LikelyPair>> {
            auto records = readPersons(connection);
            addHomes(connection, records);
            const auto apart = readApart(connection);
            const auto found = PairSearch(records, apart).run(progress);
            if (progress.isCancelled())
                return failure(ErrorKind::Cancelled);
            std::vector<LikelyPair> pairs;
            for (const FoundPair &pair : found) {
                if (pairs.size() >= size_t(most))
                    break;
                auto standing = persons::find(connection, pair.first);
                auto other = persons::find(connection, pair.second);
                pairs.push_back({std::move(*standing), std::move(*other), pair.reason, pair.score});
            }
            return pairs;
        });
}

} // namespace ventanilla::identity
