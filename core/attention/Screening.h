#pragma once

#include "core/attention/Attention.h"
#include "core/attention/Sources.h"
#include "core/catalogue/Eligibility.h"
#include "core/catalogue/Grant.h"
#include "core/identity/Household.h"
#include "core/security/Session.h"

// Screening social: everything known of a person and their household on one page (domain.md).
namespace ventanilla::attention {

inline constexpr int lastAttentionsShown = 10;
inline constexpr int mostGrantsShown = 200;
inline constexpr int manyProgrammes = 3;         // in one household: sobre-intervención
inline constexpr int segmentGrowsOldMonths = 24; // an RSH datum older than this may no longer hold
inline constexpr int ageOfMajority = 18;

struct ScreeningMember
{
    identity::HouseholdMember membership;
    identity::Person person;
    std::optional<int> age;

    bool operator==(const ScreeningMember &) const = default;
};

struct ScreeningProgramme
{
    identity::ProgrammeMembership membership;
    QString personName;
    bool current = false;

    bool operator==(const ScreeningProgramme &) const = default;
};

struct ScreeningGrant
{
    GrantId id;
    PersonId person;
    QString personName;
    QString benefitCode;
    QString benefitName;
    catalogue::GrantStatus status = catalogue::GrantStatus::Requested;
    QDate statusDate;
    std::optional<qint64> amount; // whole pesos
    std::optional<double> quantity;
    QString folio;
    QString source; // the system it was imported from; empty for an own one

    bool operator==(const ScreeningGrant &) const = default;
};

struct PastMotive
{
    QString name;
    Outcome outcome = Outcome::Informed;
    QString answer;
    QString nextStep;
    QDate answerBy;

    bool operator==(const PastMotive &) const = default;
};

struct PastAttention
{
    AttentionId id;
    QDateTime startedAt;
    QDateTime endedAt; // invalid while it is open
    bool finished = false;
    Channel channel = Channel::InPerson;
    QString unitName;
    QString operatorName;
    QString note;
    std::vector<PastMotive> motives;

    bool operator==(const PastAttention &) const = default;
};

// In the order they are shown: the gravest first.
enum class AlertKind {
    Deceased,          // date: when
    LikelyDuplicate,   // person: the other record; name and birth date agree
    OverIntervention,  // count: programmes; `programmes`: which, whose, since when
    OverdueReferral,   // referral, date: its deadline
    OpenAttention,     // attention, date: when it began
    MinorWithoutAdult, // nobody of age in the household
    NoHousehold,
    SegmentMissing, // household without RSH segment
    SegmentOld      // date: of the datum; invalid when it has none
};

struct Alert
{
    AlertKind kind = AlertKind::NoHousehold;
    QDate date;
    int count = 0;
    std::optional<PersonId> person;
    std::optional<AttentionId> attention;
    std::optional<ReferralId> referral;
    std::vector<ScreeningProgramme> programmes;

    bool operator==(const Alert &) const = default;
};

struct Screening
{
    QDate date; // the day it describes
    identity::Person person;
    std::optional<int> age;
    std::optional<identity::Household> household;
    std::vector<ScreeningMember> members; // the person too; the head first, then by age
    // Of the person, and of the other members; the current ones first.
    std::vector<ScreeningProgramme> programmes;
    std::vector<ScreeningGrant> grants; // newest first, at most mostGrantsShown
    std::vector<CaseSummary> openCases;
    std::vector<ReferralSummary> pendingReferrals;
    std::vector<PastAttention> lastAttentions; // newest first, at most lastAttentionsShown
    std::vector<Alert> alerts;
    // Not yet received, the surest first, each with why it fits and what to bring.
    std::vector<catalogue::PossibleBenefit> possibleBenefits;
};

// One snapshot, with its audit event (ReadScreening). A record merged into another opens that other.
// Requires ReadPersonalFile. Errors: NotFound ("person").
[[nodiscard]] Result<Screening> openScreening(security::Session &session, const Sources &sources, PersonId person);

} // namespace ventanilla::attention
