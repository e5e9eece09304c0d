#include "core/store/ConnectionState.h"
#include "core/store/Digest.h"
#include "core/store/Verify.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryStore.h"

#include <QFile>

#include <algorithm>

using namespace ventanilla;
using namespace ventanilla::store;

namespace {

struct Filled
{
    tests::TemporaryStore store;
    qint64 person = 0;
    qint64 household = 0;

    Filled()
    {
        write([this](Transaction &transaction) {
            person = transaction.nextRowId("person");
            insertPerson(transaction, person, QStringLiteral("María Ñuñez"));
            insertPerson(transaction, transaction.nextRowId("person"), QStringLiteral("José"));
            household = transaction.nextRowId("household");
            transaction.statement("INSERT INTO household (id, address, latitude) VALUES (?, 'El Roble 12', -36.4)")
                .bind(household)
                .run();
            addReferral(transaction);
            addGrant(transaction);
        });
        write([this](Transaction &transaction) {
            transaction.statement("UPDATE person SET surname1 = 'Peña', phone = '9' WHERE id = ?").bind(person).run();
            const qint64 gone = transaction.nextRowId("programme_membership");
            transaction.statement("INSERT INTO programme_membership (id, person_id, programme) VALUES (?, ?, 'SUF')")
                .bind(gone, person)
                .run();
            transaction.statement("DELETE FROM programme_membership WHERE id = ?").bind(gone).run();
        });
    }

    template <class Body>
    void write(Body &&body)
    {
        REQUIRE(store.database.write(std::forward<Body>(body)));
    }

    // As somebody would who goes around the program.
    void tamper(const char *sql)
    {
        ConnectionState &state = store.database.state();
        state.inTransaction = true;
        execute(state, sql);
        state.inTransaction = false;
        state.searchIndex.clear();
    }

    std::vector<Problem> verify()
    {
        NoProgress progress;
        const auto problems = store::verify(store.database, progress);
        REQUIRE(problems);
        return *problems;
    }

    static void insertPerson(Transaction &transaction, qint64 id, const QString &names)
    {
        transaction.statement("INSERT INTO person (id, given_names, surname1) VALUES (?, ?, 'Pérez')")
            .bind(id, names)
            .run();
    }

    static void addReferral(Transaction &transaction)
    {
        const qint64 unit = transaction.nextRowId("unit");
        transaction.statement("INSERT INTO unit (id, code, name) VALUES (?, 'MESON', 'Mesón')").bind(unit).run();
        const qint64 motive = transaction.nextRowId("motive");
        transaction.statement("INSERT INTO motive (id, code, name, position) VALUES (?, 'SUF', 'SUF', 1)")
            .bind(motive)
            .run();
        const qint64 referral = transaction.nextRowId("referral");
        transaction
            .statement("INSERT INTO referral (id, from_unit_id, to_unit_id, motive_id, priority, created_at)"
                       " VALUES (?, ?, ?, ?, 1, 10)")
            .bind(referral, unit, unit, motive)
            .run();
        for (const int state : {1, 2, 3}) {
            transaction
                .statement("INSERT INTO referral_event (id, referral_id, state, occurred_at) VALUES (?, ?, ?, ?)")
                .bind(transaction.nextRowId("referral_event"), referral, state, 10 - state % 2)
                .run();
        }
    }

    static void addGrant(Transaction &transaction)
    {
        const qint64 benefit = transaction.nextRowId("benefit");
        transaction.statement("INSERT INTO benefit (id, code, name, kind, scope) VALUES (?, 'SUF', 'SUF', 1, 1)")
            .bind(benefit)
            .run();
        const qint64 grant = transaction.nextRowId("benefit_grant");
        transaction
            .statement("INSERT INTO benefit_grant (id, benefit_id, person_id, status, status_date)"
                       " VALUES (?, ?, (SELECT max(id) FROM person), 1, 5)")
            .bind(grant, benefit)
            .run();
        for (const int status : {1, 5, 4}) {
            transaction
                .statement(
                    "INSERT INTO grant_event (id, grant_id, status, occurred_at, on_date) VALUES (?, ?, ?, ?, 5)")
                .bind(transaction.nextRowId("grant_event"), grant, status, status)
                .run();
        }
    }
};

bool has(const std::vector<Problem> &problems, ProblemKind kind)
{
    return std::ranges::count(problems, kind, &Problem::kind) > 0;
}

} // namespace

TEST_CASE("a store that nobody tampered with has no problems", "[verify]")
{
    Filled filled;
    CHECK(filled.verify().empty());
}

TEST_CASE("each kind of damage is found and told by its name", "[verify]")
{
    Filled filled;
    SECTION("a row changed behind the journal's back")
    {
        filled.tamper("DROP TRIGGER journal_person_update; UPDATE person SET phone = '8' WHERE phone = '9'");
        CHECK(filled.verify()
            == std::vector<Problem>{{ProblemKind::Replay, QStringLiteral("person 1-1: differs from the journal")}});
    }
    SECTION("a row removed")
    {
        filled.tamper("DROP TRIGGER journal_person_delete; DELETE FROM person WHERE phone = '9';"
                      "DELETE FROM person_search WHERE rowid NOT IN (SELECT id FROM person)");
        CHECK(filled.verify() == std::vector<Problem>{{ProblemKind::Replay, QStringLiteral("person 1-1: missing")}});
    }
    SECTION("a row slipped in")
    {
        filled.tamper("DROP TRIGGER journal_sector_insert; INSERT INTO sector (id, name) VALUES (5, 'x')");
        CHECK(filled.verify()
            == std::vector<Problem>{{ProblemKind::Replay, QStringLiteral("sector 0-5: not in the journal")}});
    }
    SECTION("the journal rewritten")
    {
        filled.tamper("UPDATE journal_entry SET operation = 3 WHERE table_number = 7");
        const auto problems = filled.verify();
        CHECK(has(problems, ProblemKind::JournalChain));
        CHECK(has(problems, ProblemKind::Replay));
    }
    SECTION("a state that is not the last event's")
    {
        filled.tamper("UPDATE referral_state SET state = 7");
        CHECK(filled.verify()
            == std::vector<Problem>{
                {ProblemKind::DerivedState, QStringLiteral("referral_state 1-1: not what its steps say")}});
    }
    SECTION("a state that is missing")
    {
        filled.tamper("DELETE FROM referral_state");
        CHECK(has(filled.verify(), ProblemKind::DerivedState));
    }
    SECTION("a grant that is not where its steps have led it")
    {
        filled.tamper("UPDATE grant_state SET status = 4");
        CHECK(filled.verify()
            == std::vector<Problem>{
                {ProblemKind::DerivedState, QStringLiteral("grant_state 1-1: not what the steps say")}});
    }
    SECTION("a person who would not be found")
    {
        filled.tamper("DELETE FROM person_search WHERE rowid = (SELECT min(id) FROM person)");
        CHECK(filled.verify() == std::vector<Problem>{{ProblemKind::SearchIndex, QStringLiteral("person_search")}});
    }
    SECTION("a word that nobody has")
    {
        filled.tamper("INSERT INTO household_search (rowid, words) VALUES (77, 'fantasma')");
        CHECK(filled.verify() == std::vector<Problem>{{ProblemKind::SearchIndex, QStringLiteral("household_search")}});
    }
    SECTION("a row that names nobody")
    {
        filled.tamper("PRAGMA foreign_keys = OFF; DROP TRIGGER journal_household_update;"
                      "UPDATE household SET sector_id = 4; PRAGMA foreign_keys = ON");
        const auto problems = filled.verify();
        CHECK(has(problems, ProblemKind::ForeignKeys));
        CHECK(has(problems, ProblemKind::Replay));
    }
}

TEST_CASE("a page changed without the key is found", "[verify]")
{
    Filled filled;
    execute(filled.store.database.state(), "PRAGMA wal_checkpoint(TRUNCATE)");
    QFile file(filled.store.file());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 4096 / 2 * 4096 + 100));
    char byte = 0;
    REQUIRE(file.peek(&byte, 1) == 1);
    byte = char(byte ^ 1);
    REQUIRE(file.write(&byte, 1) == 1);
    file.close();
    CHECK(has(filled.verify(), ProblemKind::Cipher));
}

TEST_CASE("digests are equal exactly when the content is", "[digest]")
{
    tests::TemporaryStore one;
    tests::TemporaryStore two;
    NoProgress progress;
    const auto digest = [&](tests::TemporaryStore &store) { return contentDigest(store.database, progress).value(); };
    const auto write = [](tests::TemporaryStore &store, Sql sql) {
        REQUIRE(store.database.write([&](Transaction &transaction) { transaction.statement(sql).run(); }));
    };
    CHECK(digest(one) == digest(two));
    CHECK(digest(one).rows == 0);
    write(one, "INSERT INTO sector (id, name) VALUES (1, 'a'), (2, 'b')");
    CHECK_FALSE(digest(one) == digest(two));
    write(two, "INSERT INTO sector (id, name) VALUES (2, 'x')");
    write(two, "INSERT INTO sector (id, name) VALUES (1, 'a')");
    write(two, "UPDATE sector SET name = 'b' WHERE id = 2");
    write(two, "INSERT INTO setting (name, value) VALUES ('theme', 'dark')");
    CHECK(digest(one) == digest(two));
    CHECK(digest(one).rows == 2);
    CHECK(digest(one).sha256.size() == 64);
    // A value of another type, NULL and empty text, and a value moved to the next column are all different.
    const auto before = digest(one);
    write(one, "INSERT INTO unit (id, code, name, address) VALUES (1, 'A', 'n', '')");
    write(two, "INSERT INTO unit (id, code, name, address) VALUES (1, 'A', 'n', NULL)");
    CHECK_FALSE(digest(one) == before);
    CHECK_FALSE(digest(one) == digest(two));
    write(one, "UPDATE unit SET address = 'x', phone = NULL");
    write(two, "UPDATE unit SET address = NULL, phone = 'x'");
    CHECK_FALSE(digest(one) == digest(two));
}
