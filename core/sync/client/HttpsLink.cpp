#include "core/sync/client/HttpsLink.h"

#include "core/sync/client/BrokenPipe.h"
#include "core/sync/client/PacedSocket.h"

#include <httplib.h>

#include <QDeadlineTimer>

#include <condition_variable>
#include <numeric>
#include <thread>

namespace ventanilla::sync {

namespace {

constexpr std::chrono::seconds longestConnecting{20};
// A server that has taken a large upload may need this long before its first word.
constexpr std::chrono::seconds longestSilence{60};
constexpr std::chrono::milliseconds betweenLooks{100};
// A connection on which nothing is asked yet is closed by a server after some seconds, at the earliest after so many.
constexpr std::chrono::seconds longestUnused{3};
// How long a thread that was told to end may take; one that asks for a name cannot be told, and is left behind.
constexpr std::chrono::milliseconds longestEnding{500};
constexpr qint64 largestWrite = 16 * 1024; // one record of TLS
constexpr qint64 mostArrived = 1024 * 1024;
constexpr qsizetype sha256Size = 32;

qint64 sizeOf(const std::vector<QByteArray> &parts)
{
    return std::accumulate(
        parts.begin(), parts.end(), qint64(0), [](qint64 sum, const QByteArray &part) { return sum + part.size(); });
}

Error errorOf(httplib::Error error, bool rejected)
{
    if (rejected)
        return Error{ErrorKind::UntrustedServer, QStringLiteral("server"), {}};
    switch (error) {
    case httplib::Error::Connection:
    case httplib::Error::ConnectionTimeout:
    case httplib::Error::BindIPAddress:
    case httplib::Error::SSLConnection:
        return Error{ErrorKind::Offline, QStringLiteral("server"), {}};
    default:
        return Error{ErrorKind::Cut, QStringLiteral("server"), {}};
    }
}

} // namespace

// What the thread and the caller share of one call, which may be known only after the thread has begun to connect.
class HttpsLink::Conversation
{
public:
    void ask(HttpCall wanted)
    {
        const std::lock_guard guarded(mutex);
        m_call = std::move(wanted);
        changed.notify_all();
    }

    void giveUp()
    {
        const std::lock_guard guarded(mutex);
        m_isGivenUp = true;
        changed.notify_all();
    }

    // Null when there is nothing to ask, or nothing so far.
    const HttpCall *waitForCall(QDeadlineTimer until = QDeadlineTimer(QDeadlineTimer::Forever))
    {
        std::unique_lock guarded(mutex);
        while (!m_call && !m_isGivenUp && !until.hasExpired())
            changed.wait_for(guarded, betweenLooks);
        return m_call ? &*m_call : nullptr;
    }

    std::mutex mutex;
    std::condition_variable changed;
    std::vector<QByteArray> arrived;
    qint64 arrivedBytes = 0;
    HttpAnswer answer;
    httplib::Error error = httplib::Error::Success;
    bool done = false;

private:
    std::optional<HttpCall> m_call; // stays as it is when it has come
    bool m_isGivenUp = false;
};

class HttpsLink::Connection
{
public:
    Connection(const ServerAddress &address, ServerTrust::Rule rule, const QByteArray &pinned)
        : trust(rule, pinned), m_client(std::make_unique<httplib::SSLClient>(address.host, address.port))
    {
        // The trust above judges; httplib's own check comes too late and knows no pinned certificate.
        m_client->enable_server_certificate_verification(false);
        trust.guard(m_client->ssl_context(), address.host.c_str());
        SSL_CTX_set_app_data(m_client->ssl_context(), this);
        SSL_CTX_set_info_callback(m_client->ssl_context(), &Connection::notice);
        m_client->set_keep_alive(true);
        m_client->set_tcp_nodelay(true);
        m_client->set_connection_timeout(longestConnecting);
        m_client->set_read_timeout(longestSilence);
        m_client->set_write_timeout(longestSilence);
        m_client->set_socket_options([this](int connecting) { socket.attach(connecting); });
    }

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection()
    {
        const BrokenPipeIsAnError quietly;
        m_client.reset();
    }

    void run(Conversation &conversation)
    {
        const bool isFirst = !std::exchange(m_isBegun, true);
        const httplib::Error error = isFirst ? connectAndSend(conversation) : send(conversation);
        const std::lock_guard guarded(conversation.mutex);
        conversation.error = error;
        conversation.done = true;
        conversation.changed.notify_all();
    }

    ServerTrust trust;
    PacedSocket socket;

private:
    // Over the connection that is there, if it still is.
    httplib::Error send(Conversation &conversation)
    {
        httplib::Request request;
        const HttpCall *call = conversation.waitForCall();
        if (call == nullptr)
            return httplib::Error::Canceled;
        fill(request, *call, conversation);
        return send(request);
    }

    // httplib connects and sends in one go: what to send is put in when the hands have been shaken.
    httplib::Error connectAndSend(Conversation &conversation)
    {
        httplib::Request request;
        bool isUnused = false;
        m_whenConnected = [&] {
            const HttpCall *call = conversation.waitForCall(QDeadlineTimer(longestUnused));
            isUnused = call == nullptr || !socket.isConnected();
            if (isUnused)
                socket.close();
            else
                fill(request, *call, conversation);
        };
        const httplib::Error error = send(request);
        m_whenConnected = nullptr;
        return isUnused ? send(conversation) : error;
    }

    httplib::Error send(httplib::Request &request)
    {
        httplib::Response response;
        httplib::Error error = httplib::Error::Success;
        m_client->send(request, response, error);
        return error;
    }

    // Once for a connection: the same is told of what TLS says later.
    static void notice(const SSL *connection, int what, int)
    {
        auto *self = static_cast<Connection *>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(connection)));
        if (what != SSL_CB_HANDSHAKE_DONE)
            return;
        if (const auto whenConnected = std::exchange(self->m_whenConnected, nullptr))
            whenConnected();
    }

    void fill(httplib::Request &request, const HttpCall &call, Conversation &conversation)
    {
        request.method = call.method;
        request.path = call.path;
        if (!call.contentType.empty()) {
            request.headers.emplace("Content-Type", call.contentType);
            request.content_length_ = size_t(openingOf(call, QByteArray(sha256Size, '\0')).size() + sizeOf(call.body));
            request.content_provider_ = [this, &call, next = size_t(0)](
                                            size_t offset, size_t, httplib::DataSink &sink) mutable {
                return provide(call, offset, next, sink);
            };
        }
        request.response_handler = [&conversation](const httplib::Response &response) {
            const std::lock_guard guarded(conversation.mutex);
            conversation.answer = {response.status, QString::fromStdString(response.get_header_value("Content-Type"))};
            return true;
        };
        request.content_receiver = [this, &conversation](const char *bytes, size_t size, uint64_t, uint64_t) {
            return deliver(conversation, QByteArray(bytes, qsizetype(size)));
        };
    }

    static QByteArray openingOf(const HttpCall &call, const QByteArray &certificate)
    {
        return call.opening ? call.opening(certificate) : QByteArray();
    }

    bool provide(const HttpCall &call, size_t offset, size_t &next, httplib::DataSink &sink)
    {
        QByteArray together = offset == 0 ? openingOf(call, trust.shown()) : QByteArray();
        const qint64 room =
            socket.waitForRoom(!together.isEmpty() || next == call.body.size() ? 1 : call.body[next].size());
        if (room == 0)
            return false;
        while (next < call.body.size()
            && (together.isEmpty() || together.size() + call.body[next].size() <= std::min(room, largestWrite)))
            together += call.body[next++];
        if (!sink.write(together.constData(), size_t(together.size())))
            return false;
        socket.noteWritten(together.size());
        return true;
    }

    bool deliver(Conversation &conversation, QByteArray bytes)
    {
        std::unique_lock guarded(conversation.mutex);
        conversation.arrivedBytes += bytes.size();
        conversation.arrived.push_back(std::move(bytes));
        conversation.changed.notify_all();
        // Storing may be slower than the link: the rest waits on its way, not in memory.
        while (conversation.arrivedBytes > mostArrived && !socket.isAborted())
            conversation.changed.wait_for(guarded, betweenLooks);
        return !socket.isAborted();
    }

    std::unique_ptr<httplib::SSLClient> m_client;
    // Of the link's thread.
    bool m_isBegun = false;
    std::function<void()> m_whenConnected;
};

HttpsLink::HttpsLink(const ServerAddress &address, ServerTrust::Rule rule, const QByteArray &pinned)
    : m_connection(std::make_shared<Connection>(address, rule, pinned))
{ }

HttpsLink::~HttpsLink()
{
    if (!m_worker.joinable())
        return;
    m_conversation->giveUp();
    m_connection->socket.abort();
    leave(longestEnding);
}

qint64 HttpsLink::sentBytes() const
{
    return m_connection->socket.written();
}

const ServerTrust &HttpsLink::trust() const
{
    return m_connection->trust;
}

void HttpsLink::open()
{
    if (m_calls == 0 && !m_worker.joinable())
        begin();
}

void HttpsLink::begin()
{
    m_conversation = std::make_shared<Conversation>();
    m_worker = std::thread([connection = m_connection, conversation = m_conversation] {
        const BrokenPipeIsAnError quietly;
        connection->run(*conversation);
    });
}

// The thread that has ended, or does not although it was told to.
void HttpsLink::leave(std::chrono::milliseconds patience)
{
    std::unique_lock guarded(m_conversation->mutex);
    const bool done = m_conversation->changed.wait_for(guarded, patience, [this] { return m_conversation->done; });
    guarded.unlock();
    if (done)
        m_worker.join();
    else
        m_worker.detach();
}

Result<HttpAnswer> HttpsLink::call(HttpCall call, const Take &take, Progress &progress)
{
    ++m_calls;
    if (!m_worker.joinable())
        begin();
    m_conversation->ask(std::move(call));
    const auto followed = follow(take, progress);
    leave({});
    if (!followed)
        return failure(followed.error());
    if (m_conversation->error != httplib::Error::Success)
        return failure(errorOf(m_conversation->error, trust().hasRejected()));
    return m_conversation->answer;
}

// Until the thread has ended, or has not although it was told to.
Result<void> HttpsLink::follow(const Take &take, Progress &progress)
{
    Conversation &conversation = *m_conversation;
    Result<void> result;
    QDeadlineTimer patience(QDeadlineTimer::Forever);
    const auto stop = [&](Error why) {
        result = failure(std::move(why));
        patience.setRemainingTime(longestEnding);
    };
    std::unique_lock guarded(conversation.mutex);
    while (!patience.hasExpired() && !(conversation.done && conversation.arrived.empty())) {
        if (conversation.arrived.empty())
            conversation.changed.wait_for(guarded, betweenLooks);
        std::vector<QByteArray> arrived = std::exchange(conversation.arrived, {});
        conversation.arrivedBytes = 0;
        conversation.changed.notify_all();
        guarded.unlock();
        for (const QByteArray &bytes : arrived) {
            m_receivedBytes += bytes.size();
            if (auto taken = result ? take(conversation.answer, bytes) : result; !taken && result)
                stop(taken.error());
        }
        progress.report(m_receivedBytes + sentBytes(), 0);
        if (result && progress.isCancelled())
            stop(Error{ErrorKind::Cancelled, {}, {}});
        if (!result)
            m_connection->socket.abort();
        guarded.lock();
    }
    return result;
}

} // namespace ventanilla::sync
