#include "core/bench/RawPersons.h"

#include "core/base/Ids.h"

namespace ventanilla::bench {

Result<RawPersons> RawPersons::of(store::Database &source)
{
    return source.read([](store::Connection &connection) {
        RawPersons persons;
        auto rows = connection.statement("SELECT rut, birth_date, sex, disability, given_names, surname1, surname2,"
                                         " social_name, nationality, indigenous_people, phone, email FROM person"
                                         " WHERE rut IS NOT NULL AND merged_into IS NULL ORDER BY rut");
        while (rows.step()) {
            Row row;
            for (int column = 0; column < numbers; ++column)
                row.integers[size_t(column)] = rows.value<std::optional<qint64>>(column);
            for (int column = 0; column < texts; ++column)
                row.words[size_t(column)] = rows.value<QString>(numbers + column).toUtf8();
            persons.m_rows.push_back(std::move(row));
        }
        return persons;
    });
}

void RawPersons::insertAll(sqlite3 *handle, qint64 firstId) const
{
    RawStatement insert(handle,
        "INSERT INTO person (rut, birth_date, sex, disability, given_names, surname1, surname2, social_name,"
        " nationality, indigenous_people, phone, email, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const Row &row : m_rows) {
        int index = 0;
        for (const auto &integer : row.integers) {
            ++index;
            if (integer)
                insert.bind(index, *integer);
            else
                insert.bindNull(index);
        }
        for (const QByteArray &text : row.words) {
            ++index;
            if (text.isEmpty())
                insert.bindNull(index);
            else
                insert.bind(index, text);
        }
        insert.bind(++index, firstId++);
        insert.run();
    }
}

Result<void> RawPersons::insertInto(store::Database &target) const
{
    return target.write([&](store::Transaction &transaction) {
        insertAll(target.state().handle, transaction.nextId<PersonTag>().value());
    });
}

Result<void> RawPersons::insertInto(RawStore &target) const
{
    return attempt([&]() -> Result<void> {
        target.begin();
        insertAll(target.handle(), composeId(1, 1));
        target.commit();
        return {};
    });
}

} // namespace ventanilla::bench
