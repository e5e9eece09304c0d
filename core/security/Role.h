#pragma once

#include <QString>

#include <optional>

// Who may do what: the table of roles in domain.md, "People and roles".
namespace ventanilla::security {

// Stored by number; frozen.
enum class Role {
    FrontDesk = 1,
    SocialWorker = 2,
    UnitHead = 3,
    Supervisor = 4,
    Administrator = 5,
    RegionalMonitor = 6
};

enum class Permission {
    ReadPersonalFile, // persons, households, their attentions, referrals and grants; search
    EditPerson,
    RegisterAttention, // and correct one's own of the day
    CorrectAttention,  // anyone's
    Refer,             // send referrals, and work on those of one's unit
    EditClosingDays,   // days that count for no deadline
    ManageProtocols, // propose and answer those of one's unit (core/referrals/ProtocolSteps.h); who reads the catalogue reads them
    ManageCases, // read and write case content
    RequestGrant,
    EvaluateGrant,
    ApproveGrants, // and reject and cancel them; up to which amount is core/catalogue/GrantSteps.h
    DeliverGrant,
    ManageStock,   // whoever works in the storeroom may too (core/catalogue/StockKeeping.h)
    ReadAlerts,    // likenesses treated unlike, several programmes at once, repeats: of the whole commune
    DismissAlerts, // of any household; who is in charge of its case may too (core/equity/AlertDesk.h)
    ReadCatalogue,
    EditCatalogue,
    ReadReferralMap, // who sends to whom and how long it takes: figures of the units, nobody's data
    ReadMonitor,
    ExportReports,
    ImportData,
    ExportData,
    ManageUnits,
    ManageOperators,
    ManageDevices,
    ResolveConflicts, // decide between edits that had not seen each other, of what one may see (ConflictReview.h)
    BackUp,
    ReadAudit
};

// No two roles differ by inheritance: each has its own list.
[[nodiscard]] bool allows(Role role, Permission permission);

// Stable words for files and the command line: "front_desk", "social_worker", …
[[nodiscard]] QString codeOf(Role role);
[[nodiscard]] std::optional<Role> roleFromCode(const QString &code);

} // namespace ventanilla::security
