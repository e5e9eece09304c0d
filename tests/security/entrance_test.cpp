#include "core/security/Entrance.h"
#include "core/security/StoreFolder.h"
#include "tests/support/Catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ventanilla;
using namespace ventanilla::security;

namespace {

const QString password = QStringLiteral("cordillera nevada");

Operator administrator()
{
    Operator who;
    who.username = QStringLiteral("ana");
    who.fullName = QStringLiteral("Ana Muñoz");
    who.role = Role::Administrator;
    return who;
}

struct Folder
{
    QTemporaryDir place;
    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC)};
    QString path = place.filePath(QStringLiteral("store"));

    Result<NewStore> create(const QString &secret = password)
    {
        return entrance::createStore(
            path, QStringLiteral("16204"), QStringLiteral("Ninhue"), administrator(), secret, clock);
    }
    Result<Session> signIn(const QString &username, const QString &secret)
    {
        return entrance::signIn(path, username, secret, clock);
    }
};

template <class T>
ErrorKind kindOf(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

} // namespace

TEST_CASE("a new store opens again for its administrator, who must accept the agreement first", "[entrance]")
{
    Folder folder;
    CHECK_FALSE(entrance::holdsStore(folder.path));
    CHECK(kindOf(entrance::usernames(folder.path)) == ErrorKind::NotAStore);
    {
        auto made = folder.create();
        REQUIRE(made);
        CHECK(made->session.currentOperator().role == Role::Administrator);
        CHECK(made->recoveryCode.size() == 34);
    }
    CHECK(entrance::holdsStore(folder.path));
    CHECK(entrance::usernames(folder.path) == QStringList{QStringLiteral("ana")});
    {
        auto session = folder.signIn(QStringLiteral(" Ana "), password);
        REQUIRE(session);
        CHECK(kindOf(session->require(Permission::ReadCatalogue)) == ErrorKind::AgreementMissing);
        CHECK(kindOf(session->read(Permission::ReadCatalogue, [](store::Connection &) { return 1; }))
            == ErrorKind::AgreementMissing);
        REQUIRE(Agreement::accept(*session));
        REQUIRE(Agreement::accept(*session));
        CHECK(session->may(Permission::ReadCatalogue));
        CHECK(kindOf(session->require(Permission::ReadPersonalFile)) == ErrorKind::PermissionDenied);
    }
    auto again = folder.signIn(QStringLiteral("ana"), password);
    REQUIRE(again);
    CHECK(again->agreementAccepted());
    const auto acceptances = again->database().read([](store::Connection &connection) {
        return connection.statement("SELECT count(*) FROM agreement_acceptance").single<int>();
    });
    CHECK(acceptances.value() == 1);
}

TEST_CASE("a wrong password and an unknown name are told alike", "[entrance]")
{
    Folder folder;
    REQUIRE(folder.create());
    const auto wrong = folder.signIn(QStringLiteral("ana"), QStringLiteral("cordillera nevado"));
    const auto unknown = folder.signIn(QStringLiteral("eva"), password);
    REQUIRE_FALSE(wrong);
    REQUIRE_FALSE(unknown);
    CHECK(wrong.error() == unknown.error());
    CHECK(wrong.error().kind == ErrorKind::WrongPassword);
}

TEST_CASE("one program at a time works on a store", "[entrance]")
{
    Folder folder;
    auto made = folder.create();
    REQUIRE(made);
    CHECK(kindOf(folder.signIn(QStringLiteral("ana"), password)) == ErrorKind::AlreadyOpen);
    SECTION("a fork keeps it locked")
    {
        auto fork = made->session.fork();
        REQUIRE(fork);
        {
            const Session gone = std::move(made->session);
        }
        CHECK(kindOf(folder.signIn(QStringLiteral("ana"), password)) == ErrorKind::AlreadyOpen);
        CHECK(entrance::checkPassword(folder.path, QStringLiteral("ana"), password, folder.clock));
    }
}
