#include "ui/people/PersonWords.h"

#include <QCoreApplication>
#include <QHash>

namespace ventanilla::people {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(PersonWords)
};

const char *relationSource(const QString &code)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("JEFE"), QT_TRANSLATE_NOOP("PersonWords", "head of household")},
        {QStringLiteral("CONYUGE"), QT_TRANSLATE_NOOP("PersonWords", "spouse")},
        {QStringLiteral("CONVIVIENTE"), QT_TRANSLATE_NOOP("PersonWords", "partner")},
        {QStringLiteral("HIJO"), QT_TRANSLATE_NOOP("PersonWords", "child")},
        {QStringLiteral("HIJASTRO"), QT_TRANSLATE_NOOP("PersonWords", "stepchild")},
        {QStringLiteral("NIETO"), QT_TRANSLATE_NOOP("PersonWords", "grandchild")},
        {QStringLiteral("PADRE_MADRE"), QT_TRANSLATE_NOOP("PersonWords", "parent")},
        {QStringLiteral("SUEGRO"), QT_TRANSLATE_NOOP("PersonWords", "parent-in-law")},
        {QStringLiteral("HERMANO"), QT_TRANSLATE_NOOP("PersonWords", "sibling")},
        {QStringLiteral("YERNO_NUERA"), QT_TRANSLATE_NOOP("PersonWords", "child-in-law")},
        {QStringLiteral("OTRO_PARIENTE"), QT_TRANSLATE_NOOP("PersonWords", "other relative")},
        {QStringLiteral("NO_PARIENTE"), QT_TRANSLATE_NOOP("PersonWords", "not a relative")},
    };
    return words.value(code, nullptr);
}

} // namespace

QString sexText(identity::Sex sex)
{
    switch (sex) {
    case identity::Sex::Female:
        return Tr::tr("Female");
    case identity::Sex::Male:
        return Tr::tr("Male");
    case identity::Sex::Intersex:
        return Tr::tr("Intersex");
    }
    return {};
}

QString relationText(const QString &code)
{
    const char *source = relationSource(code);
    return source ? QCoreApplication::translate("PersonWords", source) : code;
}

QString phoneText(const QString &digits)
{
    constexpr int chileanLength = 11;
    if (!digits.startsWith(QLatin1String("56")) || digits.size() != chileanLength)
        return digits.isEmpty() ? QString() : QLatin1Char('+') + digits;
    return QStringLiteral("+56 %1 %2 %3").arg(digits.mid(2, 1), digits.mid(3, 4), digits.mid(7));
}

} // namespace ventanilla::people
