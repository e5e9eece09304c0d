#include "tests/support/Catch.h"

#include "ui/common/DateParsing.h"
#include "ui/words/Format.h"

#include <rapidcheck.h>

using namespace ventanilla;

namespace {

const QDate today(2026, 11, 22);

std::optional<QDate> parsed(const char *text)
{
    return ui::parseDate(QString::fromUtf8(text), today);
}

} // namespace

TEST_CASE("a date is understood in every way people write it")
{
    const QDate fifthOfMarch(2026, 3, 5);
    for (const char *text : {"5/3/2026", "05-03-2026", "5.3.26", "5 3 26", "050326", "05032026", "2026-03-05",
             "5 de marzo de 2026", " 5 mar 2026 ", "5/3", "5 de marzo del 2026", "5 March 2026"}) {
        CAPTURE(text);
        CHECK(parsed(text) == fifthOfMarch);
    }
    CHECK(parsed("hoy") == today);
    CHECK(parsed("AYER") == today.addDays(-1));
    CHECK(parsed("mañana") == today.addDays(1));
}

TEST_CASE("what is no date is refused")
{
    for (const char *text :
        {"", " ", "31/2/2026", "29-02-2025", "0/1/2026", "5/13/2026", "5/3/3202", "5/3/202", "12345", "1234567",
            "-5/3/2026", "5/3/2026/1", "x", "5 de marzzo", "hoy 5", "2026-3", "99999999999999999999"}) {
        CAPTURE(text);
        CHECK_FALSE(parsed(text));
    }
}

TEST_CASE("two digits of a year never mean a far future")
{
    CHECK(parsed("1/1/36") == QDate(2036, 1, 1));
    CHECK(parsed("1/1/37") == QDate(1937, 1, 1));
    CHECK(parsed("1/1/99") == QDate(1999, 1, 1));
    CHECK(parsed("1/1/00") == QDate(2000, 1, 1));
}

TEST_CASE("every date is read back from every form it is written in")
{
    CHECK(rc::check([] {
        const int offset = *rc::gen::inRange(0, 300 * 365);
        const QDate date = QDate(1850, 1, 1).addDays(offset);
        RC_ASSERT(ui::parseDate(words::date(date), today) == date);
        for (const char *form : {"d/M/yyyy", "dd.MM.yyyy", "d M yyyy", "ddMMyyyy", "yyyy-MM-dd"})
            RC_ASSERT(ui::parseDate(date.toString(QString::fromLatin1(form)), today) == date);
        if (date.year() > 1936 && date.year() <= 2036)
            RC_ASSERT(ui::parseDate(date.toString(QStringLiteral("ddMMyy")), today) == date);
    }));
}

TEST_CASE("any text is either refused or a date in range")
{
    CHECK(rc::check([](const std::string &text) {
        const auto date = ui::parseDate(QString::fromStdString(text), today);
        RC_ASSERT((!date || (date->isValid() && date->year() >= 1850 && date->year() <= 2150)));
    }));
}
