#include "tests/support/Catch.h"

#include "core/catalogue/rules/Rule.h"
#include "ui/words/RequirementLines.h"
#include "ui/words/RequirementWords.h"
#include "ui/words/Translations.h"

using namespace ventanilla;

TEST_CASE("what a rule excludes is said as people say it, with the names of benefits")
{
    words::installTranslations(words::Language::Spanish);
    catalogue::BenefitNames names;
    names.add(QStringLiteral("SUF"), QStringLiteral("Subsidio Único Familiar"));
    names.add(QStringLiteral("CAJA_ALIMENTOS"), QStringLiteral("Caja de alimentos"));
    const auto lines = words::requirementLines(
        QStringLiteral("no recibe suf\nnadie del hogar ha recibido CAJA_ALIMENTOS en 3 meses\nno recibe OTRO\n"
                       "no (edad hasta 17)\nno tiene RUT\nno nacionalidad chilena"),
        names);
    CHECK(lines.conditions.join(QLatin1Char('\n')).toStdString()
        == "No recibe Subsidio Único Familiar\n"
           "El hogar no ha recibido Caja de alimentos en los últimos 3 meses\n"
           "No recibe OTRO\nNo: edad: hasta 17\nNo tiene RUT\nNacionalidad extranjera");
}

TEST_CASE("what speaks for a benefit names the others it knows, once")
{
    words::installTranslations(words::Language::Spanish);
    catalogue::BenefitNames names;
    names.add(QStringLiteral("SUF"), QStringLiteral("Subsidio Único Familiar"));
    catalogue::Evaluation evaluation;
    catalogue::Finding finding;
    finding.condition = {catalogue::ConditionKind::Receives, {}, {}, QStringLiteral("SUF")};
    finding.text = QStringLiteral("SUF");
    evaluation.reasons.push_back(finding);
    names.sayIn(evaluation);
    CHECK(words::finding(evaluation.reasons.front()) == QStringLiteral("recibe Subsidio Único Familiar"));
}
