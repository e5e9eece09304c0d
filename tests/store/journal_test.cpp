#include "core/store/Journal.h"
#include "core/store/ReplicatedTables.h"
#include "tests/support/Catch.h"
#include "tests/support/OfficeRows.h"
#include "tests/support/TemporaryStore.h"

using namespace ventanilla;
using namespace ventanilla::store;

namespace {

qint64 addSector(Database &database, const QString &name)
{
    const auto id = database.write([&](Transaction &transaction) {
        const auto sector = transaction.nextId<SectorTag>();
        transaction.statement("INSERT INTO sector (id, name) VALUES (?, ?)").bind(sector, name).run();
        return sector;
    });
    REQUIRE(id);
    return id->value();
}

} // namespace

TEST_CASE("every change of a replicated row is journalled with who and when", "[journal]")
{
    tests::TemporaryStore store;
    store.database.setAuthor(42);
    const qint64 id = addSector(store.database, QStringLiteral("Coironal"));
    store.clock.advanceSeconds(60);
    auto renamed = store.database.write([&](Transaction &transaction) {
        transaction.statement("UPDATE sector SET name = ? WHERE id = ?").bind(QStringLiteral("Torrecilla"), id).run();
    });
    REQUIRE(renamed);

    const auto entries =
        store.database.read([&](Connection &connection) { return journal::history(connection, "sector", id); });
    REQUIRE(entries);
    REQUIRE(entries->size() == 2);
    CHECK(entries->at(0).operation == journal::Operation::Insert);
    CHECK(entries->at(0).changes == std::vector<journal::Change>{{1, QStringLiteral("Coironal")}});
    CHECK(entries->at(0).operatorId == 42);
    CHECK(entries->at(1).operation == journal::Operation::Update);
    CHECK(entries->at(1).changes == std::vector<journal::Change>{{1, QStringLiteral("Torrecilla")}});
    CHECK(entries->at(0).occurredAt.secsTo(entries->at(1).occurredAt) == 60);
}

TEST_CASE("an update that changes nothing leaves no entry", "[journal]")
{
    tests::TemporaryStore store;
    const qint64 id = addSector(store.database, QStringLiteral("Coironal"));
    auto same = store.database.write([&](Transaction &transaction) {
        transaction.statement("UPDATE sector SET name = name WHERE id = ?").bind(id).run();
    });
    REQUIRE(same);
    const auto entries =
        store.database.read([&](Connection &connection) { return journal::history(connection, "sector", id).size(); });
    CHECK(entries == 1U);
    CHECK(store.database.read([](Connection &connection) { return journal::verifyChain(connection); })->empty());
}

TEST_CASE("a replicated row cannot change outside a transaction", "[journal]")
{
    tests::TemporaryStore store;
    const auto changed = store.database.read(
        [&](Connection &connection) { connection.statement("INSERT INTO sector (id, name) VALUES (1, 'x')").run(); });
    CHECK_FALSE(changed);
}

TEST_CASE("a failed body leaves nothing behind", "[store]")
{
    tests::TemporaryStore store;
    const auto refused = store.database.write([&](Transaction &transaction) -> Result<void> {
        transaction.statement("INSERT INTO sector (id, name) VALUES (?, 'x')")
            .bind(transaction.nextId<SectorTag>())
            .run();
        return failure(ErrorKind::Conflict);
    });
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(store.database.read([](Connection &c) { return c.statement("SELECT count(*) FROM sector").single<int>(); })
              .value()
        == 0);
    CHECK(store.database.read([](Connection &connection) { return journal::verifyChain(connection); })->empty());
}

TEST_CASE("ids are not given again after a delete", "[journal]")
{
    tests::TemporaryStore store;
    const auto add = [&store] {
        const auto id = store.database.write([](Transaction &transaction) {
            const auto person = tests::addPerson(transaction, QStringLiteral("Ana"), QStringLiteral("Muñoz"));
            const qint64 membership = transaction.nextRowId("programme_membership");
            transaction.statement("INSERT INTO programme_membership (id, person_id, programme) VALUES (?, ?, 'SUF')")
                .bind(membership, person)
                .run();
            return membership;
        });
        REQUIRE(id);
        return *id;
    };
    const qint64 first = add();
    REQUIRE(store.database.write([&](Transaction &transaction) {
        transaction.statement("DELETE FROM programme_membership WHERE id = ?").bind(first).run();
    }));
    CHECK(add() == first + 1);
}

TEST_CASE("an altered or missing journal entry is found", "[journal]")
{
    tests::TemporaryStore store;
    const qint64 id = addSector(store.database, QStringLiteral("a"));
    addSector(store.database, QStringLiteral("b"));
    SECTION("altered")
    {
        REQUIRE(store.database.write([&](Transaction &transaction) {
            transaction.statement("UPDATE journal_entry SET operation = 3 WHERE row_id = ?").bind(id).run();
        }));
    }
    SECTION("missing")
    {
        REQUIRE(store.database.write([&](Transaction &transaction) {
            transaction.statement("DELETE FROM journal_entry WHERE row_id = ?").bind(id).run();
        }));
    }
    CHECK_FALSE(store.database.read([](Connection &connection) { return journal::verifyChain(connection); })->empty());
}

TEST_CASE("the list of replicated tables names every table and column of the schema but the local ones", "[journal]")
{
    const QStringList local{QStringLiteral("store_info"), QStringLiteral("journal_transaction"),
        QStringLiteral("journal_entry"), QStringLiteral("audit_event"), QStringLiteral("setting"),
        QStringLiteral("draft"), QStringLiteral("import_mapping"), QStringLiteral("referral_state"),
        QStringLiteral("grant_state"), QStringLiteral("journal_context"), QStringLiteral("journal_start"),
        QStringLiteral("device_identity"), QStringLiteral("known_device"), QStringLiteral("kept_batch"),
        QStringLiteral("partial_batch"), QStringLiteral("exchange_log"), QStringLiteral("conflict"),
        QStringLiteral("travelling_snapshot"), QStringLiteral("travelling_snapshot_piece")};
    tests::TemporaryStore store;
    const auto checked = store.database.read([&](Connection &connection) {
        auto tables = connection.statement(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'");
        while (tables.step()) {
            const auto name = tables.value<QString>(0);
            if (local.contains(name))
                continue;
            INFO(name.toStdString());
            const ReplicatedTable *replicated = findReplicatedTable(name.toStdString());
            REQUIRE(replicated != nullptr);
            auto columns =
                connection.statement("SELECT name FROM pragma_table_info(?) WHERE name <> 'id' ORDER BY cid");
            columns.bind(name);
            QStringList inSchema;
            while (columns.step())
                inSchema.append(columns.value<QString>(0));
            QStringList listed;
            if (replicated->rowUnion)
                listed.append(QString::fromStdString(replicated->rowUnion->into));
            for (const ReplicatedColumn &column : replicated->columns)
                listed.append(QString::fromStdString(column.name));
            inSchema.sort();
            listed.sort();
            CHECK(inSchema == listed);
        }
    });
    REQUIRE(checked);
}
