#include "core/attention/Screening.h"

#include "core/attention/ScreeningParts.h"
#include "core/audit/Audit.h"

#include <algorithm>
#include <set>

namespace ventanilla::attention {

namespace {

// Guards against a chain of merges that a sync could have tied into a ring.
constexpr int mostMerges = 16;

std::optional<identity::Person> livingRecord(store::Connection &connection, PersonId id)
{
    auto person = identity::persons::find(connection, id);
    for (int merges = 0; person && person->mergedInto; ++merges) {
        if (merges == mostMerges)
            return std::nullopt;
        person = identity::persons::find(connection, *person->mergedInto);
    }
    return person;
}

void addHousehold(store::Connection &connection, Screening &screening)
{
    screening.household = identity::households::currentOf(connection, screening.person.id);
    if (!screening.household)
        return;
    for (auto &[membership, person] : identity::households::membersNow(connection, screening.household->id)) {
        const auto age = person.ageOn(screening.date);
        screening.members.push_back({membership, std::move(person), age});
    }
}

Alert alertOf(AlertKind kind, const QDate &date = {})
{
    Alert alert;
    alert.kind = kind;
    alert.date = date;
    return alert;
}

void addOverIntervention(Screening &screening)
{
    std::set<QString> names;
    Alert alert = alertOf(AlertKind::OverIntervention);
    for (const ScreeningProgramme &programme : screening.programmes) {
        if (programme.current) {
            names.insert(programme.membership.programme);
            alert.programmes.push_back(programme);
        }
    }
    alert.count = int(names.size());
    if (alert.count >= manyProgrammes)
        screening.alerts.push_back(std::move(alert));
}

void addOverdueReferrals(Screening &screening)
{
    for (const ReferralSummary &referral : screening.pendingReferrals) {
        if (!referral.deadline.isValid() || referral.deadline >= screening.date)
            continue;
        Alert alert = alertOf(AlertKind::OverdueReferral, referral.deadline);
        alert.referral = referral.id;
        screening.alerts.push_back(std::move(alert));
    }
}

bool isMinorWithoutAdult(const Screening &screening)
{
    return screening.household && screening.age && *screening.age < ageOfMajority
        && std::none_of(screening.members.begin(), screening.members.end(), [](const ScreeningMember &member) {
               return !member.person.deceasedOn.isValid() && (!member.age || *member.age >= ageOfMajority);
           });
}

void addHouseholdAlerts(Screening &screening)
{
    if (isMinorWithoutAdult(screening))
        screening.alerts.push_back(alertOf(AlertKind::MinorWithoutAdult));
    if (!screening.household) {
        screening.alerts.push_back(alertOf(AlertKind::NoHousehold));
        return;
    }
    const identity::Household &household = *screening.household;
    if (!household.segment)
        screening.alerts.push_back(alertOf(AlertKind::SegmentMissing));
    else if (!household.segmentDate.isValid()
        || household.segmentDate.addMonths(segmentGrowsOldMonths) < screening.date)
        screening.alerts.push_back(alertOf(AlertKind::SegmentOld, household.segmentDate));
}

void addAlerts(store::Connection &connection, Screening &screening)
{
    if (screening.person.deceasedOn.isValid())
        screening.alerts.push_back(alertOf(AlertKind::Deceased, screening.person.deceasedOn));
    for (const PersonId other : parts::likelyDuplicates(connection, screening.person)) {
        Alert alert = alertOf(AlertKind::LikelyDuplicate);
        alert.person = other;
        screening.alerts.push_back(std::move(alert));
    }
    addOverIntervention(screening);
    addOverdueReferrals(screening);
    for (const auto &[attention, date] : parts::openAttentions(connection, screening.person.id)) {
        Alert alert = alertOf(AlertKind::OpenAttention, date);
        alert.attention = attention;
        screening.alerts.push_back(std::move(alert));
    }
    addHouseholdAlerts(screening);
}

} // namespace

Result<Screening> openScreening(security::Session &session, const Sources &sources, PersonId person)
{
    return session.write(
        security::Permission::ReadPersonalFile, [&](store::Transaction &transaction) -> Result<Screening> {
            auto record = livingRecord(transaction, person);
            if (!record)
                return failure(ErrorKind::NotFound, QStringLiteral("person"));
            Screening screening;
            screening.date = session.today();
            screening.person = std::move(*record);
            screening.age = screening.person.ageOn(screening.date);
            const PersonId id = screening.person.id;
            addHousehold(transaction, screening);
            screening.programmes = parts::programmes(transaction, screening);
            screening.grants = parts::grants(transaction, screening);
            screening.openCases = sources.openCases(transaction, id);
            screening.pendingReferrals = sources.pendingReferrals(transaction, id);
            screening.lastAttentions = parts::lastAttentions(transaction, id);
            screening.possibleBenefits = catalogue::possibleBenefits(transaction, id, screening.date);
            addAlerts(transaction, screening);
            audit::record(transaction, session, audit::Action::ReadScreening, id);
            return screening;
        });
}

} // namespace ventanilla::attention
