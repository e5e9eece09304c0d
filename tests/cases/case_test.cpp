#include "core/cases/Case.h"
#include "core/cases/FrontDeskSources.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/support/TemporaryStore.h"

using namespace ventanilla;
using namespace ventanilla::cases;

TEST_CASE("a case is read as it was written, and is open until it is closed", "[case]")
{
    tests::TemporaryStore store;
    const auto done = store.database.write([](store::Transaction &transaction) {
        Case socialCase;
        socialCase.unit = tests::addUnit(transaction, QStringLiteral("UAS"));
        socialCase.person = tests::addPerson(transaction, QStringLiteral("Ana"), QStringLiteral("Muñoz"));
        socialCase.responsible = tests::addOperator(transaction, QStringLiteral("rosa"), socialCase.unit);
        socialCase.openedOn = QDate(2026, 3, 2);
        socialCase.externalId = QStringLiteral("C-1");
        socialCase.id = insert(transaction, socialCase);
        CHECK(find(transaction, socialCase.id) == socialCase);
        CHECK(findByExternalId(transaction, QStringLiteral("C-1")) == socialCase);
        CHECK(openOf(transaction, socialCase.person) == std::vector{socialCase});
        socialCase.closedOn = QDate(2026, 5, 4);
        socialCase.result = QStringLiteral("Objetivos cumplidos");
        update(transaction, socialCase);
        CHECK(find(transaction, socialCase.id) == socialCase);
        CHECK(openOf(transaction, socialCase.person).empty());
        CHECK_FALSE(find(transaction, CaseId(socialCase.id.value() + 1)));
    });
    REQUIRE(done);
}

TEST_CASE("a merged person's open cases belong to the person they are", "[case]")
{
    tests::TemporaryStore store;
    const auto done = store.database.write([](store::Transaction &transaction) {
        Case socialCase;
        socialCase.unit = tests::addUnit(transaction, QStringLiteral("UAS"));
        socialCase.person = tests::addPerson(transaction, QStringLiteral("Ana"), QStringLiteral("Muñoz"));
        socialCase.openedOn = QDate(2026, 3, 2);
        socialCase.id = insert(transaction, socialCase);
        const auto same = tests::addPerson(transaction, QStringLiteral("Ana"), QStringLiteral("Munoz"));
        transaction.statement("UPDATE person SET merged_into = ? WHERE id = ?").bind(same, socialCase.person).run();
        CHECK(openOf(transaction, same) == std::vector{socialCase});
    });
    REQUIRE(done);
}

TEST_CASE("the front desk sees who is responsible for an open case, and in which unit", "[case]")
{
    tests::TemporaryStore store;
    attention::Sources sources;
    provide(sources);
    const auto done = store.database.write([&](store::Transaction &transaction) {
        Case socialCase;
        socialCase.unit = tests::addUnit(transaction, QStringLiteral("UAS"));
        socialCase.person = tests::addPerson(transaction, QStringLiteral("Ana"), QStringLiteral("Muñoz"));
        socialCase.responsible = tests::addOperator(transaction, QStringLiteral("rosa"), socialCase.unit);
        socialCase.openedOn = QDate(2026, 3, 2);
        socialCase.id = insert(transaction, socialCase);
        Case unassigned = socialCase;
        unassigned.responsible.reset();
        unassigned.openedOn = QDate(2026, 3, 4);
        unassigned.id = insert(transaction, unassigned);
        Case closed = socialCase;
        closed.closedOn = QDate(2026, 3, 3);
        insert(transaction, closed);
        const auto open = sources.openCases(transaction, socialCase.person);
        CHECK(open
            == std::vector<attention::CaseSummary>{
                {socialCase.id, QStringLiteral("Unidad UAS"), QStringLiteral("Operadora rosa"), QDate(2026, 3, 2)},
                {unassigned.id, QStringLiteral("Unidad UAS"), QString(), QDate(2026, 3, 4)}});
    });
    REQUIRE(done);
}
