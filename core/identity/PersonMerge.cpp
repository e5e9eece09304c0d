#include "core/identity/PersonMerge.h"

#include "core/audit/Audit.h"
#include "core/identity/PersonFields.h"
#include "core/store/Journal.h"
#include "core/store/ReplicatedTables.h"

#include <algorithm>

namespace ventanilla::identity::person_merge {

namespace {

using security::Permission;
using store::Transaction;

const QString rutField = QStringLiteral("rut");
const QString personField = QStringLiteral("person");

Result<void> fieldsExist(const MergeChoices &choices)
{
    for (const auto &[name, side] : choices) {
        const bool exists = std::ranges::any_of(
            personFields(), [&](const PersonField &field) { return name == QLatin1String(field.name); });
        if (!exists)
            return failure(ErrorKind::InvalidInput, QStringLiteral("field"), QStringLiteral("unknown_code"));
    }
    return {};
}

Person joined(const PersonComparison &compared, const MergeChoices &choices)
{
    Person person = compared.standing;
    for (const FieldComparison &comparison : compared.fields) {
        const auto choice = choices.find(comparison.field);
        const bool chosen = choice != choices.end() && comparison.field != rutField;
        if ((chosen ? choice->second : comparison.proposed) == Side::Standing)
            continue;
        for (const PersonField &field : personFields()) {
            if (comparison.field == QLatin1String(field.name))
                field.copy(compared.other, person);
        }
    }
    return person;
}

void say(Transaction &transaction, PersonId person, std::optional<PersonId> sameAs)
{
    transaction.statement("UPDATE person SET same_as = ?2 WHERE id = ?1").bind(person, sameAs).run();
}

void recordForBoth(
    Transaction &transaction, const security::Session &session, audit::Action action, PersonId one, PersonId other)
{
    audit::record(transaction, session, action, one, other.folio());
    audit::record(transaction, session, action, other, one.folio());
}

// Only one of those who bear a RUT may be written with it, so the other gives it up before.
void write(Transaction &transaction, const PersonComparison &compared, const Person &person)
{
    if (person.rut && !compared.standing.rut) {
        Person other = compared.other;
        other.rut.reset();
        persons::update(transaction, other);
    }
    if (person != compared.standing)
        persons::update(transaction, person);
}

// The RUT that the record gave up when it was said to be the same as another; nothing when it had none.
std::optional<Rut> rutGivenUp(store::Connection &connection, PersonId person)
{
    const store::ReplicatedTable *table = store::findReplicatedTable(std::string_view(PersonTag::table));
    const auto numberOf = [&](std::string_view name) {
        const auto column = std::ranges::find(table->columns, name, &store::ReplicatedColumn::name);
        return column == table->columns.end() ? 0 : column->number;
    };
    QVariant number;
    std::optional<Rut> givenUp;
    QDateTime givenUpAt;
    bool merged = false;
    for (const auto &entry : store::journal::history(connection, PersonTag::table, person.value())) {
        for (const auto &change : entry.changes) {
            if (change.column == numberOf("rut")) {
                givenUp =
                    number.isValid() && !change.value.isValid() ? Rut::fromNumber(number.toLongLong()) : std::nullopt;
                givenUpAt = entry.occurredAt;
                number = change.value;
            } else if (change.column == numberOf("same_as")) {
                merged = change.value.isValid() && givenUpAt == entry.occurredAt;
            }
        }
    }
    return merged ? givenUp : std::nullopt;
}

void giveRutBack(Transaction &transaction, Person standing, Person person)
{
    if (person.rut || !standing.rut || rutGivenUp(transaction, person.id) != standing.rut)
        return;
    std::swap(person.rut, standing.rut);
    persons::update(transaction, standing);
    persons::update(transaction, person);
}

// Two with one RUT are one person, so whoever is taken out cannot keep it.
void takeRut(Transaction &transaction, Person person)
{
    person.rut.reset();
    persons::update(transaction, person);
}

} // namespace

Result<void> merge(security::Session &session, const PersonComparison &compared, const MergeChoices &choices)
{
    return session.write(Permission::EditPerson, [&](Transaction &transaction) -> Result<void> {
        if (auto known = fieldsExist(choices); !known)
            return known;
        if (persons::find(transaction, compared.standing.id) != compared.standing
            || persons::find(transaction, compared.other.id) != compared.other)
            return failure(ErrorKind::Conflict);
        if (compared.haveTwoRuts())
            return failure(ErrorKind::Conflict, rutField, QStringLiteral("two_ruts"));
        const auto person = validated(joined(compared, choices), session.today());
        if (!person)
            return failure(person.error());
        write(transaction, compared, *person);
        if (!compared.areOne())
            say(transaction, compared.other.id, compared.standing.id);
        recordForBoth(transaction, session, audit::Action::MergedPersons, compared.standing.id, compared.other.id);
        return {};
    });
}

Result<void> separate(security::Session &session, PersonId id)
{
    return session.write(Permission::EditPerson, [&](Transaction &transaction) -> Result<void> {
        const auto person = persons::find(transaction, id);
        if (!person)
            return failure(ErrorKind::NotFound, personField);
        const auto standing = persons::standing(transaction, id);
        if (!person->mergedInto || !standing)
            return failure(ErrorKind::Conflict, personField, QStringLiteral("not_merged"));
        if (person->rut && person->rut == standing->rut)
            takeRut(transaction, *person);
        else
            giveRutBack(transaction, *standing, *person);
        say(transaction, id, std::nullopt);
        recordForBoth(transaction, session, audit::Action::SeparatedPersons, standing->id, id);
        return {};
    });
}

Result<void> tellApart(security::Session &session, PersonId one, PersonId another)
{
    return session.write(Permission::EditPerson, [&](Transaction &transaction) -> Result<void> {
        const auto left = persons::standing(transaction, std::min(one, another));
        const auto right = persons::standing(transaction, std::max(one, another));
        if (!left || !right)
            return failure(ErrorKind::NotFound, personField);
        if (one == another)
            return failure(ErrorKind::InvalidInput, personField, QStringLiteral("twice"));
        if (left->id == right->id)
            return failure(ErrorKind::Conflict, personField, QStringLiteral("merged"));
        const auto [first, second] = std::minmax(left->id, right->id);
        auto known = transaction.statement(
            "SELECT 1 FROM person_distinction WHERE person_id = ? AND other_person_id = ? LIMIT 1");
        if (known.bind(first, second).single<int>())
            return {};
        transaction
            .statement("INSERT INTO person_distinction (id, person_id, other_person_id, operator_id, told_at) "
                       "VALUES (?, ?, ?, ?, ?)")
            .bind(transaction.nextId<PersonDistinctionTag>(), first, second, session.currentOperator().id,
                session.clock().now())
            .run();
        recordForBoth(transaction, session, audit::Action::ToldPersonsApart, first, second);
        return {};
    });
}

} // namespace ventanilla::identity::person_merge
