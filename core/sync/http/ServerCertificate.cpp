#include "core/sync/http/ServerCertificate.h"

#include "core/store/DurableFile.h"
#include "core/sync/protocol/Keys.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace ventanilla::sync {

namespace {

template <class T, void (*free)(T *)>
struct Freed
{
    void operator()(T *object) const { free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;
using Certificate509 = std::unique_ptr<X509, Freed<X509, X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION, X509_EXTENSION_free>>;
struct FreedMemory
{
    void operator()(BIO *memory) const { BIO_free(memory); }
};
using Memory = std::unique_ptr<BIO, FreedMemory>;

Error problemOf(const QString &file, const char *field)
{
    const QFileInfo info(file);
    ErrorKind kind = ErrorKind::Damaged;
    if (!info.exists())
        kind = ErrorKind::FileMissing;
    else if (!info.isReadable())
        kind = ErrorKind::FileUnreadable;
    return Error{kind, QString::fromLatin1(field), {}};
}

QByteArray derOf(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    auto *bytes = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &bytes);
    return der;
}

void setRules(SSL_CTX *context)
{
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    SSL_CTX_set_mode(
        context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    // A record that a cut leaves half arrived is lost whole to the other side.
    SSL_CTX_set_max_send_fragment(context, 2048);
    // Nobody resumes: tickets would only cost each exchange half a kilobyte.
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
}

bool addExtension(X509 *certificate, int kind, const char *value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

Certificate509 selfSigned(EVP_PKEY *key)
{
    constexpr long day = 24 * 60 * 60;
    constexpr long twentyYears = 20 * 365 * day;
    constexpr auto name = "ventanilla-server";
    Certificate509 made(X509_new());
    X509 *certificate = made.get();
    if (certificate == nullptr)
        return {};
    unsigned char serial[16];
    const QByteArray random = KeyPair::random().publicKey;
    std::copy_n(random.begin(), sizeof serial, serial);
    serial[0] &= 0x7f;
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    X509_set_version(certificate, X509_VERSION_3);
    // A client whose clock is a day slow must not take it for one of the future.
    X509_gmtime_adj(X509_getm_notBefore(certificate), -day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), twentyYears);
    X509_set_pubkey(certificate, key);
    X509_NAME *subject = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    X509_set_issuer_name(certificate, subject);
    const bool complete = addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, NID_subject_alt_name, "DNS:ventanilla-server,DNS:localhost,IP:127.0.0.1")
        && X509_sign(certificate, key, EVP_sha256()) > 0;
    return complete ? std::move(made) : Certificate509();
}

QByteArray contentOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, size);
}

} // namespace

Result<ServerCertificate> ServerCertificate::load(const QString &certificateFile, const QString &keyFile)
{
    ServerCertificate loaded;
    loaded.m_context = std::shared_ptr<SSL_CTX>(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    SSL_CTX *context = loaded.m_context.get();
    if (context == nullptr)
        return failure(ErrorKind::Internal, QStringLiteral("tls"));
    setRules(context);
    if (SSL_CTX_use_certificate_chain_file(context, QFile::encodeName(certificateFile).constData()) != 1)
        return failure(problemOf(certificateFile, "certificate"));
    if (SSL_CTX_use_PrivateKey_file(context, QFile::encodeName(keyFile).constData(), SSL_FILETYPE_PEM) != 1
        || SSL_CTX_check_private_key(context) != 1)
        return failure(problemOf(keyFile, "key"));
    const QByteArray der = derOf(SSL_CTX_get0_certificate(context));
    loaded.m_sha256 = QCryptographicHash::hash(der, QCryptographicHash::Sha256);
    loaded.m_fingerprint = keys::fingerprint(der);
    return loaded;
}

Result<void> ServerCertificate::make(const QString &certificateFile, const QString &keyFile)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate509 certificate = key ? selfSigned(key.get()) : Certificate509();
    const Memory keyText(BIO_new(BIO_s_mem()));
    const Memory certificateText(BIO_new(BIO_s_mem()));
    const bool written = certificate && keyText && certificateText
        && PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1
        && PEM_write_bio_X509(certificateText.get(), certificate.get()) == 1;
    if (!written)
        return failure(ErrorKind::Internal, QStringLiteral("certificate"));
    if (auto kept = store::writeDurably(keyFile, contentOf(keyText.get())); !kept)
        return kept;
    return store::writeDurably(certificateFile, contentOf(certificateText.get()));
}

} // namespace ventanilla::sync
