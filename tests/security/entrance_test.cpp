#include "tests/security/StoreFixture.h"

#include <QFile>
#include <QFileInfo>

using namespace ventanilla;
using namespace ventanilla::security;
using namespace ventanilla::tests;

TEST_CASE("a new store opens again for its administrator, who must accept the agreement first", "[entrance]")
{
    const StoreFixture fixture;
    CHECK_FALSE(entrance::holdsStore(fixture.path()));
    CHECK(kindOf(entrance::usernames(fixture.path())) == ErrorKind::NotAStore);
    CHECK(fixture.createAndLeave().size() == 34);
    CHECK(entrance::holdsStore(fixture.path()));
    CHECK(entrance::usernames(fixture.path()) == QStringList{anasName});
    {
        auto session = fixture.signIn(QStringLiteral(" Ana "));
        REQUIRE(session);
        CHECK(session->currentOperator().role == Role::Administrator);
        CHECK(kindOf(session->require(Permission::ReadCatalogue)) == ErrorKind::AgreementMissing);
        CHECK(kindOf(session->read(Permission::ReadCatalogue, [](store::Connection &) { return 1; }))
            == ErrorKind::AgreementMissing);
        REQUIRE(Agreement::accept(*session));
        REQUIRE(Agreement::accept(*session));
        CHECK(session->may(Permission::ReadCatalogue));
        CHECK(kindOf(session->require(Permission::ReadPersonalFile)) == ErrorKind::PermissionDenied);
    }
    auto again = fixture.signIn();
    REQUIRE(again);
    CHECK(again->agreementAccepted());
    const auto accepted = again->database().read([](store::Connection &connection) {
        return connection
            .statement("SELECT group_concat(version || ' ' || length(text_hash)) FROM agreement_acceptance")
            .single<QString>();
    });
    CHECK(accepted.value() == QStringLiteral("1 64"));
}

TEST_CASE("files of a store are for their owner only and hold no secret in clear", "[entrance]")
{
    const StoreFixture fixture;
    const QString code = fixture.createAndLeave();
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    CHECK((QFileInfo(fixture.path()).permissions() & others) == QFileDevice::Permissions());
    CHECK((QFileInfo(fixture.folder.keySlots()).permissions() & others) == QFileDevice::Permissions());
    QFile keys(fixture.folder.keySlots());
    REQUIRE(keys.open(QIODevice::ReadOnly));
    const QByteArray content = keys.readAll();
    CHECK_FALSE(content.contains(code.toLatin1()));
    CHECK_FALSE(content.contains(anasPassword.toUtf8()));
    QFile database(fixture.folder.database());
    REQUIRE(database.open(QIODevice::ReadOnly));
    const QByteArray pages = database.readAll();
    CHECK_FALSE(pages.contains("SQLite format 3"));
    CHECK_FALSE(pages.contains("CREATE TABLE"));
    CHECK_FALSE(pages.contains("Ninhue"));
}

TEST_CASE("a wrong password and an unknown name are told alike", "[entrance]")
{
    const StoreFixture fixture;
    (void)fixture.createAndLeave();
    const auto wrong = fixture.signIn(anasName, QStringLiteral("cordillera nevado"));
    const auto unknown = fixture.signIn(QStringLiteral("eva"));
    REQUIRE_FALSE(wrong);
    REQUIRE_FALSE(unknown);
    CHECK(wrong.error() == unknown.error());
    CHECK(wrong.error().kind == ErrorKind::WrongPassword);
    CHECK(kindOf(fixture.signIn(anasName, QString(2000, QLatin1Char('x')))) == ErrorKind::WrongPassword);
}

TEST_CASE("accents composed in another way are the same password", "[entrance]")
{
    const StoreFixture fixture;
    {
        REQUIRE(fixture.create(QStringLiteral("caf\u00e9 en grano")));
    }
    CHECK(fixture.signIn(anasName, QStringLiteral("cafe\u0301 en grano")));
}

TEST_CASE("guessing is slowed down, across restarts and clocks that are set back", "[entrance]")
{
    StoreFixture fixture;
    (void)fixture.createAndLeave();
    const QString wrong = QStringLiteral("adivina otra vez");
    const auto name = GENERATE(QStringLiteral("ana"), QStringLiteral("nadie"));
    for (int attempt = 0; attempt < 4; ++attempt)
        CHECK(kindOf(fixture.signIn(name, wrong)) == ErrorKind::WrongPassword);
    const auto refused = fixture.signIn(name, anasPassword);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::TooManyAttempts);
    CHECK(refused.error().detail == QStringLiteral("1"));
    CHECK(kindOf(entrance::checkPassword(fixture.path(), name, anasPassword, fixture.clock))
        == ErrorKind::TooManyAttempts);
    fixture.clock.advanceSeconds(-3600);
    CHECK(kindOf(fixture.signIn(name, anasPassword)) == ErrorKind::TooManyAttempts);
    fixture.clock.advanceSeconds(1);
    CHECK(kindOf(fixture.signIn(name, wrong)) == ErrorKind::WrongPassword);
    CHECK(fixture.signIn(name, anasPassword).error().detail == QStringLiteral("2"));
    fixture.clock.advanceSeconds(2);
    if (name == anasName) {
        CHECK(fixture.signIn());
        CHECK(kindOf(fixture.signIn(name, wrong)) == ErrorKind::WrongPassword);
        CHECK(fixture.signIn());
    }
}

TEST_CASE("one program at a time works on a store", "[entrance]")
{
    const StoreFixture fixture;
    auto made = fixture.create();
    REQUIRE(made);
    CHECK(kindOf(fixture.signIn()) == ErrorKind::AlreadyOpen);
    auto fork = made->session.fork();
    REQUIRE(fork);
    {
        const Session gone = std::move(made->session);
    }
    CHECK(kindOf(fixture.signIn()) == ErrorKind::AlreadyOpen);
    CHECK(entrance::checkPassword(fixture.path(), anasName, anasPassword, fixture.clock));
    {
        const Session gone = std::move(*fork);
    }
    CHECK(fixture.signIn());
}

TEST_CASE("a lock left by a program that was killed does not keep the store closed", "[entrance]")
{
    const StoreFixture fixture;
    (void)fixture.createAndLeave();
    QFile lock(fixture.folder.storeLock());
    REQUIRE(lock.open(QIODevice::WriteOnly));
    // What QLockFile writes: process, program, computer. No process has that number.
    lock.write("4194999\nventanilla\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    CHECK(fixture.signIn());
}

TEST_CASE("a store is never made over another", "[entrance]")
{
    const StoreFixture fixture;
    (void)fixture.createAndLeave();
    CHECK(kindOf(fixture.create()) == ErrorKind::StoreExists);
    SECTION("nor over key slots whose database is gone for the moment")
    {
        REQUIRE(QFile::remove(fixture.folder.database()));
        CHECK(kindOf(fixture.create()) == ErrorKind::StoreExists);
    }
    SECTION("but an interrupted creation makes room")
    {
        REQUIRE(QFile::rename(fixture.folder.database(), fixture.folder.unfinishedDatabase()));
        CHECK(kindOf(fixture.signIn()) == ErrorKind::NotAStore);
        CHECK(fixture.create());
    }
}

TEST_CASE("what a new store must be told is checked", "[entrance]")
{
    const StoreFixture fixture;
    Operator who;
    who.username = anasName;
    who.fullName = QStringLiteral("Ana");
    const auto create = [&](const QString &commune, const Operator &administrator, const QString &password) {
        const auto made = entrance::createStore(
            fixture.path(), commune, QStringLiteral("Ninhue"), administrator, password, fixture.clock);
        REQUIRE_FALSE(made);
        return made.error();
    };
    const QString code = QStringLiteral("16204");
    CHECK(create(QStringLiteral("1620"), who, anasPassword)
        == Error{ErrorKind::InvalidInput, QStringLiteral("commune"), QStringLiteral("code")});
    CHECK(create(code, who, QStringLiteral("corta"))
        == Error{ErrorKind::InvalidInput, QStringLiteral("password"), QStringLiteral("short")});
    CHECK(create(code, who, QString(1025, QLatin1Char('a')))
        == Error{ErrorKind::InvalidInput, QStringLiteral("password"), QStringLiteral("long")});
    CHECK(create(code, who, {}) == Error{ErrorKind::MissingInput, QStringLiteral("password"), {}});
    who.username = QStringLiteral("Ana Muñoz");
    CHECK(create(code, who, anasPassword)
        == Error{ErrorKind::InvalidInput, QStringLiteral("username"), QStringLiteral("characters")});
    who.username = QStringLiteral("ana-munoz");
    CHECK(create(code, who, QStringLiteral("ANA-munoz"))
        == Error{ErrorKind::InvalidInput, QStringLiteral("password"), QStringLiteral("username")});
    CHECK_FALSE(entrance::holdsStore(fixture.path()));
    CHECK(fixture.create(QStringLiteral("demo"), PasswordPolicy::Demonstration));
}

TEST_CASE("a changed password replaces the old one at once", "[entrance]")
{
    const StoreFixture fixture;
    (void)fixture.createAndLeave();
    const QString changed = QStringLiteral("valle del itata");
    CHECK(kindOf(entrance::changePassword(fixture.path(), anasName, changed, anasPassword, fixture.clock))
        == ErrorKind::WrongPassword);
    SECTION("signed out") { }
    SECTION("at work")
    {
        auto session = fixture.signIn();
        REQUIRE(session);
        REQUIRE(entrance::changePassword(fixture.path(), anasName, anasPassword, changed, fixture.clock));
        CHECK(entrance::checkPassword(fixture.path(), anasName, changed, fixture.clock));
        REQUIRE(entrance::changePassword(fixture.path(), anasName, changed, anasPassword, fixture.clock));
    }
    REQUIRE(entrance::changePassword(fixture.path(), anasName, anasPassword, changed, fixture.clock));
    CHECK(kindOf(fixture.signIn()) == ErrorKind::WrongPassword);
    CHECK(fixture.signIn(anasName, changed));
}

TEST_CASE("the recovery code gives an operator a new password", "[entrance]")
{
    const StoreFixture fixture;
    const QString code = fixture.createAndLeave();
    const QString changed = QStringLiteral("valle del itata");
    const auto reset = [&](const QString &typed, const QString &name) {
        return entrance::resetPassword(fixture.path(), typed, name, changed, fixture.clock);
    };
    QString typo = code;
    typo[0] = typo[0] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
    CHECK(kindOf(reset(typo, anasName)) == ErrorKind::InvalidInput);
    CHECK(kindOf(reset(code, QStringLiteral("eva"))) == ErrorKind::NotFound);
    REQUIRE(reset(code.toLower().remove(QLatin1Char('-')), anasName));
    CHECK(kindOf(fixture.signIn()) == ErrorKind::WrongPassword);
    CHECK(fixture.signIn(anasName, changed));

    const StoreFixture other;
    const auto wrong = reset(other.createAndLeave(), anasName);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error() == Error{ErrorKind::WrongPassword, QStringLiteral("recovery_code"), {}});
}
