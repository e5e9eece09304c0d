#include "tests/ui_desktop/Differences.h"

#include "core/attention/Sources.h"
#include "core/identity/Person.h"
#include "tests/support/Catch.h"

namespace ventanilla::tests {

namespace {

using store::Transaction;

// One value of one row, told in two ways.
class TwoTellings
{
public:
    TwoTellings(Transaction &transaction, Writer writer) : m_transaction(transaction), m_writer(writer) { }

    void say(store::Sql sql, const QString &office, const QString &laptop)
    {
        m_transaction.statement(sql).bind(m_writer == Writer::Office ? office : laptop).run();
    }

private:
    Transaction &m_transaction;
    Writer m_writer;
};

void writeValues(Transaction &transaction, Writer writer)
{
    TwoTellings tellings(transaction, writer);
    tellings.say(
        "UPDATE person SET phone = ? WHERE id = (SELECT id FROM person WHERE phone IS NOT NULL ORDER BY id LIMIT 1 "
        "OFFSET 40)",
        QStringLiteral("56987654321"), QStringLiteral("56912345678"));
    tellings.say(
        "UPDATE household SET address = ? WHERE id = (SELECT id FROM household WHERE address IS NOT NULL ORDER BY id "
        "LIMIT 1 OFFSET 12)",
        QStringLiteral("Los Aromos 120, casa de atrás"), QStringLiteral("Los Aromos 102"));
    tellings.say(
        "UPDATE attention_motive SET answer = ? WHERE id = (SELECT id FROM attention_motive ORDER BY id LIMIT 1 OFFSET "
        "30)",
        QStringLiteral("Se le informan los requisitos del subsidio y que debe traer el certificado de nacimiento de su "
                       "hija menor antes de fin de mes."),
        QStringLiteral("Vive con su hija y dos nietos; se deja pendiente la visita domiciliaria porque el camino está "
                       "cortado. Volver a llamar el lunes por la mañana."));
}

// The laptop takes somebody out of a household whose place in it the office corrects.
void writeDeletion(Transaction &transaction, Writer writer)
{
    if (writer == Writer::Office)
        transaction
            .statement("UPDATE household_member SET relation = 'NIETO' WHERE id = (SELECT id FROM household_member "
                       "ORDER BY id LIMIT 1 OFFSET 7)")
            .run();
    else
        transaction
            .statement("DELETE FROM household_member WHERE id = (SELECT id FROM household_member ORDER BY id LIMIT 1 "
                       "OFFSET 7)")
            .run();
}

void takeStep(Transaction &transaction, Writer writer)
{
    const auto state =
        writer == Writer::Office ? attention::ReferralState::Accepted : attention::ReferralState::Returned;
    transaction
        .statement("INSERT INTO referral_event (id, referral_id, state, occurred_at, operator_id, note) SELECT ?, "
                   "referral_id, ?, ?, (SELECT min(id) FROM operator), ? FROM referral_state WHERE state = ? ORDER BY "
                   "referral_id LIMIT 1")
        .bind(transaction.nextId<ReferralEventTag>(), state, transaction.now(),
            QStringLiteral("Falta el informe social"), attention::ReferralState::Sent)
        .run();
}

// One line of a provider's list, typed in on both.
void registerTwice(Transaction &transaction)
{
    transaction
        .statement("INSERT INTO benefit_grant (id, benefit_id, person_id, status, status_date, source, external_id) "
                   "SELECT ?, (SELECT min(id) FROM benefit), id, 1, ?, 'PLANILLA', '2026-114' FROM person ORDER BY id "
                   "LIMIT 1 OFFSET 60")
        .bind(transaction.nextId<GrantTag>(), transaction.now().date())
        .run();
}

// The laptop registers people who are known already, without their RUT and not quite alike.
void registerAgain(Transaction &transaction)
{
    for (const qint64 place : {3, 57, 110}) {
        auto people = transaction.statement("SELECT id FROM person WHERE rut IS NOT NULL ORDER BY id LIMIT 1 OFFSET ?");
        auto person = identity::persons::find(transaction, *people.bind(place).single<PersonId>());
        REQUIRE(person);
        person->id = {};
        person->rut.reset();
        person->phone = QStringLiteral("56955501234");
        person->givenNames = person->givenNames.section(QLatin1Char(' '), 0, 0);
        (void)identity::persons::insert(transaction, *person);
    }
}

} // namespace

void writeDifferently(store::Database &database, Writer writer)
{
    REQUIRE(database.write([writer](Transaction &transaction) {
        writeValues(transaction, writer);
        writeDeletion(transaction, writer);
    }));
    REQUIRE(database.write([writer](Transaction &transaction) { takeStep(transaction, writer); }));
    REQUIRE(database.write([](Transaction &transaction) { registerTwice(transaction); }));
    if (writer == Writer::Laptop)
        REQUIRE(database.write([](Transaction &transaction) { registerAgain(transaction); }));
}

} // namespace ventanilla::tests
