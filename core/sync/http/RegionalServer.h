#pragma once

#include "core/base/Clock.h"
#include "core/sync/http/HttpDoor.h"
#include "core/sync/http/RequestRate.h"
#include "core/sync/http/SnapshotService.h"
#include "core/sync/http/Upstream.h"
#include "core/sync/server/Ledger.h"

#include <thread>

namespace ventanilla::sync {

// The regional server on the network, or a relay of it; what it answers where is in HTTP.md beside this file.
class RegionalServer
{
public:
    // `ledger`, `clock` and `upstream`, which a relay has, must outlive it.
    RegionalServer(Ledger &ledger, const Clock &clock, const ServerSettings &settings, ServerCertificate certificate,
        Upstream *upstream = nullptr);
    RegionalServer(const RegionalServer &) = delete;
    RegionalServer &operator=(const RegionalServer &) = delete;
    ~RegionalServer();

    // The port. Errors: Conflict "listen" when the address is somebody else's or not this computer's.
    [[nodiscard]] Result<int> start();
    // Takes nobody new, lets exchanges under way end, and returns when all is quiet.
    void stop();

private:
    void addRoutes();
    void exchange(const httplib::Request &request, httplib::Response &response, const httplib::ContentReader &content);
    void answer(IncomingExchange &incoming, httplib::Response &response, std::chrono::steady_clock::time_point begin);
    void tellUploaded(const httplib::Request &request, httplib::Response &response);
    void enrol(const httplib::Request &request, httplib::Response &response, const httplib::ContentReader &content);
    [[nodiscard]] Result<EnrolmentAnswer> enrolled(const EnrolmentRequest &request);
    void tellHealth(httplib::Response &response);
    void tellMetrics(const httplib::Request &request, httplib::Response &response);
    void tidy();
    void report(const ExchangeAccount &account, std::chrono::steady_clock::time_point begin);

    Ledger &m_ledger;
    const Clock &m_clock;
    const ServerSettings m_settings;
    Upstream *const m_upstream;
    ExchangeRules m_rules;
    ServerMetrics m_metrics;
    RequestRate m_addressRate;
    DeviceRate m_deviceRate;
    SnapshotService m_snapshots;
    HttpDoor m_door;
    std::thread m_serving;
    std::thread m_tidying;
    std::mutex m_lock;
    std::condition_variable m_stopped;
    bool m_stopping = false;
};

} // namespace ventanilla::sync
