#include "tests/sync_client/LoopbackServer.h"

#include "tests/support/Catch.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <array>

namespace ventanilla::tests {

SelfSigned::SelfSigned() : certificate(X509_new()), key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"))
{
    constexpr long day = 24L * 60 * 60;
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), day);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("somewhere else"), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    REQUIRE(X509_sign(certificate, key, nullptr) > 0);
}

SelfSigned::~SelfSigned()
{
    X509_free(certificate);
    EVP_PKEY_free(key);
}

QByteArray SelfSigned::sha256() const
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    REQUIRE(X509_digest(certificate, EVP_sha256(), digest.data(), &size) == 1);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(size));
}

LoopbackServer::LoopbackServer()
    : m_server(std::make_unique<httplib::SSLServer>(m_identity.certificate, m_identity.key))
{ }

void LoopbackServer::start()
{
    m_port = m_server->bind_to_any_port("127.0.0.1");
    REQUIRE(m_port > 0);
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
    while (!m_server->is_running())
        std::this_thread::yield();
}

LoopbackServer::~LoopbackServer()
{
    m_server->stop();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace ventanilla::tests
