#pragma once

#include "core/base/Progress.h"
#include "core/equity/Detection.h"
#include "core/equity/Dismissal.h"

// The alerts of a commune, and of one household. They are found when they are asked for and kept nowhere, so none outlives
// what it rests on.
namespace ventanilla::equity {

struct AlertReport
{
    QDate day;
    // Those of over-intervention from fewestInterveners on. By kind, the latest first, then the groups of which the
    // largest share has the benefit.
    std::vector<Alert> alerts;
    qint64 persons = 0;
    qint64 households = 0;
    qint64 grants = 0;

    bool operator==(const AlertReport &) const = default;
};

// Looks through the whole store: seconds for a commune, so call it from a worker thread. Leaves an audit event. Requires
// ReadAlerts. Errors: Cancelled.
[[nodiscard]] Result<AlertReport> checkAlerts(security::Session &session, Progress &progress);

// What is left empty does not filter.
struct AlertFilter
{
    std::optional<AlertKind> kind;
    std::optional<UnitId> unit; // whose doing it is
    std::optional<BenefitId> benefit;
    std::optional<SectorId> sector;
    int interveners = usualInterveners; // of OverIntervention, at least
    bool dismissed = false;             // those that were, and no others

    bool operator==(const AlertFilter &) const = default;
};

[[nodiscard]] bool matches(const Alert &alert, const AlertFilter &filter);
// Places in the report, in its order.
[[nodiscard]] std::vector<size_t> matching(const AlertReport &report, const AlertFilter &filter);

// Over-interventions and repeats of the person and of the household they live in; likenesses need the whole commune. Some
// milliseconds. The caller records the audit event, as the screens of a person do. Requires ReadPersonalFile.
// Errors: NotFound "person".
[[nodiscard]] Result<std::vector<Alert>> alertsOf(security::Session &session, PersonId person);

// One alert as it stands now; nothing when it is no more. For a likeness the whole commune is looked through. Requires
// ReadAlerts. Errors: Cancelled.
[[nodiscard]] Result<std::optional<Alert>> findAlert(
    security::Session &session, const AlertKey &key, Progress &progress);

// A grant that would make another one a repeat.
struct Standing
{
    GrantId grant;
    PersonId person; // who had it
    QString personName;
    bool samePerson = false; // as asks now, perhaps registered twice; else another one of the household
    QDate givenOn;
    int months = 0; // 0: it is given once
    QDate until;    // when it may be given again; invalid where it is given once

    bool operator==(const Standing &) const = default;
};

// Whether a benefit, asked for today for this person, would be a repeat. Some milliseconds. Requires ReadPersonalFile.
// Errors: NotFound "person", "benefit".
[[nodiscard]] Result<std::optional<Standing>> standingInTheWay(
    security::Session &session, PersonId person, BenefitId benefit);
// The same of a grant that waits to be evaluated, approved or handed over, leaving that grant itself aside; nothing for one
// that waits for nothing more. Errors: NotFound "grant", "person", "benefit".
[[nodiscard]] Result<std::optional<Standing>> standingInTheWay(security::Session &session, GrantId grant);

} // namespace ventanilla::equity
