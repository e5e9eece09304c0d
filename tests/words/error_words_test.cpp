#include "tests/support/Catch.h"

#include "ui/words/ErrorWords.h"
#include "ui/words/Translations.h"

#include <QSet>

using namespace ventanilla;

namespace {

QString said(ErrorKind kind, const char *field = "", const char *detail = "")
{
    return words::describe(Error{kind, QString::fromLatin1(field), QString::fromLatin1(detail)});
}

} // namespace

TEST_CASE("every kind of error is a sentence of its own, in both languages")
{
    for (const auto language : {words::Language::Spanish, words::Language::English}) {
        words::installTranslations(language);
        QSet<QString> sentences;
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
            const QString sentence = said(ErrorKind(kind));
            CAPTURE(kind, sentence.toStdString());
            CHECK(sentence.size() > 15);
            CHECK(sentence.endsWith(QLatin1Char('.')));
            CHECK_FALSE(sentence.contains(QLatin1Char('_')));
            CHECK_FALSE(sentences.contains(sentence));
            sentences.insert(sentence);
        }
    }
}

TEST_CASE("an error names the field and the rule that was broken")
{
    words::installTranslations(words::Language::Spanish);
    CHECK(said(ErrorKind::InvalidInput, "rut").startsWith(QStringLiteral("El RUT no es correcto")));
    CHECK(said(ErrorKind::InvalidInput, "birth_date", "in_the_future")
        == QStringLiteral("Fecha de nacimiento: la fecha no puede estar en el futuro."));
    CHECK(said(ErrorKind::MissingInput, "given_names") == QStringLiteral("Nombres: complete este dato, es necesario."));
    CHECK(said(ErrorKind::TooManyAttempts, "password", "1").contains(QStringLiteral("Espere 1 segundo")));
    CHECK(said(ErrorKind::TooManyAttempts, "password", "30").contains(QStringLiteral("Espere 30 segundos")));
    CHECK(said(ErrorKind::FileTooLarge, "file", "512").contains(QStringLiteral("512 MB")));
}

TEST_CASE("a field or a rule that is not known never shows its technical name")
{
    words::installTranslations(words::Language::English);
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
        const QString sentence = said(ErrorKind(kind), "some_column", "strange_rule");
        CAPTURE(sentence.toStdString());
        CHECK_FALSE(sentence.contains(QStringLiteral("some_column")));
        CHECK((ErrorKind(kind) == ErrorKind::FileTooLarge || !sentence.contains(QStringLiteral("strange_rule"))));
    }
}
