#include "core/interchange/rows/PersonRows.h"

namespace ventanilla::interchange {

using identity::Person;

namespace {

Reason reasonOf(const Error &error)
{
    if (error.kind == ErrorKind::MissingInput)
        return Reason::MissingValue;
    if (error.field == QLatin1String("phone"))
        return Reason::InvalidPhone;
    if (error.field == QLatin1String("email"))
        return Reason::InvalidEmail;
    if (error.detail == QLatin1String("too_long"))
        return Reason::TooLong;
    if (error.detail == QLatin1String("in_the_future"))
        return Reason::DateInFuture;
    if (error.detail == QLatin1String("too_early"))
        return Reason::DateTooEarly;
    return Reason::InvalidText;
}

QLatin1String columnOf(const QString &field)
{
    static constexpr std::pair<const char *, const char *> names[] = {{"given_names", "nombres"},
        {"surname1", "apellido_paterno"}, {"surname2", "apellido_materno"}, {"social_name", "nombre_social"},
        {"birth_date", "fecha_nacimiento"}, {"sex", "sexo"}, {"nationality", "nacionalidad"},
        {"indigenous_people", "pueblo_originario"}, {"phone", "telefono"}, {"email", "correo"}};
    for (const auto &[name, column] : names) {
        if (field == QLatin1String(name))
            return QLatin1String(column);
    }
    return {};
}

} // namespace

PersonFields::PersonFields(const Schema &schema)
    : m_schema(schema), m_rut(schema.indexOf(QLatin1String("rut"))),
      m_givenNames(schema.indexOf(QLatin1String("nombres"))),
      m_surname1(schema.indexOf(QLatin1String("apellido_paterno"))),
      m_surname2(schema.indexOf(QLatin1String("apellido_materno"))),
      m_socialName(schema.indexOf(QLatin1String("nombre_social"))),
      m_birthDate(schema.indexOf(QLatin1String("fecha_nacimiento"))), m_sex(schema.indexOf(QLatin1String("sexo"))),
      m_nationality(schema.indexOf(QLatin1String("nacionalidad"))),
      m_indigenousPeople(schema.indexOf(QLatin1String("pueblo_originario"))),
      m_disability(schema.indexOf(QLatin1String("discapacidad"))),
      // The telephone of an RSH extract is the household's.
      m_phone(schema.kind == Kind::Persons ? schema.indexOf(QLatin1String("telefono")) : -1),
      m_email(schema.indexOf(QLatin1String("correo")))
{ }

void PersonFields::assign(Person &person, const std::vector<Value> &values, bool onlyMissing) const
{
    const auto text = [&](int column, QString &field) {
        const auto *given = column < 0 ? nullptr : std::get_if<QString>(&values[size_t(column)]);
        if (given != nullptr && (!onlyMissing || field.isEmpty()))
            field = *given;
    };
    const auto number = [&](int column) { return column < 0 ? nullptr : std::get_if<qint64>(&values[size_t(column)]); };
    if (!person.rut)
        person.rut = identity::Rut::fromNumber(std::get<qint64>(values[size_t(m_rut)]));
    text(m_givenNames, person.givenNames);
    text(m_surname1, person.surname1);
    text(m_surname2, person.surname2);
    text(m_socialName, person.socialName);
    text(m_nationality, person.nationality);
    text(m_indigenousPeople, person.indigenousPeople);
    text(m_phone, person.phone);
    text(m_email, person.email);
    if (const auto *day = number(m_birthDate); day != nullptr && (!onlyMissing || !person.birthDate.isValid()))
        person.birthDate = QDate::fromJulianDay(*day);
    if (const auto *sex = number(m_sex); sex != nullptr && (!onlyMissing || !person.sex))
        person.sex = identity::Sex(*sex);
    if (const auto *disability = number(m_disability); disability != nullptr)
        person.disability = *disability != 0;
}

Outcome PersonFields::outcomeOf(const Error &error) const
{
    return Outcome::rejected(reasonOf(error), m_schema.indexOf(columnOf(error.field)));
}

PersonRows::PersonRows(store::Transaction &transaction, const QDate &today)
    : m_transaction(transaction), m_today(today), m_fields(schemaOf(Kind::Persons))
{ }

Outcome PersonRows::apply(const std::vector<Value> &values)
{
    const auto rut = identity::Rut::fromNumber(std::get<qint64>(values.front()));
    const auto stored = identity::persons::findByRut(m_transaction, *rut);
    Person person = stored.value_or(Person());
    m_fields.assign(person, values, false);
    auto checked = identity::validated(std::move(person), m_today);
    if (!checked)
        return m_fields.outcomeOf(checked.error());
    if (!stored) {
        m_touched.add(identity::persons::insert(m_transaction, *checked).value());
        return {Effect::New};
    }
    const bool isFirst = m_touched.add(stored->id.value());
    if (*checked == *stored)
        return {Effect::Equal};
    if (!isFirst)
        return Outcome::rejected(Reason::RepeatedDifferently);
    identity::persons::update(m_transaction, *checked);
    return {Effect::Changed};
}

} // namespace ventanilla::interchange
