#pragma once

#include "core/base/Clock.h"
#include "core/sync/http/RequestRate.h"
#include "core/sync/http/ServerMetrics.h"
#include "core/sync/http/ServerSettings.h"
#include "core/sync/server/Ledger.h"
#include "core/sync/server/OutgoingSnapshot.h"

#include <httplib.h>

namespace ventanilla::sync {

// POST /v1/snapshots and POST /v1/snapshots/latest (HTTP.md). Handlers run on the connection's thread.
class SnapshotService
{
public:
    // What is referred to must outlive it.
    SnapshotService(Ledger &ledger, const Clock &clock, const ServerSettings &settings, QByteArray audience,
        DeviceRate &deviceRate, ServerMetrics &metrics);

    void addRoutes(httplib::Server &door);
    // What nobody goes on with makes room.
    [[nodiscard]] Result<void> tidy();

private:
    void take(httplib::Response &response, const httplib::ContentReader &content);
    void give(httplib::Response &response, const httplib::ContentReader &content);
    void report(const char *event, const SnapshotAccount &account);

    Ledger &m_ledger;
    const Clock &m_clock;
    const ServerSettings &m_settings;
    const QByteArray m_audience;
    ServerMetrics &m_metrics;
    DeviceRate &m_deviceRate;
};

} // namespace ventanilla::sync
