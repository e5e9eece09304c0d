#pragma once

#include <QString>

// Spanish as spoken in Chile, and English. The translations are part of the program.
namespace ventanilla::words {

enum class Language { Spanish, English };

[[nodiscard]] Language languageFromCode(const QString &code); // "en..." is English, anything else Spanish
[[nodiscard]] QString languageCode(Language language);        // "es", "en"

// Replaces the translations in use, Qt's own texts included, and sets the default QLocale. In a program with windows
// every widget then receives LanguageChange. Call from the main thread, after the application object exists.
void installTranslations(Language language);
[[nodiscard]] Language currentLanguage();

} // namespace ventanilla::words
