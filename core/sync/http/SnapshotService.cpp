#include "core/sync/http/SnapshotService.h"

#include "core/sync/http/ArrivingBody.h"
#include "core/sync/http/PiecewiseAnswer.h"
#include "core/sync/http/ServerLog.h"
#include "core/sync/server/IncomingSnapshot.h"
#include "core/sync/server/LedgerSnapshots.h"

namespace ventanilla::sync {

namespace {

constexpr qsizetype largestFetchRequest = 4 * 1024;
constexpr int daysOfUnfinished = 30;

void answerFrame(httplib::Response &response, const Frame &frame)
{
    response.status = 200;
    response.set_content(frames::encode(frame).toStdString(), frameType);
}

} // namespace

SnapshotService::SnapshotService(Ledger &ledger, const Clock &clock, const ServerSettings &settings,
    QByteArray audience, DeviceRate &deviceRate, ServerMetrics &metrics)
    : m_ledger(ledger), m_clock(clock), m_settings(settings), m_audience(std::move(audience)), m_metrics(metrics),
      m_deviceRate(deviceRate)
{ }

void SnapshotService::addRoutes(httplib::Server &door)
{
    using httplib::ContentReader;
    using httplib::Request;
    using httplib::Response;
    door.Post("/v1/snapshots",
        [this](const Request &, Response &response, const ContentReader &content) { take(response, content); });
    door.Post("/v1/snapshots/latest",
        [this](const Request &, Response &response, const ContentReader &content) { give(response, content); });
}

Result<void> SnapshotService::tidy()
{
    return m_ledger.write([this](LedgerSession &session) {
        ledger_snapshots::forgetUnfinished(session, m_clock.now().addDays(-daysOfUnfinished));
    });
}

void SnapshotService::report(const char *event, const SnapshotAccount &account)
{
    m_metrics.countSnapshot(account);
    QJsonObject facts{{QStringLiteral("commune"), account.commune}, {QStringLiteral("device"), account.device},
        {QStringLiteral("received_bytes"), account.receivedBytes}, {QStringLiteral("sent_bytes"), account.sentBytes}};
    if (account.complete)
        facts.insert(QStringLiteral("complete"), true);
    if (!account.refused.isEmpty())
        facts.insert(QStringLiteral("refused"), account.refused);
    // That it is somebody else's turn, or that there is none yet, is nothing to look into.
    const bool isUsual = account.refused.isEmpty() || account.refused == QLatin1String("not_now")
        || account.refused == QLatin1String("none");
    server_log::write(isUsual ? server_log::Level::Info : server_log::Level::Warning, event, facts);
}

void SnapshotService::take(httplib::Response &response, const httplib::ContentReader &content)
{
    IncomingSnapshot incoming(m_ledger, m_clock, m_audience, m_settings.mostRequestBytes);
    if (!takeFrames(incoming, content, m_deviceRate)) {
        m_metrics.countCut();
        response.status = 400;
        return;
    }
    const auto taken = incoming.finish();
    report("snapshot_taken", incoming.account());
    answerFrame(response, taken ? Frame(*taken) : Frame(*incoming.refusal()));
}

void SnapshotService::give(httplib::Response &response, const httplib::ContentReader &content)
{
    const auto request = takeBody(content, largestFetchRequest);
    if (!request) {
        response.status = 400;
        return;
    }
    SnapshotAccount account;
    account.receivedBytes = request->size();
    auto basis = OutgoingSnapshot::answerTo(m_ledger, m_audience, *request, account);
    if (std::holds_alternative<SnapshotBasis>(basis) && !m_deviceRate.admit(account.commune, account.device)) {
        account.refused = QStringLiteral("busy");
        basis = Refusal{account.refused, {}};
    }
    if (const auto *refusal = std::get_if<Refusal>(&basis)) {
        report("snapshot_given", account);
        return answerFrame(response, *refusal);
    }
    const auto answer = std::make_shared<OutgoingSnapshot>(
        m_ledger, std::get<SnapshotBasis>(std::move(basis)), m_settings.mostAnswerBytes);
    answerInPieces(response, answer, [this, account](const OutgoingSnapshot &sent) mutable {
        account.sentBytes = sent.sentBytes();
        report("snapshot_given", account);
    });
}

} // namespace ventanilla::sync
