#include "core/store/Container.h"
#include "core/store/DurableFile.h"
#include "tests/support/Catch.h"

#include <QTemporaryDir>
#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::store;

namespace {

using Parts = std::map<QString, QByteArray>;

Result<Parts> readParts(const QString &file)
{
    Parts parts;
    NoProgress progress;
    const auto sinkFor = [&](const QString &name) {
        parts[name] = {};
        return [&parts, name](const QByteArray &piece) -> Result<void> {
            parts[name] += piece;
            return {};
        };
    };
    if (auto read = readContainer(file, sinkFor, progress); !read)
        return failure(read.error());
    return parts;
}

} // namespace

TEST_CASE("a container holds its parts, and any change of it shows", "[container]")
{
    QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("copia.ventanilla"));
    const Parts parts{{QStringLiteral("keys.json"), "{}"}, {QStringLiteral("vacío"), ""},
        {QStringLiteral("ventanilla.db"), QByteArray(700'000, 'x')}};
    ContainerWriter writer(file);
    REQUIRE(writer.open());
    for (const auto &[name, content] : parts)
        REQUIRE(writer.addPart(name, content));
    REQUIRE(writer.finish());
    CHECK(readParts(file) == parts);

    const QByteArray whole = readSmallFile(file, 10 << 20).value();
    const QString changed = place.filePath(QStringLiteral("otra"));
    CHECK(rc::check("truncated anywhere", [&] {
        REQUIRE(writeDurably(changed, whole.left(*rc::gen::inRange<qsizetype>(0, whole.size()))));
        RC_ASSERT(readParts(changed).error().kind == ErrorKind::Damaged);
    }));
    CHECK(rc::check("one byte changed anywhere", [&] {
        QByteArray bytes = whole;
        const auto at = *rc::gen::inRange<qsizetype>(8, whole.size());
        bytes[at] = char(bytes[at] ^ *rc::gen::inRange(1, 256));
        REQUIRE(writeDurably(changed, bytes));
        RC_ASSERT(readParts(changed).error().kind == ErrorKind::Damaged);
    }));
    REQUIRE(writeDurably(changed, whole + "x"));
    CHECK(readParts(changed).error().kind == ErrorKind::Damaged);
    REQUIRE(writeDurably(changed, QByteArray(whole).replace("VNTLBAK1", "VNTLBAK2")));
    CHECK(readParts(changed).error().kind == ErrorKind::NewerVersion);
    REQUIRE(writeDurably(changed, "PK\3\4 an archive of another program"));
    CHECK(readParts(changed).error().kind == ErrorKind::UnsupportedFormat);
    CHECK(readParts(place.filePath(QStringLiteral("no"))).error().kind == ErrorKind::FileMissing);
}
