#include "tests/sync_client/Computer.h"

#include "core/security/KeySlots.h"
#include "core/security/StoreFolder.h"
#include "core/store/Digest.h"
#include "core/store/Verify.h"
#include "core/sync/engine/SyncState.h"
#include "tests/support/Catch.h"

#include <random>

namespace ventanilla::tests {

namespace {

QString lettersFrom(std::mt19937 &random, int count)
{
    QString text;
    for (int letter = 0; letter < count; ++letter)
        text += QLatin1Char(char('a' + random() % 26));
    return text;
}

// A password is made dear to guess for thieves; these are given away here, and asked for hundreds of times.
void makeSignInCheap(const QString &path, const store::Database &database)
{
    constexpr security::KeyCost least{1, 8};
    const QString file = security::StoreFolder{path}.keySlots();
    auto slots = security::KeySlots::load(file);
    REQUIRE(slots);
    REQUIRE(slots->setOperator(administratorName, administratorPassword, database.key(), least));
    REQUIRE(slots->save(file));
}

} // namespace

Computer::Computer(const Clock &clock) : m_clock(clock) { }

std::unique_ptr<Computer> Computer::first(const Clock &clock)
{
    auto computer = std::make_unique<Computer>(clock);
    security::Operator ana;
    ana.username = administratorName;
    ana.fullName = QStringLiteral("Ana Muñoz");
    auto made = security::entrance::createStore(
        computer->path(), testCommune, QStringLiteral("Ninhue"), ana, administratorPassword, clock);
    REQUIRE(made);
    REQUIRE(security::Agreement::accept(made->session));
    makeSignInCheap(computer->path(), made->session.database());
    return computer;
}

security::Session Computer::signIn(security::entrance::Purpose purpose) const
{
    auto session = security::entrance::signIn(path(), administratorName, administratorPassword, m_clock, purpose);
    REQUIRE(session);
    return std::move(*session);
}

void Computer::enrol(const CommuneServer &server, int port)
{
    auto enrolled = enrol(server.identity(port), server.newCode());
    INFO((enrolled ? QString() : enrolled.error().field + enrolled.error().detail).toStdString());
    REQUIRE(enrolled);
}

Result<void> Computer::enrol(const sync::ServerIdentity &server, const QString &code)
{
    NoProgress progress;
    auto session = signIn();
    return sync::server_exchange::enrolStore(session.database(), server, code, QStringLiteral("PC de mesón"), progress);
}

Result<security::NewStore> Computer::join(const sync::ServerIdentity &server, const QString &code)
{
    NoProgress progress;
    auto joined = sync::server_exchange::joinCommune(
        {path(), server, code, QStringLiteral("Notebook"), administratorName, administratorPassword}, m_clock,
        progress);
    if (joined)
        makeSignInCheap(path(), joined->session.database());
    return joined;
}

void Computer::joinCompletely(const CommuneServer &server, int port)
{
    auto joined = join(server.identity(port), server.newCode());
    INFO((joined ? QString() : joined.error().field + joined.error().detail).toStdString());
    REQUIRE(joined);
    CHECK(joined->session.agreementAccepted());
}

Result<sync::ExchangeReport> Computer::exchange() const
{
    NoProgress progress;
    auto session = signIn(security::entrance::Purpose::Exchange);
    return sync::server_exchange::run(session.database(), progress);
}

sync::ExchangeReport Computer::exchangeWell() const
{
    auto report = exchange();
    INFO((report ? QString() : sync::server_exchange::problemWord(report.error())).toStdString());
    REQUIRE(report);
    CHECK_FALSE(report->refusedBatch);
    return *report;
}

PersonId Computer::addPersons(int count, int letters)
{
    std::mt19937 random(m_seed++);
    auto session = signIn();
    const auto first = session.database().write([&](store::Transaction &transaction) {
        PersonId id;
        for (int person = 0; person < count; ++person) {
            const auto next = transaction.nextId<PersonTag>();
            transaction.statement("INSERT INTO person (id, given_names, surname1) VALUES (?, ?, ?)")
                .bind(next, lettersFrom(random, letters), QStringLiteral("Soto"))
                .run();
            id = id.isValid() ? id : next;
        }
        return id;
    });
    REQUIRE(first);
    return *first;
}

void Computer::setPhone(PersonId person, const QString &phone)
{
    auto session = signIn();
    REQUIRE(session.database().write([&](store::Transaction &transaction) {
        transaction.statement("UPDATE person SET phone = ? WHERE id = ?").bind(phone, person).run();
    }));
}

QString Computer::phoneOf(PersonId person) const
{
    auto session = signIn();
    const auto phone = session.database().read([&](store::Connection &connection) {
        return connection.statement("SELECT phone FROM person WHERE id = ?").bind(person).single<QString>();
    });
    REQUIRE(phone);
    return phone->value_or(QString());
}

qint64 Computer::countPersons() const
{
    auto session = signIn();
    const auto count = session.database().read([](store::Connection &connection) {
        return connection.statement("SELECT count(*) FROM person").single<qint64>().value_or(0);
    });
    REQUIRE(count);
    return *count;
}

qint64 Computer::unsent() const
{
    auto session = signIn(security::entrance::Purpose::Exchange);
    const auto state =
        session.database().read([](store::Connection &connection) { return sync::sync_state::read(connection); });
    REQUIRE(state);
    return state->unsentEntries;
}

int Computer::number() const
{
    auto session = signIn(security::entrance::Purpose::Exchange);
    return session.database().info()->device;
}

QString Computer::digest() const
{
    NoProgress progress;
    auto session = signIn();
    const auto digest = store::contentDigest(session.database(), progress);
    REQUIRE(digest);
    return digest->sha256;
}

bool Computer::isWhole() const
{
    NoProgress progress;
    auto session = signIn();
    const auto problems = store::verify(session.database(), progress);
    REQUIRE(problems);
    for (const store::Problem &problem : *problems)
        UNSCOPED_INFO(problem.detail.toStdString());
    return problems->empty();
}

} // namespace ventanilla::tests
