#include "core/attention/Screening.h"
#include "core/catalogue/BenefitVersions.h"
#include "tests/attention/Desk.h"

#include <algorithm>

using namespace ventanilla;
using namespace ventanilla::attention;
using tests::Desk;

namespace {

const QDate today(2026, 3, 2);

std::vector<AlertKind> kindsOf(const Screening &screening)
{
    std::vector<AlertKind> kinds;
    for (const Alert &alert : screening.alerts)
        kinds.push_back(alert.kind);
    return kinds;
}

// Ana, 40 years old, with her son of ten, in a household of the 40 % whose datum is a year old.
struct Home
{
    Home()
    {
        write([&](store::Transaction &transaction) {
            household.folio = QStringLiteral("123");
            household.segment = 40;
            household.segmentDate = today.addYears(-1);
            household.id = identity::households::insert(transaction, household);
            setBirth(transaction, office.person, today.addYears(-40));
            child = tests::addPerson(transaction, QStringLiteral("Luis"), QStringLiteral("Muñoz"));
            setBirth(transaction, child, today.addYears(-10));
            join(transaction, office.person, QStringLiteral("JEFE"));
            join(transaction, child, QStringLiteral("HIJO"));
        });
    }

    template <class Body>
    void write(Body &&body)
    {
        REQUIRE(office.store.database.write(std::forward<Body>(body)));
    }

    static void setBirth(store::Transaction &transaction, PersonId person, const QDate &date)
    {
        transaction.statement("UPDATE person SET birth_date = ? WHERE id = ?").bind(date, person).run();
    }

    void join(store::Transaction &transaction, PersonId person, const QString &relation)
    {
        identity::households::addMember(transaction, {{}, household.id, person, relation, {}, {}});
    }

    void enrol(PersonId person, const QString &programme, const QDate &to = {})
    {
        write([&](store::Transaction &transaction) {
            identity::programmes::insert(transaction, {{}, person, programme, today.addYears(-1), to, {}, {}});
        });
    }

    [[nodiscard]] Screening open(std::optional<PersonId> person = std::nullopt)
    {
        auto screening = openScreening(office.session, office.remembered.sources(), person.value_or(office.person));
        REQUIRE(screening);
        return *screening;
    }

    Desk office;
    identity::Household household;
    PersonId child;
};

} // namespace

TEST_CASE("a screening shows the person, the household and what each receives", "[screening]")
{
    Home home;
    home.enrol(home.child, QStringLiteral("SUF"));
    home.enrol(home.office.person, QStringLiteral("SAP"), today.addDays(-1));
    home.write([&](store::Transaction &transaction) {
        transaction.statement("INSERT INTO benefit (id, code, name, kind, scope) VALUES (1, 'CAJA', 'Caja', 2, 3)")
            .run();
        transaction
            .statement("INSERT INTO benefit_grant (id, benefit_id, person_id, status, status_date, amount)"
                       " VALUES (1, 1, ?, 5, ?, 25000)")
            .bind(home.child, today.addDays(-30))
            .run();
        catalogue::BenefitVersion begun;
        begun.terms = catalogue::benefits::row(transaction, BenefitId(1)).value();
        begun.terms.name = QStringLiteral("Canasta familiar");
        begun.effectiveFrom = today;
        begun.planned = true;
        (void)catalogue::benefit_versions::insert(transaction, begun);
    });
    home.office.remembered.cases = {{CaseId(1), QStringLiteral("UAS"), QString(), today}};
    const Screening screening = home.open();
    CHECK(screening.person.id == home.office.person);
    CHECK(screening.age == 40);
    REQUIRE(screening.household);
    CHECK(screening.household->segment == 40);
    REQUIRE(screening.members.size() == 2);
    CHECK(screening.members[0].membership.relation == QStringLiteral("JEFE"));
    CHECK(screening.members[1].age == 10);
    REQUIRE(screening.programmes.size() == 2);
    CHECK(screening.programmes[0].membership.programme == QStringLiteral("SUF"));
    CHECK(screening.programmes[0].personName == QStringLiteral("Luis Muñoz"));
    CHECK(screening.programmes[0].current);
    CHECK_FALSE(screening.programmes[1].current);
    REQUIRE(screening.grants.size() == 1);
    CHECK(screening.grants[0].person == home.child);
    CHECK(screening.grants[0].benefitName == QStringLiteral("Canasta familiar"));
    CHECK(screening.grants[0].amount == 25000);
    CHECK(screening.openCases == home.office.remembered.cases);
    CHECK(screening.alerts.empty());
    CHECK(home.office.count("SELECT count(*) FROM audit_event WHERE action = 3") == 1);
}

TEST_CASE("a screening lists the last ten attentions with their motives, the latest first", "[screening]")
{
    Home home;
    for (int day = 0; day < 12; ++day) {
        REQUIRE(home.office.desk.finish(home.office.draft(
            {Desk::motive(home.office.suf, Outcome::Informed), Desk::motive(home.office.report, Outcome::Resolved)})));
        home.office.store.clock.advanceSeconds(24 * 3600);
    }
    const Screening screening = home.open();
    REQUIRE(screening.lastAttentions.size() == 10);
    CHECK(screening.lastAttentions[0].startedAt > screening.lastAttentions[9].startedAt);
    CHECK(screening.lastAttentions[0].operatorName == QStringLiteral("Operadora rosa"));
    REQUIRE(screening.lastAttentions[0].motives.size() == 2);
    CHECK(screening.lastAttentions[0].motives[1].name == QStringLiteral("Motivo INFORME_SOCIAL"));
    CHECK(screening.lastAttentions[0].motives[1].outcome == Outcome::Resolved);
}

TEST_CASE("a screening proposes what the household could receive and does not", "[screening]")
{
    Home home;
    home.write([&](store::Transaction &transaction) {
        transaction
            .statement("INSERT INTO benefit (id, code, name, kind, scope, requirements, documents)"
                       " VALUES (1, 'BECA', 'Beca', 1, 3, 'edad hasta 12', 'Certificado de alumno regular'),"
                       " (2, 'BONO', 'Bono', 1, 3, 'edad desde 60', NULL)")
            .run();
    });
    const Screening child = home.open(home.child);
    REQUIRE(child.possibleBenefits.size() == 1);
    CHECK(child.possibleBenefits[0].benefit.code == QStringLiteral("BECA"));
    CHECK(child.possibleBenefits[0].benefit.documents == QStringList{QStringLiteral("Certificado de alumno regular")});
    CHECK(child.possibleBenefits[0].evaluation.reasons.size() == 1);
    CHECK(home.open().possibleBenefits.empty());
}

TEST_CASE("alerts tell what the operator should know first", "[screening]")
{
    Home home;
    SECTION("three programmes in one household, whoever has them")
    {
        home.enrol(home.child, QStringLiteral("SUF"));
        home.enrol(home.office.person, QStringLiteral("SUF"));
        home.enrol(home.office.person, QStringLiteral("FAMILIAS"));
        CHECK(home.open().alerts.empty());
        home.enrol(home.child, QStringLiteral("SNAC"), today);
        const Screening screening = home.open();
        REQUIRE(kindsOf(screening) == std::vector{AlertKind::OverIntervention});
        CHECK(screening.alerts[0].count == 3);
        CHECK(screening.alerts[0].programmes.size() == 4);
    }
    SECTION("an RSH datum grown old, undated or missing")
    {
        home.household.segmentDate = today.addMonths(-24);
        home.write([&](store::Transaction &t) { identity::households::update(t, home.household); });
        CHECK(home.open().alerts.empty());
        home.household.segmentDate = today.addMonths(-24).addDays(-1);
        home.write([&](store::Transaction &t) { identity::households::update(t, home.household); });
        CHECK(kindsOf(home.open()) == std::vector{AlertKind::SegmentOld});
        home.household.segmentDate = QDate();
        home.write([&](store::Transaction &t) { identity::households::update(t, home.household); });
        CHECK(kindsOf(home.open()) == std::vector{AlertKind::SegmentOld});
        home.household.segment.reset();
        home.write([&](store::Transaction &t) { identity::households::update(t, home.household); });
        CHECK(kindsOf(home.open()) == std::vector{AlertKind::SegmentMissing});
    }
    SECTION("no household")
    {
        home.write([](store::Transaction &transaction) {
            transaction.statement("UPDATE household_member SET to_date = ?").bind(today.addDays(-1)).run();
        });
        CHECK(kindsOf(home.open()) == std::vector{AlertKind::NoHousehold});
    }
    SECTION("a child whose only adult has died")
    {
        CHECK(home.open(home.child).alerts.empty());
        home.write([&](store::Transaction &transaction) {
            transaction.statement("UPDATE person SET deceased_on = ? WHERE id = ?")
                .bind(today, home.office.person)
                .run();
        });
        CHECK(kindsOf(home.open(home.child)) == std::vector{AlertKind::MinorWithoutAdult});
        const Screening mother = home.open();
        REQUIRE(kindsOf(mother) == std::vector{AlertKind::Deceased});
        CHECK(mother.alerts[0].date == today);
    }
    SECTION("an attention left open")
    {
        const auto id = home.office.desk.leaveOpen(home.office.draft({}));
        const Screening screening = home.open();
        REQUIRE(kindsOf(screening) == std::vector{AlertKind::OpenAttention});
        CHECK(screening.alerts[0].attention == *id);
        CHECK(screening.alerts[0].date == today);
    }
    SECTION("a referral past its deadline")
    {
        ReferralSummary referral;
        referral.id = ReferralId(7);
        referral.deadline = today;
        home.office.remembered.pending = {referral};
        CHECK(home.open().alerts.empty());
        home.office.remembered.pending[0].deadline = today.addDays(-1);
        const Screening screening = home.open();
        REQUIRE(kindsOf(screening) == std::vector{AlertKind::OverdueReferral});
        CHECK(screening.alerts[0].referral == ReferralId(7));
    }
    SECTION("the same person written twice")
    {
        PersonId twin;
        home.write([&](store::Transaction &transaction) {
            twin = tests::addPerson(transaction, QStringLiteral("ANA MARIA"), QStringLiteral("Munoz"));
            Home::setBirth(transaction, twin, today.addYears(-40));
            const auto other = tests::addPerson(transaction, QStringLiteral("Ana María"), QStringLiteral("Muñoz"));
            Home::setBirth(transaction, other, today.addYears(-41));
        });
        const Screening screening = home.open();
        REQUIRE(kindsOf(screening) == std::vector{AlertKind::LikelyDuplicate});
        CHECK(screening.alerts[0].person == twin);
    }
}

TEST_CASE("the screening of a merged record is that of the person, with what both had", "[screening]")
{
    Home home;
    REQUIRE(home.office.desk.finish(home.office.draft({Desk::motive(home.office.suf, Outcome::Informed)})));
    PersonId kept;
    home.write([&](store::Transaction &transaction) {
        kept = tests::addPerson(transaction, QStringLiteral("Ana"), QStringLiteral("Muñoz"));
        transaction.statement("UPDATE person SET merged_into = ? WHERE id = ?").bind(kept, home.office.person).run();
    });
    home.enrol(home.office.person, QStringLiteral("SUF"));
    const Screening screening = home.open();
    CHECK(screening.person.id == kept);
    CHECK(screening.lastAttentions.size() == 1);
    CHECK(screening.programmes.size() == 1);
}

TEST_CASE("a screening is refused for nobody and to nobody", "[screening]")
{
    Home home;
    const auto sources = home.office.remembered.sources();
    CHECK(openScreening(home.office.session, sources, PersonId(99)).error().kind == ErrorKind::NotFound);
    auto administrator = home.office.sessionOf(QStringLiteral("adm"), security::Role::Administrator);
    CHECK(openScreening(administrator, sources, home.office.person).error().kind == ErrorKind::PermissionDenied);
    CHECK(home.office.count("SELECT count(*) FROM audit_event") == 0);
}
