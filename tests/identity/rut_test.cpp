#include "core/identity/Rut.h"
#include "tests/support/Catch.h"

#include <rapidcheck.h>

using namespace ventanilla::identity;

namespace {

rc::Gen<Rut> anyRut()
{
    return rc::gen::map(rc::gen::inRange(Rut::smallestNumber, Rut::largestNumber + 1),
        [](qint64 number) { return *Rut::fromNumber(number); });
}

} // namespace

TEST_CASE("a RUT is read in every form it is written in", "[rut]")
{
    const auto rut = Rut::fromNumber(12'345'678);
    REQUIRE(rut);
    CHECK(rut->canonical() == QStringLiteral("12345678-5"));
    CHECK(rut->display() == QStringLiteral("12.345.678-5"));
    CHECK(Rut::parse(u"12.345.678-5") == rut);
    CHECK(Rut::parse(u"12345678-5") == rut);
    CHECK(Rut::parse(u"123456785") == rut);
    CHECK(Rut::parse(u"  12.345.678-5\t") == rut);
    CHECK(Rut::parse(u"12.345.678\u20135") == rut);
    CHECK(Rut::parse(u"01.234.567-4") == Rut::fromNumber(1'234'567));
}

TEST_CASE("check digits 0 and K", "[rut]")
{
    CHECK(Rut::checkDigit(1'000'005) == QLatin1Char('K'));
    CHECK(Rut::checkDigit(1'000'013) == QLatin1Char('0'));
    CHECK(Rut::parse(u"1.000.005-k") == Rut::fromNumber(1'000'005));
    CHECK(Rut::parse(u"1.000.005-K") == Rut::fromNumber(1'000'005));
    CHECK(Rut::parse(u"10000130") == Rut::fromNumber(1'000'013));
}

TEST_CASE("what is no RUT is refused", "[rut]")
{
    for (const char16_t *text : {u"", u"-", u"5", u"12.345.678-4", u"1.2345.678-5", u"12,345,678-5", u"12345678--5",
             u"12 345 678-5", u"123456789012345678901234567890123456", u"99.999-0", u"\u0661\u0662345678-5",
             u"12.345.678-", u"ABCDEFGH-5", u".345.678-5", u"-5"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(Rut::parse(QStringView(text)));
    }
    CHECK_FALSE(Rut::fromNumber(Rut::smallestNumber - 1));
    CHECK_FALSE(Rut::fromNumber(Rut::largestNumber + 1));
}

TEST_CASE("properties of the RUT", "[rut]")
{
    CHECK(rc::check("what is written is read back", [] {
        const Rut rut = *anyRut();
        const QString compact = QString(rut.canonical()).remove(QLatin1Char('-'));
        RC_ASSERT(Rut::parse(rut.display()) == rut);
        RC_ASSERT(Rut::parse(rut.canonical()) == rut);
        RC_ASSERT(Rut::parse(compact.toLower()) == rut);
    }));
    CHECK(rc::check("any single wrong digit is noticed", [] {
        QString text = (*anyRut()).canonical();
        const int position = *rc::gen::inRange(0, int(text.size()) - 2);
        const QChar other = QChar(ushort(u'0' + *rc::gen::inRange(0, 10)));
        RC_PRE(text[position] != other);
        text[position] = other;
        RC_ASSERT_FALSE(Rut::parse(text));
    }));
    CHECK(rc::check("two neighbouring digits exchanged are noticed", [] {
        QString text = (*anyRut()).canonical();
        const int position = *rc::gen::inRange(0, int(text.size()) - 3);
        RC_PRE(text[position] != text[position + 1]);
        std::swap(text[position], text[position + 1]);
        RC_ASSERT_FALSE(Rut::parse(text));
    }));
    CHECK(rc::check("any text is a RUT or not, and what is accepted is the same again", [](const std::string &bytes) {
        const auto rut = Rut::parse(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())));
        RC_ASSERT((!rut || Rut::parse(rut->canonical()) == rut));
    }));
}
