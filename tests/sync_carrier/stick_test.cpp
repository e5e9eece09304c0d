#include "core/sync/engine/SyncState.h"
#include "tests/support/Catch.h"
#include "tests/sync_carrier/Commune.h"

using namespace ventanilla;
using namespace ventanilla::sync;
using tests::Commune;
using tests::Computer;
using tests::imported;
using tests::Stick;

namespace {

void requireEqual(Computer &one, Computer &other)
{
    CHECK(one.digest() == other.digest());
    CHECK(one.problems().join(QLatin1Char('\n')).toStdString().empty());
    CHECK(other.problems().join(QLatin1Char('\n')).toStdString().empty());
}

SyncState stateOf(Computer &computer)
{
    return computer.store.database.read([](store::Connection &connection) { return sync_state::read(connection); })
        .value();
}

RecordState stateOfFirstPerson(Computer &computer)
{
    return computer.store.database
        .read([&](store::Connection &connection) {
            return sync_state::of(connection, "person", composeId(connection.device(), 1));
        })
        .value();
}

} // namespace

TEST_CASE("two computers that meet only over a stick end with the same")
{
    Commune commune(2);
    Computer &office = commune.first();
    Computer &laptop = commune.at(1);
    office.registerPerson(QStringLiteral("Ana"));
    laptop.registerPerson(QStringLiteral("Berta"));
    const Stick stick;
    const StickExport exported = office.exportTo(stick.path(), laptop);
    CHECK(exported.batches == 1);
    CHECK(exported.entries == 1);
    CHECK(exported.bytes == stick.content(QStringLiteral("ventanilla-16204-1-32768-0001.sealed")).size());
    const StickImport taken = laptop.importFrom(stick.path());
    CHECK(taken.files == 1);
    CHECK(taken.reception.entries == 1);
    CHECK(taken.reception.tables == std::set<std::string>{"person"});
    CHECK(laptop.names() == QStringList{QStringLiteral("Ana"), QStringLiteral("Berta")});

    laptop.exportTo(stick.path(), office);
    const StickImport back = office.importFrom(stick.path());
    CHECK(back.files == 1);
    CHECK(back.receipts + back.known == 1);
    CHECK(back.forOthers == 1); // its own file, which lies there still
    requireEqual(office, laptop);
}

TEST_CASE("what a receipt tells is not carried again, and counts as confirmed")
{
    Commune commune(2);
    Computer &office = commune.first();
    Computer &laptop = commune.at(1);
    office.registerPerson(QStringLiteral("Ana"));
    CHECK(stateOfFirstPerson(office) == RecordState::OnlyHere);
    const Stick stick;
    office.exportTo(stick.path(), laptop);
    CHECK(stateOfFirstPerson(office) == RecordState::Sent);
    CHECK(office.exportTo(stick.path(), laptop).entries == 1); // nothing has come back

    laptop.importFrom(stick.path());
    CHECK(stick.files().contains(QStringLiteral("ventanilla-16204-1-32768-0001.receipt")));
    const StickImport receipt = office.importFrom(stick.path());
    CHECK(receipt.receipts == 1);
    CHECK(stateOfFirstPerson(office) == RecordState::Confirmed);
    CHECK(stateOf(office).unsentEntries == 0);
    office.registerPerson(QStringLiteral("Carla"));
    CHECK(office.exportTo(stick.path(), laptop).entries == 1);
    CHECK(office.importFrom(stick.path()).receipts == 0);
}

TEST_CASE("a third computer passes on what it has from the others, and whom it knows")
{
    Commune commune(3);
    Computer &office = commune.first();
    Computer &one = commune.at(1);
    Computer &two = commune.at(2);
    one.registerPerson(QStringLiteral("Ana"));
    two.registerPerson(QStringLiteral("Berta"));
    const Stick stick;
    one.exportTo(stick.path(), office);
    office.importFrom(stick.path());
    office.exportTo(stick.path(), two); // `two` has never heard of `one`
    const StickImport taken = two.importFrom(stick.path());
    CHECK(taken.files == 1);
    CHECK(taken.forOthers == 2); // from `one`, and the receipt for it
    CHECK(two.names() == QStringList{QStringLiteral("Ana"), QStringLiteral("Berta")});
    two.exportTo(stick.path(), one);
    one.importFrom(stick.path()); // who has never heard of `two`
    requireEqual(one, two);
}

TEST_CASE("sticks in any order, twice or never, lose nothing")
{
    Commune commune(2);
    Computer &office = commune.first();
    Computer &laptop = commune.at(1);
    const std::array<Stick, 3> sticks;
    for (const Stick &stick : sticks) {
        office.registerPerson(QStringLiteral("Persona"));
        office.exportTo(stick.path(), laptop);
    }
    laptop.importFrom(sticks[1].path()); // the first one is still under way, the last one is lost
    laptop.importFrom(sticks[0].path());
    CHECK(laptop.names().size() == 2);
    const StickImport again = laptop.importFrom(sticks[1].path());
    CHECK(again.files == 0);
    CHECK(again.known == 1);
    office.importFrom(sticks[1].path());
    const Stick another;
    CHECK(office.exportTo(another.path(), laptop).entries == 1); // the lost one's
    laptop.importFrom(another.path());
    requireEqual(office, laptop);
}

TEST_CASE("what an earlier stick still carries may come by a later one")
{
    Commune commune(3);
    Computer &office = commune.first();
    Computer &one = commune.at(1);
    Computer &two = commune.at(2);
    office.registerPerson(QStringLiteral("Ana"));
    const Stick early;
    const Stick late;
    office.exportTo(early.path(), two);
    office.exportTo(late.path(), one);
    one.importFrom(late.path());
    one.setPhone(QStringLiteral("+56 9 1234 5678"));
    // `one` believes that `two` has what the office has told it.
    REQUIRE(one.store.database.write([&](store::Transaction &transaction) {
        return known_devices::learn(transaction, {two.identity().certificate});
    }));
    one.exportTo(late.path(), two);
    two.importFrom(late.path());
    CHECK(two.names() == QStringList{QStringLiteral("Ana")});
    requireEqual(one, two);
    CHECK(two.importFrom(early.path()).files == 0);
}

TEST_CASE("edits of one thing by two computers are found as a conflict over a stick")
{
    Commune commune(2);
    Computer &office = commune.first();
    Computer &laptop = commune.at(1);
    office.registerPerson(QStringLiteral("Ana"));
    const Stick stick;
    office.exportTo(stick.path(), laptop);
    laptop.importFrom(stick.path());
    office.setPhone(QStringLiteral("1"));
    laptop.setPhone(QStringLiteral("2"));
    office.exportTo(stick.path(), laptop);
    CHECK(laptop.importFrom(stick.path()).reception.conflicts == 1);
    laptop.exportTo(stick.path(), office);
    CHECK(office.importFrom(stick.path()).reception.conflicts == 1);
    requireEqual(office, laptop);
    CHECK(stateOf(office).openConflicts == 1);
}

TEST_CASE("a computer restored from a backup gets again what it had lost")
{
    Commune commune(2);
    Computer &office = commune.first();
    Computer &laptop = commune.at(1);
    office.registerPerson(QStringLiteral("Ana"));
    const Stick stick;
    office.exportTo(stick.path(), laptop);
    laptop.exportTo(stick.path(), office); // before it takes anything: what the backup will say
    const QByteArray said = stick.content(QStringLiteral("ventanilla-16204-32768-1-0001.sealed"));
    laptop.importFrom(stick.path());
    office.importFrom(stick.path());
    CHECK(office.exportTo(stick.path(), laptop).entries == 0);
    // The same word, older than the last one, changes nothing.
    stick.clear();
    stick.put(QStringLiteral("old.sealed"), said);
    office.importFrom(stick.path());
    CHECK(office.exportTo(stick.path(), laptop).entries == 0);

    const auto gone = laptop.store.database.write([](store::Transaction &transaction) {
        for (const store::Sql sql : {store::Sql("DELETE FROM kept_batch"), store::Sql("DELETE FROM journal_entry"),
                 store::Sql("DELETE FROM journal_transaction")})
            transaction.statement(sql).run();
    });
    REQUIRE(gone);
    laptop.exportTo(stick.path(), office);
    office.importFrom(stick.path());
    CHECK(office.exportTo(stick.path(), laptop).entries == 1);
}

TEST_CASE("the log says what a stick has carried")
{
    Commune commune(2);
    Computer &office = commune.first();
    Computer &laptop = commune.at(1);
    office.registerPerson(QStringLiteral("Ana"));
    const Stick stick;
    const StickExport exported = office.exportTo(stick.path(), laptop);
    laptop.importFrom(stick.path());
    const auto sent = stateOf(office).last;
    REQUIRE(sent);
    CHECK(sent->carrier == Carrier::Stick);
    CHECK(sent->sentEntries == 1);
    CHECK(sent->sentBytes == exported.bytes);
    CHECK(sent->problem.isEmpty());
    const auto received = stateOf(laptop).last;
    REQUIRE(received);
    CHECK(received->receivedEntries == 1);
    CHECK(received->receivedBytes == exported.bytes);
    CHECK(received->at == laptop.store.clock.now());
}

TEST_CASE("nothing is carried to a computer that is unknown, taken out, or this one")
{
    Commune commune(2);
    Computer &office = commune.first();
    Computer &laptop = commune.at(1);
    const Stick stick;
    NoProgress progress;
    const auto kindFor = [&](int device) {
        const auto exported = stick::exportTo(office.store.database, stick.path(), device, progress);
        return exported ? std::nullopt : std::optional(exported.error().kind);
    };
    CHECK(kindFor(7) == ErrorKind::NotFound);
    CHECK(kindFor(1) == ErrorKind::NotFound);
    Certificate revoked = laptop.identity().certificate;
    revoked.revoked = true;
    revoked.issuedAt = revoked.issuedAt.addSecs(1);
    const Certificate issued = certificates::issue(revoked, office.identity().keys);
    laptop.registerPerson(QStringLiteral("Berta"));
    laptop.exportTo(stick.path(), office);
    REQUIRE(office.store.database.write(
        [&](store::Transaction &transaction) { return known_devices::learn(transaction, {issued}); }));
    CHECK(kindFor(laptop.device()) == ErrorKind::PermissionDenied);
    const auto [taken, refused] = imported(office, stick.path());
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].error.kind == ErrorKind::PermissionDenied);
    CHECK(office.names().isEmpty());
    CHECK(stateOf(office).last->problem == QStringLiteral("sender_revoked"));
}
