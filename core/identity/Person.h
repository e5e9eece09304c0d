#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/identity/Rut.h"
#include "core/store/Transaction.h"

#include <QDate>

#include <vector>

namespace ventanilla::identity {

// As in the civil registry and interchange.md (F/M/I). Stored by number; frozen.
enum class Sex { Female = 1, Male = 2, Intersex = 3 };

struct Person
{
    PersonId id;
    std::optional<Rut> rut;
    QString provisionalNumber; // newborns, migrants: provisional number or passport
    QString givenNames;
    QString surname1;
    QString surname2;
    QString socialName;
    QDate birthDate; // invalid when unknown
    std::optional<Sex> sex;
    QString gender;
    QString nationality;      // a country's Spanish name; "Chile" for nationals
    QString indigenousPeople; // empty when none is declared
    std::optional<bool> disability;
    std::optional<bool> dependant; // depends on another's care
    QString phone;                 // digits with country code: 56912345678
    QString email;
    QDate deceasedOn;
    std::optional<PersonId> mergedInto;

    // Social name where there is one, then surnames.
    [[nodiscard]] QString fullName() const;
    [[nodiscard]] std::optional<int> ageOn(const QDate &date) const;

    bool operator==(const Person &) const = default;
};

// What a person's data must be like before it is stored: names present and within their limits, dates not in the future
// on `today`, e-mail and phone of their form. Names and phone come back normalised.
// Errors: MissingInput, InvalidInput with the field's name ("given_names", "birth_date", "phone", …).
[[nodiscard]] Result<Person> validated(Person person, const QDate &today);

// "+56 9 1234 5678" and "912345678" → "56912345678"; nothing when it is no telephone number.
[[nodiscard]] std::optional<QString> normalisedPhone(const QString &text);

// The table `person`. `insert` gives the id; `update` writes every column, and the journal notes those that changed.
namespace persons {
[[nodiscard]] std::optional<Person> find(store::Connection &connection, PersonId id);
// Who stands for the person: the one they were merged into, or else they themselves.
[[nodiscard]] std::optional<Person> standing(store::Connection &connection, PersonId id);
// The others who were merged into the person, oldest first.
[[nodiscard]] std::vector<Person> mergedInto(store::Connection &connection, PersonId standing);
// The person who bears the RUT: where it is of one merged into another, that other.
[[nodiscard]] std::optional<Person> findByRut(store::Connection &connection, const Rut &rut);
PersonId insert(store::Transaction &transaction, const Person &person);
void update(store::Transaction &transaction, const Person &person);
} // namespace persons

} // namespace ventanilla::identity
