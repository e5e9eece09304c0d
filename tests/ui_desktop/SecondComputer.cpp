#include "tests/ui_desktop/SecondComputer.h"

#include "app/workspace/DemoStore.h"
#include "core/security/Entrance.h"
#include "core/store/JournalReading.h"
#include "core/sync/engine/DeviceIdentity.h"
#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/Reception.h"
#include "core/sync/engine/SyncState.h"
#include "tests/support/Catch.h"

namespace ventanilla::tests {

namespace {

using store::Database;
using store::Transaction;

constexpr int laptopNumber = sync::firstNumberOfFirstComputer;

Database makeLaptop(Desktop &desktop, const store::StoreInfo &office)
{
    store::StoreInfo info = office;
    info.device = laptopNumber;
    auto made = Database::create(
        desktop.directory.filePath(QStringLiteral("laptop.db")), store::StoreKey::random(), desktop.clock, info);
    REQUIRE(made);
    return std::move(*made);
}

void introduce(Database &office, Database &laptop)
{
    const auto key = laptop.write(
        [](Transaction &transaction) { return sync::identity_of_device::findOrMake(transaction).keys.publicKey; });
    REQUIRE(key);
    const auto known = office.write([&](Transaction &transaction) {
        auto own = sync::identity_of_device::findOrMake(transaction);
        own.certificate.name = QStringLiteral("PC mesón");
        own.certificate = sync::certificates::issue(own.certificate, own.keys);
        sync::identity_of_device::save(transaction, own);
        REQUIRE(sync::known_devices::enrol(transaction, QStringLiteral("Notebook de visitas"), *key));
        REQUIRE(sync::known_devices::enrol(
            transaction, QStringLiteral("PC oficina social"), sync::KeyPair::random().publicKey));
        return sync::known_devices::all(transaction);
    });
    REQUIRE(known);
    REQUIRE(laptop.write([&](Transaction &transaction) {
        auto own = sync::identity_of_device::findOrMake(transaction);
        own.certificate = known->at(1);
        sync::identity_of_device::save(transaction, own);
        return sync::known_devices::learn(transaction, *known);
    }));
}

void hand(Database &from, Database &to)
{
    constexpr qint64 plenty = 1'000'000'000;
    REQUIRE(sync::kept_batches::cutNew(from));
    const auto have = to.read(sync::kept_batches::held);
    REQUIRE(have);
    const auto batches = from.read(
        [&](store::Connection &connection) { return sync::kept_batches::lackingIn(connection, *have, plenty); });
    REQUIRE(batches);
    for (const auto &batch : *batches)
        REQUIRE(sync::reception::receive(to, batch.bytes));
}

// The same rows on both, told differently. Rows are chosen by their place, so that the pictures stay alike.
void write(Database &database, bool office)
{
    REQUIRE(database.write([office](Transaction &transaction) {
        const auto say = [&](store::Sql sql, const auto &here, const auto &there) {
            if (office)
                transaction.statement(sql).bind(here).run();
            else
                transaction.statement(sql).bind(there).run();
        };
        say("UPDATE person SET phone = ? WHERE id = (SELECT id FROM person WHERE phone IS NOT NULL ORDER BY id LIMIT 1 "
            "OFFSET 40)",
            QStringLiteral("56987654321"), QStringLiteral("56912345678"));
        say("UPDATE household SET address = ? WHERE id = (SELECT id FROM household WHERE address IS NOT NULL ORDER BY "
            "id "
            "LIMIT 1 OFFSET 12)",
            QStringLiteral("Los Aromos 120, casa de atrás"), QStringLiteral("Los Aromos 102"));
        say("UPDATE attention_motive SET answer = ? WHERE id = (SELECT id FROM attention_motive ORDER BY id LIMIT 1 "
            "OFFSET 30)",
            QStringLiteral(
                "Se le informan los requisitos del subsidio y que debe traer el certificado de nacimiento de "
                "su hija menor antes de fin de mes."),
            QStringLiteral(
                "Vive con su hija y dos nietos; se deja pendiente la visita domiciliaria porque el camino está "
                "cortado. Volver a llamar el lunes por la mañana."));
        say("UPDATE household_member SET relation = ? WHERE id = (SELECT id FROM household_member ORDER BY id LIMIT 1 "
            "OFFSET 7)",
            QStringLiteral("NIETO"), QStringLiteral("HIJO"));
    }));
}

void beEnrolled(Database &office, const Clock &clock)
{
    constexpr qint64 hour = 3600;
    REQUIRE(office.write([&](Transaction &transaction) {
        auto own = sync::identity_of_device::findOrMake(transaction);
        own.serverAuthority = sync::KeyPair::random().publicKey;
        own.serverUrl = QStringLiteral("https://127.0.0.1:1"); // nobody answers there
        sync::identity_of_device::save(transaction, own);
        using sync::Carrier;
        const QDateTime now = clock.now();
        for (const auto &record :
            {sync::ExchangeRecord{0, now.addSecs(-50 * hour), Carrier::Stick, 412, 96, 31'200, 8'900, 0, {}},
                sync::ExchangeRecord{0, now.addSecs(-26 * hour), Carrier::Server, 1'204, 0, 88'400, 2'100, 0, {}},
                sync::ExchangeRecord{
                    0, now.addSecs(-5 * hour), Carrier::Server, 0, 0, 0, 0, 0, QStringLiteral("offline")},
                sync::ExchangeRecord{0, now.addSecs(-2 * hour), Carrier::Server, 35, 240, 4'100, 18'700, 4, {}},
                sync::ExchangeRecord{0, now.addSecs(-300), Carrier::Server, 12, 0, 1'200, 0, 0, QStringLiteral("cut")}})
            sync::sync_state::record(transaction, record);
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

} // namespace

void workApart(Desktop &desktop)
{
    auto session = security::entrance::signIn(
        desktop.folder(), QStringLiteral("demo-meson"), QString::fromLatin1(workspace::demoPassword), desktop.clock);
    REQUIRE(session);
    Database &office = session->database();
    const auto info = office.info();
    REQUIRE(info);
    Database laptop = makeLaptop(desktop, *info);
    introduce(office, laptop);
    hand(office, laptop);
    write(office, true);
    laptop.setAuthor(operatorCalled(laptop, QStringLiteral("demo-asistente")));
    write(laptop, false);
    hand(laptop, office);
    REQUIRE(office.write([&](Transaction &transaction) {
        sync::sync_state::noteConfirmed(transaction, store::journal::known(transaction).sequenceOf(1) - 12);
    }));
    beEnrolled(office, desktop.clock);
}

} // namespace ventanilla::tests
