#pragma once

#include <QByteArray>

#include <atomic>
#include <mutex>

struct ssl_ctx_st;
struct x509_store_ctx_st;

namespace ventanilla::sync {

// Private to core/sync/client: decides during the handshake, before anything is sent, whether the server is the one meant.
// Outlives the connections it judges; seen from their thread and the caller's.
class ServerTrust
{
public:
    enum class Rule {
        Pinned,    // exactly the certificate with this SHA-256, whatever its names and dates say
        Authority, // one that the system's authorities vouch for, for this host
        LookOnly   // none: to see which one the server shows
    };

    ServerTrust(Rule rule, QByteArray pinned) : m_rule(rule), m_pinned(std::move(pinned)) { }
    // As the identity asks for: pinned, or vouched for by an authority.
    [[nodiscard]] static Rule ruleFor(const QByteArray &pinned);

    // Makes connections of the context ask here, and speak TLS 1.3 only.
    void guard(ssl_ctx_st *context, const char *host);

    [[nodiscard]] bool hasRejected() const { return m_rejected; }
    // SHA-256 of the certificate shown last; empty before any was.
    [[nodiscard]] QByteArray shown() const;
    // Whether an authority vouches for it.
    [[nodiscard]] bool isVouchedFor() const { return m_vouchedFor; }

private:
    static int judge(x509_store_ctx_st *context, void *self);
    [[nodiscard]] bool accepts(x509_store_ctx_st *context);

    Rule m_rule;
    QByteArray m_pinned;
    mutable std::mutex m_mutex;
    QByteArray m_shown;
    std::atomic<bool> m_rejected = false;
    std::atomic<bool> m_vouchedFor = false;
};

} // namespace ventanilla::sync
