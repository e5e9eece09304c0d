#include "core/identity/PersonFields.h"

#include <array>

namespace ventanilla::identity {

namespace {

HistoryValue shown(const QString &text)
{
    return text.isEmpty() ? HistoryValue() : HistoryValue(text);
}

HistoryValue shown(const QDate &date)
{
    return date.isValid() ? HistoryValue(date) : HistoryValue();
}

HistoryValue shown(const std::optional<Rut> &rut)
{
    return rut ? HistoryValue(rut->display()) : HistoryValue();
}

template <class Value>
HistoryValue shown(const std::optional<Value> &value)
{
    return value ? HistoryValue(*value) : HistoryValue();
}

template <auto Member>
constexpr PersonField field(const char *name)
{
    return {name, [](const Person &person) { return shown(person.*Member); },
        [](const Person &from, Person &to) { to.*Member = from.*Member; }};
}

} // namespace

std::span<const PersonField> personFields()
{
    static constexpr std::array fields{field<&Person::rut>("rut"),
        field<&Person::provisionalNumber>("provisional_number"), field<&Person::givenNames>("given_names"),
        field<&Person::surname1>("surname1"), field<&Person::surname2>("surname2"),
        field<&Person::socialName>("social_name"), field<&Person::birthDate>("birth_date"), field<&Person::sex>("sex"),
        field<&Person::gender>("gender"), field<&Person::nationality>("nationality"),
        field<&Person::indigenousPeople>("indigenous_people"), field<&Person::disability>("disability"),
        field<&Person::dependant>("dependant"), field<&Person::phone>("phone"), field<&Person::email>("email"),
        field<&Person::deceasedOn>("deceased_on")};
    return fields;
}

} // namespace ventanilla::identity
