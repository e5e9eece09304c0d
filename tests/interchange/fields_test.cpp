#include "core/interchange/kinds/Fields.h"
#include "tests/support/Catch.h"

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::interchange;

namespace {

const QDateTime noon(QDate(2026, 3, 2), QTime(15, 0), Qt::UTC);

tl::expected<Value, Reason> parsed(FieldType type, const char *text, const FieldForms &forms = {})
{
    return Fields(noon, forms).parse({QLatin1String("x"), type}, QString::fromUtf8(text));
}

Value day(int year, int month, int dayOfMonth)
{
    return qint64(QDate(year, month, dayOfMonth).toJulianDay());
}

} // namespace

TEST_CASE("dates in every form that files have", "[fields]")
{
    for (const char *text : {"1980-05-17", "17-05-1980", "17/05/1980", "17/5/1980", "17.05.1980", " 17-05-1980 ",
             "1980-05-17T00:00:00", "17/05/1980 0:00:00", "1980/05/17"})
        CHECK(parsed(FieldType::PastDate, text) == day(1980, 5, 17));
    CHECK(parsed(FieldType::PastDate, "05/17/1980", {DateOrder::MonthFirst, DecimalSign::Any}) == day(1980, 5, 17));
    for (const char *text : {"17-05-80", "31-02-1980", "17 de mayo", "1980", "1980-05", "17-05-1980x", "5/17/1980"})
        CHECK(parsed(FieldType::PastDate, text) == tl::unexpected(Reason::InvalidDate));
    CHECK(parsed(FieldType::PastDate, "2026-03-02") == day(2026, 3, 2));
    CHECK(parsed(FieldType::PastDate, "2026-03-03") == tl::unexpected(Reason::DateInFuture));
    CHECK(parsed(FieldType::Date, "2026-03-03") == day(2026, 3, 3));
    CHECK(parsed(FieldType::PastDate, "0980-05-17") == tl::unexpected(Reason::DateTooEarly));
}

TEST_CASE("numbers with points and commas", "[fields]")
{
    CHECK(parsed(FieldType::Decimal, "-36,4") == Value(-36.4));
    CHECK(parsed(FieldType::Decimal, "1.234,5") == Value(1234.5));
    CHECK(parsed(FieldType::Decimal, "1,234.5") == Value(1234.5));
    CHECK(parsed(FieldType::Decimal, "1.500") == Value(1.5));
    CHECK(parsed(FieldType::Decimal, "1.500", {DateOrder::DayFirst, DecimalSign::Comma}) == Value(1500.0));
    CHECK(parsed(FieldType::Decimal, "mil") == tl::unexpected(Reason::InvalidNumber));
    CHECK(parsed(FieldType::Decimal, "inf") == tl::unexpected(Reason::InvalidNumber));
    CHECK(parsed(FieldType::Count, "$ 1.500.000") == Value(qint64(1'500'000)));
    CHECK(parsed(FieldType::Count, "22601") == Value(qint64(22'601)));
    CHECK(parsed(FieldType::Count, "22601,00") == Value(qint64(22'601)));
    CHECK(parsed(FieldType::Count, "-1") == tl::unexpected(Reason::NumberOutOfRange));
    CHECK(parsed(FieldType::Count, "1.50") == tl::unexpected(Reason::InvalidNumber));
    CHECK(parsed(FieldType::Count, "99999999999999999999") == tl::unexpected(Reason::InvalidNumber));
}

TEST_CASE("RUTs in any form, and only right ones", "[fields]")
{
    for (const char *text : {"12.345.678-5", "12345678-5", "123456785", " 12345678-5 "})
        CHECK(parsed(FieldType::Rut, text) == Value(qint64(12'345'678)));
    for (const char *text : {"12345678-6", "12345678", "x", "1234567890123"})
        CHECK(parsed(FieldType::Rut, text) == tl::unexpected(Reason::InvalidRut));
}

TEST_CASE("flags and blank fields", "[fields]")
{
    CHECK(parsed(FieldType::Flag, "1") == Value(qint64(1)));
    CHECK(parsed(FieldType::Flag, "Sí") == Value(qint64(1)));
    CHECK(parsed(FieldType::Flag, "no") == Value(qint64(0)));
    CHECK(parsed(FieldType::Flag, "quizás") == tl::unexpected(Reason::UnknownCode));
    CHECK(parsed(FieldType::Count, "  ") == Value());
    CHECK(parsed(FieldType::Line, " dos   palabras ") == Value(QStringLiteral("dos palabras")));
    CHECK(parsed(FieldType::Text, " dos \n líneas ") == Value(QStringLiteral(" dos \n líneas ")));
    CHECK(parsed(FieldType::Line,
              "con\x07"
              "campana")
        == tl::unexpected(Reason::InvalidText));
}

TEST_CASE("local times, also where clocks change", "[fields]")
{
    const auto at = [](const char *utc) {
        return Value(QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODate).toMSecsSinceEpoch());
    };
    CHECK(parsed(FieldType::Instant, "2026-01-05T09:30:00") == at("2026-01-05T12:30:00Z"));
    CHECK(parsed(FieldType::Instant, "05-07-2025 9:30") == at("2025-07-05T13:30:00Z"));
    CHECK(parsed(FieldType::Instant, "2026-01-05T09:30:00Z") == at("2026-01-05T09:30:00Z"));
    // 5 April 2025, 24:00 became 23:00: the hour before midnight came twice.
    CHECK(parsed(FieldType::Instant, "2025-04-05T23:30:00") == at("2025-04-06T02:30:00Z"));
    CHECK(parsed(FieldType::Instant, "2025-04-05T23:30:00-04:00") == at("2025-04-06T03:30:00Z"));
    // 7 September 2025, 0:00 became 1:00: the first hour of the day never was.
    CHECK(parsed(FieldType::Instant, "2025-09-07T00:30:00") == at("2025-09-07T04:30:00Z"));
    for (const char *text :
        {"2026-01-05T24:30:00", "2026-01-05T9", "2026-01-05T09:61", "2026-01-05T09:30:00+99:00", "hoy"})
        CHECK(parsed(FieldType::Instant, text) == tl::unexpected(Reason::InvalidDate));
    CHECK(parsed(FieldType::Instant, "2026-03-02T12:00:01") == tl::unexpected(Reason::DateInFuture));
}

TEST_CASE("every second of thirty years survives being written and read", "[fields]")
{
    const Column column{QLatin1String("x"), FieldType::Instant};
    Fields fields(noon);
    const qint64 last = noon.toSecsSinceEpoch();
    CHECK(rc::check([&] {
        const Value instant = *rc::gen::inRange<qint64>(last - qint64(30) * 366 * 86'400, last) * 1000;
        const bool isSame = fields.parse(column, fields.text(column, instant)) == instant;
        RC_ASSERT(isSame);
    }));
    // Around the changes of clocks of 2025, minute by minute.
    for (const auto &date : {QDate(2025, 4, 5), QDate(2025, 9, 6)}) {
        const qint64 start = QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        for (qint64 minute = 0; minute < 3 * 1440; ++minute) {
            const Value instant = start + minute * 60'000;
            if (fields.parse(column, fields.text(column, instant)) != instant)
                FAIL(fields.text(column, instant).toStdString());
        }
    }
}

TEST_CASE("no text makes a parser of fields stumble", "[fields]")
{
    CHECK(rc::check([](const std::string &bytes) {
        Fields fields(noon);
        for (const Kind kind : allKinds) {
            for (const Column &column : schemaOf(kind).columns) {
                const auto value = fields.parse(column, QString::fromUtf8(QByteArray::fromStdString(bytes)));
                // What was understood is written in a form that is understood alike.
                const bool isSame = !value || fields.parse(column, fields.text(column, *value)) == value;
                RC_ASSERT(isSame);
            }
        }
    }));
}
