#include "core/interchange/rows/RowImporter.h"

#include "core/interchange/rows/AttentionRows.h"
#include "core/interchange/rows/HouseholdRows.h"
#include "core/interchange/rows/PersonRows.h"
#include "core/interchange/rows/ReferralRows.h"
#include "core/interchange/rows/RegisterRows.h"

namespace ventanilla::interchange {

std::unique_ptr<RowImporter> makeRowImporter(Kind kind, store::Transaction &transaction, const QDate &today)
{
    switch (kind) {
    case Kind::Benefits:
        return std::make_unique<BenefitRows>(transaction);
    case Kind::Persons:
        return std::make_unique<PersonRows>(transaction, today);
    case Kind::Households:
        return std::make_unique<HouseholdRows>(transaction, today);
    case Kind::Programmes:
        return std::make_unique<ProgrammeRows>(transaction);
    case Kind::Grants:
        return std::make_unique<GrantRows>(transaction);
    case Kind::Attentions:
        return std::make_unique<AttentionRows>(transaction);
    case Kind::Referrals:
        return std::make_unique<ReferralRows>(transaction);
    case Kind::Cases:
        return std::make_unique<CaseRows>(transaction);
    }
    return nullptr;
}

} // namespace ventanilla::interchange
