#include "core/attention/Receipt.h"
#include "tests/attention/Desk.h"

using namespace ventanilla;
using namespace ventanilla::attention;
using tests::Desk;

TEST_CASE("a receipt holds what the person takes home", "[receipt]")
{
    Desk office;
    REQUIRE(office.store.database.write([&](store::Transaction &transaction) {
        transaction.statement("UPDATE person SET rut = 12345678 WHERE id = ?").bind(office.person).run();
        transaction.statement("UPDATE unit SET address = 'Arturo Prat 405'").run();
    }));
    auto family = Desk::motive(office.suf, Outcome::Resolved);
    family.answer = QStringLiteral("Le corresponde");
    family.documents = {QStringLiteral("Cédula"), QStringLiteral("Cartola")};
    family.answerBy = QDate(2026, 3, 6);
    auto report = office.referred();
    report.documents = {QStringLiteral("cédula"), QStringLiteral("Certificado")};
    const auto id = office.desk.finish(office.draft({family, report}));
    REQUIRE(id);
    const auto receipt = receiptOf(office.session, office.remembered.sources(), *id);
    REQUIRE(receipt);
    CHECK(receipt->municipality == QStringLiteral("Ninhue"));
    CHECK(receipt->trackingNumber == id->folio());
    CHECK(receipt->unitName == QStringLiteral("Unidad MESON"));
    CHECK(receipt->unitAddress == QStringLiteral("Arturo Prat 405"));
    CHECK(receipt->operatorName == QStringLiteral("Operadora rosa"));
    CHECK(receipt->personName == QStringLiteral("Ana María Muñoz"));
    CHECK(receipt->maskedRut == QStringLiteral("**.***.678-5"));
    CHECK_FALSE(receipt->open);
    REQUIRE(receipt->motives.size() == 2);
    CHECK(receipt->motives[0].answer == QStringLiteral("Le corresponde"));
    CHECK(receipt->motives[0].referredTo.isEmpty());
    CHECK(receipt->motives[1].referredTo == QStringLiteral("Asistencia Social"));
    CHECK(receipt->motives[1].deadline == QDate(2026, 3, 12));
    CHECK(receipt->documents
        == QStringList{QStringLiteral("Cédula"), QStringLiteral("Cartola"), QStringLiteral("Certificado")});
    CHECK(receipt->answerBy == QDate(2026, 3, 12));
    CHECK(office.count("SELECT count(*) FROM audit_event WHERE action = 5 AND person_id IS NOT NULL") == 1);
}

TEST_CASE("a receipt of an anonymous open enquiry names nobody", "[receipt]")
{
    Desk office;
    auto draft = office.draft({});
    draft.content.person.reset();
    const auto id = office.desk.leaveOpen(draft);
    REQUIRE(id);
    const auto receipt = receiptOf(office.session, office.remembered.sources(), *id);
    REQUIRE(receipt);
    CHECK(receipt->open);
    CHECK(receipt->personName.isEmpty());
    CHECK(receipt->maskedRut.isEmpty());
    CHECK_FALSE(receipt->answerBy.isValid());
    CHECK(receiptOf(office.session, office.remembered.sources(), AttentionId(1)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a RUT shows its last three digits only, however short it is", "[receipt]")
{
    CHECK(maskedRut(*identity::Rut::fromNumber(5126663)) == QStringLiteral("*.***.663-3"));
}
