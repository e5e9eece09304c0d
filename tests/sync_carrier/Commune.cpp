#include "tests/sync_carrier/Commune.h"

#include "core/store/Digest.h"
#include "core/store/Verify.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"

#include <QFile>

namespace ventanilla::tests {

int Computer::device()
{
    return store.database.info().value().device;
}

sync::DeviceIdentity Computer::identity()
{
    const auto identity = store.database.write(
        [](store::Transaction &transaction) { return sync::identity_of_device::findOrMake(transaction); });
    REQUIRE(identity);
    return *identity;
}

void Computer::registerPerson(const QString &givenNames)
{
    store.clock.advanceSeconds(1);
    REQUIRE(store.database.write(
        [&](store::Transaction &transaction) { (void)addPerson(transaction, givenNames, QStringLiteral("Soto")); }));
}

void Computer::setPhone(const QString &phone)
{
    store.clock.advanceSeconds(1);
    REQUIRE(store.database.write([&](store::Transaction &transaction) {
        transaction.statement("UPDATE person SET phone = ?").bind(phone).run();
    }));
}

QStringList Computer::names()
{
    const auto names = store.database.read([](store::Connection &connection) {
        QStringList all;
        auto statement = connection.statement("SELECT given_names FROM person ORDER BY given_names");
        while (statement.step())
            all.append(statement.value<QString>(0));
        return all;
    });
    REQUIRE(names);
    return *names;
}

int Computer::count(store::Sql sql)
{
    const auto count = store.database.read(
        [&](store::Connection &connection) { return connection.statement(sql).single<int>().value_or(0); });
    REQUIRE(count);
    return *count;
}

QString Computer::digest()
{
    NoProgress progress;
    const auto digest = store::contentDigest(store.database, progress);
    REQUIRE(digest);
    return digest->sha256;
}

QStringList Computer::problems()
{
    NoProgress progress;
    const auto problems = store::verify(store.database, progress);
    REQUIRE(problems);
    QStringList texts;
    for (const store::Problem &problem : *problems)
        texts.append(store::codeOf(problem.kind) + QLatin1String(": ") + problem.detail);
    return texts;
}

sync::StickExport Computer::exportTo(const QString &folder, Computer &receiver)
{
    store.clock.advanceSeconds(1);
    NoProgress progress;
    const auto exported = sync::stick::exportTo(store.database, folder, receiver.device(), progress);
    REQUIRE(exported);
    return *exported;
}

sync::StickImport Computer::importFrom(const QString &folder)
{
    store.clock.advanceSeconds(1);
    const auto [taken, refused] = imported(*this, folder);
    for (const auto &file : refused)
        UNSCOPED_INFO(file.name.toStdString() << ": " << int(file.error.kind) << " " << file.error.field.toStdString());
    REQUIRE(refused.empty());
    return taken;
}

std::pair<sync::StickImport, Refused> imported(Computer &computer, const QString &folder)
{
    NoProgress progress;
    const auto result = sync::stick::importFrom(computer.store.database, folder, progress);
    REQUIRE(result);
    return *result;
}

Commune::Commune(int computers)
{
    m_computers.push_back(std::make_unique<Computer>(sync::firstComputer));
    for (int count = 1; count < computers; ++count)
        enrol();
}

void Commune::enrol()
{
    sync::DeviceIdentity identity;
    identity.keys = sync::KeyPair::random();
    const auto enrolled = first().store.database.write([&](store::Transaction &transaction) {
        const QString name = QStringLiteral("Notebook %1").arg(m_computers.size());
        return sync::known_devices::enrol(transaction, name, identity.keys.publicKey);
    });
    REQUIRE(enrolled);
    identity.certificate = *enrolled;
    const sync::Certificate ofFirst = first().identity().certificate;
    m_computers.push_back(std::make_unique<Computer>(enrolled->device));
    REQUIRE(m_computers.back()->store.database.write([&](store::Transaction &transaction) {
        sync::identity_of_device::save(transaction, identity);
        return sync::known_devices::learn(transaction, {ofFirst, *enrolled});
    }));
}

QByteArray Stick::content(const QString &name) const
{
    QFile source(file(name));
    REQUIRE(source.open(QIODevice::ReadOnly));
    return source.readAll();
}

void Stick::put(const QString &name, const QByteArray &content) const
{
    QFile target(file(name));
    REQUIRE(target.open(QIODevice::WriteOnly));
    REQUIRE(target.write(content) == content.size());
}

void Stick::clear() const
{
    for (const QString &name : files())
        QFile::remove(file(name));
}

} // namespace ventanilla::tests
