#include "core/sync/http/RegionalServer.h"

#include "core/sync/http/ArrivingBody.h"
#include "core/sync/http/PiecewiseAnswer.h"
#include "core/sync/http/ServerLog.h"
#include "core/sync/http/TlsConnection.h"
#include "core/sync/protocol/Batch.h"
#include "core/sync/server/LedgerUploads.h"
#include "core/sync/server/OutgoingAnswer.h"

#include <QHash>
#include <QJsonDocument>

namespace ventanilla::sync {

namespace {

using server_log::Level;
using SteadyClock = std::chrono::steady_clock;

constexpr auto jsonType = "application/json";
constexpr qsizetype largestEnrolment = 16 * 1024;
constexpr int daysOfUploads = 30;

void answerJson(httplib::Response &response, int status, const QByteArray &json)
{
    response.status = status;
    response.set_content(json.toStdString(), jsonType);
}

void answerJson(httplib::Response &response, int status, const QJsonObject &object)
{
    answerJson(response, status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void answerError(httplib::Response &response, int status, const QString &word)
{
    answerJson(response, status, QJsonObject{{QStringLiteral("error"), word}});
}

void answerFrame(httplib::Response &response, int status, const Frame &frame)
{
    response.status = status;
    response.set_content(frames::encode(frame).toStdString(), frameType);
}

bool isFromHere(const std::string &address)
{
    return address.rfind("127.", 0) == 0 || address == "::1" || address.rfind("::ffff:127.", 0) == 0;
}

// What a computer that wants to be enrolled is told.
struct EnrolmentRefusal
{
    int status = 503;
    QString word = QStringLiteral("busy");
};

// As the server above has said it; anything but a refusal means that there is no link to it.
EnrolmentRefusal refusalFromAbove(const Error &error)
{
    if (error.kind != ErrorKind::Refused)
        return {503, QStringLiteral("no_link")};
    static const QHash<QString, int> statuses{{QStringLiteral("code"), 403}, {QStringLiteral("device"), 409},
        {QStringLiteral("public_key"), 409}, {QStringLiteral("name"), 400}, {QStringLiteral("commune"), 400},
        {QStringLiteral("no_link"), 503}};
    const auto known = statuses.constFind(error.detail);
    return known == statuses.cend() ? EnrolmentRefusal() : EnrolmentRefusal{*known, error.detail};
}

EnrolmentRefusal refusalOf(const Error &error, bool isFromAbove)
{
    if (isFromAbove)
        return refusalFromAbove(error);
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::Damaged:
        return {400, error.field};
    case ErrorKind::NotFound:
        return {403, error.field};
    case ErrorKind::Conflict:
    case ErrorKind::Duplicate:
        return {409, error.field};
    default:
        return {};
    }
}

} // namespace

RegionalServer::RegionalServer(Ledger &ledger, const Clock &clock, const ServerSettings &settings,
    ServerCertificate certificate, Upstream *upstream)
    : m_ledger(ledger), m_clock(clock), m_settings(settings),
      m_upstream(upstream), m_rules{certificate.sha256(), settings.mostRequestBytes, settings.mostAnswerBytes,
                                settings.leaseDays},
      m_addressRate(settings.requestsPerMinute), m_deviceRate(settings.exchangesPerMinute),
      m_snapshots(ledger, clock, m_settings, m_rules.audience, m_deviceRate, m_metrics),
      m_door(settings, std::move(certificate), m_metrics)
{
    addRoutes();
}

RegionalServer::~RegionalServer()
{
    stop();
}

void RegionalServer::addRoutes()
{
    using httplib::Request;
    using httplib::Response;
    m_door.set_pre_routing_handler([this](const Request &request, Response &response) {
        const bool isOwn = request.path == "/health" || request.path == "/metrics";
        if (!isOwn && !m_addressRate.admit(request.remote_addr)) {
            response.set_header("Retry-After", "60");
            response.status = 429;
        } else if (request.has_header("Content-Encoding")) {
            response.status = 415; // httplib would unpack it, to any size
        } else {
            return httplib::Server::HandlerResponse::Unhandled;
        }
        TlsConnection::current()->closeAfterAnswer();
        return httplib::Server::HandlerResponse::Handled;
    });
    m_door.set_exception_handler([](const Request &, Response &response, std::exception_ptr) {
        server_log::write(Level::Error, "defect");
        TlsConnection::current()->closeAfterAnswer();
        response.status = 500;
    });
    m_door.Post(
        "/v1/exchange", [this](const Request &request, Response &response, const httplib::ContentReader &content) {
            exchange(request, response, content);
        });
    m_door.Post(
        "/v1/enrolments", [this](const Request &request, Response &response, const httplib::ContentReader &content) {
            enrol(request, response, content);
        });
    m_snapshots.addRoutes(m_door);
    m_door.Get("/v1/uploads", [this](const Request &request, Response &response) { tellUploaded(request, response); });
    m_door.Get("/health", [this](const Request &, Response &response) { tellHealth(response); });
    m_door.Get("/metrics", [this](const Request &request, Response &response) { tellMetrics(request, response); });
}

Result<int> RegionalServer::start()
{
    const int port = m_door.bind();
    if (port == 0)
        return failure(ErrorKind::Conflict, QStringLiteral("listen"));
    m_serving = std::thread([this] { m_door.serve(); });
    m_tidying = std::thread([this] { tidy(); });
    return port;
}

void RegionalServer::stop()
{
    if (!m_serving.joinable())
        return;
    m_door.endGently();
    m_serving.join();
    {
        const std::lock_guard lock(m_lock);
        m_stopping = true;
    }
    m_stopped.notify_all();
    m_tidying.join();
}

void RegionalServer::report(const ExchangeAccount &account, SteadyClock::time_point begin)
{
    const auto duration = std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - begin);
    m_metrics.countExchange(account, duration);
    if (m_upstream != nullptr && account.keptBatches > 0)
        m_upstream->noteArrival();
    QJsonObject facts{{QStringLiteral("commune"), account.commune}, {QStringLiteral("device"), account.device},
        {QStringLiteral("received_bytes"), account.receivedBytes},
        {QStringLiteral("kept_batches"), account.keptBatches}, {QStringLiteral("known_batches"), account.knownBatches},
        {QStringLiteral("sent_batches"), account.sentBatches}, {QStringLiteral("sent_bytes"), account.sentBytes},
        {QStringLiteral("milliseconds"), qint64(duration.count())}};
    if (account.wipe)
        facts.insert(QStringLiteral("wipe"), true);
    if (!account.refused.isEmpty())
        facts.insert(QStringLiteral("refused"), account.refused);
    server_log::write(account.refused.isEmpty() ? Level::Info : Level::Warning, "exchange", facts);
}

void RegionalServer::exchange(
    const httplib::Request &, httplib::Response &response, const httplib::ContentReader &content)
{
    const auto begin = SteadyClock::now();
    IncomingExchange incoming(m_ledger, m_clock, m_rules);
    if (!takeFrames(incoming, content, m_deviceRate)) {
        if (m_upstream != nullptr && incoming.account().keptBatches > 0)
            m_upstream->noteArrival();
        m_metrics.countCut();
        response.status = 400;
        return;
    }
    answer(incoming, response, begin);
}

void RegionalServer::answer(IncomingExchange &incoming, httplib::Response &response, SteadyClock::time_point begin)
{
    auto basis = incoming.finish();
    if (!basis) {
        report(incoming.account(), begin);
        answerFrame(response, incoming.greeted() ? 200 : 400, *incoming.refusal());
        return;
    }
    const auto answer = std::make_shared<OutgoingAnswer>(m_ledger, std::move(*basis));
    answerInPieces(response, answer, [this, account = incoming.account(), begin](const OutgoingAnswer &sent) mutable {
        account.sentBatches = sent.sentBatches();
        account.sentBytes = sent.sentBytes();
        report(account, begin);
    });
}

void RegionalServer::tellUploaded(const httplib::Request &request, httplib::Response &response)
{
    const QString commune = QString::fromStdString(request.get_param_value("commune"));
    const int device = QString::fromStdString(request.get_param_value("device")).toInt();
    const int named = QString::fromStdString(request.get_param_value("author")).toInt();
    const int author = named > 0 ? named : device;
    const QByteArray hash = QByteArray::fromHex(QByteArray::fromStdString(request.get_param_value("hash")));
    auto size = m_ledger.read([&](LedgerSession &session) {
        return std::max(ledger_uploads::sizeOf(session, commune, device, hash),
            ledger_batches::sizeOf(session, commune, author, hash));
    });
    if (!size)
        return answerError(response, 503, QStringLiteral("busy"));
    answerJson(response, 200, QJsonObject{{QStringLiteral("offset"), *size}});
}

void RegionalServer::enrol(const httplib::Request &, httplib::Response &response, const httplib::ContentReader &content)
{
    const auto body = takeBody(content, largestEnrolment);
    if (!body)
        return answerError(response, 413, QStringLiteral("too_large"));
    auto request = enrolments::requestFromJson(*body);
    auto answer = request ? enrolled(*request) : Result<EnrolmentAnswer>(failure(request.error()));
    m_metrics.countEnrolment(answer.has_value());
    if (!answer) {
        const auto [status, word] = refusalOf(answer.error(), m_upstream != nullptr && request);
        server_log::write(Level::Warning, "enrolment", {{QStringLiteral("refused"), word}});
        return answerError(response, status, word);
    }
    server_log::write(Level::Info, "enrolment",
        {{QStringLiteral("commune"), answer->communeCode}, {QStringLiteral("device"), answer->certificate.device}});
    answerJson(response, 200, enrolments::toJson(*answer));
}

Result<EnrolmentAnswer> RegionalServer::enrolled(const EnrolmentRequest &request)
{
    if (m_upstream != nullptr)
        return m_upstream->enrol(request);
    return m_ledger.write(
        [&](LedgerSession &session) { return ledger_devices::enrol(session, request, m_clock.now()); });
}

void RegionalServer::tellHealth(httplib::Response &response)
{
    const auto reached = m_ledger.read([](LedgerSession &session) {
        qint64 one = 0;
        session.each("SELECT 1", {}, [&](const LedgerRow &row) { one = row.integer(0); });
        return one;
    });
    answerJson(response, reached ? 200 : 503,
        QJsonObject{{QStringLiteral("status"), reached ? QStringLiteral("ok") : QStringLiteral("ledger")},
            {QStringLiteral("version"), QStringLiteral(VENTANILLA_VERSION)},
            {QStringLiteral("ledger"), m_ledger.kind()}});
}

void RegionalServer::tellMetrics(const httplib::Request &request, httplib::Response &response)
{
    if (!m_settings.publicMetrics && !isFromHere(request.remote_addr)) {
        response.status = 404;
        return;
    }
    QByteArray text = m_metrics.text(m_door.openConnections());
    if (m_upstream != nullptr)
        text += ServerMetrics::textOf(m_upstream->account());
    response.set_content(text.toStdString(), "text/plain; version=0.0.4");
}

// Once an hour: uploads and snapshots that nobody goes on with.
void RegionalServer::tidy()
{
    std::unique_lock lock(m_lock);
    do {
        lock.unlock();
        auto done = m_ledger.write([this](LedgerSession &session) {
            ledger_uploads::forgetOlderThan(session, m_clock.now().addDays(-daysOfUploads));
        });
        if (done)
            done = m_snapshots.tidy();
        if (!done)
            server_log::write(Level::Warning, "tidying_failed", {{QStringLiteral("detail"), done.error().detail}});
        lock.lock();
    } while (!m_stopped.wait_for(lock, std::chrono::hours(1), [this] { return m_stopping; }));
}

} // namespace ventanilla::sync
