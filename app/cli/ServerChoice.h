#pragma once

#include "app/cli/Context.h"
#include "core/sync/client/ServerExchange.h"

namespace ventanilla::cli {

// The server at this address, held to the certificate whose SHA-256 somebody has typed. When nobody has (empty), the server
// is asked for the one it shows, and somebody at the terminal whether it is the right one. Nothing when nobody vouches for
// it; that is said then.
[[nodiscard]] std::optional<sync::ServerIdentity> chosenServer(
    Context &context, const std::string &url, const std::string &certificate, Progress &progress);

} // namespace ventanilla::cli
