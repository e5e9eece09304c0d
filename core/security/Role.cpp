#include "core/security/Role.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>

namespace ventanilla::security {

namespace {

using enum Permission;

constexpr std::array frontDesk{
    ReadPersonalFile, EditPerson, RegisterAttention, Refer, ReadCatalogue, RequestGrant, DeliverGrant};

constexpr std::array socialWorker{ReadPersonalFile, EditPerson, RegisterAttention, Refer, ReadCatalogue, ManageCases,
    RequestGrant, EvaluateGrant, ApproveGrants, DeliverGrant, ReadAlerts, ResolveConflicts};

constexpr std::array unitHead{ReadPersonalFile, EditPerson, RegisterAttention, CorrectAttention, Refer, EditClosingDays,
    ManageProtocols, ReadCatalogue, RequestGrant, EvaluateGrant, ApproveGrants, DeliverGrant, ManageStock, ReadAlerts,
    DismissAlerts, EditCatalogue, ReadReferralMap, ResolveConflicts};

constexpr std::array supervisor{
    ReadPersonalFile, ReadAlerts, ReadCatalogue, ReadReferralMap, ReadMonitor, ExportReports};

// Imports and exports move whole registers between systems: whoever runs them sees files, not people's pages, and
// answers for the installation. Unit heads, who work with those people every day, ask the administrator, so that a
// register of the whole commune leaves through one accountable role (minimisation, Ley 21.719).
constexpr std::array administrator{ReadCatalogue, EditCatalogue, EditClosingDays, ManageProtocols, ImportData,
    ExportData, ManageUnits, ManageOperators, ManageDevices, ReadReferralMap, ResolveConflicts, BackUp, ReadAudit};

constexpr std::array regionalMonitor{ReadMonitor};

std::span<const Permission> permissionsOf(Role role)
{
    switch (role) {
    case Role::FrontDesk:
        return frontDesk;
    case Role::SocialWorker:
        return socialWorker;
    case Role::UnitHead:
        return unitHead;
    case Role::Supervisor:
        return supervisor;
    case Role::Administrator:
        return administrator;
    case Role::RegionalMonitor:
        return regionalMonitor;
    }
    return {};
}

struct RoleCode
{
    Role role;
    QLatin1String code;
};

constexpr std::array roleCodes{
    RoleCode{Role::FrontDesk, QLatin1String("front_desk")},
    RoleCode{Role::SocialWorker, QLatin1String("social_worker")},
    RoleCode{Role::UnitHead, QLatin1String("unit_head")},
    RoleCode{Role::Supervisor, QLatin1String("supervisor")},
    RoleCode{Role::Administrator, QLatin1String("administrator")},
    RoleCode{Role::RegionalMonitor, QLatin1String("regional_monitor")},
};

} // namespace

bool allows(Role role, Permission permission)
{
    return std::ranges::count(permissionsOf(role), permission) > 0;
}

QString codeOf(Role role)
{
    const auto *const found = std::ranges::find(roleCodes, role, &RoleCode::role);
    return found == roleCodes.end() ? QString() : QString(found->code);
}

std::optional<Role> roleFromCode(const QString &code)
{
    const auto *const found = std::ranges::find(roleCodes, code, &RoleCode::code);
    return found == roleCodes.end() ? std::nullopt : std::optional(found->role);
}

} // namespace ventanilla::security
