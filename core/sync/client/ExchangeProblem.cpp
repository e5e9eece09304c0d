#include "core/sync/client/ServerExchange.h"

namespace ventanilla::sync::server_exchange {

QString problemWord(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Refused:
        return error.detail;
    case ErrorKind::Offline:
        return QStringLiteral("offline");
    case ErrorKind::Cut:
        return QStringLiteral("cut");
    case ErrorKind::UntrustedServer:
        return QStringLiteral("untrusted_server");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Damaged:
        return QStringLiteral("damaged");
    case ErrorKind::NewerVersion:
        return QStringLiteral("newer_version");
    case ErrorKind::NotFound:
        return QStringLiteral("unknown_device");
    case ErrorKind::PermissionDenied:
        return QStringLiteral("revoked");
    case ErrorKind::Busy:
        return QStringLiteral("busy");
    case ErrorKind::DiskFull:
        return QStringLiteral("disk_full");
    case ErrorKind::ReadOnly:
        return QStringLiteral("read_only");
    default:
        return QStringLiteral("internal");
    }
}

} // namespace ventanilla::sync::server_exchange
