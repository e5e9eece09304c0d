#include "tests/ui_sync/TwoComputers.h"

#include "core/identity/Person.h"
#include "core/sync/engine/DeviceIdentity.h"
#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/Reception.h"
#include "tests/support/Catch.h"

#include <algorithm>

namespace ventanilla::tests {

namespace {

using security::Permission;
using security::Role;

store::StoreInfo infoOf(int number)
{
    return {QStringLiteral("store"), QStringLiteral("16204"), QStringLiteral("Ninhue"), number,
        QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC)};
}

store::Database created(const QString &file, const store::StoreKey &key, const Clock &clock, int number)
{
    auto database = store::Database::create(file, key, clock, infoOf(number));
    REQUIRE(database);
    return std::move(*database);
}

constexpr std::array everyRole{Role::FrontDesk, Role::SocialWorker, Role::UnitHead, Role::Administrator};

// In the order in which the office enters them.
OperatorId idOf(Role role)
{
    return OperatorId(composeId(1, std::ranges::find(everyRole, role) - everyRole.begin() + 1));
}

QString nameOf(Role role)
{
    switch (role) {
    case Role::SocialWorker:
        return QStringLiteral("Elena Ñancupil Soto");
    case Role::UnitHead:
        return QStringLiteral("Jaime Riquelme Pino");
    case Role::Administrator:
        return QStringLiteral("Ana Pérez Muñoz");
    default:
        return QStringLiteral("Rosa Cáceres Vidal");
    }
}

void addOperators(store::Database &database)
{
    REQUIRE(database.write([](store::Transaction &transaction) {
        for (const Role role : everyRole) {
            const auto id = transaction.nextId<OperatorTag>();
            REQUIRE(id == idOf(role));
            transaction.statement("INSERT INTO operator (id, username, full_name, role) VALUES (?, ?, ?, ?)")
                .bind(id, security::codeOf(role), nameOf(role), role)
                .run();
        }
    }));
}

} // namespace

Computer::Computer(int number, const QString &computerName)
    : clock(infoOf(number).createdAt), key(store::StoreKey::random()),
      database(created(folder.filePath(QStringLiteral("store.db")), key, clock, number)), name(computerName)
{ }

store::Database Computer::open() const
{
    auto opened = store::Database::open(folder.filePath(QStringLiteral("store.db")), key, clock);
    REQUIRE(opened);
    return std::move(*opened);
}

security::Session Computer::as(Role role)
{
    security::Operator who;
    who.id = idOf(role);
    who.role = role;
    who.username = security::codeOf(role);
    who.fullName = nameOf(role);
    return security::Session(open(), who, true, nullptr);
}

TwoComputers::TwoComputers() : office(1, QStringLiteral("PC mesón")), laptop(laptopNumber, QStringLiteral("Notebook"))
{
    const auto key = laptop.database.write([](store::Transaction &transaction) {
        return sync::identity_of_device::findOrMake(transaction).keys.publicKey;
    });
    REQUIRE(key);
    const auto certificates =
        office.database.write([&](store::Transaction &transaction) -> Result<std::vector<sync::Certificate>> {
            auto own = sync::identity_of_device::findOrMake(transaction);
            own.certificate.name = office.name;
            own.certificate = sync::certificates::issue(own.certificate, own.keys);
            sync::identity_of_device::save(transaction, own);
            const auto enrolled = sync::known_devices::enrol(transaction, laptop.name, *key);
            REQUIRE(enrolled);
            REQUIRE(enrolled->device == laptopNumber);
            return sync::known_devices::all(transaction);
        });
    REQUIRE(certificates);
    REQUIRE(laptop.database.write([&](store::Transaction &transaction) {
        auto own = sync::identity_of_device::findOrMake(transaction);
        own.certificate = certificates->back();
        sync::identity_of_device::save(transaction, own);
        return sync::known_devices::learn(transaction, *certificates);
    }));
    addOperators(office.database);
    exchange();
}

void TwoComputers::hand(Computer &from, Computer &to)
{
    constexpr qint64 plenty = 100'000'000;
    REQUIRE(sync::kept_batches::cutNew(from.database));
    const auto have = to.database.read(sync::kept_batches::held);
    REQUIRE(have);
    const auto batches = from.database.read(
        [&](store::Connection &connection) { return sync::kept_batches::lackingIn(connection, *have, plenty); });
    REQUIRE(batches);
    for (const auto &batch : *batches)
        REQUIRE(sync::reception::receive(to.database, batch.bytes));
}

void TwoComputers::exchange()
{
    hand(office, laptop);
    hand(laptop, office);
    hand(office, laptop);
}

PersonId TwoComputers::addPerson(security::Session &session)
{
    identity::Person person;
    person.rut = identity::Rut::fromNumber(12'345'678);
    person.givenNames = QStringLiteral("María");
    person.surname1 = QStringLiteral("Soto");
    person.surname2 = QStringLiteral("Díaz");
    person.phone = QStringLiteral("56911111111");
    const auto id = session.write(Permission::EditPerson,
        [&](store::Transaction &transaction) { return identity::persons::insert(transaction, person); });
    REQUIRE(id);
    return *id;
}

void TwoComputers::setPhone(security::Session &session, PersonId id, const QString &digits)
{
    REQUIRE(session.write(Permission::EditPerson, [&](store::Transaction &transaction) {
        auto person = identity::persons::find(transaction, id);
        REQUIRE(person);
        person->phone = digits;
        identity::persons::update(transaction, *person);
    }));
}

QString TwoComputers::phoneOf(security::Session &session, PersonId id)
{
    const auto person = session.read(Permission::ReadPersonalFile,
        [&](store::Connection &connection) { return identity::persons::find(connection, id); });
    REQUIRE(person);
    REQUIRE(*person);
    return (*person)->phone;
}

} // namespace ventanilla::tests
