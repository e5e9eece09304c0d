#include "tests/sync_server/LedgerFixture.h"

#include "core/sync/server/PostgresLedger.h"
#include "core/sync/server/SqliteLedger.h"
#include "tests/support/Catch.h"
#include "tests/support_sync/PrivatePostgres.h"

namespace ventanilla::tests {

using namespace ventanilla::sync;

LedgerFixture::LedgerFixture(LedgerKind kind)
    : clock(QDateTime(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC)), m_kind(kind),
      m_database(kind == LedgerKind::Postgres ? newPostgresDatabase() : QString())
{
    rules.audience = QByteArray(32, 'a');
    ledger = openAnother();
}

std::unique_ptr<Ledger> LedgerFixture::openAnother() const
{
    if (m_kind == LedgerKind::Postgres) {
        auto opened = PostgresLedger::open(m_database);
        REQUIRE(opened);
        return std::move(*opened);
    }
    auto opened = SqliteLedger::open(folder.path(), clock);
    REQUIRE(opened);
    return std::move(*opened);
}

void LedgerFixture::addCommune(const QString &code)
{
    const auto added = ledger->write([&](LedgerSession &session) {
        return ledger_communes::add(session, code, QStringLiteral("Comuna ") + code, clock.now());
    });
    REQUIRE(added);
}

QString LedgerFixture::newCode(const QString &commune, int hours)
{
    const auto code = ledger->write([&](LedgerSession &session) {
        return enrolment_codes::add(session, commune, clock.now(), clock.now().addSecs(3600LL * hours));
    });
    REQUIRE(code);
    return *code;
}

OfficeDevice LedgerFixture::newDevice(const QString &commune, bool bringsData)
{
    OfficeDevice device;
    const QString code = newCode(commune);
    const auto answer = ledger->write([&](LedgerSession &session) {
        return ledger_devices::enrol(
            session, bringsData ? device.requestWithData(code, commune) : device.request(code), clock.now());
    });
    REQUIRE(answer);
    device.enrolled(answer->certificate);
    return device;
}

Answered LedgerFixture::exchange(const QByteArray &request, qsizetype step)
{
    IncomingExchange incoming(*ledger, clock, rules);
    for (qsizetype at = 0; at < request.size(); at += step) {
        if (!incoming.add(QByteArrayView(request).sliced(at, std::min(step, request.size() - at))))
            break;
    }
    auto basis = incoming.finish();
    if (!basis)
        return answered(frames::encode(*incoming.refusal()));
    OutgoingAnswer outgoing(*ledger, std::move(*basis));
    QByteArray bytes;
    for (;;) {
        auto next = outgoing.next();
        REQUIRE(next);
        if (next->isEmpty())
            return answered(bytes);
        bytes += *next;
    }
}

Answered LedgerFixture::exchange(
    OfficeDevice &device, const std::vector<QByteArray> &batches, const store::VersionVector &have)
{
    return exchange(requestOf(device.hello(rules.audience, have), batches));
}

store::VersionVector LedgerFixture::held(const QString &commune)
{
    const auto held = ledger->read([&](LedgerSession &session) { return ledger_batches::held(session, commune); });
    REQUIRE(held);
    return *held;
}

} // namespace ventanilla::tests
