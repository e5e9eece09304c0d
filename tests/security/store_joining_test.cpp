#include "core/security/StoreJoining.h"
#include "tests/security/StoreFixture.h"

#include <QFile>

using namespace ventanilla;
using namespace ventanilla::security;
using namespace ventanilla::tests;

namespace {

constexpr int givenNumber = 7;

// A commune that somebody else has the data of: what comes is one operator.
struct Commune
{
    Operator who{OperatorId(composeId(1, 1)), anasName, QStringLiteral("Ana Muñoz"), Role::Administrator, {}, true};
    int enrolled = 0;
    int kept = 0;
    int filled = 0;
    bool enrolmentFails = false;
    bool linkIsCut = false;

    [[nodiscard]] Joining steps()
    {
        return {[this]() -> Result<CommuneToJoin> {
                    ++enrolled;
                    if (enrolmentFails)
                        return failure(ErrorKind::Refused, {}, QStringLiteral("code"));
                    return CommuneToJoin{QStringLiteral("16204"), QStringLiteral("Ninhue"), givenNumber};
                },
            [this](store::Transaction &) -> Result<void> {
                ++kept;
                return {};
            },
            [this](store::Database &database) -> Result<void> { return fill(database); }};
    }

    Result<void> fill(store::Database &database)
    {
        ++filled;
        if (linkIsCut)
            return failure(ErrorKind::Cut);
        return database.write([this](store::Transaction &transaction) {
            transaction
                .statement("INSERT OR IGNORE INTO operator (id, username, full_name, role, active)"
                           " VALUES (?, ?, ?, ?, ?)")
                .bind(who.id, who.username, who.fullName, who.role, who.active)
                .run();
        });
    }
};

Result<NewStore> join(const StoreFixture &place, Commune &commune, const QString &username = anasName,
    const QString &password = anasPassword)
{
    return entrance::joinStore(place.path(), username, password, commune.steps(), place.clock);
}

} // namespace

TEST_CASE("A joined store has its number, the others' operators and a way in for one of them", "[joining]")
{
    const StoreFixture place;
    Commune commune;
    {
        auto joined = join(place, commune);
        REQUIRE(joined);
        CHECK(joined->session.currentOperator() == commune.who);
        CHECK(joined->session.database().info()->device == givenNumber);
        CHECK(joined->session.database().info()->communeCode == QStringLiteral("16204"));
        CHECK_FALSE(joined->recoveryCode.isEmpty());
        CHECK_FALSE(joined->session.agreementAccepted());
    }
    CHECK(commune.enrolled == 1);
    CHECK(commune.kept == 1);
    CHECK(place.signIn());
    CHECK_FALSE(QFile::exists(place.folder.joiningDatabase()));
    CHECK_FALSE(QFile::exists(place.folder.joiningKeySlots()));
    CHECK(kindOf(join(place, commune)) == ErrorKind::StoreExists);
}

TEST_CASE(
    "A joining that was cut goes on under its password, and looks like no store until it is complete", "[joining]")
{
    const StoreFixture place;
    Commune commune;
    commune.linkIsCut = true;
    CHECK(kindOf(join(place, commune)) == ErrorKind::Cut);
    CHECK(entrance::isJoiningUnderWay(place.path()));
    CHECK_FALSE(entrance::holdsStore(place.path()));
    CHECK(kindOf(place.signIn()) == ErrorKind::NotAStore);
    CHECK(kindOf(place.create()) == ErrorKind::StoreExists); // what has come is not thrown away
    CHECK(kindOf(join(place, commune, anasName, QStringLiteral("otra cosa distinta"))) == ErrorKind::WrongPassword);
    commune.linkIsCut = false;
    CHECK(join(place, commune));
    CHECK(commune.enrolled == 1);
    CHECK(commune.filled == 2);
    CHECK(place.signIn());
}

TEST_CASE("A joining that was not accepted leaves nothing behind", "[joining]")
{
    const StoreFixture place;
    Commune commune;
    commune.enrolmentFails = true;
    CHECK(kindOf(join(place, commune)) == ErrorKind::Refused);
    CHECK_FALSE(entrance::isJoiningUnderWay(place.path()));
    CHECK(place.create());
}

TEST_CASE("Only an administrator of the municipality gets the way in, also after a mistyped name", "[joining]")
{
    const StoreFixture place;
    Commune commune;
    CHECK(kindOf(join(place, commune, QStringLiteral("anna"))) == ErrorKind::NotFound);
    commune.who.role = Role::FrontDesk;
    {
        const StoreFixture elsewhere;
        CHECK(kindOf(join(elsewhere, commune)) == ErrorKind::PermissionDenied);
        CHECK_FALSE(entrance::holdsStore(elsewhere.path()));
    }
    commune.who.role = Role::Administrator;
    CHECK(join(place, commune));
    CHECK(*entrance::usernames(place.path()) == QStringList{anasName});
}

TEST_CASE("A store whose keys are forgotten is opened by no password and no code", "[joining]")
{
    const StoreFixture place;
    const QString code = place.createAndLeave();
    REQUIRE(entrance::forgetKeys(place.path()));
    CHECK(kindOf(place.signIn()) == ErrorKind::FileMissing);
    CHECK(kindOf(entrance::resetPassword(place.path(), code, anasName, anasPassword + anasPassword, place.clock))
        == ErrorKind::FileMissing);
    CHECK(entrance::forgetKeys(place.path())); // twice is as good as once
}

TEST_CASE("A computer that has been away for too long opens for an exchange only", "[lease]")
{
    StoreFixture place;
    (void)place.createAndLeave();
    const QDateTime until = place.clock.now().addDays(30);
    {
        auto session = place.signIn();
        REQUIRE(session);
        REQUIRE(session->database().write([&](store::Transaction &transaction) {
            transaction
                .statement("INSERT INTO device_identity (singleton, public_key, secret_key, lease_until)"
                           " VALUES (1, x'00', x'00', ?)")
                .bind(until)
                .run();
        }));
    }
    place.clock.set(until);
    CHECK(place.signIn());
    place.clock.advanceSeconds(1);
    CHECK(kindOf(place.signIn()) == ErrorKind::LeaseEnded);
    CHECK(entrance::signIn(place.path(), anasName, anasPassword, place.clock, entrance::Purpose::Exchange));
}
