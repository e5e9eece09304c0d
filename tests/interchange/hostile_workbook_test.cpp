#include "tests/interchange/table_support.h"
#include "tests/support/Catch.h"

#include <QFile>

#include <zip.h>

using namespace ventanilla;
using namespace ventanilla::interchange;

namespace {

// A workbook of which one part is what somebody with bad intentions would put there.
QString workbookWith(const QTemporaryDir &folder, const char *part, const QByteArray &content)
{
    const QString file = folder.filePath(QStringLiteral("hostile.xlsx"));
    QFile::remove(file);
    int reason = 0;
    zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_CREATE, &reason);
    REQUIRE(archive != nullptr);
    const auto add = [&](const char *name, const QByteArray &bytes) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        REQUIRE(zip_file_add(archive, name, source, ZIP_FL_OVERWRITE) >= 0);
    };
    const QByteArray workbook("<workbook xmlns:r='x'><sheets><sheet name='a' r:id='r1'/></sheets></workbook>");
    const QByteArray relations("<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>");
    const QByteArray sheet("<worksheet><sheetData><row><c t='s'><v>0</v></c></row></sheetData></worksheet>");
    const QByteArray strings("<sst><si><t>hola</t></si></sst>");
    add("xl/workbook.xml", workbook);
    add("xl/_rels/workbook.xml.rels", relations);
    add("xl/worksheets/sheet1.xml", sheet);
    add("xl/sharedStrings.xml", strings);
    if (part != nullptr)
        add(part, content);
    REQUIRE(zip_close(archive) == 0);
    return file;
}

ErrorKind errorOf(const QString &file)
{
    const auto rows = tests::rowsOf(file);
    REQUIRE_FALSE(rows);
    return rows.error().kind;
}

} // namespace

TEST_CASE("a workbook made by hand is read", "[xlsx]")
{
    const QTemporaryDir folder;
    CHECK(tests::tableOf(workbookWith(folder, nullptr, {}))
        == std::vector<std::vector<QString>>{{QStringLiteral("hola")}});
}

TEST_CASE("workbooks made to fill the memory are refused", "[xlsx]")
{
    const QTemporaryDir folder;
    const QByteArray endless(8 * 1024 * 1024, 'x');
    const QByteArray strings = "<sst><si><t>" + endless + "</t></si></sst>";
    CHECK(errorOf(workbookWith(folder, "xl/sharedStrings.xml", strings)) == ErrorKind::FileTooLarge);
    const QByteArray cell =
        "<worksheet><sheetData><row><c t='inlineStr'><is><t>" + endless + "</t></is></c></row></sheetData></worksheet>";
    CHECK(errorOf(workbookWith(folder, "xl/worksheets/sheet1.xml", cell)) == ErrorKind::FileTooLarge);
}

TEST_CASE("workbooks whose elements nest without end are refused", "[xlsx]")
{
    const QTemporaryDir folder;
    for (const char *element : {"<a>", "<is>", "<sheetData>", "<row>", "<c>"}) {
        const QByteArray nested = QByteArray(element).repeated(100'000);
        INFO(element);
        CHECK(errorOf(workbookWith(folder, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c>" + nested))
            == ErrorKind::Damaged);
        CHECK(errorOf(workbookWith(folder, "xl/worksheets/sheet1.xml", "<worksheet>" + nested)) == ErrorKind::Damaged);
        CHECK(errorOf(workbookWith(folder, "xl/styles.xml", "<styleSheet>" + nested)) == ErrorKind::Damaged);
        CHECK(errorOf(workbookWith(folder, "xl/sharedStrings.xml", "<sst><si>" + nested)) == ErrorKind::Damaged);
    }
}

TEST_CASE("entities that multiply are refused", "[xlsx]")
{
    const QTemporaryDir folder;
    QByteArray strings("<!DOCTYPE sst [<!ENTITY a0 'aaaaaaaaaa'>");
    for (int level = 1; level < 9; ++level) {
        const QByteArray before = "&a" + QByteArray::number(level - 1) + ";";
        strings += "<!ENTITY a" + QByteArray::number(level) + " '" + before.repeated(10) + "'>";
    }
    strings += "]><sst><si><t>&a8;</t></si></sst>";
    CHECK(errorOf(workbookWith(folder, "xl/sharedStrings.xml", strings)) == ErrorKind::Damaged);
}
