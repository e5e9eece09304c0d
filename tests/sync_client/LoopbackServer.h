#pragma once

#include <httplib.h>

#include <QByteArray>

#include <memory>
#include <thread>

namespace ventanilla::tests {

// A certificate of its own and the key to it, made for one run.
struct SelfSigned
{
    SelfSigned();
    SelfSigned(const SelfSigned &) = delete;
    SelfSigned &operator=(const SelfSigned &) = delete;
    ~SelfSigned();

    X509 *certificate = nullptr;
    EVP_PKEY *key = nullptr;
    [[nodiscard]] QByteArray sha256() const;
};

// An HTTPS server of this process, for what a client does below the protocol.
class LoopbackServer
{
public:
    LoopbackServer();
    ~LoopbackServer();

    // Routes are added before start().
    [[nodiscard]] httplib::SSLServer &routes() { return *m_server; }
    void start();
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QByteArray certificate() const { return m_identity.sha256(); }

private:
    SelfSigned m_identity;
    std::unique_ptr<httplib::SSLServer> m_server;
    std::thread m_thread;
    int m_port = 0;
};

} // namespace ventanilla::tests
