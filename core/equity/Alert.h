#pragma once

#include "core/base/Ids.h"
#include "core/equity/Composition.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

// What coordination should see: like households treated unlike, one household in many hands, the same benefit again too
// soon (domain.md, "What goes wrong today", 2 and 3). An alert accuses nobody: it says what it rests on, and whoever knows
// the household can dismiss it with a reason.
namespace ventanilla::equity {

// Stored by number; frozen.
enum class AlertKind { UnlikeBenefits = 1, OverIntervention = 2, Repeat = 3 };
inline constexpr std::array everyAlertKind{AlertKind::UnlikeBenefits, AlertKind::OverIntervention, AlertKind::Repeat};
// Stable words for files and the command line: "unlike", "over", "repeat".
[[nodiscard]] QString codeOf(AlertKind kind);
[[nodiscard]] std::optional<AlertKind> alertKindFrom(const QString &code);

// What an alert is about: a household, or a person who lives in none that is recorded.
struct AlertKey
{
    AlertKind kind = AlertKind::UnlikeBenefits;
    std::optional<HouseholdId> household;
    std::optional<PersonId> person;   // only without a household
    std::optional<BenefitId> benefit; // not of OverIntervention

    // "repeat:h7-12:b1-5", "over:p7-3": for the command line.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<AlertKey> parse(const QString &text);

    auto operator<=>(const AlertKey &) const = default;
};

// The single facts that an alert rests on, each as a stable word ("grant:7-12", "programme:suf:7-3:2460000"), sorted and
// without doubles; equal on every device that has the same rows. A dismissal holds as long as nothing is among them that
// was not there when it was made: a new grant, another programme, somebody who has come to live there.
using Grounds = QStringList;

// Somebody has said that an alert needs nothing done, and why; or, with `restores`, taken that back.
struct Dismissal
{
    AlertDismissalId id;
    AlertKey key;
    Grounds grounds;
    QString reason;
    std::optional<OperatorId> operatorId;
    QDateTime at;
    std::optional<AlertDismissalId> restores;

    bool operator==(const Dismissal &) const = default;
};

// The households that count as alike, of UnlikeBenefits (see Detection.h).
struct LikeGroup
{
    int segment = 0; // of the RSH
    Composition composition;
    int alike = 0;        // households of this profile in which the rule of the benefit holds
    int granted = 0;      // of them, those that have it
    int months = 0;       // in which
    PersonId member;      // of this household, in whom the rule holds
    QDate lastRejectedOn; // when the household was last refused it in these months; invalid for never

    bool operator==(const LikeGroup &) const = default;
};

// A programme somebody is in, or an open case: of OverIntervention.
struct Activity
{
    QString programme;                // empty for a case
    std::optional<CaseId> socialCase; // of a case
    PersonId person;
    QDate since;                           // invalid where nobody recorded it
    std::optional<UnitId> unit;            // that does it, where that is known
    std::optional<OperatorId> responsible; // of a case

    bool operator==(const Activity &) const = default;
};

// Two grants of one benefit with less than its period between them.
struct Repeat
{
    GrantId earlier;
    GrantId later;
    PersonId earlierPerson;
    PersonId laterPerson; // another one of the same household, or the same
    QDate earlierOn;      // by the day of approval
    QDate laterOn;
    int months = 0; // the period; 0: it is given once

    [[nodiscard]] qint64 days() const { return earlierOn.daysTo(laterOn); }
    bool operator==(const Repeat &) const = default;
};

struct Alert
{
    AlertKey key;
    Grounds grounds;
    std::optional<SectorId> sector;
    std::vector<UnitId> units; // whose doing it is, sorted

    std::optional<LikeGroup> group;   // of UnlikeBenefits
    std::vector<Activity> activities; // of OverIntervention, the oldest first
    int interveners = 0;              // how many different units and programmes they are
    std::vector<Repeat> repeats;      // of Repeat, the oldest first

    // The dismissal that holds, the latest if several.
    std::optional<Dismissal> dismissal;
    // Else the latest whose grounds have changed since: the alert is back, for `added`.
    std::optional<Dismissal> former;
    Grounds added;

    // Of the latest grant or activity; invalid for UnlikeBenefits.
    [[nodiscard]] QDate latest() const;
    bool operator==(const Alert &) const = default;
};

} // namespace ventanilla::equity
