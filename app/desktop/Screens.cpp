#include "app/desktop/Screens.h"

#include "app/workspace/Workspace.h"
#include "core/identity/NameDictionary.h"
#include "ui/catalogue/CatalogueScreen.h"
#include "ui/catalogue/CatalogueShortcuts.h"
#include "ui/equity/AlertScreen.h"
#include "ui/frontdesk/DeskShortcuts.h"
#include "ui/frontdesk/FrontDeskScreen.h"
#include "ui/frontdesk/TodayScreen.h"
#include "ui/grants/GrantScreen.h"
#include "ui/grants/GrantShortcuts.h"
#include "ui/grants/StockScreen.h"
#include "ui/interchange/ImportScreen.h"
#include "ui/people/PeopleScreen.h"
#include "ui/people/PeopleShortcuts.h"
#include "ui/protocols/ProtocolScreen.h"
#include "ui/protocols/ProtocolShortcuts.h"
#include "ui/referral_map/MapScreen.h"
#include "ui/referrals/InboxScreen.h"
#include "ui/referrals/ReferralShortcuts.h"

namespace ventanilla::desktop {

namespace {

using security::Permission;
using security::Session;
using shell::ScreenEntry;

constexpr auto context = "NavigationRail";

// The words of the names, read once after sign-in and shared by every search of the window. The screens own it, so that
// signing out, which ends them, forgets the names too.
class Names
{
public:
    [[nodiscard]] std::shared_ptr<identity::NameDictionary> take()
    {
        auto dictionary = m_dictionary.lock();
        if (!dictionary)
            m_dictionary = dictionary = std::make_shared<identity::NameDictionary>();
        return dictionary;
    }

private:
    std::weak_ptr<identity::NameDictionary> m_dictionary;
};

ScreenEntry frontDesk(const std::shared_ptr<Names> &names)
{
    return {QStringLiteral("frontdesk"), context, QT_TRANSLATE_NOOP("NavigationRail", "Front desk"),
        QStringLiteral("attention"), Permission::ReadPersonalFile,
        [names](Session &session) -> ui::Screen * {
            return new frontdesk::FrontDeskScreen(session, workspace::frontDeskSources(), names->take());
        },
        frontdesk::desk_shortcuts::ofFrontDesk()};
}

ScreenEntry today()
{
    return {QStringLiteral("today"), context, QT_TRANSLATE_NOOP("NavigationRail", "Today"), QStringLiteral("today"),
        Permission::ReadPersonalFile,
        [](Session &session) -> ui::Screen * {
            return new frontdesk::TodayScreen(session, workspace::frontDeskSources());
        },
        frontdesk::desk_shortcuts::ofToday()};
}

ScreenEntry inbox()
{
    return {QStringLiteral("inbox"), context, QT_TRANSLATE_NOOP("NavigationRail", "Inbox"), QStringLiteral("referral"),
        Permission::Refer, [](Session &session) -> ui::Screen * { return new referrals_ui::InboxScreen(session); },
        referrals_ui::referral_shortcuts::all()};
}

ScreenEntry referralMap()
{
    return {QStringLiteral("referral-map"), context, QT_TRANSLATE_NOOP("NavigationRail", "Map"), QStringLiteral("map"),
        Permission::ReadReferralMap,
        [](Session &session) -> ui::Screen * { return new referral_map::MapScreen(session); }};
}

ScreenEntry alerts()
{
    return {QStringLiteral("alerts"), context, QT_TRANSLATE_NOOP("NavigationRail", "Alerts"), QStringLiteral("alert"),
        Permission::ReadAlerts, [](Session &session) -> ui::Screen * { return new equity_ui::AlertScreen(session); }};
}

ScreenEntry people(const std::shared_ptr<Names> &names)
{
    return {QStringLiteral("people"), context, QT_TRANSLATE_NOOP("NavigationRail", "People"), QStringLiteral("person"),
        Permission::ReadPersonalFile,
        [names](Session &session) -> ui::Screen * { return new people::PeopleScreen(session, names->take()); },
        people::people_shortcuts::ofPeople()};
}

ScreenEntry catalogue()
{
    return {QStringLiteral("catalogue"), context, QT_TRANSLATE_NOOP("NavigationRail", "Catalogue"),
        QStringLiteral("catalogue"), Permission::ReadCatalogue,
        [](Session &session) -> ui::Screen * { return new catalogue_ui::CatalogueScreen(session); },
        catalogue_ui::catalogue_shortcuts::all()};
}

ScreenEntry grants()
{
    return {QStringLiteral("grants"), context, QT_TRANSLATE_NOOP("NavigationRail", "Grants"), QStringLiteral("grant"),
        Permission::ReadPersonalFile,
        [](Session &session) -> ui::Screen * { return new grants_ui::GrantScreen(session); },
        grants_ui::grant_shortcuts::all()};
}

ScreenEntry stock()
{
    return {QStringLiteral("stock"), context, QT_TRANSLATE_NOOP("NavigationRail", "Storeroom"), QStringLiteral("stock"),
        Permission::ReadCatalogue,
        [](Session &session) -> ui::Screen * { return new grants_ui::StockScreen(session); }};
}

ScreenEntry protocols()
{
    return {QStringLiteral("protocols"), context, QT_TRANSLATE_NOOP("NavigationRail", "Protocols"),
        QStringLiteral("protocol"), Permission::ReadCatalogue,
        [](Session &session) -> ui::Screen * { return new protocols_ui::ProtocolScreen(session); },
        protocols_ui::protocol_shortcuts::all()};
}

ScreenEntry import()
{
    return {QStringLiteral("import"), context, QT_TRANSLATE_NOOP("NavigationRail", "Import and export"),
        QStringLiteral("import"), Permission::ImportData,
        [](Session &session) -> ui::Screen * { return new interchange_ui::ImportScreen(session); }};
}

} // namespace

QList<ScreenEntry> screens()
{
    const auto names = std::make_shared<Names>();
    return {frontDesk(names), today(), inbox(), people(names), grants(), catalogue(), stock(), protocols(),
        referralMap(), alerts(), import()};
}

} // namespace ventanilla::desktop
