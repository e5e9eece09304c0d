#include "core/sync/engine/Conflicts.h"
#include "core/sync/engine/KeptBatches.h"
#include "core/sync/engine/Snapshot.h"
#include "tests/store/RandomEdits.h"
#include "tests/support/Catch.h"
#include "tests/sync_carrier/Commune.h"

#include <random>
#include <set>

using namespace ventanilla;
using namespace ventanilla::sync;
using tests::Commune;
using tests::Computer;
using tests::Stick;

namespace {

using Parts = std::vector<QByteArray>;

Parts partsOf(Computer &computer, int daysWhole)
{
    Parts parts;
    NoProgress progress;
    const auto size = snapshot::write(
        computer.store.database,
        [&](const QByteArray &part) -> Result<void> {
            parts.push_back(part);
            return {};
        },
        progress, daysWhole);
    REQUIRE(size);
    CHECK(size->parts == qint64(parts.size()));
    return parts;
}

Result<void> begin(Computer &computer, const Parts &parts)
{
    return computer.store.database.write([&](store::Transaction &transaction) -> Result<void> {
        snapshot::Receiver receiver(transaction);
        for (const QByteArray &part : parts) {
            if (auto taken = receiver.take(part); !taken)
                return taken;
        }
        return receiver.finish();
    });
}

void requireEqual(Computer &one, Computer &other)
{
    CHECK(one.digest() == other.digest());
    CHECK(one.problems().join(QLatin1Char('\n')).toStdString().empty());
    CHECK(other.problems().join(QLatin1Char('\n')).toStdString().empty());
}

// Over a stick, whatever the one has and the other is not known to have.
void carry(Computer &from, Computer &to)
{
    const Stick stick;
    from.exportTo(stick.path(), to);
    to.importFrom(stick.path());
    from.importFrom(stick.path()); // the receipt
}

// The commune's computers know each other.
void introduce(Commune &commune, int computers)
{
    for (int index = 1; index < computers; ++index)
        carry(commune.first(), commune.at(index));
}

using Place = std::tuple<std::string, qint64, std::string>;
std::set<Place> openConflicts(Computer &computer)
{
    constexpr int most = 10'000;
    const auto open = computer.store.database.read(
        [](store::Connection &connection) { return conflicts::open(connection, 0, most); });
    REQUIRE(open);
    std::set<Place> places;
    for (const Conflict &conflict : *open)
        places.emplace(conflict.table, conflict.rowId, conflict.column);
    return places;
}

qint64 sizeOf(const Parts &parts)
{
    qint64 size = 0;
    for (const QByteArray &part : parts)
        size += part.size();
    return size;
}

} // namespace

TEST_CASE("a computer that begins with a snapshot is equal and exchanges like any other", "[snapshot]")
{
    Commune commune(3);
    Computer &office = commune.first();
    Computer &away = commune.at(1);
    Computer &fresh = commune.at(2);
    for (int person = 0; person < 30; ++person)
        office.registerPerson(QStringLiteral("Persona %1").arg(person));
    introduce(commune, 2);
    for (int edit = 0; edit < 40; ++edit)
        office.setPhone(QString::number(900'000'000 + edit * 7919));
    away.setPhone(QStringLiteral("away"));

    const Parts parts = partsOf(office, 0);
    REQUIRE(begin(fresh, parts));
    requireEqual(office, fresh);
    CHECK(office.count("SELECT count(*) FROM journal_entry") == 30 + 40 * 30);
    CHECK(fresh.count("SELECT count(*) FROM journal_entry") <= 2 * 30);
    CHECK(2 * sizeOf(parts) < office.count("SELECT sum(length(bytes)) FROM kept_batch"));

    fresh.registerPerson(QStringLiteral("Nueva"));
    carry(fresh, office);
    office.registerPerson(QStringLiteral("Otra"));
    carry(office, fresh);
    requireEqual(office, fresh);
    carry(away, office);
    carry(away, fresh);
    requireEqual(office, fresh);
    CHECK(openConflicts(fresh).size() == 30);
    CHECK(openConflicts(fresh) == openConflicts(office));
    carry(office, away);
    requireEqual(office, away);
}

TEST_CASE("a snapshot keeps recent work whole", "[snapshot]")
{
    Commune commune(2);
    Computer &office = commune.first();
    office.registerPerson(QStringLiteral("Ana"));
    office.setPhone(QStringLiteral("1"));
    office.setPhone(QStringLiteral("2"));
    office.store.clock.advanceSeconds(100 * 24 * 3600);
    office.setPhone(QStringLiteral("3"));
    office.setPhone(QStringLiteral("4"));
    REQUIRE(begin(commune.at(1), partsOf(office, snapshot::daysKeptWhole)));
    CHECK(commune.at(1).count("SELECT count(*) FROM journal_entry") == 3);
    requireEqual(office, commune.at(1));
}

TEST_CASE("an open conflict is decided on a computer that began after it", "[snapshot]")
{
    Commune commune(3);
    Computer &office = commune.first();
    Computer &laptop = commune.at(1);
    Computer &fresh = commune.at(2);
    office.registerPerson(QStringLiteral("Ana"));
    introduce(commune, 2);
    office.setPhone(QStringLiteral("1"));
    laptop.setPhone(QStringLiteral("2"));
    carry(laptop, office);
    office.store.clock.advanceSeconds(200 * 24 * 3600);
    REQUIRE(begin(fresh, partsOf(office, snapshot::daysKeptWhole)));
    const auto open =
        fresh.store.database.read([](store::Connection &connection) { return conflicts::open(connection, 0, 10); });
    REQUIRE(open);
    REQUIRE(open->size() == 1);
    CHECK(open->front().sides.size() == 2);
    REQUIRE(fresh.store.database.write([&](store::Transaction &transaction) {
        return conflicts::resolve(transaction, open->front().id, QStringLiteral("3"), {});
    }));
    carry(fresh, office);
    CHECK(openConflicts(office).empty());
    requireEqual(office, fresh);
}

TEST_CASE("what is missing from a snapshot, or altered, is refused and leaves an empty store", "[snapshot]")
{
    Commune commune(2);
    Computer &office = commune.first();
    Computer &fresh = commune.at(1);
    for (int person = 0; person < 5; ++person)
        office.registerPerson(QStringLiteral("Ana"));
    const Parts parts = partsOf(office, 0);
    REQUIRE(parts.size() == 3);
    const QString empty = fresh.digest();
    const auto refused = [&](const Parts &bad) {
        const auto begun = begin(fresh, bad);
        return !begun && fresh.digest() == empty && fresh.count("SELECT count(*) FROM journal_start") == 0;
    };
    CHECK(refused({}));
    CHECK(refused({parts[0]}));
    CHECK(refused({parts[0], parts[1]}));
    CHECK(refused({parts[0], parts[2]}));
    CHECK(refused({parts[1], parts[2]}));
    CHECK(refused({parts[0], parts[0], parts[1], parts[2]}));
    CHECK(refused({parts[0], parts[1], parts[1], parts[2]}));
    CHECK(refused({parts[0], parts[1], parts[2], parts[1]}));
    std::mt19937 random(7);
    for (size_t part = 0; part < parts.size(); ++part) {
        for (qsizetype size = 0; size < parts[part].size(); ++size) {
            Parts cut = parts;
            cut[part].truncate(size);
            INFO("part " << part << " cut to " << size);
            CHECK(refused(cut));
        }
    }
    CHECK(begin(fresh, parts));
    requireEqual(office, fresh);
    const auto twice = begin(fresh, parts);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == ErrorKind::Conflict);
}

TEST_CASE("altered bytes of a snapshot never crash and never leave half a store", "[snapshot]")
{
    Commune commune(2);
    Computer &office = commune.first();
    Computer &fresh = commune.at(1);
    for (int person = 0; person < 5; ++person)
        office.registerPerson(QStringLiteral("Ana"));
    office.setPhone(QStringLiteral("1"));
    const Parts parts = partsOf(office, 0);
    const QString empty = fresh.digest();
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        Parts altered = parts;
        QByteArray &part = altered[random() % altered.size()];
        const auto position = qsizetype(random() % unsigned(part.size()));
        part[position] = char(random() % 256);
        // Who hands it over has signed it; here only that nothing is half done.
        const auto begun = fresh.store.database.write([&](store::Transaction &transaction) -> Result<void> {
            snapshot::Receiver receiver(transaction);
            for (const QByteArray &bytes : altered) {
                if (auto taken = receiver.take(bytes); !taken)
                    return taken;
            }
            if (auto finished = receiver.finish(); !finished)
                return finished;
            return failure(ErrorKind::Cancelled); // taken: undone for the next round
        });
        REQUIRE_FALSE(begun);
        REQUIRE(fresh.digest() == empty);
    }
}

TEST_CASE("a snapshot of another commune is refused", "[snapshot]")
{
    Commune commune(2);
    commune.first().registerPerson(QStringLiteral("Ana"));
    const Parts parts = partsOf(commune.first(), 0);
    REQUIRE(commune.at(1).store.database.write([](store::Transaction &transaction) {
        transaction.statement("UPDATE store_info SET commune_code = '08301'").run();
    }));
    const auto begun = begin(commune.at(1), parts);
    REQUIRE_FALSE(begun);
    CHECK(begun.error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("any commune's snapshot is equal, and whoever began with it converges with the others", "[snapshot]")
{
    const unsigned seed = GENERATE(1U, 2U, 3U);
    INFO("seed " << seed);
    constexpr int computers = 4; // the last one begins with the snapshot
    Commune commune(computers);
    introduce(commune, computers - 1);
    tests::RandomEdits edits(seed);
    const auto live = [&](int first, int among, int steps) {
        for (int step = 0; step < steps; ++step) {
            Computer &one = commune.at(first + edits.below(among));
            Computer &other = commune.at(first + edits.below(among));
            one.store.clock.advanceSeconds(edits.below(24 * 3600) - 4 * 3600);
            if (edits.below(12) == 0 && &one != &other)
                carry(one, other);
            else
                edits.edit(one.store);
        }
    };
    live(0, computers - 1, 120);
    carry(commune.at(1), commune.first());
    Computer &fresh = commune.at(computers - 1);
    REQUIRE(begin(fresh, partsOf(commune.first(), edits.below(3))));
    requireEqual(commune.first(), fresh);
    CHECK(openConflicts(fresh) == openConflicts(commune.first()));

    introduce(commune, computers);
    live(0, computers, 60);
    for (int round = 0; round < 2; ++round) {
        for (int index = 1; index < computers; ++index)
            carry(commune.at(index), commune.first());
        for (int index = 1; index < computers; ++index)
            carry(commune.first(), commune.at(index));
    }
    for (int index = 1; index < computers; ++index) {
        INFO("computer " << index);
        requireEqual(commune.first(), commune.at(index));
        CHECK(openConflicts(commune.at(index)) == openConflicts(commune.first()));
    }
}

TEST_CASE("long texts make more parts and batches, none of which is larger than the model packs", "[snapshot]")
{
    constexpr int persons = 40;
    constexpr qsizetype longest = 56 * 1024; // of each: together more than two megabytes
    Commune commune(2);
    Computer &office = commune.first();
    const QString sentence = QStringLiteral("Vive con su hija, que trabaja por temporadas. ");
    for (int person = 0; person < persons; ++person)
        office.registerPerson(sentence.repeated(longest / sentence.size()));
    const Parts parts = partsOf(office, 0);
    constexpr qsizetype partsWithoutEntries = 2; // the head, and the end
    CHECK(parts.size() >= partsWithoutEntries + 2);
    const Stick stick;
    CHECK(office.exportTo(stick.path(), commune.at(1)).batches >= 2);
    REQUIRE(begin(commune.at(1), parts));
    requireEqual(office, commune.at(1));
}
