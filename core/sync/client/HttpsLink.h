#pragma once

#include "core/base/Progress.h"
#include "core/sync/client/ServerAddress.h"
#include "core/sync/client/ServerTrust.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace ventanilla::sync {

struct HttpCall
{
    std::string method;
    std::string path;
    std::string contentType;
    std::vector<QByteArray> body; // each is written whole, as soon as the link has room for it
    // What goes before the body and says whom it is for: made when the server has shown its certificate (SHA-256), of
    // one size for all. Runs in the link's thread.
    std::function<QByteArray(const QByteArray &certificate)> opening;
};

struct HttpAnswer
{
    int status = 0;
    QString contentType;
};

// Private to core/sync/client: calls to one server over one connection, one at a time. A thread of its own moves the bytes, so
// that the caller's Database and Progress stay in the caller's thread and no wait of the network's outlasts a cancel.
class HttpsLink
{
public:
    HttpsLink(const ServerAddress &address, ServerTrust::Rule rule, const QByteArray &pinned);
    HttpsLink(const HttpsLink &) = delete;
    HttpsLink &operator=(const HttpsLink &) = delete;
    ~HttpsLink();

    // Begins to connect and returns at once, so that the caller can work out meanwhile what to ask. How it went is the next
    // call's to say; without one, the server learns no more than that somebody was there.
    void open();

    // What comes, as it comes; an error ends the call and is its result.
    using Take = std::function<Result<void>(const HttpAnswer &answer, QByteArrayView bytes)>;

    // Errors: Offline, Cut, UntrustedServer, Cancelled, those of `take`.
    [[nodiscard]] Result<HttpAnswer> call(HttpCall call, const Take &take, Progress &progress);

    // Of the bodies, calls that failed included.
    [[nodiscard]] qint64 sentBytes() const;
    [[nodiscard]] qint64 receivedBytes() const { return m_receivedBytes; }
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] const ServerTrust &trust() const;

private:
    class Connection;
    class Conversation;
    void begin();
    void leave(std::chrono::milliseconds patience);
    [[nodiscard]] Result<void> follow(const Take &take, Progress &progress);

    std::shared_ptr<Connection> m_connection;
    std::shared_ptr<Conversation> m_conversation; // the latest
    std::thread m_worker;                         // while it is under way
    qint64 m_receivedBytes = 0;
    int m_calls = 0;
};

} // namespace ventanilla::sync
