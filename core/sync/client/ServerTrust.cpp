#include "core/sync/client/ServerTrust.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <array>

namespace ventanilla::sync {

namespace {

QByteArray fingerprintOf(const X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (certificate == nullptr || X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(size));
}

} // namespace

ServerTrust::Rule ServerTrust::ruleFor(const QByteArray &pinned)
{
    return pinned.isEmpty() ? Rule::Authority : Rule::Pinned;
}

void ServerTrust::guard(ssl_ctx_st *context, const char *host)
{
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    SSL_CTX_set_default_verify_paths(context);
    // A host that is not an address is a name.
    X509_VERIFY_PARAM *wanted = SSL_CTX_get0_param(context);
    if (X509_VERIFY_PARAM_set1_ip_asc(wanted, host) != 1)
        X509_VERIFY_PARAM_set1_host(wanted, host, 0);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(context, &ServerTrust::judge, this);
}

QByteArray ServerTrust::shown() const
{
    const std::lock_guard guarded(m_mutex);
    return m_shown;
}

int ServerTrust::judge(x509_store_ctx_st *context, void *self)
{
    auto *trust = static_cast<ServerTrust *>(self);
    const bool accepted = trust->accepts(context);
    if (!accepted) {
        trust->m_rejected = true;
        if (X509_STORE_CTX_get_error(context) == X509_V_OK)
            X509_STORE_CTX_set_error(context, X509_V_ERR_CERT_REJECTED);
    } else {
        X509_STORE_CTX_set_error(context, X509_V_OK);
    }
    return accepted ? 1 : 0;
}

bool ServerTrust::accepts(x509_store_ctx_st *context)
{
    const QByteArray shown = fingerprintOf(X509_STORE_CTX_get0_cert(context));
    {
        const std::lock_guard guarded(m_mutex);
        m_shown = shown;
    }
    if (m_rule == Rule::Pinned)
        return !shown.isEmpty() && shown == m_pinned;
    m_vouchedFor = X509_verify_cert(context) == 1;
    return m_rule == Rule::Authority && m_vouchedFor;
}

} // namespace ventanilla::sync
