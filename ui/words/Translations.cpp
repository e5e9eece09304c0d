#include "ui/words/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <memory>

namespace ventanilla::words {

namespace {

Language installed = Language::Spanish;

// Owned by the application, so that they go before it does.
QTranslator *load(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(file, folder))
        return nullptr;
    translator->setObjectName(QStringLiteral("ventanilla_translation"));
    QCoreApplication::installTranslator(translator.get());
    return translator.release();
}

void removeFormer()
{
    const auto former = QCoreApplication::instance()->findChildren<QTranslator *>(
        QStringLiteral("ventanilla_translation"), Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : former)
        delete translator; // uninstalls itself
}

} // namespace

Language languageFromCode(const QString &code)
{
    return code.startsWith(QLatin1String("en"), Qt::CaseInsensitive) ? Language::English : Language::Spanish;
}

QString languageCode(Language language)
{
    return language == Language::English ? QStringLiteral("en") : QStringLiteral("es");
}

void installTranslations(Language language)
{
    Q_ASSERT(QCoreApplication::instance());
    installed = language;
    QLocale::setDefault(language == Language::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                      : QLocale(QLocale::Spanish, QLocale::Chile));
    removeFormer();
    const QString code = languageCode(language);
    // Qt's stock texts ("Cancel", "Select All") stay English without its own catalogue.
    load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("ventanilla_") + code, QStringLiteral(":/i18n"));
}

Language currentLanguage()
{
    return installed;
}

} // namespace ventanilla::words
