#include "ui/people/PairWords.h"

#include "ui/words/Format.h"

#include <QCoreApplication>
#include <QHash>

namespace ventanilla::people {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(PairWords)
};

} // namespace

QString reasonText(identity::PairReason reason)
{
    using Reason = identity::PairReason;
    switch (reason) {
    case Reason::SameNameAndBirthDate:
        return Tr::tr("Same name and same birth date");
    case Reason::SameProvisionalNumber:
        return Tr::tr("Same provisional number or passport");
    case Reason::SwappedSurnames:
        return Tr::tr("Same birth date, and the surnames the other way round");
    case Reason::LikeNameAndBirthDate:
        return Tr::tr("Similar name and same birth date");
    case Reason::NameAndNearBirthDate:
        return Tr::tr("Similar name, and birth dates that differ by a slip");
    case Reason::NameAndPhone:
        return Tr::tr("Similar name and same telephone");
    case Reason::NameAndHome:
        return Tr::tr("Similar name and same home");
    case Reason::NameAndNearRut:
        return Tr::tr("Same name, and RUTs that differ by a slip");
    case Reason::NameAlone:
        return Tr::tr("Same name; the birth date is missing in one file");
    }
    return {};
}

QString recordsText(const QString &table)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("household_member"), QT_TRANSLATE_NOOP("PairWords", "Households")},
        {QStringLiteral("programme_membership"), QT_TRANSLATE_NOOP("PairWords", "Programmes")},
        {QStringLiteral("benefit_grant"), QT_TRANSLATE_NOOP("PairWords", "Benefits")},
        {QStringLiteral("attention"), QT_TRANSLATE_NOOP("PairWords", "Attentions")},
        {QStringLiteral("referral"), QT_TRANSLATE_NOOP("PairWords", "Referrals")},
        {QStringLiteral("social_case"), QT_TRANSLATE_NOOP("PairWords", "Cases")},
    };
    const char *source = words.value(table, QT_TRANSLATE_NOOP("PairWords", "Other records"));
    return QCoreApplication::translate("PairWords", source);
}

QString personLine(const identity::Person &person, const QDate &today)
{
    QStringList parts{person.fullName(), person.rut ? person.rut->display() : Tr::tr("without RUT")};
    if (person.birthDate.isValid())
        parts.append(words::age(person.birthDate, today));
    return parts.join(QStringLiteral(" · "));
}

} // namespace ventanilla::people
