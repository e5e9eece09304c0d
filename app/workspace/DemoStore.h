#pragma once

#include "core/demo/Demo.h"
#include "core/security/Session.h"

namespace ventanilla::workspace {

struct DemoStore
{
    demo::DemoSummary summary;
    QString recoveryCode;
};

inline constexpr char demoPassword[] = "demo";

// A new store in `folder` with a whole invented municipality, whose operators all sign in with the password "demo" and
// have accepted the agreement: it holds nobody's data. When it fails or is cancelled, nothing of the store is left.
// Errors: those of entrance::createStore and demo::generate.
[[nodiscard]] Result<DemoStore> createDemoStore(
    const QString &folder, const demo::DemoOptions &options, const Clock &clock, Progress &progress);

} // namespace ventanilla::workspace
