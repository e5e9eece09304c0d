#include "app/workspace/Workspace.h"

#include "core/cases/FrontDeskSources.h"
#include "core/referrals/FrontDeskSources.h"

namespace ventanilla::workspace {

attention::Sources frontDeskSources()
{
    attention::Sources sources;
    referrals::provide(sources);
    cases::provide(sources);
    return sources;
}

} // namespace ventanilla::workspace
