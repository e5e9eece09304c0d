#include "core/bench/Samples.h"

#include <random>

namespace ventanilla::bench {

Result<std::vector<Sample>> samplePersons(store::Database &database, int count, quint32 seed)
{
    return database.read([&](store::Connection &connection) -> Result<std::vector<Sample>> {
        const auto first = connection.statement("SELECT min(id) FROM person").single<std::optional<qint64>>();
        const auto last = connection.statement("SELECT max(id) FROM person").single<std::optional<qint64>>();
        if (!first || !last || !*first || !*last)
            return failure(ErrorKind::NotFound, QStringLiteral("person"));
        std::mt19937_64 random(seed);
        std::uniform_int_distribution<qint64> anyId(**first, **last);
        auto row =
            connection.statement("SELECT id, rut, given_names, surname1, surname2 FROM person"
                                 " WHERE id >= ? AND rut IS NOT NULL AND merged_into IS NULL ORDER BY id LIMIT 1");
        std::vector<Sample> samples;
        while (samples.size() < size_t(count)) {
            row.bind(anyId(random));
            bool found = row.step();
            if (!found) {
                row.bind(**first);
                found = row.step();
            }
            if (!found)
                return failure(ErrorKind::NotFound, QStringLiteral("person"));
            samples.push_back({row.value<PersonId>(0), row.value<qint64>(1), row.value<QString>(2),
                row.value<QString>(3), row.value<QString>(4)});
        }
        return samples;
    });
}

Result<StoreScale> scaleOf(store::Database &database)
{
    return database.read([](store::Connection &connection) {
        const auto count = [&](store::Sql sql) { return connection.statement(sql).single<qint64>().value_or(0); };
        return StoreScale{count("SELECT count(*) FROM person"), count("SELECT count(*) FROM attention"),
            count("SELECT count(*) FROM journal_entry")};
    });
}

namespace {

template <class Id>
std::vector<Id> idsOf(store::Connection &connection, store::Sql sql)
{
    auto rows = connection.statement(sql);
    std::vector<Id> ids;
    while (rows.step())
        ids.push_back(rows.value<Id>(0));
    return ids;
}

} // namespace

Result<OfficeSample> sampleOffice(store::Database &database)
{
    return database.read([](store::Connection &connection) {
        OfficeSample office;
        office.units = idsOf<UnitId>(connection, "SELECT id FROM unit ORDER BY id");
        office.motives = idsOf<MotiveId>(connection, "SELECT id FROM motive ORDER BY id");
        office.persons = idsOf<PersonId>(connection, "SELECT id FROM person ORDER BY id LIMIT 20000");
        office.referrals = connection.statement("SELECT count(*) FROM referral").single<qint64>().value_or(0);
        office.grants = connection.statement("SELECT count(*) FROM benefit_grant").single<qint64>().value_or(0);
        return office;
    });
}

} // namespace ventanilla::bench
