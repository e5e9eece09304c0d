#include "ui/words/CatalogueWords.h"

#include "ui/words/ErrorWords.h"

#include <QCoreApplication>
#include <QHash>

namespace ventanilla::words {

namespace {

constexpr const char *context = "CatalogueWords";

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueWords)
};

using Words = QHash<QString, const char *>;

QString wordFor(const Words &words, const QString &code)
{
    const char *source = words.value(code, nullptr);
    return source ? QCoreApplication::translate(context, source) : code;
}

} // namespace

QString kindText(catalogue::BenefitKind kind)
{
    switch (kind) {
    case catalogue::BenefitKind::Money:
        return Tr::tr("Money");
    case catalogue::BenefitKind::Goods:
        return Tr::tr("Goods");
    case catalogue::BenefitKind::Service:
        return Tr::tr("Service");
    }
    return {};
}

QString scopeText(catalogue::BenefitScope scope)
{
    switch (scope) {
    case catalogue::BenefitScope::National:
        return Tr::tr("National");
    case catalogue::BenefitScope::Regional:
        return Tr::tr("Regional");
    case catalogue::BenefitScope::Local:
        return Tr::tr("Local");
    }
    return {};
}

QString needText(const QString &code)
{
    static const Words words{
        {QStringLiteral("SUBSISTENCIA"), QT_TRANSLATE_NOOP("CatalogueWords", "Subsistence")},
        {QStringLiteral("PROTECCION"), QT_TRANSLATE_NOOP("CatalogueWords", "Protection")},
        {QStringLiteral("AFECTO"), QT_TRANSLATE_NOOP("CatalogueWords", "Affection")},
        {QStringLiteral("ENTENDIMIENTO"), QT_TRANSLATE_NOOP("CatalogueWords", "Understanding")},
        {QStringLiteral("PARTICIPACION"), QT_TRANSLATE_NOOP("CatalogueWords", "Participation")},
        {QStringLiteral("RECREACION"), QT_TRANSLATE_NOOP("CatalogueWords", "Leisure")},
        {QStringLiteral("CREACION"), QT_TRANSLATE_NOOP("CatalogueWords", "Creation")},
        {QStringLiteral("IDENTIDAD"), QT_TRANSLATE_NOOP("CatalogueWords", "Identity")},
        {QStringLiteral("LIBERTAD"), QT_TRANSLATE_NOOP("CatalogueWords", "Freedom")},
    };
    return wordFor(words, code);
}

QString lifeStageText(const QString &code)
{
    static const Words words{
        {QStringLiteral("PRIMERA_INFANCIA"), QT_TRANSLATE_NOOP("CatalogueWords", "Early childhood")},
        {QStringLiteral("INFANCIA"), QT_TRANSLATE_NOOP("CatalogueWords", "Childhood")},
        {QStringLiteral("ADOLESCENCIA"), QT_TRANSLATE_NOOP("CatalogueWords", "Adolescence")},
        {QStringLiteral("JUVENTUD"), QT_TRANSLATE_NOOP("CatalogueWords", "Youth")},
        {QStringLiteral("ADULTEZ"), QT_TRANSLATE_NOOP("CatalogueWords", "Adulthood")},
        {QStringLiteral("PERSONA_MAYOR"), QT_TRANSLATE_NOOP("CatalogueWords", "Older people")},
        {QStringLiteral("TODAS"), QT_TRANSLATE_NOOP("CatalogueWords", "All of life")},
    };
    return wordFor(words, code);
}

QString termsText(const QStringList &terms)
{
    QStringList names;
    for (const QString &term : terms) {
        if (term == QLatin1String("unit_id"))
            names.append(fieldName(QStringLiteral("unit")));
        else if (term == QLatin1String("documents"))
            names.append(Tr::tr("Documents to bring"));
        else
            names.append(fieldName(term));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace ventanilla::words
