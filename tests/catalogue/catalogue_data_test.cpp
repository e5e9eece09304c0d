#include "tests/catalogue/CatalogueFile.h"

#include "core/catalogue/Benefit.h"
#include "core/catalogue/BenefitCode.h"
#include "core/catalogue/rules/Rule.h"
#include "tests/support/Catch.h"

#include <QSet>

using namespace ventanilla;
using namespace ventanilla::catalogue;

namespace {

QString s(const char16_t *text)
{
    return QString::fromUtf16(text);
}

QSet<QString> codesIn(const QString &file)
{
    QSet<QString> codes;
    for (const auto &row : tests::catalogueFile(file)) {
        CHECK_FALSE(codes.contains(row[s(u"codigo")]));
        codes.insert(row[s(u"codigo")]);
    }
    return codes;
}

void collectCodes(const RuleNode &node, QSet<QString> &codes)
{
    switch (node.condition.kind) {
    case ConditionKind::Receives:
    case ConditionKind::HouseholdReceives:
    case ConditionKind::HasReceived:
    case ConditionKind::HouseholdHasReceived:
        codes.insert(node.condition.text);
        break;
    default:
        break;
    }
    for (const RuleNode &child : node.children)
        collectCodes(child, codes);
}

} // namespace

TEST_CASE("the catalogue shipped has at least 60 national benefits and municipal aid", "[catalogue data]")
{
    int national = 0;
    int local = 0;
    for (const auto &row : tests::catalogueFile(s(u"national_benefits.csv"))) {
        national += row[s(u"ambito")] == s(u"NACIONAL") ? 1 : 0;
        local += row[s(u"ambito")] == s(u"LOCAL") ? 1 : 0;
    }
    CHECK(national >= 60);
    CHECK(local >= 20);
}

TEST_CASE("every benefit shipped is complete and its rule is understood", "[catalogue data]")
{
    const QSet<QString> units = codesIn(s(u"units.csv"));
    const QSet<QString> codes = codesIn(s(u"national_benefits.csv"));
    const QSet<QString> kinds{s(u"DINERO"), s(u"ESPECIE"), s(u"SERVICIO")};
    for (const auto &row : tests::catalogueFile(s(u"national_benefits.csv"))) {
        INFO(row[s(u"codigo")].toStdString());
        CHECK(isBenefitCode(row[s(u"codigo")]));
        CHECK_FALSE(row[s(u"nombre")].isEmpty());
        CHECK(units.contains(row[s(u"unidad")]));
        CHECK(kinds.contains(row[s(u"tipo")]));
        CHECK(needs().contains(row[s(u"necesidad")]));
        CHECK(lifeStages().contains(row[s(u"etapa_vida")]));
        CHECK_FALSE(row[s(u"documentos")].isEmpty());
        CHECK_FALSE(row[s(u"base_legal")].isEmpty());
        CHECK_FALSE(row[s(u"comentario")].isEmpty());
        const auto rule = Rule::parse(row[s(u"requisitos")]);
        if (!rule)
            FAIL_CHECK(row[s(u"requisitos")].mid(rule.error().position).toStdString());
        if (!rule)
            continue;
        // A rule that names a benefit nobody can receive would never exclude anyone.
        QSet<QString> named;
        collectCodes(rule->root(), named);
        CHECK((named - codes).isEmpty());
    }
    for (const char16_t *code : {u"SUF", u"SAP", u"SDM", u"PGU", u"CAJA_ALIMENTOS"})
        CHECK(codes.contains(s(code)));
}

TEST_CASE("motives and protocols shipped name units and motives that exist", "[catalogue data]")
{
    const QSet<QString> units = codesIn(s(u"units.csv"));
    const QSet<QString> motives = codesIn(s(u"motives.csv"));
    CHECK(units.size() == 16);
    CHECK(motives.size() == 17);
    for (const auto &row : tests::catalogueFile(s(u"motives.csv")))
        CHECK(units.contains(row[s(u"unidad")]));
    for (const auto &row : tests::catalogueFile(s(u"protocols.csv"))) {
        CHECK(row[s(u"unidad_origen")] == s(u"MESON"));
        CHECK(units.contains(row[s(u"unidad_destino")]));
        CHECK(motives.contains(row[s(u"motivo")]));
        CHECK(row[s(u"dias_maximos")].toInt() > 0);
    }
}
