#pragma once

#include "core/catalogue/Benefit.h"
#include "core/catalogue/GrantList.h"
#include "core/catalogue/rules/Evaluation.h"
#include "core/equity/Dismissal.h"

namespace ventanilla::equity {

// An alert as a list shows it.
struct AlertRow
{
    Alert alert;
    QString subjectName; // the head of the household, or the person
    QString sectorName;
    QString benefitCode;
    QString benefitName;

    bool operator==(const AlertRow &) const = default;
};

inline constexpr int largestAlertPage = 200;

// The names for a page of a report; the audit event is the report's. Requires ReadAlerts. Errors: InvalidInput "limit".
[[nodiscard]] Result<std::vector<AlertRow>> nameAlerts(security::Session &session, const std::vector<Alert> &alerts);

// What equity::alertsOf finds, with names; the audit event is the page's. Requires ReadPersonalFile. Errors: those of
// alertsOf.
[[nodiscard]] Result<std::vector<AlertRow>> namedAlertsOf(security::Session &session, PersonId person);

struct AlertMember
{
    PersonId person;
    QString name;
    QString relation; // to the head, one of identity::relations(); empty without a household
    std::optional<int> age;

    bool operator==(const AlertMember &) const = default;
};

// One of the grants that an alert rests on.
struct AlertGrant
{
    catalogue::GrantRow row;
    QDate givenOn;        // first approved
    QString unitName;     // of the benefit
    QString operatorName; // who requested it; empty for what was imported

    bool operator==(const AlertGrant &) const = default;
};

struct AlertActivity
{
    Activity activity;
    QString personName;
    QString unitName;
    QString responsibleName;

    bool operator==(const AlertActivity &) const = default;
};

struct AlertSaying
{
    Dismissal dismissal;
    QString operatorName;

    bool operator==(const AlertSaying &) const = default;
};

// An alert with everything that explains it.
struct AlertFile
{
    AlertRow row;
    QString householdFolio; // of the RSH
    QString address;
    std::vector<AlertMember> members; // the head first, or the person alone
    std::optional<catalogue::Benefit> benefit;
    catalogue::Evaluation evaluation; // of UnlikeBenefits: why the rule holds for the member it names
    std::vector<AlertGrant> grants;   // of Repeat, the oldest first
    std::vector<AlertActivity> activities;
    std::vector<AlertSaying> history; // dismissals, and what took them back, the oldest first
    bool mayDismiss = false;
};

// Reads a household's data, and leaves an audit event for everybody who lives there. Requires ReadAlerts. Errors: NotFound
// "alert" when there is no such household or person.
[[nodiscard]] Result<AlertFile> openAlert(security::Session &session, const Alert &alert);

} // namespace ventanilla::equity
