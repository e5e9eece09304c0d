#include "core/catalogue/rules/Evaluation.h"
#include "tests/support/Catch.h"

using namespace ventanilla;
using namespace ventanilla::catalogue;

namespace {

QString u(const char16_t *text)
{
    return QString::fromUtf16(text);
}

Evaluation evaluated(const char16_t *text, const EligibilityProfile &profile)
{
    const auto rule = Rule::parse(u(text));
    REQUIRE(rule);
    return evaluate(*rule, profile);
}

Fit fitOf(const char16_t *text, const EligibilityProfile &profile)
{
    return evaluated(text, profile).fit;
}

// A mother of two who heads her household, with her own mother, who depends on care.
EligibilityProfile rosa()
{
    EligibilityProfile profile;
    profile.date = QDate(2026, 3, 2);
    profile.age = 34;
    profile.sex = identity::Sex::Female;
    profile.disability = false;
    profile.dependant = false;
    profile.nationality = u(u"Chile");
    profile.indigenousPeople = u(u"Mapuche");
    profile.hasRut = true;
    profile.hasHousehold = true;
    profile.inRegister = true;
    profile.segment = 40;
    profile.sector = u(u"San José");
    profile.members = {
        {true, u(u"JEFE"), 34, identity::Sex::Female, false, false},
        {false, u(u"HIJO"), 9, identity::Sex::Male, false, false},
        {false, u(u"HIJO"), 3, identity::Sex::Female, std::nullopt, false},
        {false, u(u"PADRE_MADRE"), 71, identity::Sex::Female, true, true},
    };
    profile.programmes = {
        {false, u(u"SUF"), QDate(2024, 5, 1), {}}, {true, u(u"Familias"), QDate(2023, 1, 1), QDate(2025, 1, 1)}};
    profile.grants = {{true, u(u"CAJA_ALIMENTOS"), GrantStatus::Delivered, QDate(2025, 11, 20)},
        {false, u(u"PANALES"), GrantStatus::Delivered, QDate(2026, 2, 20)},
        {true, u(u"FUNERAL"), GrantStatus::Rejected, QDate(2026, 2, 1)}};
    return profile;
}

} // namespace

TEST_CASE("conditions about the person are held against what is known", "[evaluation]")
{
    const EligibilityProfile profile = rosa();
    for (const char16_t *holds : {u"edad entre 18 y 34", u"sexo mujer", u"no discapacidad", u"sin dependencia",
             u"pueblo originario", u"pueblo MAPUCHE", u"nacionalidad chilena", u"nacionalidad Chile", u"tiene RUT",
             u"encabeza el hogar", u"vive con una persona dependiente", u"vive con una persona con discapacidad"})
        CHECK(fitOf(holds, profile) == Fit::Yes);
    for (const char16_t *fails :
        {u"edad desde 35", u"sexo hombre", u"discapacidad", u"pueblo Aymara", u"nacionalidad extranjera", u"sin RUT"})
        CHECK(fitOf(fails, profile) == Fit::No);
}

TEST_CASE("conditions about the household are held against its members", "[evaluation]")
{
    const EligibilityProfile profile = rosa();
    for (const char16_t *holds :
        {u"tramo hasta 40", u"tiene RSH", u"sector \"san jose\"", u"integrantes 4", u"hogar con menores de 6",
            u"hogar con personas desde 60", u"hogar con discapacidad", u"hogar con dependencia", u"hogar monoparental",
            u"no hogar unipersonal", u"jefatura mujer", u"no hogar solo de personas desde 60"})
        CHECK(fitOf(holds, profile) == Fit::Yes);
    for (const char16_t *fails : {u"tramo desde 50", u"sector Coironal", u"integrantes desde 5",
             u"hogar con personas entre 10 y 17", u"jefatura hombre"})
        CHECK(fitOf(fails, profile) == Fit::No);
}

TEST_CASE("a partner or grown-up children make no single parent", "[evaluation]")
{
    EligibilityProfile profile = rosa();
    profile.members.push_back({false, u(u"CONVIVIENTE"), 40, identity::Sex::Male, false, false});
    CHECK(fitOf(u"hogar monoparental", profile) == Fit::No);
    profile.members = {{true, u(u"JEFE"), 60, identity::Sex::Female, false, false},
        {false, u(u"HIJO"), 30, identity::Sex::Male, false, false}};
    CHECK(fitOf(u"hogar monoparental", profile) == Fit::No);
    profile.members[1].age.reset();
    CHECK(fitOf(u"hogar monoparental", profile) == Fit::Unknown);
}

TEST_CASE("what was received counts for its time, its bearer and its outcome", "[evaluation]")
{
    const EligibilityProfile profile = rosa();
    CHECK(fitOf(u"recibe SUF", profile) == Fit::No);
    CHECK(fitOf(u"alguien del hogar recibe SUF", profile) == Fit::Yes);
    CHECK(fitOf(u"participa en Familias", profile) == Fit::No);
    CHECK(fitOf(u"recibe CAJA_ALIMENTOS", profile) == Fit::Yes);
    CHECK(fitOf(u"ha recibido CAJA_ALIMENTOS en 3 meses", profile) == Fit::No);
    CHECK(fitOf(u"ha recibido CAJA_ALIMENTOS en 4 meses", profile) == Fit::Yes);
    CHECK(fitOf(u"nunca ha recibido CAJA_ALIMENTOS", profile) == Fit::No);
    CHECK(fitOf(u"no ha recibido PANALES en 1 mes", profile) == Fit::Yes);
    CHECK(fitOf(u"nadie del hogar ha recibido PANALES en 1 mes", profile) == Fit::No);
    CHECK(fitOf(u"recibe FUNERAL", profile) == Fit::No);

    const Evaluation old = evaluated(u"no ha recibido CAJA_ALIMENTOS en 3 meses", profile);
    REQUIRE(old.reasons.size() == 1);
    CHECK(old.reasons[0].date == QDate(2025, 11, 20));
}

TEST_CASE("a reason carries the condition and the value it met", "[evaluation]")
{
    const Evaluation evaluation = evaluated(u"tramo hasta 60 y edad desde 18 y no discapacidad", rosa());
    REQUIRE(evaluation.reasons.size() == 3);
    CHECK(evaluation.reasons[0].condition.kind == ConditionKind::Segment);
    CHECK(evaluation.reasons[0].condition.range == NumberRange{std::nullopt, 60});
    CHECK(evaluation.reasons[0].number == 40);
    CHECK(evaluation.reasons[1].number == 34);
    CHECK(evaluation.reasons[2].negated);
}

TEST_CASE("a missing datum is named and nothing is assumed about it", "[evaluation]")
{
    EligibilityProfile profile = rosa();
    profile.segment.reset();
    profile.age.reset();
    const Evaluation evaluation = evaluated(u"tramo hasta 60 y edad desde 18 y sexo mujer", profile);
    CHECK(evaluation.fit == Fit::Unknown);
    REQUIRE(evaluation.missing.size() == 2);
    CHECK(evaluation.missing[0].datum == Datum::Segment);
    CHECK(evaluation.missing[1].datum == Datum::BirthDate);
    CHECK(evaluation.reasons.size() == 1);
    // Whatever the missing data are, a man's benefit is not hers.
    CHECK(fitOf(u"tramo hasta 60 y sexo hombre", profile) == Fit::No);
    CHECK(fitOf(u"tramo hasta 60 o sexo mujer", profile) == Fit::Yes);
}

TEST_CASE("without a household its conditions are unknown", "[evaluation]")
{
    EligibilityProfile alone;
    alone.date = QDate(2026, 3, 2);
    const Evaluation evaluation = evaluated(u"integrantes desde 2", alone);
    CHECK(evaluation.fit == Fit::Unknown);
    REQUIRE(evaluation.missing.size() == 1);
    CHECK(evaluation.missing[0].datum == Datum::Household);
    CHECK(fitOf(u"sin RSH", alone) == Fit::Yes);
}

TEST_CASE("a verification never excludes, and is listed", "[evaluation]")
{
    const EligibilityProfile profile = rosa();
    const Evaluation evaluation = evaluated(u"sexo mujer y verificar \"embarazo\"", profile);
    CHECK(evaluation.fit == Fit::Yes);
    CHECK(evaluation.toVerify == std::vector<Verification>{{u(u"embarazo"), 0}});
    CHECK(evaluated(u"sexo hombre y verificar \"embarazo\"", profile).toVerify.empty());
    // What is known already needs nobody's proof.
    CHECK(evaluated(u"sexo mujer o verificar \"embarazo\"", profile).toVerify.empty());
    CHECK(evaluated(u"sexo hombre o verificar \"embarazo\"", profile).toVerify.size() == 1);
}

TEST_CASE("verifications of alternatives are told apart from those all needed", "[evaluation]")
{
    const Evaluation evaluation =
        evaluated(u"verificar \"cotiza\" y (verificar \"contrato\" o verificar \"boletas\")", rosa());
    REQUIRE(evaluation.toVerify.size() == 3);
    CHECK(evaluation.toVerify[0].alternative == 0);
    CHECK(evaluation.toVerify[1].alternative > 0);
    CHECK(evaluation.toVerify[1].alternative == evaluation.toVerify[2].alternative);
}
