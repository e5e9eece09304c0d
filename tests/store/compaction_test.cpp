#include "core/store/JournalCompaction.h"
#include "tests/store/Exchange.h"
#include "tests/store/RandomEdits.h"

#include <memory>

using namespace ventanilla;
using namespace ventanilla::store;
using namespace ventanilla::store::journal;
using tests::only;
using tests::run;
using tests::takeAll;

namespace {

constexpr Sql entries = "SELECT count(*) FROM journal_entry";
constexpr qint64 never = std::numeric_limits<qint64>::max();

struct Compacted
{
    std::vector<JournalCut> cuts;
    std::vector<KeptTransaction> transactions;
};

Compacted compacted(
    tests::TemporaryStore &store, qint64 wholeFrom, const std::set<qint64> &alsoKept = {}, qint64 mostEntries = 3)
{
    const auto read = store.database.read([&](Connection &connection) {
        Compaction journal(connection, wholeFrom, alsoKept);
        Compacted all{journal.cuts(), {}};
        for (auto portion = journal.next(mostEntries); !portion.empty(); portion = journal.next(mostEntries))
            all.transactions.insert(all.transactions.end(), portion.begin(), portion.end());
        return all;
    });
    REQUIRE(read);
    return *read;
}

Result<void> begin(tests::TemporaryStore &store, const Compacted &journal)
{
    return store.database.write([&](Transaction &transaction) {
        beginJournal(transaction, journal.cuts);
        for (const KeptTransaction &kept : journal.transactions)
            addKept(transaction, kept);
        writeRowsOfJournal(transaction);
    });
}

void requireEqual(tests::TemporaryStore &one, tests::TemporaryStore &other)
{
    CHECK(tests::digestOf(one) == tests::digestOf(other));
    CHECK(tests::knownTo(one) == tests::knownTo(other));
    CHECK(tests::problemsOf(one).join(QLatin1Char('\n')).toStdString().empty());
    CHECK(tests::problemsOf(other).join(QLatin1Char('\n')).toStdString().empty());
}

void addPerson(tests::TemporaryStore &store)
{
    run(store, "INSERT INTO person (id, given_names, surname1, phone) VALUES ((1 << 47) + 1, 'Ana', 'Muñoz', '0')");
}

void setPhone(tests::TemporaryStore &store, const QString &phone)
{
    REQUIRE(store.database.write(
        [&](Transaction &transaction) { transaction.statement("UPDATE person SET phone = ?").bind(phone).run(); }));
}

} // namespace

TEST_CASE("a store that begins with a compacted journal is equal, smaller, and goes on", "[compaction]")
{
    tests::TemporaryStore one(1);
    addPerson(one);
    for (int edit = 1; edit <= 20; ++edit)
        setPhone(one, QString::number(edit));
    run(one, "UPDATE person SET email = 'ana@example.cl'");
    tests::TemporaryStore three(3);
    REQUIRE(begin(three, compacted(one, never)));
    requireEqual(one, three);
    CHECK(only<int>(one, entries) == 22);
    CHECK(only<int>(three, entries) == 3); // the insert, the last phone, the e-mail
    CHECK(only<int>(three, "SELECT count(*) FROM person_search WHERE person_search MATCH 'munoz'") == 1);

    setPhone(three, QStringLiteral("33"));
    run(one, "UPDATE person SET surname2 = 'Rojas'");
    takeAll(one, three);
    takeAll(three, one);
    requireEqual(one, three);
    CHECK(only<QString>(one, "SELECT phone FROM person") == QStringLiteral("33"));
}

TEST_CASE("whoever edits after a snapshot has seen everything in it", "[compaction]")
{
    tests::TemporaryStore one(1);
    addPerson(one);
    setPhone(one, QStringLiteral("1"));
    tests::TemporaryStore three(3);
    three.clock.advanceSeconds(-10 * 24 * 3600); // a new computer whose battery was empty
    REQUIRE(begin(three, compacted(one, never)));
    setPhone(three, QStringLiteral("3"));
    CHECK(takeAll(one, three).empty());
    CHECK(only<QString>(one, "SELECT phone FROM person") == QStringLiteral("3"));
    requireEqual(one, three);
}

TEST_CASE("an edit by a device that was away conflicts with what the snapshot kept", "[compaction]")
{
    tests::TemporaryStore one(1);
    tests::TemporaryStore away(2);
    addPerson(one);
    takeAll(away, one);
    for (int edit = 1; edit <= 5; ++edit)
        setPhone(one, QString::number(edit));
    away.clock.advanceSeconds(-3600);
    setPhone(away, QStringLiteral("away"));

    tests::TemporaryStore three(3);
    REQUIRE(begin(three, compacted(one, never)));
    const auto conflicts = takeAll(three, away);
    REQUIRE(conflicts.size() == 1);
    CHECK(std::set{conflicts[0].first, conflicts[0].second} == std::set{composeId(1, 6), composeId(2, 1)});
    takeAll(one, away);
    requireEqual(one, three);
}

TEST_CASE("what two devices said at once is kept although one of them won", "[compaction]")
{
    tests::TemporaryStore one(1);
    tests::TemporaryStore two(2);
    tests::TemporaryStore away(4);
    addPerson(one);
    takeAll(two, one);
    setPhone(one, QStringLiteral("early"));
    two.clock.advanceSeconds(60);
    setPhone(two, QStringLiteral("late"));
    takeAll(away, two); // has seen the one that wins, and not the other
    setPhone(away, QStringLiteral("away"));
    takeAll(one, two);
    run(one, "UPDATE person SET email = 'x'"); // so that the phone is not in the last transaction

    tests::TemporaryStore three(3);
    REQUIRE(begin(three, compacted(one, never)));
    const auto conflicts = takeAll(three, away);
    REQUIRE(conflicts.size() == 1);
    CHECK(std::set{conflicts[0].first, conflicts[0].second} == std::set{composeId(1, 2), composeId(4, 1)});
}

TEST_CASE("a deleted row stays deleted, and an edit that had not seen it brings it back whole", "[compaction]")
{
    tests::TemporaryStore one(1);
    tests::TemporaryStore away(2);
    addPerson(one);
    run(one, "INSERT INTO household (id, address) VALUES ((1 << 47) + 1, 'Calle 1')");
    run(one,
        "INSERT INTO household_member (id, household_id, person_id, relation, from_date)"
        " VALUES ((1 << 47) + 1, (1 << 47) + 1, (1 << 47) + 1, 1, 2460000)");
    takeAll(away, one);
    run(one, "DELETE FROM household_member");
    run(one, "UPDATE person SET email = 'x'");
    run(away, "UPDATE household_member SET relation = 2");

    tests::TemporaryStore three(3);
    REQUIRE(begin(three, compacted(one, never)));
    requireEqual(one, three);
    CHECK(only<int>(three, "SELECT count(*) FROM household_member") == 0);
    CHECK(takeAll(three, away).size() == 1);
    takeAll(one, away);
    requireEqual(one, three);
    CHECK(only<int>(three, "SELECT from_date FROM household_member") == 2460000);
}

TEST_CASE("recent work, and what is asked for, is kept whole", "[compaction]")
{
    tests::TemporaryStore one(1);
    addPerson(one);
    setPhone(one, QStringLiteral("1"));
    setPhone(one, QStringLiteral("2"));
    one.clock.advanceSeconds(1000);
    const qint64 wholeFrom = clockOf(one.clock.now().toMSecsSinceEpoch());
    for (int edit = 3; edit <= 6; ++edit)
        setPhone(one, QString::number(edit));
    const auto kept = [&](const std::set<qint64> &alsoKept) {
        std::vector<qint64> sequences;
        for (const KeptTransaction &transaction : compacted(one, wholeFrom, alsoKept).transactions)
            sequences.insert(sequences.end(), transaction.sequences.begin(), transaction.sequences.end());
        return sequences;
    };
    CHECK(kept({}) == std::vector<qint64>{1, 4, 5, 6, 7});
    CHECK(kept({composeId(1, 2)}) == std::vector<qint64>{1, 2, 4, 5, 6, 7});
}

TEST_CASE("a compacted journal that does not hold together is refused", "[compaction]")
{
    tests::TemporaryStore one(1);
    addPerson(one);
    for (int edit = 1; edit <= 3; ++edit)
        setPhone(one, QString::number(edit));
    const Compacted good = compacted(one, never);
    REQUIRE(good.transactions.size() == 2);
    const auto refused = [&](auto &&change) {
        Compacted bad = good;
        change(bad);
        tests::TemporaryStore three(3);
        const auto begun = begin(three, bad);
        REQUIRE_FALSE(begun);
        CHECK(tests::knownTo(three).isEmpty());
        CHECK(only<int>(three, entries) == 0);
        return begun.error().kind;
    };
    CHECK(refused([](Compacted &bad) { std::swap(bad.transactions[0], bad.transactions[1]); }) == ErrorKind::Damaged);
    CHECK(refused([](Compacted &bad) { bad.transactions.push_back(bad.transactions[1]); }) == ErrorKind::Damaged);
    CHECK(refused([](Compacted &bad) { bad.cuts[0].sequence = 3; }) == ErrorKind::Damaged);
    CHECK(refused([](Compacted &bad) { bad.cuts.clear(); }) == ErrorKind::Damaged);
    CHECK(refused([](Compacted &bad) { bad.cuts[0].chain.chop(1); }) == ErrorKind::Damaged);
    CHECK(refused([](Compacted &bad) { bad.transactions[1].sequences[0] = 9; }) == ErrorKind::Damaged);
    CHECK(refused([](Compacted &bad) { bad.transactions[0].entries[0].rowId = 0; }) == ErrorKind::Damaged);

    const auto begun = begin(one, good);
    REQUIRE_FALSE(begun);
    CHECK(begun.error().kind == ErrorKind::Conflict);
}

TEST_CASE("any commune's compacted journal gives an equal store that goes on as the others", "[compaction]")
{
    const unsigned seed = GENERATE(11U, 12U, 13U, 14U);
    INFO("seed " << seed);
    constexpr int devices = 3;
    tests::RandomEdits edits(seed);
    std::vector<std::unique_ptr<tests::TemporaryStore>> stores;
    for (int device = 1; device <= devices; ++device)
        stores.push_back(std::make_unique<tests::TemporaryStore>(device));
    const auto live = [&](int steps) {
        for (int step = 0; step < steps; ++step) {
            const auto device = size_t(edits.below(int(stores.size())));
            stores[device]->clock.advanceSeconds(edits.below(7'200) - 1'800);
            const auto other = size_t(edits.below(int(stores.size())));
            if (edits.below(10) == 0 && other != device)
                takeAll(*stores[device], *stores[other]);
            else
                edits.edit(*stores[device]);
        }
    };
    live(200);
    takeAll(*stores[0], *stores[1]);
    const qint64 wholeFrom = edits.below(2) == 0
        ? never
        : clockOf(stores[0]->clock.now().toMSecsSinceEpoch()) - clockOf(qint64(edits.below(200)) * 3'600'000);
    const Compacted journal = compacted(*stores[0], wholeFrom, {}, 50);
    stores.push_back(std::make_unique<tests::TemporaryStore>(devices + 1));
    stores.back()->clock.set(stores[0]->clock.now());
    REQUIRE(begin(*stores.back(), journal));
    requireEqual(*stores[0], *stores.back());

    // The others hold the history; the new one can only pass on what came after its snapshot.
    std::rotate(stores.begin(), stores.begin() + devices, stores.end());
    for (size_t other = 1; other < stores.size(); ++other)
        takeAll(*stores[other], *stores[1]);
    live(100);
    for (int round = 0; round < 2; ++round) {
        for (size_t other = 1; other < stores.size(); ++other) {
            takeAll(*stores[0], *stores[other]);
            takeAll(*stores[other], *stores[0]);
        }
    }
    for (size_t other = 1; other < stores.size(); ++other)
        requireEqual(*stores[0], *stores[other]);
}
