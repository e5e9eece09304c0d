#include "core/catalogue/Benefit.h"
#include "core/catalogue/BenefitCode.h"
#include "core/catalogue/rules/Rule.h"

namespace ventanilla::catalogue {

namespace {

constexpr int longestName = 200;
constexpr int longestWord = 60;
constexpr int longestText = 4000;
constexpr int mostDocuments = 40;
constexpr int mostProcessingDays = 3650;
constexpr int longestPeriod = 240;

tl::unexpected<Error> invalid(const char *field, QString detail)
{
    return failure(ErrorKind::InvalidInput, QString::fromLatin1(field), std::move(detail));
}

Result<void> tidy(QString &text, const char *field, int longest)
{
    text = text.trimmed();
    if (text.size() > longest)
        return invalid(field, QStringLiteral("too_long"));
    return {};
}

template <class Number>
Result<void> notNegative(const std::optional<Number> &number, const char *field)
{
    if (number && *number < 0)
        return invalid(field, QStringLiteral("negative"));
    return {};
}

Result<void> codeAndName(Benefit &benefit)
{
    benefit.code = benefit.code.trimmed().toUpper();
    if (benefit.code.isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("code"));
    if (!isBenefitCode(benefit.code))
        return invalid("code", QStringLiteral("form"));
    benefit.name = benefit.name.simplified();
    if (benefit.name.isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("name"));
    return tidy(benefit.name, "name", longestName);
}

Result<void> texts(Benefit &benefit)
{
    return tidy(benefit.description, "description", longestText)
        .and_then([&] { return tidy(benefit.provider, "provider", longestName); })
        .and_then([&] { return tidy(benefit.legalBasis, "legal_basis", longestText); })
        .and_then([&] { return tidy(benefit.lifeStage, "life_stage", longestWord); })
        .and_then([&] { return tidy(benefit.need, "need", longestWord); })
        .and_then([&] { return tidy(benefit.comment, "comment", longestText); });
}

Result<void> documents(Benefit &benefit)
{
    QStringList kept;
    for (const QString &document : benefit.documents) {
        const QString tidied = document.simplified();
        if (tidied.size() > longestName)
            return invalid("documents", QStringLiteral("too_long"));
        if (!tidied.isEmpty())
            kept.append(tidied);
    }
    if (kept.size() > mostDocuments)
        return invalid("documents", QStringLiteral("too_many"));
    benefit.documents = kept;
    return {};
}

Result<void> numbers(const Benefit &benefit)
{
    if (benefit.processingDays && *benefit.processingDays > mostProcessingDays)
        return invalid("processing_days", QStringLiteral("range"));
    if (benefit.periodMonths && (*benefit.periodMonths < 1 || *benefit.periodMonths > longestPeriod))
        return invalid("period_months", QStringLiteral("range"));
    return notNegative(benefit.processingDays, "processing_days")
        .and_then([&] { return notNegative(benefit.quota, "quota"); })
        .and_then([&] { return notNegative(benefit.budget, "budget"); })
        .and_then([&] { return notNegative(benefit.stock, "stock"); })
        .and_then([&] { return notNegative(benefit.approvalLimit, "approval_limit"); })
        .and_then([&] { return notNegative(benefit.minimumStock, "minimum_stock"); });
}

Result<void> kindAndScope(const Benefit &benefit)
{
    if (benefit.kind < BenefitKind::Money || benefit.kind > BenefitKind::Service)
        return invalid("kind", QStringLiteral("unknown_code"));
    if (benefit.scope < BenefitScope::National || benefit.scope > BenefitScope::Local)
        return invalid("scope", QStringLiteral("unknown_code"));
    return {};
}

Result<void> dates(const Benefit &benefit)
{
    if (benefit.validFrom.isValid() && benefit.validTo.isValid() && benefit.validFrom > benefit.validTo)
        return invalid("valid_to", QStringLiteral("before_start"));
    return {};
}

Result<void> requirements(Benefit &benefit)
{
    benefit.requirements = benefit.requirements.trimmed();
    const auto rule = Rule::parse(benefit.requirements);
    if (!rule)
        return invalid("requirements", QString::number(rule.error().position));
    return {};
}

} // namespace

Result<Benefit> validated(Benefit benefit)
{
    auto checked = codeAndName(benefit)
                       .and_then([&] { return texts(benefit); })
                       .and_then([&] { return documents(benefit); })
                       .and_then([&] { return numbers(benefit); })
                       .and_then([&] { return kindAndScope(benefit); })
                       .and_then([&] { return dates(benefit); })
                       .and_then([&] { return requirements(benefit); });
    if (!checked)
        return failure(checked.error());
    return benefit;
}

} // namespace ventanilla::catalogue
