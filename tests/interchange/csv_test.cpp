#include "tests/interchange/table_support.h"
#include "tests/support/Catch.h"

#include <QFile>
#include <QProcess>

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::interchange;
using ventanilla::tests::fileWith;
using ventanilla::tests::rowsOf;
using ventanilla::tests::tableOf;

namespace {

using Table = std::vector<std::vector<QString>>;

TableLayout layoutOf(const QString &file)
{
    auto reader = TableReader::open(file);
    REQUIRE(reader);
    return (*reader)->layout();
}

} // namespace

TEST_CASE("the same table is read from every encoding and separator", "[csv]")
{
    const QTemporaryDir folder;
    const Table expected{{QStringLiteral("nombres"), QStringLiteral("sector")},
        {QStringLiteral("Íñigo"), QStringLiteral("Ñipas, arriba")}};
    SECTION("UTF-8 with its mark and semicolons")
    {
        const auto file = fileWith(folder, "\xef\xbb\xbfnombres;sector\r\nÍñigo;Ñipas, arriba\r\n");
        CHECK(tableOf(file) == expected);
        CHECK(layoutOf(file) == TableLayout{TableForm::Csv, Encoding::Utf8, true, QLatin1Char(';')});
    }
    SECTION("UTF-8 and commas")
    {
        const auto file = fileWith(folder, "nombres,sector\nÍñigo,\"Ñipas, arriba\"");
        CHECK(tableOf(file) == expected);
        CHECK(layoutOf(file) == TableLayout{TableForm::Csv, Encoding::Utf8, false, QLatin1Char(',')});
    }
    SECTION("Windows-1252, tabs and old Macintosh line ends")
    {
        const auto file = fileWith(folder, "nombres\tsector\r\xcd\xf1igo\t\xd1ipas, arriba\r");
        CHECK(tableOf(file) == expected);
        CHECK(layoutOf(file) == TableLayout{TableForm::Csv, Encoding::Windows1252, false, QLatin1Char('\t')});
    }
    SECTION("Excel's own directive")
    {
        CHECK(tableOf(fileWith(folder, "sep=,\r\nnombres,sector\r\nÍñigo,\"Ñipas, arriba\"\r\n")) == expected);
    }
}

TEST_CASE("the encoding is decided by the whole file, not its beginning", "[csv]")
{
    const QTemporaryDir folder;
    QByteArray bytes("nombres;sector\n");
    while (bytes.size() < 600 * 1024)
        bytes += "Ana;Reloca\n";
    const auto table = tableOf(fileWith(folder,
        bytes
            + "Bego\xf1"
              "a;Coironal\n"));
    CHECK(table.back().front() == QStringLiteral("Begoña"));
}

TEST_CASE("what Windows-1252 adds to Latin-1 is understood", "[csv]")
{
    const QTemporaryDir folder;
    CHECK(tableOf(fileWith(folder, "a\n\x80 5 \x93si\x94 \xf1\n")).back().front() == QStringLiteral("€ 5 “si” ñ"));
}

TEST_CASE("one broken byte does not spoil a UTF-8 file", "[csv]")
{
    const QTemporaryDir folder;
    const auto table = tableOf(fileWith(folder,
        "a;b\nñandú;Begoña\nPe\xf1"
        "a;á\n"));
    CHECK(table[1][1] == QStringLiteral("Begoña"));
    CHECK(table[2] == std::vector<QString>{QStringLiteral("Peña"), QStringLiteral("á")});
}

TEST_CASE("quotes, line breaks and line numbers", "[csv]")
{
    const QTemporaryDir folder;
    const auto rows = rowsOf(fileWith(folder, "a;b\r\n\"dos\r\nlíneas\";\"dijo \"\"sí\"\"\"\r\n\r\n5\" de tubo;x\r\n"));
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(1).fields == std::vector<QString>{QStringLiteral("dos\r\nlíneas"), QStringLiteral("dijo \"sí\"")});
    CHECK(rows->at(1).line == 2);
    CHECK(rows->at(2).fields.front() == QStringLiteral("5\" de tubo"));
    CHECK(rows->at(2).line == 5);
}

TEST_CASE("a quote that is never closed costs only its own row", "[csv]")
{
    const QTemporaryDir folder;
    const int following = GENERATE(2, 40'000);
    QByteArray bytes("a;b\n1;\"abierta\n");
    for (int row = 0; row < following; ++row)
        bytes += "2;cerrada\n";
    const auto rows = rowsOf(fileWith(folder, bytes));
    REQUIRE(rows);
    REQUIRE(int(rows->size()) == following + 2);
    CHECK(rows->at(1).fault == RowFault::UnclosedQuote);
    CHECK(rows->at(1).fields == std::vector<QString>{QStringLiteral("1"), QStringLiteral("\"abierta")});
    CHECK(rows->back().fault == RowFault::None);
    CHECK(rows->back().line == following + 2);
}

TEST_CASE("a row beyond the limits is marked and the next one is read", "[csv]")
{
    const QTemporaryDir folder;
    const auto rows = rowsOf(fileWith(folder,
        "a;b\n" + QByteArray(limits::fieldBytes + 1, 'x') + ";1\n" + QByteArray(limits::columns, ';') + "\n3;4\n"));
    REQUIRE(rows);
    REQUIRE(rows->size() == 4);
    CHECK(rows->at(1).fault == RowFault::FieldTooLong);
    CHECK(rows->at(1).fields.at(1) == QStringLiteral("1"));
    CHECK(rows->at(2).fault == RowFault::TooManyFields);
    CHECK(rows->at(3).fields == std::vector<QString>{QStringLiteral("3"), QStringLiteral("4")});
}

TEST_CASE("files that are no table are refused with the reason", "[csv]")
{
    const QTemporaryDir folder;
    const auto errorOf = [&](const QByteArray &bytes) { return TableReader::open(fileWith(folder, bytes)).error(); };
    const QString field = QStringLiteral("file");
    CHECK(errorOf("\xff\xfe"
                  "a")
        == Error{ErrorKind::UnsupportedFormat, field, QStringLiteral("UTF-16")});
    CHECK(errorOf(QByteArray("a;b\n\0", 5)) == Error{ErrorKind::UnsupportedFormat, field, QStringLiteral("binary")});
    CHECK(errorOf("\xd0\xcf\x11\xe0") == Error{ErrorKind::UnsupportedFormat, field, QStringLiteral("xls")});
    CHECK(errorOf("PK\x03\x04 broken") == Error{ErrorKind::UnsupportedFormat, field, QStringLiteral("xlsx")});
    CHECK(TableReader::open(folder.filePath(QStringLiteral("none.csv"))).error()
        == Error{ErrorKind::FileMissing, field, {}});
    CHECK(TableReader::open(folder.path()).error() == Error{ErrorKind::FileUnreadable, field, {}});
}

TEST_CASE("a file of two gigabytes is refused at once", "[csv]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("huge.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(qint64(2) * 1024 * 1024 * 1024)); // a hole: takes no room
    CHECK(TableReader::open(file.fileName()).error()
        == Error{ErrorKind::FileTooLarge, QStringLiteral("file"), QStringLiteral("512")});
}

TEST_CASE("an empty file has no rows", "[csv]")
{
    const QTemporaryDir folder;
    CHECK(tableOf(fileWith(folder, "")).empty());
    CHECK(tableOf(fileWith(folder, "\r\n\r\n")).empty());
    CHECK(tableOf(fileWith(folder, "\xef\xbb\xbf")).empty());
}

TEST_CASE("whatever the bytes, reading ends without harm", "[csv]")
{
    const QTemporaryDir folder;
    CHECK(rc::check([&](const std::vector<std::uint8_t> &bytes) {
        const auto rows =
            rowsOf(fileWith(folder, QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))));
        RC_ASSERT((!rows || rows->size() <= bytes.size()));
    }));
    // Made of what the parser looks at, so that its branches meet.
    CHECK(rc::check([&] {
        const auto bytes =
            *rc::gen::container<std::string>(rc::gen::element('"', ';', ',', '\n', '\r', 'a', '\xf1', ' '));
        const auto rows = rowsOf(fileWith(folder, QByteArray::fromStdString(bytes)));
        RC_ASSERT(rows);
        RC_ASSERT(rows->size() <= bytes.size());
    }));
}
