#include "core/catalogue/GrantDesk.h"
#include "core/catalogue/Overdrafts.h"
#include "core/catalogue/StockKeeping.h"
#include "core/store/Verify.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/support/TemporarySession.h"

using namespace ventanilla;
using namespace ventanilla::catalogue;
using security::Role;
using security::Session;

namespace {

// A desk clerk, a social worker and a head, who belong to no unit, and a person who asks.
struct Office
{
    template <class Body>
    auto written(Body body)
    {
        auto done = office.store.database.write(body);
        REQUIRE(done);
        return *done;
    }

    Office() : desk(office.as(Role::FrontDesk)), worker(office.as(Role::SocialWorker)), head(office.as(Role::UnitHead))
    {
        person = written([](store::Transaction &transaction) {
            return tests::addPerson(transaction, QStringLiteral("Rosa"), QStringLiteral("Ñancupil"));
        });
    }

    BenefitId benefit(BenefitKind kind, const std::function<void(Benefit &)> &change = {})
    {
        return written([&](store::Transaction &transaction) {
            Benefit benefit;
            benefit.code = QStringLiteral("AYUDA%1").arg(++made);
            benefit.name = QStringLiteral("Ayuda");
            benefit.kind = kind;
            if (change)
                change(benefit);
            return benefits::insert(transaction, benefit);
        });
    }

    GrantId asked(BenefitId of, std::optional<qint64> amount = {}, std::optional<double> quantity = {})
    {
        const auto id = requestGrant(desk, {of, person, amount, quantity, {}});
        REQUIRE(id);
        return *id;
    }

    static Error refusal(const Result<GrantEventId> &result)
    {
        REQUIRE_FALSE(result);
        return result.error();
    }

    GrantStatus statusOf(GrantId id)
    {
        return written([&](store::Transaction &transaction) { return grants::find(transaction, id)->status; });
    }

    tests::TemporarySession office{Role::Administrator};
    Session desk;
    Session worker;
    Session head;
    PersonId person;
    int made = 0;
};

StepRequest step(GrantId grant, GrantStep what)
{
    StepRequest request;
    request.grant = grant;
    request.step = what;
    return request;
}

StepRequest because(GrantId grant, GrantStep what)
{
    StepRequest request = step(grant, what);
    request.note = QStringLiteral("No corresponde");
    request.alternative = QStringLiteral("Bolsa de trabajo de la OMIL");
    return request;
}

const Error noRole{ErrorKind::PermissionDenied, {}, {}};

Error deniedFor(const char *field)
{
    return {ErrorKind::PermissionDenied, QString::fromLatin1(field), {}};
}

Error exhausted(const char *field, qint64 left)
{
    return {ErrorKind::Conflict, QString::fromLatin1(field), QString::number(left)};
}

} // namespace

TEST_CASE("a grant is asked for, evaluated, approved and delivered, each step by whom it is for", "[grants]")
{
    Office office;
    const auto benefit = office.benefit(BenefitKind::Money);
    const GrantId grant = office.asked(benefit);
    CHECK(requestGrant(office.desk, {benefit, office.person, {}, {}, {}}).error()
        == Error{ErrorKind::Duplicate, QStringLiteral("grant"), grant.folio()});
    CHECK(Office::refusal(takeStep(office.desk, step(grant, GrantStep::Evaluate))) == noRole);
    CHECK(Office::refusal(takeStep(office.worker, step(grant, GrantStep::Evaluate)))
        == Error{ErrorKind::MissingInput, QStringLiteral("amount"), {}});
    auto evaluation = step(grant, GrantStep::Evaluate);
    evaluation.amount = 60'000;
    evaluation.note = QStringLiteral("Cesante desde marzo");
    REQUIRE(takeStep(office.worker, evaluation));
    CHECK(Office::refusal(takeStep(office.worker, step(grant, GrantStep::Deliver))).kind == ErrorKind::Conflict);
    auto approval = step(grant, GrantStep::Approve);
    approval.folio = QStringLiteral("D-204");
    REQUIRE(takeStep(office.worker, approval));
    REQUIRE(takeStep(office.desk, step(grant, GrantStep::Deliver)));
    const auto file = openGrant(office.head, grant);
    REQUIRE(file);
    CHECK(file->row.grant.status == GrantStatus::Delivered);
    CHECK(file->row.grant.amount == 60'000);
    CHECK(file->row.grant.folio == QStringLiteral("D-204"));
    CHECK(file->steps.size() == 4);
    CHECK(file->next == std::vector{GrantStep::TakeBack});
    NoProgress progress;
    CHECK(store::verify(office.office.store.database, progress)->empty());
}

TEST_CASE("nobody approves their own request, and above the limit the head of the unit does", "[grants]")
{
    Office office;
    const auto unit = office.written(
        [](store::Transaction &transaction) { return tests::addUnit(transaction, QStringLiteral("UAS")); });
    const auto ownHead = office.written([&](store::Transaction &transaction) {
        return tests::addOperator(transaction, QStringLiteral("carla"), unit);
    });
    const auto limited = office.benefit(BenefitKind::Money, [](Benefit &it) { it.approvalLimit = 50'000; });
    const auto ofUnit = office.benefit(BenefitKind::Money, [&](Benefit &it) {
        it.approvalLimit = 50'000;
        it.unit = unit;
    });
    const auto own = requestGrant(office.worker, {limited, office.person, 50'000, {}, {}});
    REQUIRE(own);
    REQUIRE(takeStep(office.worker, step(*own, GrantStep::Evaluate)));
    CHECK(Office::refusal(takeStep(office.worker, step(*own, GrantStep::Approve))) == deniedFor("own_request"));
    auto more = step(*own, GrantStep::Evaluate);
    more.amount = 50'001;
    REQUIRE(takeStep(office.head, more));
    CHECK(Office::refusal(takeStep(office.head, step(*own, GrantStep::Approve))) == deniedFor("own_evaluation"));
    auto less = step(*own, GrantStep::Approve);
    less.amount = 50'000;
    REQUIRE(takeStep(office.head, less));

    const GrantId large = office.asked(ofUnit, 80'000);
    REQUIRE(takeStep(office.worker, step(large, GrantStep::Evaluate)));
    CHECK(Office::refusal(takeStep(office.worker, step(large, GrantStep::Approve))) == deniedFor("approval_limit"));
    // The head of another unit, only while this one has none of its own.
    const auto setHead = [&](bool there) {
        office.written([&](store::Transaction &transaction) {
            transaction.statement("UPDATE operator SET unit_id = ?, role = ?, active = ? WHERE id = ?")
                .bind(unit, Role::UnitHead, there, ownHead)
                .run();
            return true;
        });
    };
    setHead(true);
    CHECK(Office::refusal(takeStep(office.head, step(large, GrantStep::Approve))) == deniedFor("approval_limit"));
    setHead(false);
    CHECK(takeStep(office.head, step(large, GrantStep::Approve)));
}

TEST_CASE("a rejection says why and what else there is; what was approved can be cancelled", "[grants]")
{
    Office office;
    const auto benefit = office.benefit(BenefitKind::Service, [](Benefit &it) { it.quota = 1; });
    const GrantId first = office.asked(benefit);
    CHECK(Office::refusal(takeStep(office.worker, step(first, GrantStep::Reject)))
        == Error{ErrorKind::MissingInput, QStringLiteral("reason"), {}});
    auto bare = because(first, GrantStep::Reject);
    bare.alternative.clear();
    CHECK(Office::refusal(takeStep(office.worker, bare))
        == Error{ErrorKind::MissingInput, QStringLiteral("alternative"), {}});
    REQUIRE(takeStep(office.worker, because(first, GrantStep::Reject)));
    const GrantId second = office.asked(benefit);
    REQUIRE(takeStep(office.worker, step(second, GrantStep::Evaluate)));
    REQUIRE(takeStep(office.worker, step(second, GrantStep::Approve)));
    REQUIRE(takeStep(office.worker, because(second, GrantStep::Cancel)));
    CHECK(office.statusOf(second) == GrantStatus::Cancelled);
    const GrantId third = office.asked(benefit);
    REQUIRE(takeStep(office.worker, step(third, GrantStep::Evaluate)));
    REQUIRE(takeStep(office.worker, step(third, GrantStep::Approve)));
}

TEST_CASE("no more is promised or given out than is known to be there", "[grants]")
{
    Office office;
    SECTION("quota")
    {
        const auto benefit = office.benefit(BenefitKind::Service, [](Benefit &it) { it.quota = 0; });
        const GrantId grant = office.asked(benefit);
        REQUIRE(takeStep(office.worker, step(grant, GrantStep::Evaluate)));
        CHECK(Office::refusal(takeStep(office.head, step(grant, GrantStep::Approve))) == exhausted("quota", 0));
    }
    SECTION("budget")
    {
        const auto benefit = office.benefit(BenefitKind::Money, [](Benefit &it) { it.budget = 99'999; });
        const GrantId grant = office.asked(benefit, 100'000);
        REQUIRE(takeStep(office.worker, step(grant, GrantStep::Evaluate)));
        CHECK(Office::refusal(takeStep(office.head, step(grant, GrantStep::Approve))) == exhausted("budget", 99'999));
    }
    SECTION("stock")
    {
        const auto benefit = office.benefit(BenefitKind::Goods, [](Benefit &it) { it.minimumStock = 2; });
        const GrantId grant = office.asked(benefit, {}, 3);
        CHECK(requestGrant(office.desk, {benefit, office.person, {}, 1.5, {}}).error().field
            == QStringLiteral("quantity"));
        REQUIRE(takeStep(office.worker, step(grant, GrantStep::Evaluate)));
        MovementRequest purchase{benefit, MovementKind::Purchase, 2, QDate(2027, 1, 1), QStringLiteral("F-12"), {}};
        CHECK(moveStock(office.worker, purchase).error() == noRole);
        REQUIRE(moveStock(office.head, purchase));
        CHECK(Office::refusal(takeStep(office.head, step(grant, GrantStep::Approve))) == exhausted("stock", 2));
        REQUIRE(moveStock(office.head, purchase));
        REQUIRE(takeStep(office.head, step(grant, GrantStep::Approve)));
        MovementRequest loss{benefit, MovementKind::Loss, 2, {}, {}, QStringLiteral("Se mojó")};
        REQUIRE(moveStock(office.head, loss));
        const auto listed = listOverdrafts(office.head);
        REQUIRE(listed);
        REQUIRE(listed->size() == 1);
        CHECK(listed->front().kind == OverdraftKind::Promises);
        CHECK(listed->front().excess() == 1);
        CHECK(listed->front().grants.size() == 1);
        CHECK(Office::refusal(takeStep(office.desk, step(grant, GrantStep::Deliver))) == exhausted("stock", 2));
        CHECK(moveStock(office.head, {benefit, MovementKind::Loss, 3, {}, {}, QStringLiteral("x")}).error()
            == exhausted("stock", 2));
        REQUIRE(moveStock(office.head, {benefit, MovementKind::Count, 4, {}, {}, {}}));
        CHECK(listOverdrafts(office.head)->empty());
        REQUIRE(takeStep(office.desk, step(grant, GrantStep::Deliver)));
        auto stock = openStock(office.desk, benefit);
        REQUIRE(stock);
        CHECK(stock->row.availability.stock->onHand == 1);
        CHECK(stock->row.availability.isBelowMinimum());
        CHECK(stock->movements.size() == 5);
        CHECK_FALSE(stock->mayMove);
        REQUIRE(takeStep(office.head, because(grant, GrantStep::TakeBack)));
        CHECK(office.statusOf(grant) == GrantStatus::Approved);
        CHECK(openStock(office.desk, benefit)->row.availability.stock->onHand == 4);
    }
}

TEST_CASE("whoever works in the storeroom moves stock", "[grants]")
{
    Office office;
    const auto benefit = office.benefit(BenefitKind::Goods);
    const auto unit = office.written(
        [](store::Transaction &transaction) { return tests::addUnit(transaction, QStringLiteral("BODEGA")); });
    security::Operator who = office.desk.currentOperator();
    who.unit = unit;
    Session storeroom(office.office.store.open(), who, true, nullptr);
    CHECK(moveStock(storeroom, {benefit, MovementKind::Purchase, 5, {}, {}, {}}));
    CHECK(openStock(storeroom, benefit)->mayMove);
    CHECK(
        moveStock(storeroom, {benefit, MovementKind::Delivery, 5, {}, {}, {}}).error().field == QStringLiteral("kind"));
}
