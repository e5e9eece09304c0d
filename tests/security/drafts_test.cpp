#include "core/security/Drafts.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporarySession.h"

using namespace ventanilla;
using namespace ventanilla::security;

namespace {

const QString screen = QStringLiteral("person_file");
const QString other = QStringLiteral("new_person");

} // namespace

TEST_CASE("a draft is kept for its operator and screen alone", "[drafts]")
{
    tests::TemporarySession office;
    auto rosa = office.as(Role::FrontDesk);
    auto eva = office.as(Role::SocialWorker);
    const auto text = [](Session &session, const QString &of) {
        const auto loaded = drafts::load(session, Permission::EditPerson, of);
        REQUIRE(loaded);
        return *loaded;
    };
    REQUIRE(drafts::save(rosa, Permission::EditPerson, screen, QStringLiteral("half")));
    REQUIRE(drafts::save(rosa, Permission::EditPerson, screen, QStringLiteral("more")));
    CHECK(text(rosa, screen) == QStringLiteral("more"));
    CHECK_FALSE(text(rosa, other));
    CHECK_FALSE(text(eva, screen));
    REQUIRE(drafts::clear(rosa, Permission::EditPerson, screen));
    CHECK_FALSE(text(rosa, screen));
}

TEST_CASE("a draft needs the permission of what is written, and has an end", "[drafts]")
{
    tests::TemporarySession office(Role::Supervisor);
    const auto refused = drafts::save(office.session, Permission::EditPerson, screen, QStringLiteral("half"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::PermissionDenied);
    auto rosa = office.as(Role::FrontDesk);
    const auto endless =
        drafts::save(rosa, Permission::EditPerson, screen, QString(drafts::largestDraft + 1, QLatin1Char('x')));
    REQUIRE_FALSE(endless);
    CHECK(endless.error().kind == ErrorKind::InvalidInput);
    CHECK_FALSE(*drafts::load(rosa, Permission::EditPerson, screen));
}
