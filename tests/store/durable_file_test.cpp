#include "core/store/DurableFile.h"
#include "tests/support/Catch.h"
#include "tests/support/SmallDisk.h"

using namespace ventanilla;
using namespace ventanilla::store;

TEST_CASE("a small file that does not fit leaves the old one as it was", "[durable]")
{
    const tests::SmallDisk disk(128);
    if (!disk.isMounted()) {
        WARN("skipped: mounting needs rights");
        return;
    }
    const QString file = disk.path() + QStringLiteral("/keys.json");
    const QByteArray before(900, 'a');
    REQUIRE(writeDurably(file, before));
    disk.fill();
    // Smaller than Qt's own buffer, and larger.
    for (const int size : {1'000, 40'000}) {
        const auto written = writeDurably(file, QByteArray(size, 'b'));
        REQUIRE_FALSE(written);
        CHECK(written.error().kind == ErrorKind::DiskFull);
        CHECK(readSmallFile(file, 1 << 20) == before);
    }
    disk.makeRoom();
    CHECK(writeDurably(file, "new"));
    CHECK(readSmallFile(file, 1 << 20) == QByteArray("new"));
}
