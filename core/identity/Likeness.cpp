#include "core/identity/Likeness.h"

#include "core/base/TextFolding.h"

#include <algorithm>

namespace ventanilla::identity {

ComparedNames ComparedNames::of(const Person &person)
{
    return of(person.givenNames, person.surname1, person.surname2, person.socialName);
}

ComparedNames ComparedNames::of(
    const QString &givenNames, const QString &surname1, const QString &surname2, const QString &socialName)
{
    const QLatin1Char space(' ');
    return {{text::foldedWords(QString(givenNames + space + socialName)), text::foldedWords(surname1),
                text::foldedWords(surname2)},
        text::foldedWords(QString(givenNames + space + surname1 + space + surname2))};
}

double likeness(const ComparedNames &left, const ComparedNames &right)
{
    return std::max(NameMatch(left.words).score(right.names), NameMatch(right.words).score(left.names));
}

bool differByOneSlip(const QString &left, const QString &right)
{
    const QString &longer = left.size() < right.size() ? right : left;
    const QString &shorter = left.size() < right.size() ? left : right;
    qsizetype begins = 0;
    while (begins < shorter.size() && shorter[begins] == longer[begins])
        ++begins;
    if (longer.size() == shorter.size() + 1)
        return shorter.mid(begins) == longer.mid(begins + 1);
    if (longer.size() != shorter.size() || begins == shorter.size())
        return false;
    if (shorter.mid(begins + 1) == longer.mid(begins + 1))
        return true;
    return begins + 1 < shorter.size() && shorter[begins] == longer[begins + 1] && shorter[begins + 1] == longer[begins]
        && shorter.mid(begins + 2) == longer.mid(begins + 2);
}

bool almostSame(const QDate &left, const QDate &right)
{
    if (!left.isValid() || !right.isValid())
        return false;
    const QString form = QStringLiteral("yyyyMMdd");
    return left == right || QDate(left.year(), left.day(), left.month()) == right
        || differByOneSlip(left.toString(form), right.toString(form));
}

} // namespace ventanilla::identity
