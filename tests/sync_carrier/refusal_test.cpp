#include "core/sync/carrier/SealedFile.h"
#include "core/sync/engine/SyncState.h"
#include "tests/support/Catch.h"
#include "tests/support/SmallDisk.h"
#include "tests/sync_carrier/Commune.h"

#include <random>

using namespace ventanilla;
using namespace ventanilla::sync;
using tests::Commune;
using tests::Computer;
using tests::imported;
using tests::SmallDisk;
using tests::Stick;

namespace {

const QString sealedName = QStringLiteral("ventanilla-16204-1-32768-0001.sealed");

// A file from the office to the laptop, which has not been there yet.
struct OnItsWay
{
    Commune commune{2};
    Computer &office = commune.first();
    Computer &laptop = commune.at(1);
    Stick stick;
    QByteArray whole;

    OnItsWay()
    {
        office.registerPerson(QStringLiteral("Ana"));
        office.exportTo(stick.path(), laptop);
        whole = stick.content(sealedName);
    }

    // What an import may change, besides its log.
    [[nodiscard]] QStringList stateOfLaptop()
    {
        return {laptop.digest(), QString::number(laptop.count("SELECT count(*) FROM kept_batch")),
            QString::number(laptop.count("SELECT count(*) FROM journal_entry")),
            QString::number(laptop.count("SELECT count(*) FROM known_device")),
            QString::number(laptop.count("SELECT count(*) FROM known_device WHERE has IS NOT NULL"))};
    }
};

bool needsMounts(const SmallDisk &disk)
{
    if (!disk.isMounted())
        WARN("skipped: mounting needs rights");
    return !disk.isMounted();
}

} // namespace

TEST_CASE("a stick's file cut anywhere is refused, and changes nothing", "[refusal]")
{
    OnItsWay way;
    const QStringList before = way.stateOfLaptop();
    // Every length is tried on the file itself (sealed_file_test); here with what stands behind it.
    for (qsizetype size = 0; size < way.whole.size(); size += size < 16 ? 1 : 13) {
        way.stick.put(sealedName, way.whole.first(size));
        const auto [taken, refused] = imported(way.laptop, way.stick.path());
        INFO("cut to " << size);
        REQUIRE(refused.size() == 1);
        CHECK(refused[0].name == sealedName);
        CHECK(refused[0].error.kind == ErrorKind::Damaged);
        CHECK(taken == StickImport{});
        CHECK(way.stick.files() == QStringList{sealedName});
    }
    CHECK(way.stateOfLaptop() == before);
    way.stick.put(sealedName, way.whole);
    CHECK(way.laptop.importFrom(way.stick.path()).files == 1);
}

TEST_CASE("a stick's file altered anywhere is refused, and changes nothing", "[refusal]")
{
    OnItsWay way;
    const QStringList before = way.stateOfLaptop();
    std::mt19937 random(4);
    for (int round = 0; round < 60; ++round) {
        QByteArray altered = way.whole;
        const auto position = qsizetype(random() % unsigned(altered.size()));
        altered[position] = char(altered[position] ^ char(1 + random() % 255));
        way.stick.put(sealedName, altered);
        const auto [taken, refused] = imported(way.laptop, way.stick.path());
        INFO("altered at " << position);
        CHECK(refused.size() == 1);
        CHECK(taken == StickImport{});
    }
    CHECK(way.stateOfLaptop() == before);
}

TEST_CASE("a damaged file keeps none of the others out", "[refusal]")
{
    OnItsWay way;
    way.office.registerPerson(QStringLiteral("Berta"));
    way.office.exportTo(way.stick.path(), way.laptop);
    way.stick.put(sealedName, way.whole.chopped(1));
    const auto [taken, refused] = imported(way.laptop, way.stick.path());
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].name == sealedName);
    CHECK(taken.files == 1);
    CHECK(way.laptop.names().size() == 2);
}

TEST_CASE("files for others, and whatever else lies on a stick, are left alone", "[refusal]")
{
    OnItsWay way;
    way.stick.put(QStringLiteral("informe.pdf"), "%PDF-1.4");
    way.stick.put(QStringLiteral("ventanilla-16204-1-32768-0002.sealed.x7Tq2a"), way.whole.first(100));
    const QStringList files = way.stick.files();
    const StickImport taken = way.office.importFrom(way.stick.path());
    CHECK(taken.forOthers == 1);
    CHECK(taken.files == 0);
    CHECK(way.stick.files() == files);
    CHECK(way.laptop.importFrom(way.stick.path()).files == 1);
}

TEST_CASE("a file for this computer's number under another key is refused", "[refusal]")
{
    OnItsWay way;
    way.stick.clear();
    const SealedHeader header{
        SealedKind::Batches, QStringLiteral("16204"), 1, way.laptop.device(), 9, way.office.store.clock.now()};
    auto writer = SealedFileWriter::begin(way.stick.file(sealedName), header, KeyPair::random().publicKey);
    REQUIRE(writer);
    REQUIRE(writer->finish(way.office.identity().keys));
    const auto [taken, refused] = imported(way.laptop, way.stick.path());
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].error.kind == ErrorKind::WrongKey);
}

TEST_CASE("a file that somebody else signed, or nobody knows, is refused", "[refusal]")
{
    OnItsWay way;
    const auto refusalOf = [&](int sender, const KeyPair &signer) {
        way.stick.clear();
        const SealedHeader header{
            SealedKind::Batches, QStringLiteral("16204"), sender, way.laptop.device(), 9, way.office.store.clock.now()};
        auto writer = SealedFileWriter::begin(way.stick.file(sealedName), header, way.laptop.identity().keys.publicKey);
        REQUIRE(writer);
        REQUIRE(writer->add(Section::Certificates, certificates::encode({})));
        REQUIRE(writer->add(Section::Versions, QByteArray(1, '\0')));
        REQUIRE(writer->finish(signer));
        const auto [taken, refused] = imported(way.laptop, way.stick.path());
        REQUIRE(refused.size() == 1);
        return refused[0].error;
    };
    CHECK(refusalOf(1, KeyPair::random()).kind == ErrorKind::Damaged);
    CHECK(refusalOf(2, way.office.identity().keys).kind == ErrorKind::NotFound);
}

TEST_CASE("a file of a newer program is refused by name, and kept", "[refusal]")
{
    OnItsWay way;
    QByteArray newer = way.whole;
    newer[7] = '2';
    way.stick.put(sealedName, newer);
    const auto [taken, refused] = imported(way.laptop, way.stick.path());
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].error.kind == ErrorKind::NewerVersion);
    CHECK(way.stick.content(sealedName) == newer);
}

TEST_CASE("an export never writes over a file", "[refusal]")
{
    OnItsWay way;
    const QString next = QStringLiteral("ventanilla-16204-1-32768-0002.sealed");
    way.stick.put(next, "something else");
    const StickExport exported = way.office.exportTo(way.stick.path(), way.laptop);
    CHECK(exported.file == way.stick.file(QStringLiteral("ventanilla-16204-1-32768-0003.sealed")));
    CHECK(way.stick.content(next) == "something else");
    CHECK(way.stick.content(sealedName) == way.whole);
}

TEST_CASE("a folder that is not there is said", "[refusal]")
{
    OnItsWay way;
    NoProgress progress;
    const QString nowhere = way.stick.file(QStringLiteral("nowhere"));
    const auto exported = stick::exportTo(way.office.store.database, nowhere, way.laptop.device(), progress);
    REQUIRE_FALSE(exported);
    CHECK(exported.error().kind == ErrorKind::FileMissing);
    const auto taken = stick::importFrom(way.office.store.database, nowhere, progress);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().kind == ErrorKind::FileMissing);
}

TEST_CASE("a full stick is said, holds no half file, and nothing counts as sent", "[refusal]")
{
    OnItsWay way;
    const SmallDisk disk(256);
    if (needsMounts(disk))
        return;
    way.office.registerPerson(QStringLiteral("Berta"));
    disk.fill();
    NoProgress progress;
    const auto exported = stick::exportTo(way.office.store.database, disk.path(), way.laptop.device(), progress);
    REQUIRE_FALSE(exported);
    CHECK(exported.error().kind == ErrorKind::DiskFull);
    CHECK(QDir(disk.path()).entryList(QDir::Files) == QStringList{QStringLiteral("filler")});
    const auto state = way.office.store.database.read(
        [](store::Connection &connection) { return sync_state::of(connection, "person", composeId(1, 2)); });
    CHECK(state == RecordState::OnlyHere);
    disk.makeRoom();
    CHECK(way.office.exportTo(disk.path(), way.laptop).entries == 2);
}

TEST_CASE("a stick that cannot be written to still brings what is on it", "[refusal]")
{
    OnItsWay way;
    const SmallDisk disk(256);
    if (needsMounts(disk))
        return;
    REQUIRE(QFile::copy(way.stick.file(sealedName), QDir(disk.path()).filePath(sealedName)));
    REQUIRE(disk.makeReadOnly());
    const auto [taken, refused] = imported(way.laptop, disk.path());
    CHECK(taken.files == 1);
    CHECK(way.laptop.names() == QStringList{QStringLiteral("Ana")});
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].name.endsWith(QStringLiteral(".receipt")));
    CHECK(refused[0].error.kind == ErrorKind::ReadOnly);

    NoProgress progress;
    const auto exported = stick::exportTo(way.laptop.store.database, disk.path(), 1, progress);
    REQUIRE_FALSE(exported);
    CHECK(exported.error().kind == ErrorKind::ReadOnly);
}

TEST_CASE("a cancelled export leaves nothing", "[refusal]")
{
    OnItsWay way;
    class Cancelled final : public Progress
    {
    public:
        void report(qint64, qint64) override { }
        [[nodiscard]] bool isCancelled() const override { return true; }
    } cancelled;
    way.stick.clear();
    const auto exported = stick::exportTo(way.office.store.database, way.stick.path(), way.laptop.device(), cancelled);
    REQUIRE_FALSE(exported);
    CHECK(exported.error().kind == ErrorKind::Cancelled);
    CHECK(way.stick.files().isEmpty());
}
