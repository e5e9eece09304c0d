#include "core/base/Result.h"
#include "tests/support/Catch.h"
#include "tests/sync_server/LedgerFixture.h"

#include <set>
#include <thread>

using namespace ventanilla;
using namespace ventanilla::sync;
using namespace ventanilla::tests;

namespace {

Result<EnrolmentAnswer> enrol(LedgerFixture &fixture, const EnrolmentRequest &request)
{
    return fixture.ledger->write(
        [&](LedgerSession &session) { return ledger_devices::enrol(session, request, fixture.clock.now()); });
}

Result<Certificate> revoke(LedgerFixture &fixture, const QString &commune, int number)
{
    return fixture.ledger->write(
        [&](LedgerSession &session) { return ledger_devices::revoke(session, commune, number, fixture.clock.now()); });
}

Result<void> learn(LedgerFixture &fixture, const std::vector<Certificate> &certificates)
{
    return fixture.ledger->write(
        [&](LedgerSession &session) { return ledger_devices::learn(session, ninhue, certificates); });
}

std::optional<LedgerDevice> find(LedgerFixture &fixture, const QString &commune, int number)
{
    auto found =
        fixture.ledger->read([&](LedgerSession &session) { return ledger_devices::find(session, commune, number); });
    REQUIRE(found);
    return *found;
}

Certificate fromFirst(const OfficeDevice &first, int number, const QByteArray &key)
{
    Certificate certificate{ninhue, number, QStringLiteral("Notebook"), key, firstComputer,
        QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC), false, {}};
    return certificates::issue(certificate, first.keys());
}

} // namespace

TEST_CASE("Communes are added once, by their official code", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    const auto add = [&](const char *code, const char *name) {
        return fixture.ledger->write([&](LedgerSession &session) {
            return ledger_communes::add(session, QString::fromUtf8(code), QString::fromUtf8(name), fixture.clock.now());
        });
    };
    REQUIRE(add("16204", "Ninhue"));
    REQUIRE(add("16201", " Quirihue "));
    CHECK(add("16204", "Otra").error() == Error{ErrorKind::Duplicate, QStringLiteral("commune"), ninhue});
    for (const char *bad : {"", "1620", "162044", "1620a", "١٦٢٠٤", "'; --"})
        CHECK(add(bad, "X").error().kind == ErrorKind::InvalidInput);
    CHECK(add("13101", " ").error() == Error{ErrorKind::InvalidInput, QStringLiteral("name"), {}});

    const auto all = fixture.ledger->read([](LedgerSession &session) { return ledger_communes::all(session); });
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->at(0).name == QLatin1String("Quirihue"));
    CHECK(all->at(1) == CommuneSummary{ninhue, QStringLiteral("Ninhue"), 0, 0, 0, {}});
}

TEST_CASE("A code takes one computer in, and answers that one again", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    const QString code = fixture.newCode(ninhue);
    const OfficeDevice first;
    const OfficeDevice second;

    const auto answer = enrol(fixture, first.request(QLatin1Char(' ') + code.toLower()));
    REQUIRE(answer);
    CHECK(answer->communeCode == ninhue);
    CHECK(answer->certificate.device == 2);
    CHECK(answer->certificate.issuer == serverIssuer);
    CHECK(certificates::isGenuine(answer->certificate, answer->authority));
    CHECK(answer->devices == std::vector<Certificate>{answer->certificate});
    // The answer was lost on its way: the same computer asks again, days later.
    fixture.clock.advanceSeconds(5 * 24 * 3600);
    const auto again = enrol(fixture, first.request(code));
    REQUIRE(again);
    CHECK(again->certificate == answer->certificate);
    CHECK(enrol(fixture, second.request(code)).error() == Error{ErrorKind::NotFound, QStringLiteral("code"), {}});
}

TEST_CASE("Codes that are mistyped, unknown or expired say no more than that", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    const QString code = fixture.newCode(ninhue, 24);
    const OfficeDevice device;
    const Error unknown{ErrorKind::NotFound, QStringLiteral("code"), {}};
    CHECK(enrol(fixture, device.request(enrolments::newCode())).error() == unknown);
    CHECK(enrol(fixture, device.request(QStringLiteral("ABC"))).error() == unknown);
    fixture.clock.advanceSeconds(24 * 3600 + 1);
    CHECK(enrol(fixture, device.request(code)).error() == unknown);
}

TEST_CASE("A computer's name and key are checked before a number is given", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    const OfficeDevice known = fixture.newDevice(ninhue);
    const QString code = fixture.newCode(ninhue);
    EnrolmentRequest request = OfficeDevice().request(code);

    request.name = QStringLiteral("   ");
    CHECK(enrol(fixture, request).error() == Error{ErrorKind::InvalidInput, QStringLiteral("name"), {}});
    request.name = QString(longestDeviceName + 1, QLatin1Char('x'));
    CHECK(enrol(fixture, request).error().field == QLatin1String("name"));
    request.name = QStringLiteral("Mesón 1");
    const QByteArray key = std::exchange(request.publicKey, QByteArray(31, 'k'));
    CHECK(enrol(fixture, request).error().field == QLatin1String("public_key"));
    request.publicKey = known.keys().publicKey;
    CHECK(enrol(fixture, request).error().kind == ErrorKind::Duplicate);
    request.publicKey = key;
    const auto answer = enrol(fixture, request); // none of those attempts used the code up
    REQUIRE(answer);
    CHECK(answer->certificate.device == 3);
    CHECK(answer->certificate.name == QStringLiteral("Mesón 1"));
}

TEST_CASE("Numbers count on, and never come back after a revocation", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    fixture.addCommune(quirihue);
    CHECK(fixture.newDevice(ninhue).number() == 2);
    CHECK(fixture.newDevice(ninhue).number() == 3);
    REQUIRE(revoke(fixture, ninhue, 3));
    CHECK(fixture.newDevice(ninhue).number() == 4);
    CHECK(fixture.newDevice(quirihue).number() == 2); // each commune counts for itself
}

TEST_CASE("A store that has worked alone joins as number 1, before all others", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    fixture.addCommune(quirihue);
    const OfficeDevice first;
    const QString code = fixture.newCode(ninhue);
    CHECK(enrol(fixture, first.requestWithData(code, quirihue)).error()
        == Error{ErrorKind::InvalidInput, QStringLiteral("commune"), {}});
    EnrolmentRequest other = first.requestWithData(code, ninhue);
    other.device = 9;
    CHECK(enrol(fixture, other).error() == Error{ErrorKind::InvalidInput, QStringLiteral("device"), {}});
    const auto answer = enrol(fixture, first.requestWithData(code, ninhue));
    REQUIRE(answer);
    CHECK(answer->certificate.device == 1);
    CHECK(fixture.newDevice(ninhue).number() == 2);
    // A second one with data of its own would mix two histories.
    CHECK(enrol(fixture, OfficeDevice().requestWithData(fixture.newCode(ninhue), ninhue)).error()
        == Error{ErrorKind::Conflict, QStringLiteral("device"), {}});
}

TEST_CASE("A revocation is a later certificate, and final", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    const OfficeDevice device = fixture.newDevice(ninhue);
    const auto ended = revoke(fixture, ninhue, device.number());
    REQUIRE(ended);
    CHECK(ended->revoked);
    CHECK(ended->issuedAt > device.certificate().issuedAt); // within the same millisecond of the clock
    const auto authority =
        fixture.ledger->read([](LedgerSession &session) { return ledger_communes::find(session, ninhue); });
    REQUIRE((authority && *authority));
    CHECK(certificates::isGenuine(*ended, (*authority)->authority.publicKey));
    CHECK(revoke(fixture, ninhue, device.number()).error().kind == ErrorKind::Conflict);
    CHECK(revoke(fixture, ninhue, 77).error() == Error{ErrorKind::NotFound, QStringLiteral("device"), {}});
    CHECK(revoke(fixture, quirihue, device.number()).error().kind == ErrorKind::NotFound);
}

TEST_CASE("The first computer's certificates are believed for its own numbers only", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    const OfficeDevice first = fixture.newDevice(ninhue, true);
    const OfficeDevice second = fixture.newDevice(ninhue);
    const QByteArray key = KeyPair::random().publicKey;
    const Certificate good = fromFirst(first, 32'768, key);

    CHECK_FALSE(learn(fixture, {fromFirst(second, 32'769, key)})); // signed by somebody else
    CHECK_FALSE(learn(fixture, {fromFirst(first, 5, key)}));       // a number of the server's
    Certificate altered = good;
    altered.name = QStringLiteral("Otro");
    CHECK_FALSE(learn(fixture, {good, altered}));
    CHECK_FALSE(find(fixture, ninhue, 32'768)); // none was taken
    Certificate elsewhere = good;
    elsewhere.commune = quirihue;
    CHECK_FALSE(learn(fixture, {certificates::issue(elsewhere, first.keys())}));

    REQUIRE(learn(fixture, {good, first.certificate()}));
    CHECK(find(fixture, ninhue, 32'768)->certificate == good);

    Certificate ended = good;
    ended.revoked = true;
    ended.issuedAt = good.issuedAt.addSecs(1);
    REQUIRE(learn(fixture, {certificates::issue(ended, first.keys())}));
    Certificate revived = good;
    revived.issuedAt = good.issuedAt.addDays(1);
    REQUIRE(learn(fixture, {certificates::issue(revived, first.keys())}));
    CHECK(find(fixture, ninhue, 32'768)->certificate.revoked);
}

TEST_CASE("Computers that enrol at once, through several servers, get numbers of their own", "[ledger]")
{
    LedgerFixture fixture(GENERATE(LedgerKind::Sqlite, LedgerKind::Postgres));
    fixture.addCommune(ninhue);
    const auto another = fixture.openAnother();
    constexpr int count = 12;
    std::vector<QString> codes;
    for (int i = 0; i < count; ++i)
        codes.push_back(fixture.newCode(ninhue));
    std::vector<int> numbers(count);
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([&, i] {
            const OfficeDevice device;
            Ledger &ledger = i % 2 == 0 ? *fixture.ledger : *another;
            const auto answer = ledger.write([&](LedgerSession &session) {
                return ledger_devices::enrol(session, device.request(codes[size_t(i)]), fixture.clock.now());
            });
            numbers[size_t(i)] = answer ? answer->certificate.device : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const std::set<int> distinct(numbers.begin(), numbers.end());
    CHECK(distinct.size() == count);
    CHECK(*distinct.begin() == 2);
    CHECK(*distinct.rbegin() == count + 1);
}
