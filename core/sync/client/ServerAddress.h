#pragma once

#include "core/base/Result.h"

#include <string>

namespace ventanilla::sync {

// Private to core/sync/client: where a server listens.
struct ServerAddress
{
    std::string host; // a name or an address, an IPv6 one without brackets
    int port = 443;

    // "https://host", "https://host:8443/", "host:8443": TLS always. Errors: MissingInput, InvalidInput "server".
    [[nodiscard]] static Result<ServerAddress> parse(const QString &url);
    // The form that is kept.
    [[nodiscard]] QString url() const;
    bool operator==(const ServerAddress &) const = default;
};

} // namespace ventanilla::sync
