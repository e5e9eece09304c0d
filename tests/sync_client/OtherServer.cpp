#include "tests/sync_client/OtherServer.h"

#include "core/sync/client/ServerAddress.h"
#include "core/sync/server/LedgerCommunes.h"
#include "core/sync/server/LedgerDevices.h"
#include "core/sync/server/OutgoingAnswer.h"
#include "core/sync/server/SqliteLedger.h"
#include "tests/support/Catch.h"
#include "tests/sync_client/CommuneServer.h"

namespace ventanilla::tests {

using namespace ventanilla::sync;
using httplib::Request;
using httplib::Response;

namespace {

constexpr auto frameType = "application/octet-stream";

} // namespace

OtherServer::OtherServer(const Clock &clock, Latest latest) : m_clock(clock)
{
    auto ledger = SqliteLedger::open(m_folder.path(), clock);
    REQUIRE(ledger);
    m_ledger = std::move(*ledger);
    REQUIRE(m_ledger->write([&](LedgerSession &session) {
        return ledger_communes::add(session, testCommune, QStringLiteral("Ninhue"), clock.now());
    }));
    m_server.routes().Post(
        "/v1/exchange", [this](const Request &request, Response &response) { exchange(request, response); });
    m_server.routes().Post(
        "/v1/enrolments", [this](const Request &request, Response &response) { enrol(request, response); });
    if (latest) {
        m_server.routes().Post("/v1/snapshots/latest", [this, latest](const Request &, Response &response) {
            ++m_asked;
            response.set_content(latest().toStdString(), frameType);
        });
    }
    m_server.start();
}

ServerIdentity OtherServer::identity() const
{
    return {ServerAddress{"127.0.0.1", m_server.port()}.url(), m_server.certificate()};
}

QString OtherServer::newCode() const
{
    const auto code = m_ledger->write([&](LedgerSession &session) {
        return enrolment_codes::add(session, testCommune, m_clock.now(), m_clock.now().addDays(1));
    });
    REQUIRE(code);
    return *code;
}

std::vector<Certificate> OtherServer::certificates() const
{
    const auto devices =
        m_ledger->read([](LedgerSession &session) { return ledger_devices::all(session, testCommune); });
    REQUIRE(devices);
    std::vector<Certificate> certificates;
    for (const LedgerDevice &device : *devices)
        certificates.push_back(device.certificate);
    return certificates;
}

void OtherServer::exchange(const Request &request, Response &response) const
{
    ExchangeRules rules;
    rules.audience = m_server.certificate();
    IncomingExchange incoming(*m_ledger, m_clock, rules);
    (void)incoming.add(QByteArray::fromStdString(request.body));
    auto basis = incoming.finish();
    if (!basis) {
        response.set_content(frames::encode(*incoming.refusal()).toStdString(), frameType);
        return;
    }
    OutgoingAnswer outgoing(*m_ledger, std::move(*basis));
    QByteArray bytes;
    for (auto next = outgoing.next(); next && !next->isEmpty(); next = outgoing.next())
        bytes += *next;
    response.set_content(bytes.toStdString(), frameType);
}

void OtherServer::enrol(const Request &request, Response &response) const
{
    const auto asked = enrolments::requestFromJson(QByteArray::fromStdString(request.body));
    const auto answer = !asked ? failure(asked.error()) : m_ledger->write([&](LedgerSession &session) {
        return ledger_devices::enrol(session, *asked, m_clock.now());
    });
    if (!answer) {
        response.status = 403;
        return;
    }
    response.set_content(enrolments::toJson(*answer).toStdString(), "application/json");
}

} // namespace ventanilla::tests
