#include "core/identity/Household.h"
#include "core/identity/Rules.h"

#include <QRegularExpression>

namespace ventanilla::identity {

namespace rules {

Result<void> text(QString &value, const char *field, int mostCharacters, Presence presence)
{
    value = value.normalized(QString::NormalizationForm_C).simplified();
    const auto name = QString::fromLatin1(field);
    if (value.isEmpty() && presence == Presence::Required)
        return failure(ErrorKind::MissingInput, name);
    if (value.size() > mostCharacters)
        return failure(ErrorKind::InvalidInput, name, QStringLiteral("too_long"));
    for (const QChar character : value) {
        if (!character.isPrint() && !character.isSurrogate())
            return failure(ErrorKind::InvalidInput, name, QStringLiteral("characters"));
    }
    return {};
}

Result<void> date(const QDate &value, const char *field, const QDate &earliest, const QDate &latest)
{
    if (!value.isValid())
        return {};
    if (value > latest)
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(field), QStringLiteral("in_the_future"));
    if (value < earliest)
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(field), QStringLiteral("too_early"));
    return {};
}

Result<void> phone(QString &value)
{
    if (value.trimmed().isEmpty()) {
        value.clear();
        return {};
    }
    const auto normalised = normalisedPhone(value);
    if (!normalised)
        return failure(ErrorKind::InvalidInput, QStringLiteral("phone"), QStringLiteral("form"));
    value = *normalised;
    return {};
}

} // namespace rules

namespace {

// A name is written with letters: "12" or "--" is a slip of the hand.
Result<void> name(QString &value, const char *field, rules::Presence presence)
{
    constexpr int longestName = 100;
    if (auto checked = rules::text(value, field, longestName, presence); !checked)
        return checked;
    bool letter = value.isEmpty();
    for (const QChar character : value) {
        if (character.isDigit())
            return failure(ErrorKind::InvalidInput, QString::fromLatin1(field), QStringLiteral("digits"));
        letter = letter || character.isLetter() || character.isSurrogate();
    }
    if (!letter)
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(field), QStringLiteral("no_letters"));
    return {};
}

Result<void> email(QString &value)
{
    constexpr int longestAddress = 254; // RFC 5321
    value = value.trimmed();
    if (value.isEmpty())
        return {};
    static const QRegularExpression form(QStringLiteral(R"(\A[^\s@<>",;]{1,64}@[^\s@<>",;.]+(\.[^\s@<>",;.]+)+\z)"));
    if (value.size() > longestAddress || !form.match(value).hasMatch())
        return failure(ErrorKind::InvalidInput, QStringLiteral("email"), QStringLiteral("form"));
    return {};
}

Result<void> names(Person &person)
{
    using rules::Presence;
    return name(person.givenNames, "given_names", Presence::Required)
        .and_then([&] { return name(person.surname1, "surname1", Presence::Required); })
        .and_then([&] { return name(person.surname2, "surname2", Presence::Optional); })
        .and_then([&] { return name(person.socialName, "social_name", Presence::Optional); });
}

Result<void> descriptions(Person &person)
{
    constexpr int longestWord = 60;
    using rules::Presence;
    using rules::text;
    return text(person.provisionalNumber, "provisional_number", 30, Presence::Optional)
        .and_then([&] { return text(person.gender, "gender", longestWord, Presence::Optional); })
        .and_then([&] { return text(person.nationality, "nationality", longestWord, Presence::Optional); })
        .and_then([&] { return text(person.indigenousPeople, "indigenous_people", longestWord, Presence::Optional); });
}

Result<void> dates(const Person &person, const QDate &today)
{
    const QDate earliestBirth(1900, 1, 1);
    return rules::date(person.birthDate, "birth_date", earliestBirth, today).and_then([&] {
        const QDate &earliest = person.birthDate.isValid() ? person.birthDate : earliestBirth;
        return rules::date(person.deceasedOn, "deceased_on", earliest, today);
    });
}

Result<void> sex(const Person &person)
{
    if (person.sex && (*person.sex < Sex::Female || *person.sex > Sex::Intersex))
        return failure(ErrorKind::InvalidInput, QStringLiteral("sex"), QStringLiteral("unknown_code"));
    return {};
}

} // namespace

Result<Person> validated(Person person, const QDate &today)
{
    auto checked = names(person)
                       .and_then([&] { return descriptions(person); })
                       .and_then([&] { return dates(person, today); })
                       .and_then([&] { return sex(person); })
                       .and_then([&] { return rules::phone(person.phone); })
                       .and_then([&] { return email(person.email); });
    if (!checked)
        return failure(checked.error());
    return person;
}

std::optional<QString> normalisedPhone(const QString &text)
{
    constexpr int longestText = 40;
    if (text.size() > longestText)
        return std::nullopt;
    QString digits;
    for (const QChar character : text) {
        if (character >= QLatin1Char('0') && character <= QLatin1Char('9'))
            digits.append(character);
        else if (!QStringLiteral(" +-().\u00a0").contains(character))
            return std::nullopt;
    }
    // 00 is dialled before a country, 0 before an area.
    while (digits.startsWith(QLatin1Char('0')))
        digits.remove(0, 1);
    const QLatin1String country("56");
    // Mobile numbers had eight digits before a 9 was put in front of all of them.
    if (digits.size() == 8 && digits[0] >= QLatin1Char('6'))
        return country + QLatin1Char('9') + digits;
    if (digits.size() == 9)
        return country + digits;
    if (digits.startsWith(country))
        return digits.size() == 11 ? std::optional(digits) : std::nullopt;
    // Of another country: E.164 allows 15 digits.
    return digits.size() >= 10 && digits.size() <= 15 ? std::optional(digits) : std::nullopt;
}

} // namespace ventanilla::identity
