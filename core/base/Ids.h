#pragma once

#include "core/base/Id.h"

// The ids of the replicated tables, one type each, so that a household's id is never taken for a person's.
namespace ventanilla {

#define VENTANILLA_ID(Name, tableName)                                                                                 \
    struct Name##Tag                                                                                                   \
    {                                                                                                                  \
        static constexpr const char *table = tableName;                                                                \
    };                                                                                                                 \
    using Name##Id = Id<Name##Tag>;

VENTANILLA_ID(Unit, "unit")
VENTANILLA_ID(Operator, "operator")
VENTANILLA_ID(AgreementAcceptance, "agreement_acceptance")
VENTANILLA_ID(Sector, "sector")
VENTANILLA_ID(Motive, "motive")
VENTANILLA_ID(Person, "person")
VENTANILLA_ID(Household, "household")
VENTANILLA_ID(HouseholdMember, "household_member")
VENTANILLA_ID(ProgrammeMembership, "programme_membership")
VENTANILLA_ID(Benefit, "benefit")
VENTANILLA_ID(BenefitVersion, "benefit_version")
VENTANILLA_ID(VersionWithdrawal, "benefit_version_withdrawal")
VENTANILLA_ID(Grant, "benefit_grant")
VENTANILLA_ID(GrantEvent, "grant_event")
VENTANILLA_ID(StockMovement, "stock_movement")
VENTANILLA_ID(Attention, "attention")
VENTANILLA_ID(AttentionMotive, "attention_motive")
VENTANILLA_ID(AttentionCorrection, "attention_correction")
VENTANILLA_ID(Protocol, "protocol")
VENTANILLA_ID(ProtocolAcceptance, "protocol_acceptance")
VENTANILLA_ID(Referral, "referral")
VENTANILLA_ID(ReferralEvent, "referral_event")
VENTANILLA_ID(Case, "social_case")
VENTANILLA_ID(PersonDistinction, "person_distinction")
VENTANILLA_ID(ClosingDay, "closing_day")
VENTANILLA_ID(AlertDismissal, "alert_dismissal")

#undef VENTANILLA_ID

} // namespace ventanilla
