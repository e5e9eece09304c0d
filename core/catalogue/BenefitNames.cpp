#include "core/catalogue/BenefitNames.h"

#include "core/base/TextFolding.h"
#include "core/catalogue/BenefitVersions.h"

namespace ventanilla::catalogue {

namespace {

bool namesBenefit(ConditionKind kind)
{
    return kind == ConditionKind::Receives || kind == ConditionKind::HouseholdReceives
        || kind == ConditionKind::HasReceived || kind == ConditionKind::HouseholdHasReceived;
}

} // namespace

BenefitNames BenefitNames::on(store::Connection &connection, const QDate &day)
{
    static const std::string text = "WITH " + benefit_versions::tableOn("?1") + "SELECT code, name FROM benefit_on";
    auto rows = connection.statement(store::Sql::generated(text));
    rows.bind(day);
    BenefitNames names;
    while (rows.step())
        names.add(rows.value<QString>(0), rows.value<QString>(1));
    return names;
}

void BenefitNames::add(const QString &code, const QString &name)
{
    m_names.insert(text::fold(code), name);
}

void BenefitNames::sayIn(Condition &condition) const
{
    if (namesBenefit(condition.kind))
        condition.text = m_names.value(text::fold(condition.text), condition.text);
}

void BenefitNames::sayIn(RuleNode &rule) const
{
    if (rule.kind == RuleNode::Kind::Condition)
        sayIn(rule.condition);
    for (RuleNode &child : rule.children)
        sayIn(child);
}

void BenefitNames::sayIn(Finding &finding) const
{
    if (!namesBenefit(finding.condition.kind))
        return;
    sayIn(finding.condition);
    finding.text = m_names.value(text::fold(finding.text), finding.text);
}

void BenefitNames::sayIn(Evaluation &evaluation) const
{
    for (Finding &finding : evaluation.reasons)
        sayIn(finding);
    for (Finding &finding : evaluation.against)
        sayIn(finding);
    for (MissingDatum &missing : evaluation.missing)
        sayIn(missing.condition);
}

Result<BenefitNames> benefitNames(security::Session &session)
{
    return session.read(security::Permission::ReadCatalogue,
        [&](store::Connection &connection) { return BenefitNames::on(connection, session.today()); });
}

} // namespace ventanilla::catalogue
