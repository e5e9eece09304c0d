#include "core/security/Role.h"
#include "tests/support/Catch.h"

#include <array>

using namespace ventanilla::security;

namespace {

constexpr std::array everyRole{
    Role::FrontDesk, Role::SocialWorker, Role::UnitHead, Role::Supervisor, Role::Administrator, Role::RegionalMonitor};

std::vector<Role> rolesWith(Permission permission)
{
    std::vector<Role> roles;
    for (const Role role : everyRole) {
        if (allows(role, permission))
            roles.push_back(role);
    }
    return roles;
}

} // namespace

TEST_CASE("roles may do what the table of domain.md says and no more", "[role]")
{
    using Roles = std::vector<Role>;
    const Roles desk{Role::FrontDesk, Role::SocialWorker, Role::UnitHead};
    CHECK(rolesWith(Permission::ReadPersonalFile)
        == Roles{Role::FrontDesk, Role::SocialWorker, Role::UnitHead, Role::Supervisor});
    CHECK(rolesWith(Permission::EditPerson) == desk);
    CHECK(rolesWith(Permission::RegisterAttention) == desk);
    CHECK(rolesWith(Permission::Refer) == desk);
    CHECK(rolesWith(Permission::CorrectAttention) == Roles{Role::UnitHead});
    // Up to a benefit's limit a social worker approves too (core/catalogue/GrantSteps.h).
    const Roles deciding{Role::SocialWorker, Role::UnitHead};
    CHECK(rolesWith(Permission::RequestGrant) == desk);
    CHECK(rolesWith(Permission::EvaluateGrant) == deciding);
    CHECK(rolesWith(Permission::ApproveGrants) == deciding);
    CHECK(rolesWith(Permission::DeliverGrant) == desk);
    CHECK(rolesWith(Permission::ManageStock) == Roles{Role::UnitHead});
    CHECK(rolesWith(Permission::ReadAlerts) == Roles{Role::SocialWorker, Role::UnitHead, Role::Supervisor});
    CHECK(rolesWith(Permission::DismissAlerts) == Roles{Role::UnitHead});
    CHECK(rolesWith(Permission::EditClosingDays) == Roles{Role::UnitHead, Role::Administrator});
    CHECK(rolesWith(Permission::ManageProtocols) == Roles{Role::UnitHead, Role::Administrator});
    CHECK(rolesWith(Permission::ManageCases) == Roles{Role::SocialWorker});
    CHECK(rolesWith(Permission::EditCatalogue) == Roles{Role::UnitHead, Role::Administrator});
    CHECK(rolesWith(Permission::ReadCatalogue)
        == Roles{Role::FrontDesk, Role::SocialWorker, Role::UnitHead, Role::Supervisor, Role::Administrator});
    CHECK(rolesWith(Permission::ReadReferralMap) == Roles{Role::UnitHead, Role::Supervisor, Role::Administrator});
    CHECK(rolesWith(Permission::ReadMonitor) == Roles{Role::Supervisor, Role::RegionalMonitor});
    CHECK(rolesWith(Permission::ResolveConflicts) == Roles{Role::SocialWorker, Role::UnitHead, Role::Administrator});
    CHECK(rolesWith(Permission::ExportReports) == Roles{Role::Supervisor});
    for (const Permission permission : {Permission::ImportData, Permission::ExportData, Permission::ManageUnits,
             Permission::ManageOperators, Permission::ManageDevices, Permission::BackUp, Permission::ReadAudit})
        CHECK(rolesWith(permission) == Roles{Role::Administrator});
}

TEST_CASE("a role is known by its code", "[role]")
{
    for (const Role role : everyRole)
        CHECK(roleFromCode(codeOf(role)) == role);
    CHECK_FALSE(roleFromCode(QStringLiteral("root")));
    CHECK_FALSE(roleFromCode({}));
}
