#include "core/identity/History.h"

#include "core/audit/Audit.h"
#include "core/identity/Rows.h"
#include "core/store/Journal.h"
#include "core/store/ReplicatedTables.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace ventanilla::identity {

namespace {

using Subject = HistoryEntry::Subject;

bool isOneOf(std::string_view field, std::initializer_list<std::string_view> fields)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

// Reads the journal of rows as changes from one value to the next.
class Reader
{
public:
    explicit Reader(store::Connection &connection) : m_connection(connection) { }

    void read(const char *table, qint64 row, Subject subject)
    {
        const store::ReplicatedTable *columns = store::findReplicatedTable(std::string_view(table));
        std::map<int, QVariant> values;
        for (const auto &entry : store::journal::history(m_connection, table, row)) {
            using store::journal::Operation;
            if (entry.operation != Operation::Update)
                add(entry, subject, entry.operation == Operation::Insert);
            for (const auto &change : entry.changes) {
                QVariant &value = values[change.column];
                if (entry.operation == Operation::Update)
                    addChange(entry, subject, nameOf(*columns, change.column), value, change.value);
                value = change.value;
            }
        }
    }

    [[nodiscard]] std::vector<HistoryEntry> newestFirst()
    {
        std::stable_sort(
            m_found.begin(), m_found.end(), [](const auto &one, const auto &other) { return one.when > other.when; });
        return std::move(m_found);
    }

private:
    static std::string nameOf(const store::ReplicatedTable &table, int number)
    {
        for (const store::ReplicatedColumn &column : table.columns) {
            if (column.number == number)
                return column.name;
        }
        return std::to_string(number); // of a newer version of the program
    }

    void add(const store::journal::Entry &entry, Subject subject, bool created)
    {
        m_found.push_back({entry.occurredAt, operatorName(entry.operatorId), subject,
            created ? HistoryEntry::Event::Created : HistoryEntry::Event::Deleted, {}, {}, {}});
    }

    void addChange(const store::journal::Entry &entry, Subject subject, const std::string &field,
        const QVariant &before, const QVariant &after)
    {
        m_found.push_back({entry.occurredAt, operatorName(entry.operatorId), subject, HistoryEntry::Event::Changed,
            QString::fromStdString(field), typed(field, before), typed(field, after)});
    }

    HistoryValue typed(std::string_view field, const QVariant &value)
    {
        if (!value.isValid())
            return {};
        if (isOneOf(field, {"birth_date", "deceased_on", "segment_date", "from_date", "to_date"}))
            return QDate::fromJulianDay(value.toLongLong());
        if (isOneOf(field, {"disability", "dependant"}))
            return value.toLongLong() != 0;
        if (field == "sex")
            return Sex(value.toInt());
        if (field == "rut") {
            const auto rut = Rut::fromNumber(value.toLongLong());
            return rut ? rut->display() : QString::number(value.toLongLong());
        }
        if (field == "sector_id")
            return sectorName(value.toLongLong());
        if (isOneOf(field, {"household_id", "person_id", "same_as"}))
            return PersonId(value.toLongLong()).folio();
        if (value.typeId() == QMetaType::LongLong)
            return qint64(value.toLongLong());
        if (value.typeId() == QMetaType::Double)
            return value.toDouble();
        return value.toString();
    }

    QString sectorName(qint64 id)
    {
        auto statement = m_connection.statement("SELECT name FROM sector WHERE id = ?");
        return statement.bind(id).single<QString>().value_or(SectorId(id).folio());
    }

    const QString &operatorName(qint64 id)
    {
        const auto [known, isNew] = m_operators.try_emplace(id);
        if (isNew) {
            auto statement = m_connection.statement("SELECT full_name FROM operator WHERE id = ?");
            known->second = statement.bind(id).single<QString>().value_or(QString());
        }
        return known->second;
    }

    store::Connection &m_connection;
    std::map<qint64, QString> m_operators;
    std::vector<HistoryEntry> m_found;
};

} // namespace

Result<std::vector<HistoryEntry>> person_file::history(security::Session &session, PersonId person)
{
    return session.write(security::Permission::ReadPersonalFile,
        [&](store::Transaction &transaction) -> Result<std::vector<HistoryEntry>> {
            if (!persons::find(transaction, person))
                return failure(ErrorKind::NotFound, QStringLiteral("person"));
            Reader reader(transaction);
            reader.read("person", person.value(), Subject::Person);
            for (const Person &merged : persons::mergedInto(transaction, person))
                reader.read("person", merged.id.value(), Subject::Person);
            static const std::string text = "SELECT id, household_id FROM household_member WHERE person_id IN "
                + std::string(rows::recordsOfPerson);
            auto memberships = transaction.statement(store::Sql::generated(text));
            memberships.bind(person);
            std::set<qint64> households;
            while (memberships.step()) {
                reader.read("household_member", memberships.value<qint64>(0), Subject::Membership);
                households.insert(memberships.value<qint64>(1));
            }
            for (const qint64 household : households)
                reader.read("household", household, Subject::Household);
            audit::record(transaction, session, audit::Action::ReadPersonalFile, person, QStringLiteral("history"));
            return reader.newestFirst();
        });
}

} // namespace ventanilla::identity
