#include "core/audit/Audit.h"
#include "core/base/TextFolding.h"
#include "core/identity/PersonFields.h"
#include "core/identity/PersonMerge.h"
#include "core/store/Journal.h"
#include "core/store/ReplicatedTables.h"

#include <algorithm>

namespace ventanilla::identity {

namespace {

bool isKnown(const HistoryValue &value)
{
    return !std::holds_alternative<std::monostate>(value);
}

// When each column of a person was written last, by its number: the instant, then the entry among those of one instant.
using LastWritten = std::map<int, std::pair<QDateTime, qint64>>;

LastWritten lastWritten(store::Connection &connection, PersonId person)
{
    LastWritten written;
    for (const auto &entry : store::journal::history(connection, PersonTag::table, person.value())) {
        for (const auto &change : entry.changes) {
            auto &last = written[change.column];
            last = std::max(last, std::pair(entry.occurredAt, entry.id));
        }
    }
    return written;
}

int columnNumber(const char *name)
{
    const store::ReplicatedTable *table = store::findReplicatedTable(std::string_view(PersonTag::table));
    const auto column = std::ranges::find(table->columns, name, &store::ReplicatedColumn::name);
    return column == table->columns.end() ? 0 : column->number;
}

// "Camila" of "Camila Karen": the same, told less completely.
bool isShortFor(const HistoryValue &shorter, const HistoryValue &longer)
{
    const auto *few = std::get_if<QString>(&shorter);
    const auto *many = std::get_if<QString>(&longer);
    if (few == nullptr || many == nullptr)
        return false;
    const QStringList all = text::foldedWords(*many);
    const QStringList some = text::foldedWords(*few);
    return some.size() < all.size()
        && std::ranges::all_of(some, [&all](const QString &word) { return all.contains(word); });
}

Side proposedOf(const FieldComparison &compared, bool isOtherNewer)
{
    if (!isKnown(compared.standing))
        return Side::Other;
    if (!compared.differs() || isShortFor(compared.other, compared.standing))
        return Side::Standing;
    return isOtherNewer || isShortFor(compared.standing, compared.other) ? Side::Other : Side::Standing;
}

std::vector<FieldComparison> compareFields(store::Connection &connection, const Person &standing, const Person &other)
{
    const LastWritten ofStanding = lastWritten(connection, standing.id);
    const LastWritten ofOther = lastWritten(connection, other.id);
    const auto isNewer = [&](const char *field) {
        const auto left = ofStanding.find(columnNumber(field));
        const auto right = ofOther.find(columnNumber(field));
        return right != ofOther.end() && (left == ofStanding.end() || left->second < right->second);
    };
    std::vector<FieldComparison> fields;
    for (const PersonField &field : personFields()) {
        FieldComparison compared{
            QString::fromLatin1(field.name), field.valueOf(standing), field.valueOf(other), Side::Standing};
        if (!isKnown(compared.standing) && !isKnown(compared.other))
            continue;
        compared.proposed = proposedOf(compared, isNewer(field.name));
        fields.push_back(std::move(compared));
    }
    return fields;
}

qint64 countOf(store::Statement &statement, PersonId standing)
{
    return statement.bind(standing).single<qint64>().value_or(0);
}

// Of every replicated table that names a person, so that what later features keep about people is counted too.
std::vector<RecordCount> countRows(store::Connection &connection, PersonId standing, PersonId other)
{
    std::vector<RecordCount> counts;
    for (const store::ReplicatedTable &table : store::replicatedTables()) {
        const bool namesPerson = std::ranges::any_of(
            table.columns, [](const store::ReplicatedColumn &column) { return column.name == "person_id"; });
        if (!namesPerson || table.name == PersonDistinctionTag::table)
            continue;
        std::string text = "SELECT count(*) FROM ";
        text += table.name + " WHERE person_id = ?";
        auto statement = connection.statement(store::Sql::generated(text));
        RecordCount count{QString::fromStdString(table.name), countOf(statement, standing), countOf(statement, other)};
        if (count.standing > 0 || count.other > 0)
            counts.push_back(std::move(count));
    }
    return counts;
}

// The record's own, also where it was merged.
std::optional<Household> householdOf(store::Connection &connection, PersonId record)
{
    for (const HouseholdMember &membership : households::membershipsNow(connection, record)) {
        if (membership.person == record)
            return households::find(connection, membership.household);
    }
    return std::nullopt;
}

} // namespace

bool FieldComparison::differs() const
{
    return isKnown(standing) && isKnown(other) && standing != other;
}

bool PersonComparison::haveTwoRuts() const
{
    return standing.rut && other.rut && standing.rut != other.rut;
}

Result<PersonComparison> person_merge::preview(security::Session &session, PersonId one, PersonId another)
{
    return session.write(
        security::Permission::EditPerson, [&](store::Transaction &transaction) -> Result<PersonComparison> {
            auto left = persons::standing(transaction, one);
            auto right = persons::standing(transaction, another);
            if (!left || !right)
                return failure(ErrorKind::NotFound, QStringLiteral("person"));
            if (one == another)
                return failure(ErrorKind::InvalidInput, QStringLiteral("person"), QStringLiteral("twice"));
            if (left->id == right->id) {
                // One of them is the standing one, or both are merged into it: then the first is compared with it.
                right = persons::find(transaction, one == left->id ? another : one);
            }
            if (right->id < left->id)
                std::swap(left, right);
            PersonComparison compared;
            compared.standing = *left;
            compared.other = *right;
            compared.fields = compareFields(transaction, *left, *right);
            compared.counts = countRows(transaction, left->id, right->id);
            compared.standingHousehold = householdOf(transaction, left->id);
            compared.otherHousehold = householdOf(transaction, right->id);
            for (const PersonId person : {left->id, right->id})
                audit::record(
                    transaction, session, audit::Action::ReadPersonalFile, person, QStringLiteral("compared"));
            return compared;
        });
}

} // namespace ventanilla::identity
