#include "core/store/DurableFile.h"
#include "core/sync/carrier/SealedFile.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QTemporaryDir>

#include <random>

using namespace ventanilla;
using namespace ventanilla::sync;

namespace {

const SealedHeader header{
    SealedKind::Batches, QStringLiteral("16204"), 1, 2, 7, QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC)};

using Sections = std::vector<std::pair<Section, QByteArray>>;

struct Carried
{
    QTemporaryDir folder;
    KeyPair sender = KeyPair::random();
    KeyPair receiver = KeyPair::random();
    QString file = folder.filePath(QStringLiteral("a.sealed"));

    QByteArray write(const Sections &sections) const
    {
        QFile::remove(file);
        auto writer = SealedFileWriter::begin(file, header, receiver.publicKey);
        REQUIRE(writer);
        for (const auto &[section, content] : sections)
            REQUIRE(writer->add(section, content));
        const auto size = writer->finish(sender);
        REQUIRE(size);
        const auto bytes = store::readSmallFile(file, 1 << 24);
        REQUIRE(bytes);
        REQUIRE(bytes->size() == *size);
        return *bytes;
    }

    void put(const QByteArray &bytes) const
    {
        QFile target(file);
        REQUIRE(target.open(QIODevice::WriteOnly));
        REQUIRE(target.write(bytes) == bytes.size());
    }

    // The sections of a file that holds to the end and is signed by the sender; else the error.
    Result<Sections> read() const
    {
        auto reader = SealedFileReader::open(file);
        if (!reader)
            return failure(reader.error());
        if (auto unsealed = reader->unseal(receiver); !unsealed)
            return failure(unsealed.error());
        Sections sections;
        auto done = reader->readAll([&](Section section, const QByteArray &content) -> Result<void> {
            sections.emplace_back(section, content);
            return {};
        });
        if (!done)
            return failure(done.error());
        if (!reader->isSignedBy(sender.publicKey))
            return failure(ErrorKind::Damaged, QStringLiteral("signature"));
        return sections;
    }
};

const Sections someSections{{Section::Certificates, QByteArrayLiteral("who")}, {Section::Versions, QByteArray()},
    {Section::Batch, QByteArray(300, 'x')}, {Section::Batch, QByteArrayLiteral("y")}};

} // namespace

TEST_CASE("a sealed file gives back what was put in, in order")
{
    const Carried carried;
    const QByteArray bytes = carried.write(someSections);
    const auto read = carried.read();
    REQUIRE(read);
    CHECK(*read == someSections);
    const auto reader = SealedFileReader::open(carried.file);
    REQUIRE(reader);
    CHECK(reader->header() == header);
    CHECK_FALSE(bytes.contains("who"));
    CHECK(QDir(carried.folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("a.sealed")});
}

TEST_CASE("a sealed file can be read twice")
{
    const Carried carried;
    carried.write(someSections);
    auto reader = SealedFileReader::open(carried.file);
    REQUIRE(reader);
    REQUIRE(reader->unseal(carried.receiver));
    for (int round = 0; round < 2; ++round) {
        int pieces = 0;
        REQUIRE(reader->readAll([&](Section, const QByteArray &) -> Result<void> {
            ++pieces;
            return {};
        }));
        CHECK(pieces == 4);
        CHECK(reader->isSignedBy(carried.sender.publicKey));
        CHECK_FALSE(reader->isSignedBy(carried.receiver.publicKey));
    }
}

TEST_CASE("nobody but the receiver opens a sealed file")
{
    Carried carried;
    carried.write(someSections);
    carried.receiver = KeyPair::random();
    const auto read = carried.read();
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::WrongKey);
}

TEST_CASE("a sealed file cut at any byte is refused")
{
    const Carried carried;
    const QByteArray whole = carried.write(someSections);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        carried.put(whole.first(size));
        INFO("cut to " << size);
        CHECK_FALSE(carried.read());
    }
    carried.put(whole + 'z');
    CHECK_FALSE(carried.read());
}

TEST_CASE("a sealed file altered at any byte is refused")
{
    const Carried carried;
    const QByteArray whole = carried.write(someSections);
    std::mt19937 random(20260302);
    for (qsizetype position = 0; position < whole.size(); ++position) {
        QByteArray altered = whole;
        altered[position] = char(altered[position] ^ char(1U << (random() % 8)));
        carried.put(altered);
        INFO("altered at " << position);
        CHECK_FALSE(carried.read());
    }
}

TEST_CASE("pieces of one sealed file do not fit another, nor in another order")
{
    const Carried carried;
    const Sections equal{{Section::Batch, QByteArray(100, 'a')}, {Section::Batch, QByteArray(100, 'b')}};
    const QByteArray one = carried.write(equal);
    const QByteArray other = carried.write(equal);
    REQUIRE(one.size() == other.size());
    // The last piece holds the signature and its section; before it stand two of equal size.
    const qsizetype last = 4 + 1 + signatureSize + sealedPieceOverhead;
    const qsizetype piece = 4 + 1 + 100 + sealedPieceOverhead;
    const qsizetype first = one.size() - last - 2 * piece;
    carried.put(one.first(first) + other.sliced(first));
    CHECK_FALSE(carried.read());
    carried.put(one.first(first) + one.sliced(first + piece, piece) + one.sliced(first, piece) + one.last(last));
    CHECK_FALSE(carried.read());
    carried.put(one.first(first) + one.sliced(first + piece));
    CHECK_FALSE(carried.read());
    carried.put(one);
    CHECK(carried.read());
}

TEST_CASE("a sealed file of a newer program says so")
{
    const Carried carried;
    QByteArray bytes = carried.write(someSections);
    bytes[7] = '2';
    carried.put(bytes);
    const auto reader = SealedFileReader::open(carried.file);
    REQUIRE_FALSE(reader);
    CHECK(reader.error().kind == ErrorKind::NewerVersion);
}

TEST_CASE("another kind of file is told apart from a damaged one")
{
    const Carried carried;
    carried.put(QByteArrayLiteral("Acta de entrega de canastas familiares"));
    const auto reader = SealedFileReader::open(carried.file);
    REQUIRE_FALSE(reader);
    CHECK(reader.error().kind == ErrorKind::UnsupportedFormat);
}

TEST_CASE("a sealed file is never written over another")
{
    const Carried carried;
    const QByteArray before = carried.write(someSections);
    const auto writer = SealedFileWriter::begin(carried.file, header, carried.receiver.publicKey);
    REQUIRE_FALSE(writer);
    CHECK(writer.error().kind == ErrorKind::Duplicate);
    CHECK(store::readSmallFile(carried.file, 1 << 24) == before);
}

TEST_CASE("a sealed file given up leaves nothing behind")
{
    const Carried carried;
    {
        auto writer = SealedFileWriter::begin(carried.file, header, carried.receiver.publicKey);
        REQUIRE(writer);
        REQUIRE(writer->add(Section::Batch, QByteArray(1000, 'x')));
    }
    CHECK(QDir(carried.folder.path()).entryList(QDir::Files).isEmpty());
}
