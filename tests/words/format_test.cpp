#include "tests/support/Catch.h"

#include "ui/words/Format.h"
#include "ui/words/Reading.h"
#include "ui/words/Translations.h"

#include <rapidcheck.h>

using namespace ventanilla;

namespace {

const QDate today(2026, 3, 5);

} // namespace

TEST_CASE("numbers, money and percentages are written as in Chile")
{
    CHECK(words::number(0) == QStringLiteral("0"));
    CHECK(words::number(999) == QStringLiteral("999"));
    CHECK(words::number(1234567) == QStringLiteral("1.234.567"));
    CHECK(words::number(-1234) == QStringLiteral("-1.234"));
    CHECK(words::number(std::numeric_limits<qint64>::min()) == QStringLiteral("-9.223.372.036.854.775.808"));
    CHECK(words::pesos(12345) == QStringLiteral("$\u00a012.345"));
    CHECK(words::pesos(-5) == QStringLiteral("-$\u00a05"));
    CHECK(words::percent(12.5) == QStringLiteral("12,5\u00a0%"));
    CHECK(words::decimal(0.05) == QStringLiteral("0,1"));
    CHECK(words::decimal(-0.01) == QStringLiteral("0,0"));
    CHECK(words::decimal(1234.0, 0) == QStringLiteral("1.234"));
    CHECK(words::fileSize(3'400'000) == QStringLiteral("3,4 MB"));
    CHECK(words::fileSize(999'990) == QStringLiteral("1,0 MB"));
}

TEST_CASE("a grouped number is the number again without its points")
{
    CHECK(rc::check(
        [](qint64 value) { RC_ASSERT(words::number(value).remove(QLatin1Char('.')) == QString::number(value)); }));
}

TEST_CASE("a RUT is shown with points, and what is none stays as it is")
{
    CHECK(words::rut(QStringLiteral("12345678-5")) == QStringLiteral("12.345.678-5"));
    CHECK(words::rut(QStringLiteral("1234567k")) == QStringLiteral("1.234.567-K"));
    CHECK(words::rut(QStringLiteral("P-123-A")) == QStringLiteral("P-123-A"));
    CHECK(words::rut(QString()).isEmpty());
}

TEST_CASE("dates and instants are those of Chile")
{
    CHECK(words::date(today) == QStringLiteral("05-03-2026"));
    CHECK(words::date(QDate()).isEmpty());
    // Summer time: three hours behind UTC, so still the day before.
    CHECK(words::dateTime(QDateTime(today, QTime(1, 5), Qt::UTC)) == QStringLiteral("04-03-2026 22:05"));
}

TEST_CASE("relative days, ages and durations in Spanish")
{
    words::installTranslations(words::Language::Spanish);
    CHECK(words::longDate(today) == QStringLiteral("jueves 5 de marzo de 2026"));
    CHECK(words::relativeDay(today, today) == QStringLiteral("hoy"));
    CHECK(words::relativeDay(today.addDays(-1), today) == QStringLiteral("ayer"));
    CHECK(words::relativeDay(today.addDays(-3), today) == QStringLiteral("hace 3 días"));
    CHECK(words::relativeDay(today.addDays(15), today) == QStringLiteral("en 2 semanas"));
    CHECK(words::relativeDay(QDate(2025, 3, 6), today) == QStringLiteral("hace 11 meses"));
    CHECK(words::relativeDay(QDate(2024, 3, 5), today) == QStringLiteral("hace 2 años"));
    CHECK(words::age(QDate(1990, 3, 6), today) == QStringLiteral("35 años"));
    CHECK(words::age(QDate(2026, 3, 4), today) == QStringLiteral("1 día"));
    CHECK(words::age(QDate(2024, 3, 6), today) == QStringLiteral("23 meses"));
    CHECK(words::duration(80 * 60) == QStringLiteral("1 h 20 min"));
    CHECK(words::list({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) == QStringLiteral("a, b y c"));
}

TEST_CASE("amounts and quantities are read as they are written in Chile")
{
    for (const char *written : {"45000", "45.000", "$ 45.000", " $45.000 "})
        CHECK(words::readPesos(QString::fromLatin1(written)) == 45'000);
    CHECK_FALSE(words::readPesos(QStringLiteral("mucho")));
    CHECK_FALSE(words::readPesos({}));
    CHECK(words::readQuantity(QStringLiteral("2,5")) == 2.5);
    CHECK(words::readQuantity(QStringLiteral("2.5")) == 2.5);
    CHECK(words::readQuantity(QStringLiteral("1.000")) == 1000);
    CHECK(words::readQuantity(QStringLiteral("1.234.567,5")) == 1'234'567.5);
    CHECK_FALSE(words::readQuantity(QStringLiteral("dos")));
}
