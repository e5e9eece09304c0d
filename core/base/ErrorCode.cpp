#include "core/base/ErrorCode.h"

namespace ventanilla {

QString codeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return QStringLiteral("invalid_input");
    case ErrorKind::MissingInput:
        return QStringLiteral("missing_input");
    case ErrorKind::NotFound:
        return QStringLiteral("not_found");
    case ErrorKind::Duplicate:
        return QStringLiteral("duplicate");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::PermissionDenied:
        return QStringLiteral("permission_denied");
    case ErrorKind::AgreementMissing:
        return QStringLiteral("agreement_missing");
    case ErrorKind::WrongPassword:
        return QStringLiteral("wrong_password");
    case ErrorKind::TooManyAttempts:
        return QStringLiteral("too_many_attempts");
    case ErrorKind::NotAStore:
        return QStringLiteral("not_a_store");
    case ErrorKind::StoreExists:
        return QStringLiteral("store_exists");
    case ErrorKind::WrongKey:
        return QStringLiteral("wrong_key");
    case ErrorKind::Damaged:
        return QStringLiteral("damaged");
    case ErrorKind::NewerVersion:
        return QStringLiteral("newer_version");
    case ErrorKind::AlreadyOpen:
        return QStringLiteral("already_open");
    case ErrorKind::Busy:
        return QStringLiteral("busy");
    case ErrorKind::DiskFull:
        return QStringLiteral("disk_full");
    case ErrorKind::ReadOnly:
        return QStringLiteral("read_only");
    case ErrorKind::FileMissing:
        return QStringLiteral("file_missing");
    case ErrorKind::FileTooLarge:
        return QStringLiteral("file_too_large");
    case ErrorKind::FileUnreadable:
        return QStringLiteral("file_unreadable");
    case ErrorKind::UnsupportedFormat:
        return QStringLiteral("unsupported_format");
    case ErrorKind::Offline:
        return QStringLiteral("offline");
    case ErrorKind::Cut:
        return QStringLiteral("cut");
    case ErrorKind::Refused:
        return QStringLiteral("refused");
    case ErrorKind::UntrustedServer:
        return QStringLiteral("untrusted_server");
    case ErrorKind::LeaseEnded:
        return QStringLiteral("lease_ended");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Internal:
        return QStringLiteral("internal");
    }
    return {};
}

} // namespace ventanilla
