#include "core/catalogue/Catalogue.h"

#include "core/base/TextFolding.h"

#include <algorithm>

namespace ventanilla::catalogue {

namespace {

using security::Permission;

bool hasAllWords(const Benefit &benefit, const QStringList &wanted)
{
    const QStringList words = text::foldedWords(
        QStringList{benefit.code, benefit.name, benefit.description, benefit.provider, benefit.need, benefit.lifeStage}
            .join(QLatin1Char(' ')));
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &beginning) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(beginning); });
    });
}

bool matches(const Benefit &benefit, const BenefitFilter &filter)
{
    return (!filter.unit || benefit.unit == filter.unit) && (!filter.kind || benefit.kind == *filter.kind)
        && (!filter.scope || benefit.scope == *filter.scope) && (filter.need.isEmpty() || benefit.need == filter.need)
        && (filter.lifeStage.isEmpty() || benefit.lifeStage == filter.lifeStage)
        && (!filter.validOn.isValid() || benefit.isValidOn(filter.validOn));
}

Result<void> checkReferences(store::Transaction &transaction, const Benefit &benefit)
{
    if (benefit.unit && !transaction.statement("SELECT id FROM unit WHERE id = ?").bind(*benefit.unit).single<UnitId>())
        return failure(ErrorKind::NotFound, QStringLiteral("unit"));
    const auto sameCode = benefits::findByCode(transaction, benefit.code);
    if (sameCode && sameCode->id != benefit.id)
        return failure(ErrorKind::Duplicate, QStringLiteral("code"), sameCode->id.folio());
    return {};
}

Result<BenefitId> store(store::Transaction &transaction, const Benefit &benefit)
{
    if (auto checked = checkReferences(transaction, benefit); !checked)
        return failure(checked.error());
    if (!benefit.id.isValid())
        return benefits::insert(transaction, benefit);
    const auto stored = benefits::find(transaction, benefit.id);
    if (!stored)
        return failure(ErrorKind::NotFound, QStringLiteral("benefit"), benefit.id.folio());
    if (stored->code != benefit.code)
        return failure(ErrorKind::Conflict, QStringLiteral("code"), stored->code);
    benefits::update(transaction, benefit);
    return benefit.id;
}

} // namespace

Result<std::vector<Benefit>> listBenefits(security::Session &session, const BenefitFilter &filter)
{
    return session.read(Permission::ReadCatalogue, [&](store::Connection &connection) {
        std::vector<Benefit> found = benefits::all(connection);
        const QStringList words = text::foldedWords(filter.text);
        std::erase_if(
            found, [&](const Benefit &benefit) { return !matches(benefit, filter) || !hasAllWords(benefit, words); });
        return found;
    });
}

Result<Benefit> benefitByCode(security::Session &session, const QString &code)
{
    return session.read(Permission::ReadCatalogue, [&](store::Connection &connection) -> Result<Benefit> {
        auto found = benefits::findByCode(connection, code.trimmed().toUpper());
        if (!found)
            return failure(ErrorKind::NotFound, QStringLiteral("code"));
        return *std::move(found);
    });
}

Result<BenefitId> saveBenefit(security::Session &session, const Benefit &benefit)
{
    if (auto allowed = session.require(Permission::EditCatalogue); !allowed)
        return failure(allowed.error());
    const auto sound = validated(benefit);
    if (!sound)
        return failure(sound.error());
    return session.write(
        Permission::EditCatalogue, [&](store::Transaction &transaction) { return store(transaction, *sound); });
}

} // namespace ventanilla::catalogue
