#include "core/attention/Attention.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/support/TemporaryStore.h"

using namespace ventanilla;
using namespace ventanilla::attention;

namespace {

Attention enquiry(store::Transaction &transaction)
{
    Attention attention;
    attention.unit = tests::addUnit(transaction, QStringLiteral("MESON"));
    attention.operatorId = tests::addOperator(transaction, QStringLiteral("rosa"), attention.unit);
    attention.person = tests::addPerson(transaction, QStringLiteral("Ana"), QStringLiteral("Muñoz"));
    attention.channel = Channel::Phone;
    attention.startedAt = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    attention.endedAt = attention.startedAt.addSecs(600);
    attention.finished = true;
    attention.note = QStringLiteral("Vuelve el lunes");
    attention.externalId = QStringLiteral("GSL-1");
    AttentionMotive first;
    first.motive = tests::addMotive(transaction, QStringLiteral("SUF"), attention.unit);
    first.outcome = Outcome::Resolved;
    first.answer = QStringLiteral("Le corresponde");
    first.documents = {QStringLiteral("Cédula"), QStringLiteral("Certificado de nacimiento")};
    first.answerBy = QDate(2026, 3, 20);
    AttentionMotive second;
    second.motive = tests::addMotive(transaction, QStringLiteral("OTRO"), std::nullopt);
    attention.motives = {first, second};
    return attention;
}

Attention withIdsOf(Attention expected, const Attention &stored)
{
    expected.id = stored.id;
    for (size_t index = 0; index < expected.motives.size() && index < stored.motives.size(); ++index)
        expected.motives[index].id = stored.motives[index].id;
    return expected;
}

} // namespace

TEST_CASE("when an attention began and ended is kept to the second, and stays open or in order", "[attention]")
{
    tests::TemporaryStore store;
    const auto done = store.database.write([](store::Transaction &transaction) {
        Attention attention = enquiry(transaction);
        const QDateTime second = attention.startedAt;
        attention.startedAt = second.addMSecs(998);
        attention.endedAt = second.addMSecs(999);
        attention.id = attentions::insert(transaction, attention);
        auto stored = attentions::find(transaction, attention.id);
        REQUIRE(stored);
        CHECK(stored->startedAt == second);
        CHECK(stored->endedAt == second);
        stored->endedAt = second.addMSecs(2'001);
        attentions::update(transaction, *stored);
        CHECK(attentions::find(transaction, attention.id)->endedAt == second.addSecs(2));
        stored->endedAt = QDateTime();
        attentions::update(transaction, *stored);
        CHECK_FALSE(attentions::find(transaction, attention.id)->endedAt.isValid());
    });
    REQUIRE(done);
}

TEST_CASE("an attention is read as it was written", "[attention]")
{
    tests::TemporaryStore store;
    const auto done = store.database.write([](store::Transaction &transaction) {
        const Attention written = enquiry(transaction);
        const AttentionId id = attentions::insert(transaction, written);
        const auto stored = attentions::find(transaction, id);
        REQUIRE(stored);
        CHECK(stored->id == id);
        CHECK(*stored == withIdsOf(written, *stored));
        CHECK(attentions::findByExternalId(transaction, QStringLiteral("GSL-1")) == stored);
        CHECK_FALSE(attentions::findByExternalId(transaction, QStringLiteral("GSL-2")));
        CHECK_FALSE(attentions::find(transaction, AttentionId(id.value() + 1)));
    });
    REQUIRE(done);
}

TEST_CASE("an update replaces, adds and drops motives and keeps their order", "[attention]")
{
    tests::TemporaryStore store;
    const auto done = store.database.write([](store::Transaction &transaction) {
        const AttentionId id = attentions::insert(transaction, enquiry(transaction));
        Attention changed = *attentions::find(transaction, id);
        AttentionMotive added;
        added.motive = changed.motives[0].motive;
        added.nextStep = QStringLiteral("Pedir hora");
        changed.motives = {added, changed.motives[1]};
        changed.motives[1].outcome = Outcome::Pending;
        changed.endedAt = QDateTime();
        changed.finished = false;
        changed.person.reset();
        attentions::update(transaction, changed);
        const auto stored = attentions::find(transaction, id);
        REQUIRE(stored);
        CHECK(stored->motives[1].id == changed.motives[1].id);
        CHECK(*stored == withIdsOf(changed, *stored));
    });
    REQUIRE(done);
}

TEST_CASE("what was left empty is stored as nothing", "[attention]")
{
    tests::TemporaryStore store;
    const auto done = store.database.write([](store::Transaction &transaction) {
        Attention attention = enquiry(transaction);
        attention.note = QStringLiteral("");
        attention.motives[1].documents = {QStringLiteral(" \n ")};
        attentions::insert(transaction, attention);
        CHECK(transaction.statement("SELECT count(*) FROM attention WHERE note IS NULL").single<int>() == 1);
        CHECK(
            transaction.statement("SELECT count(*) FROM attention_motive WHERE documents IS NULL").single<int>() == 1);
    });
    REQUIRE(done);
}

TEST_CASE("motives come in the order that the office gave them", "[attention]")
{
    tests::TemporaryStore store;
    const auto done = store.database.write([](store::Transaction &transaction) {
        const UnitId unit = tests::addUnit(transaction, QStringLiteral("RSH"));
        Motive last{{}, QStringLiteral("OTRO"), QStringLiteral("Otro"), std::nullopt, 9, false};
        Motive first{{}, QStringLiteral("RSH_INGRESO"), QStringLiteral("Ingreso"), unit, 1, true};
        last.id = motives::insert(transaction, last);
        first.id = motives::insert(transaction, first);
        CHECK(motives::all(transaction) == std::vector{first, last});
    });
    REQUIRE(done);
}
