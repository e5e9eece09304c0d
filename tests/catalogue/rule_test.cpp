#include "core/catalogue/rules/Rule.h"
#include "tests/support/Catch.h"

using namespace ventanilla::catalogue;

namespace {

QString canonical(const QString &text)
{
    const auto rule = Rule::parse(text);
    INFO(text.toStdString());
    REQUIRE(rule);
    return rule->print();
}

RuleError errorOf(const QString &text)
{
    const auto rule = Rule::parse(text);
    INFO(text.toStdString());
    REQUIRE_FALSE(rule);
    return rule.error();
}

std::string marked(const QString &text)
{
    const RuleError error = errorOf(text);
    return text.mid(error.position, error.length).toStdString();
}

QString u(const char16_t *text)
{
    return QString::fromUtf16(text);
}

} // namespace

TEST_CASE("a rule reads as an administrator writes it", "[rule]")
{
    CHECK(canonical(u(u"Tramo hasta 40%")) == u(u"tramo hasta 40"));
    CHECK(canonical(u(u"EDAD desde 60 años")) == u(u"edad desde 60"));
    CHECK(canonical(u(u"edad entre 18 años y 59 años")) == u(u"edad entre 18 y 59"));
    CHECK(canonical(u(u"edad 60 años o más")) == u(u"edad desde 60"));
    CHECK(canonical(u(u"edad 17 o menos")) == u(u"edad hasta 17"));
    CHECK(canonical(u(u"integrantes 5 o más o dependencia")) == u(u"integrantes desde 5 o dependencia"));
    CHECK(canonical(u(u"edad 60 o dependencia")) == u(u"edad 60 o dependencia"));
    CHECK(canonical(u(u"menor de 18 años")) == u(u"edad hasta 17"));
    CHECK(canonical(u(u"persona mayor")) == u(u"edad desde 60"));
    CHECK(canonical(u(u"sexo Mujer")) == u(u"sexo mujer"));
    CHECK(canonical(u(u"sin discapacidad")) == u(u"no discapacidad"));
    CHECK(canonical(u(u"pueblo mapuche")) == u(u"pueblo \"mapuche\""));
    CHECK(canonical(u(u"PUEBLO ORIGINARIO")) == u(u"pueblo originario"));
    CHECK(canonical(u(u"nacionalidad extranjera")) == u(u"nacionalidad extranjera"));
    CHECK(canonical(u(u"no nacionalidad extranjera")) == u(u"nacionalidad chilena"));
    CHECK(canonical(u(u"sector es «San José»")) == u(u"sector \"San José\""));
    CHECK(canonical(u(u"hogar con menores de 18")) == u(u"hogar con personas hasta 17"));
    CHECK(canonical(u(u"jefa de hogar")) == u(u"encabeza el hogar"));
    CHECK(canonical(u(u"no recibe suf")) == u(u"no recibe SUF"));
    CHECK(canonical(u(u"nunca ha recibido DS49")) == u(u"no ha recibido DS49"));
    CHECK(canonical(u(u"no ha recibido caja_alimentos en 1 año")) == u(u"no ha recibido CAJA_ALIMENTOS en 12 meses"));
    CHECK(canonical(u(u"nadie del hogar recibe SAP")) == u(u"nadie del hogar recibe SAP"));
    CHECK(canonical(u(u"no nadie del hogar recibe SAP")) == u(u"alguien del hogar recibe SAP"));
    CHECK(canonical(u(u"verificar \"embarazo de cinco meses o más\""))
        == u(u"verificar \"embarazo de cinco meses o más\""));
}

TEST_CASE("an empty rule asks nothing", "[rule]")
{
    for (const QString &text : {QString(), u(u"  \n\n "), u(u"# nada más que un comentario")}) {
        const auto rule = Rule::parse(text);
        REQUIRE(rule);
        CHECK(rule->isEmpty());
        CHECK(rule->print().isEmpty());
    }
}

TEST_CASE("lines must all hold, and a connective at a line's edge joins it to its neighbour", "[rule]")
{
    CHECK(canonical(u(u"tramo hasta 40\n\nedad desde 60 # comentario\n")) == u(u"tramo hasta 40\nedad desde 60"));
    CHECK(canonical(u(u"tramo hasta 40 y edad desde 60")) == u(u"tramo hasta 40\nedad desde 60"));
    CHECK(canonical(u(u"edad desde 60 o\ndiscapacidad")) == u(u"edad desde 60 o discapacidad"));
    CHECK(canonical(u(u"edad desde 60\r\no discapacidad")) == u(u"edad desde 60 o discapacidad"));
    CHECK(canonical(u(u"(edad desde 60\no discapacidad\n)\ntramo 40")) == u(u"edad desde 60 o discapacidad\ntramo 40"));
    CHECK(canonical(u(u"dependencia e integrantes desde 5")) == u(u"dependencia\nintegrantes desde 5"));
}

TEST_CASE("parentheses group, and those without a meaning disappear", "[rule]")
{
    CHECK(canonical(u(u"tramo 40 y (edad desde 60 o (discapacidad y sexo mujer))"))
        == u(u"tramo 40\nedad desde 60 o (discapacidad y sexo mujer)"));
    CHECK(canonical(u(u"((tramo 40))")) == u(u"tramo 40"));
    CHECK(canonical(u(u"(tramo 40 y dependencia) y discapacidad")) == u(u"tramo 40\ndependencia\ndiscapacidad"));
    CHECK(canonical(u(u"no (tramo 40 o dependencia)")) == u(u"no (tramo 40 o dependencia)"));
    CHECK(canonical(u(u"no (no dependencia)")) == u(u"dependencia"));
}

TEST_CASE("an error says where, what was found and what was probably meant", "[rule]")
{
    const RuleError misspelt = errorOf(u(u"tramo hasta 40 y edda desde 60"));
    CHECK(misspelt.kind == RuleErrorKind::UnknownWord);
    CHECK(misspelt.position == 17);
    CHECK(misspelt.length == 4);
    CHECK(misspelt.found == u(u"edda"));
    CHECK(misspelt.suggestion == u(u"edad"));
    CHECK(misspelt.expected == std::vector<Expected>{{ExpectedKind::Condition}});

    CHECK(errorOf(u(u"edad dsde 60")).suggestion == u(u"desde"));
    CHECK(errorOf(u(u"sexo mujr")).suggestion == u(u"mujer"));
    CHECK(errorOf(u(u"vive con una persona dependente")).suggestion == u(u"dependiente"));
    CHECK(errorOf(u(u"hogar monoparetal")).suggestion == u(u"monoparental"));
    CHECK(errorOf(u(u"mujer")).suggestion == u(u"sexo mujer"));
    CHECK(errorOf(u(u"monoparental")).suggestion == u(u"hogar monoparental"));
    CHECK(errorOf(u(u"cuidadora")).suggestion == u(u"vive con una persona dependiente"));
    CHECK(errorOf(u(u"xyzzyplugh")).suggestion.isEmpty());
}

TEST_CASE("each mistake has its own error", "[rule]")
{
    const auto kindOf = [](const char16_t *text) { return errorOf(u(text)).kind; };
    CHECK(kindOf(u"edad desde") == RuleErrorKind::UnexpectedEnd);
    CHECK(kindOf(u"edad desde\ntramo 40") == RuleErrorKind::UnexpectedEnd);
    CHECK(kindOf(u"tramo 40 y") == RuleErrorKind::UnexpectedEnd);
    CHECK(kindOf(u"no") == RuleErrorKind::UnexpectedEnd);
    CHECK(kindOf(u"tramo 45") == RuleErrorKind::NotASegment);
    CHECK(kindOf(u"edad desde 200") == RuleErrorKind::NumberOutOfRange);
    CHECK(kindOf(u"edad desde 99999999999999999999") == RuleErrorKind::NumberOutOfRange);
    CHECK(kindOf(u"integrantes desde 0") == RuleErrorKind::NumberOutOfRange);
    CHECK(kindOf(u"ha recibido SUF en 60 años") == RuleErrorKind::NumberOutOfRange);
    CHECK(kindOf(u"edad entre 60 y 18") == RuleErrorKind::RangeReversed);
    CHECK(kindOf(u"tramo 40 y dependencia o discapacidad") == RuleErrorKind::MixedConnectives);
    CHECK(kindOf(u"tramo 40 dependencia") == RuleErrorKind::MissingConnective);
    CHECK(kindOf(u"tramo 40 no dependencia") == RuleErrorKind::MissingConnective);
    CHECK(kindOf(u"(tramo 40") == RuleErrorKind::UnclosedParenthesis);
    CHECK(kindOf(u"tramo 40)") == RuleErrorKind::UnmatchedParenthesis);
    CHECK(kindOf(u"sector \"Coironal") == RuleErrorKind::UnclosedQuote);
    CHECK(kindOf(u"sector \"Coiro\nnal\"") == RuleErrorKind::UnclosedQuote);
    CHECK(kindOf(u"verificar \"  \"") == RuleErrorKind::EmptyText);
    CHECK(kindOf(u"verificar embarazo") == RuleErrorKind::UnknownWord);
    CHECK(kindOf(u"no verificar \"embarazo\"") == RuleErrorKind::NegatedVerification);
    CHECK(kindOf(u"no (tramo 40 y verificar \"embarazo\")") == RuleErrorKind::NegatedVerification);
    CHECK(kindOf(u"tramo 40, edad desde 60") == RuleErrorKind::UnexpectedCharacter);
    CHECK(kindOf(u"sector San José") == RuleErrorKind::NameNeedsQuotes);
    CHECK(errorOf(u(u"sector San José")).suggestion == u(u"\"San José\""));
    CHECK(kindOf(u"recibe y") == RuleErrorKind::UnknownWord);
}

TEST_CASE("an error marks the words at fault", "[rule]")
{
    CHECK(marked(u(u"tramo 40 y dependencia o discapacidad")) == "o");
    CHECK(marked(u(u"edad entre 60 y 18 años")) == "60 y 18");
    CHECK(marked(u(u"tramo hasta 45")) == "45");
    CHECK(marked(u(u"tramo 40 y (edad 3")) == "(");
    CHECK(marked(u(u"discapacidad severa")) == "severa");
    CHECK(errorOf(u(u"edad entre 60 y 18")).suggestion == u(u"entre 18 y 60"));
}

TEST_CASE("a rule has limits", "[rule]")
{
    CHECK(errorOf(QString(Rule::maximumLength + 1, QLatin1Char(' '))).kind == RuleErrorKind::TooLong);
    const int deep = Rule::maximumDepth + 1;
    const auto nested = [](int depth) {
        return QString(depth, QLatin1Char('(')) + u(u"tramo 40") + QString(depth, QLatin1Char(')'));
    };
    CHECK(Rule::parse(nested(Rule::maximumDepth)));
    CHECK(errorOf(nested(deep)).kind == RuleErrorKind::TooDeep);
    CHECK(errorOf(u(u"dependencia\n").repeated(Rule::maximumConditions + 1)).kind == RuleErrorKind::TooManyConditions);
    CHECK(Rule::parse(u(u"dependencia\n").repeated(Rule::maximumConditions)));
    const QString longName(Rule::maximumNameLength + 1, QLatin1Char('a'));
    CHECK(errorOf(u(u"sector ") + longName).kind == RuleErrorKind::TextTooLong);
    CHECK(Rule::parse(QStringLiteral("no ").repeated(1001) + u(u"dependencia")));
}

TEST_CASE("every form that help lists is understood", "[rule]")
{
    for (QString form : conditionForms()) {
        form.replace(u(u"<edades>"), u(u"desde 60")).replace(u(u"<tramos>"), u(u"hasta 40"));
        form.replace(u(u"<cantidad>"), u(u"desde 5")).replace(u(u"<sexo>"), u(u"mujer"));
        form.replace(u(u"<código>"), u(u"SUF")).replace(u(u"<nombre>"), u(u"Coironal"));
        form.replace(u(u"<texto>"), u(u"\"embarazo\"")).replace(u(u"<número>"), u(u"18"));
        form.replace(u(u"<meses>"), u(u"12 meses"));
        const auto rule = Rule::parse(form);
        INFO(form.toStdString());
        REQUIRE(rule);
        const auto again = Rule::parse(rule->print());
        REQUIRE(again);
        CHECK(*again == *rule);
    }
}
