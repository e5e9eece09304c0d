#include "tests/ui_desktop/SecondComputer.h"

#include "app/workspace/DemoStore.h"
#include "core/security/Entrance.h"
#include "core/store/JournalReading.h"
#include "core/sync/engine/DeviceIdentity.h"
#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/Reception.h"
#include "core/sync/engine/SyncState.h"
#include "tests/support/Catch.h"
#include "tests/ui_desktop/Differences.h"

namespace ventanilla::tests {

namespace {

using store::Database;
using store::Transaction;

constexpr qint64 hour = 3600;

// Two computers beside the office's, each with a store of its own.
Database makeOther(Desktop &desktop, const store::StoreInfo &office, int number)
{
    store::StoreInfo info = office;
    info.device = number;
    auto made = Database::create(desktop.directory.filePath(QStringLiteral("%1.db").arg(number)),
        store::StoreKey::random(), desktop.clock, info);
    REQUIRE(made);
    return std::move(*made);
}

QByteArray keyOf(Database &database)
{
    const auto key = database.write(
        [](Transaction &transaction) { return sync::identity_of_device::findOrMake(transaction).keys.publicKey; });
    REQUIRE(key);
    return *key;
}

void learn(Database &database, const std::vector<sync::Certificate> &known, const sync::Certificate &own)
{
    REQUIRE(database.write([&](Transaction &transaction) {
        auto identity = sync::identity_of_device::findOrMake(transaction);
        identity.certificate = own;
        sync::identity_of_device::save(transaction, identity);
        return sync::known_devices::learn(transaction, known);
    }));
}

void introduce(Database &office, Database &laptop, Database &pc)
{
    const auto known = office.write([&](Transaction &transaction) {
        auto own = sync::identity_of_device::findOrMake(transaction);
        own.certificate.name = QStringLiteral("PC mesón");
        own.certificate = sync::certificates::issue(own.certificate, own.keys);
        sync::identity_of_device::save(transaction, own);
        REQUIRE(sync::known_devices::enrol(transaction, QStringLiteral("Notebook de visitas"), keyOf(laptop)));
        REQUIRE(sync::known_devices::enrol(transaction, QStringLiteral("PC oficina social"), keyOf(pc)));
        return sync::known_devices::all(transaction);
    });
    REQUIRE(known);
    learn(laptop, *known, known->at(1));
    learn(pc, *known, known->at(2));
}

void hand(Database &from, Database &to, std::optional<int> onlyOf = {})
{
    constexpr qint64 plenty = 1'000'000'000;
    REQUIRE(sync::kept_batches::cutNew(from));
    const auto have = to.read(sync::kept_batches::held);
    REQUIRE(have);
    const auto batches = from.read(
        [&](store::Connection &connection) { return sync::kept_batches::lackingIn(connection, *have, plenty); });
    REQUIRE(batches);
    for (const auto &batch : *batches) {
        if (!onlyOf || batch.device == *onlyOf)
            REQUIRE(sync::reception::receive(to, batch.bytes));
    }
}

void changeSomebody(Database &database, const QString &email)
{
    REQUIRE(database.write([&email](Transaction &transaction) {
        transaction
            .statement("UPDATE person SET email = ? WHERE id = (SELECT id FROM person ORDER BY id LIMIT 1 OFFSET 90)")
            .bind(email)
            .run();
    }));
}

qint64 operatorCalled(Database &database, const QString &username)
{
    const auto id = database.read([&](store::Connection &connection) {
        return connection.statement("SELECT id FROM operator WHERE username = ?").bind(username).single<qint64>();
    });
    REQUIRE(id);
    return id->value_or(0);
}

security::Session deskOf(Desktop &desktop)
{
    auto session = security::entrance::signIn(
        desktop.folder(), QStringLiteral("demo-meson"), QString::fromLatin1(workspace::demoPassword), desktop.clock);
    REQUIRE(session);
    return std::move(*session);
}

void writeLog(Transaction &transaction, const QDateTime &now)
{
    using sync::Carrier;
    const QString none;
    const QString offline = QStringLiteral("offline");
    for (const auto &record :
        {sync::ExchangeRecord{0, now.addSecs(-50 * hour), Carrier::Stick, 412, 96, 31'200, 8'900, 0, none},
            sync::ExchangeRecord{0, now.addSecs(-27 * hour), Carrier::Server, 1'204, 0, 88'400, 2'100, 0, none},
            sync::ExchangeRecord{
                0, now.addSecs(-26 * hour), Carrier::Server, 12, 0, 1'200, 0, 0, QStringLiteral("cut")},
            sync::ExchangeRecord{0, now.addSecs(-25 * hour), Carrier::Server, 0, 31, 300, 2'200, 0, none},
            sync::ExchangeRecord{0, now.addSecs(-5 * hour), Carrier::Server, 0, 0, 0, 0, 0, offline},
            sync::ExchangeRecord{0, now.addSecs(-4 * hour), Carrier::Server, 0, 0, 0, 0, 0, offline},
            sync::ExchangeRecord{0, now.addSecs(-3 * hour), Carrier::Server, 0, 0, 0, 0, 0, offline},
            sync::ExchangeRecord{0, now.addSecs(-2 * hour), Carrier::Server, 35, 240, 4'100, 18'700, 6, none}})
        sync::sync_state::record(transaction, record);
}

void beEnrolled(Transaction &transaction)
{
    auto own = sync::identity_of_device::findOrMake(transaction);
    own.serverAuthority = sync::KeyPair::random().publicKey;
    own.serverUrl = QStringLiteral("https://127.0.0.1:1"); // nobody answers there
    sync::identity_of_device::save(transaction, own);
    writeLog(transaction, transaction.now());
}

} // namespace

void workApart(Desktop &desktop)
{
    constexpr int laptopNumber = sync::firstNumberOfFirstComputer;
    auto session = deskOf(desktop);
    Database &office = session.database();
    const auto info = office.info();
    REQUIRE(info);
    Database laptop = makeOther(desktop, *info, laptopNumber);
    Database pc = makeOther(desktop, *info, laptopNumber + 1);
    introduce(office, laptop, pc);
    hand(office, laptop);
    hand(office, pc);
    REQUIRE(office.write([](Transaction &transaction) {
        sync::sync_state::noteConfirmed(transaction, store::journal::known(transaction).sequenceOf(1));
    }));
    desktop.clock.shift(-26 * hour);
    writeDifferently(office, Writer::Office);
    desktop.clock.shift(-4 * hour);
    laptop.setAuthor(operatorCalled(laptop, QStringLiteral("demo-asistente")));
    writeDifferently(laptop, Writer::Laptop);
    hand(laptop, office);
    changeSomebody(pc, QStringLiteral("correo@example.cl"));
    hand(pc, laptop);
    changeSomebody(laptop, QStringLiteral("otro@example.cl")); // having seen what the office has not
    hand(laptop, office, laptopNumber);
    desktop.clock.shift(0);
    REQUIRE(office.write(beEnrolled));
}

void arrange(Desktop &desktop, Standing standing)
{
    auto session = deskOf(desktop);
    constexpr qint64 minute = 60;
    REQUIRE(session.database().write([&](Transaction &transaction) {
        const QDateTime now = transaction.now();
        const auto attempt = [&](qint64 minutesAgo, const QString &problem) {
            sync::sync_state::record(
                transaction, {0, now.addSecs(-minutesAgo * minute), sync::Carrier::Server, 0, 0, 0, 0, 0, problem});
        };
        sync::sync_state::noteServer(transaction, now.addDays(standing == Standing::LeaseEnding ? 2 : 30), 0);
        if (standing == Standing::UpToDate) {
            sync::sync_state::noteConfirmed(transaction, store::journal::known(transaction).sequenceOf(1));
            attempt(2, {});
        } else if (standing == Standing::Offline) {
            attempt(9, QStringLiteral("offline"));
        }
    }));
}

} // namespace ventanilla::tests
