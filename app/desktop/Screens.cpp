#include "app/desktop/Screens.h"

#include "app/workspace/Workspace.h"
#include "ui/catalogue/CatalogueScreen.h"
#include "ui/frontdesk/DeskShortcuts.h"
#include "ui/frontdesk/FrontDeskScreen.h"
#include "ui/frontdesk/TodayScreen.h"
#include "ui/interchange/ImportScreen.h"
#include "ui/people/PeopleScreen.h"

namespace ventanilla::desktop {

namespace {

using security::Permission;
using security::Session;
using shell::ScreenEntry;

constexpr auto context = "NavigationRail";

ScreenEntry frontDesk()
{
    return {QStringLiteral("frontdesk"), context, QT_TRANSLATE_NOOP("NavigationRail", "Front desk"),
        QStringLiteral("attention"), Permission::ReadPersonalFile,
        [](Session &session) -> ui::Screen * {
            return new frontdesk::FrontDeskScreen(session, workspace::frontDeskSources());
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

ScreenEntry people()
{
    return {QStringLiteral("people"), context, QT_TRANSLATE_NOOP("NavigationRail", "People"), QStringLiteral("person"),
        Permission::ReadPersonalFile,
        [](Session &session) -> ui::Screen * { return new people::PeopleScreen(session); }};
}

ScreenEntry catalogue()
{
    return {QStringLiteral("catalogue"), context, QT_TRANSLATE_NOOP("NavigationRail", "Catalogue"),
        QStringLiteral("catalogue"), Permission::ReadCatalogue,
        [](Session &session) -> ui::Screen * { return new catalogue_ui::CatalogueScreen(session); }};
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
    return {frontDesk(), today(), people(), catalogue(), import()};
}

} // namespace ventanilla::desktop
