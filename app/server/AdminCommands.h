#pragma once

#include "app/server/Output.h"
#include "app/server/ServerOptions.h"

namespace ventanilla::server {

// ventanilla-server admin …: what an administrator does on a ledger, whether its server runs or not.
void addAdminCommands(CLI::App &app, const ServerOptions &options, Output &output);

} // namespace ventanilla::server
