#include "core/identity/Person.h"

#include "core/identity/Rows.h"
#include "core/store/StoredText.h"

namespace ventanilla::identity {

QString Person::fullName() const
{
    QStringList parts{socialName.isEmpty() ? givenNames : socialName, surname1, surname2};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

std::optional<int> Person::ageOn(const QDate &date) const
{
    if (!birthDate.isValid() || !date.isValid() || date < birthDate)
        return std::nullopt;
    const bool hadBirthday = std::pair(date.month(), date.day()) >= std::pair(birthDate.month(), birthDate.day());
    return date.year() - birthDate.year() - (hadBirthday ? 0 : 1);
}

namespace rows {

Person personOf(const store::Statement &statement, int first)
{
    Person person;
    int column = first;
    person.id = statement.value<PersonId>(column++);
    if (const auto number = statement.value<std::optional<qint64>>(column++))
        person.rut = Rut::fromNumber(*number);
    person.provisionalNumber = statement.value<QString>(column++);
    person.givenNames = statement.value<QString>(column++);
    person.surname1 = statement.value<QString>(column++);
    person.surname2 = statement.value<QString>(column++);
    person.socialName = statement.value<QString>(column++);
    person.birthDate = statement.value<QDate>(column++);
    person.sex = statement.value<std::optional<Sex>>(column++);
    person.gender = statement.value<QString>(column++);
    person.nationality = statement.value<QString>(column++);
    person.indigenousPeople = statement.value<QString>(column++);
    person.disability = statement.value<std::optional<bool>>(column++);
    person.dependant = statement.value<std::optional<bool>>(column++);
    person.phone = statement.value<QString>(column++);
    person.email = statement.value<QString>(column++);
    person.deceasedOn = statement.value<QDate>(column++);
    person.mergedInto = statement.value<std::optional<PersonId>>(column++);
    return person;
}

} // namespace rows

namespace persons {

namespace {

void bindPerson(store::Statement &statement, const Person &person, PersonId id)
{
    std::optional<qint64> number;
    if (person.rut)
        number = person.rut->number();
    statement.bind(id, number, store::orNull(person.provisionalNumber), person.givenNames, person.surname1,
        store::orNull(person.surname2), store::orNull(person.socialName), person.birthDate, person.sex,
        store::orNull(person.gender), store::orNull(person.nationality), store::orNull(person.indigenousPeople),
        person.disability, person.dependant, store::orNull(person.phone), store::orNull(person.email),
        person.deceasedOn);
}

const std::string &selection()
{
    static const std::string text = "SELECT " + std::string(rows::personColumns) + " FROM person ";
    return text;
}

std::optional<Person> only(store::Statement &statement)
{
    if (!statement.step())
        return std::nullopt;
    return rows::personOf(statement, 0);
}

} // namespace

std::optional<Person> find(store::Connection &connection, PersonId id)
{
    static const std::string text = selection() + "WHERE id = ?";
    auto statement = connection.statement(store::Sql::generated(text));
    return only(statement.bind(id));
}

std::optional<Person> standing(store::Connection &connection, PersonId id)
{
    static const std::string text =
        selection() + "WHERE id = (SELECT coalesce(merged_into, id) FROM person WHERE id = ?)";
    auto statement = connection.statement(store::Sql::generated(text));
    return only(statement.bind(id));
}

std::vector<Person> mergedInto(store::Connection &connection, PersonId standing)
{
    static const std::string text = selection() + "WHERE merged_into = ? ORDER BY id";
    auto statement = connection.statement(store::Sql::generated(text));
    statement.bind(standing);
    std::vector<Person> merged;
    while (statement.step())
        merged.push_back(rows::personOf(statement, 0));
    return merged;
}

std::optional<Person> findByRut(store::Connection &connection, const Rut &rut)
{
    static const std::string text = selection()
        + "WHERE id = (SELECT coalesce(merged_into, id) FROM person WHERE rut = ? "
          "ORDER BY merged_into IS NOT NULL, id LIMIT 1)";
    auto statement = connection.statement(store::Sql::generated(text));
    return only(statement.bind(rut.number()));
}

PersonId insert(store::Transaction &transaction, const Person &person)
{
    const auto id = transaction.nextId<PersonTag>();
    auto statement = transaction.statement(R"(
        INSERT INTO person (id, rut, provisional_number, given_names, surname1, surname2, social_name, birth_date, sex,
            gender, nationality, indigenous_people, disability, dependant, phone, email, deceased_on)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17))");
    bindPerson(statement, person, id);
    statement.run();
    return id;
}

void update(store::Transaction &transaction, const Person &person)
{
    auto statement = transaction.statement(R"(
        UPDATE person SET rut = ?2, provisional_number = ?3, given_names = ?4, surname1 = ?5, surname2 = ?6,
            social_name = ?7, birth_date = ?8, sex = ?9, gender = ?10, nationality = ?11, indigenous_people = ?12,
            disability = ?13, dependant = ?14, phone = ?15, email = ?16, deceased_on = ?17
        WHERE id = ?1)");
    bindPerson(statement, person, person.id);
    statement.run();
}

} // namespace persons

} // namespace ventanilla::identity
