#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct ssl_ctx_st;

namespace ventanilla::sync {

// What the server shows who it is with: TLS 1.3 and a certificate that devices have pinned, or a public authority's.
class ServerCertificate
{
public:
    // PEM files; the first certificate is the server's own, those that vouch for it follow.
    // Errors: FileMissing, FileUnreadable, Damaged (certificate, key: also when they do not belong together).
    [[nodiscard]] static Result<ServerCertificate> load(const QString &certificateFile, const QString &keyFile);

    // Of the server's own making: P-256, valid for twenty years. Errors: ReadOnly, DiskFull, FileUnreadable, Internal.
    [[nodiscard]] static Result<void> make(const QString &certificateFile, const QString &keyFile);

    [[nodiscard]] QByteArray sha256() const { return m_sha256; }
    // The same for people to compare.
    [[nodiscard]] QString fingerprint() const { return m_fingerprint; }

    // For connections that live no longer than this object.
    [[nodiscard]] ssl_ctx_st *context() const { return m_context.get(); }

private:
    std::shared_ptr<ssl_ctx_st> m_context;
    QByteArray m_sha256;
    QString m_fingerprint;
};

} // namespace ventanilla::sync
