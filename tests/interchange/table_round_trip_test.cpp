#include "tests/interchange/table_support.h"
#include "tests/support/Catch.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::interchange;
using ventanilla::tests::bytesOf;
using ventanilla::tests::fileWith;
using ventanilla::tests::tableOf;

namespace {

using Table = std::vector<std::vector<QString>>;

QString randomField()
{
    static const std::vector<QString> pieces{QStringLiteral("a"), QStringLiteral("Ñuñoa"), QStringLiteral("\""),
        QStringLiteral(";"), QStringLiteral(","), QStringLiteral("\r\n"), QStringLiteral("\n"), QStringLiteral("\t"),
        QStringLiteral(" "), QStringLiteral("0"), QStringLiteral("12"), QStringLiteral("=1+1"), QStringLiteral("<&>"),
        QStringLiteral("_x000D_"), QStringLiteral("😀"), QStringLiteral("é")};
    const auto chosen = *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(pieces));
    return QStringList(chosen.begin(), chosen.end()).join(QString());
}

Table randomTable()
{
    const int columns = *rc::gen::inRange(1, 6);
    const int rows = *rc::gen::inRange(0, 8);
    Table table;
    for (int row = 0; row < rows; ++row) {
        std::vector<QString> fields;
        for (int column = 0; column < columns; ++column)
            fields.push_back(randomField());
        table.push_back(fields);
    }
    std::vector<QString> header;
    for (int column = 0; column < columns; ++column)
        header.push_back(QStringLiteral("columna_%1").arg(column));
    table.insert(table.begin(), header);
    return table;
}

void write(const QString &file, const Table &table, std::vector<CellForm> forms = {})
{
    auto writer = TableWriter::create(file, std::move(forms), table.front());
    REQUIRE(writer);
    for (size_t row = 1; row < table.size(); ++row)
        REQUIRE((*writer)->write(table[row]));
    REQUIRE((*writer)->finish());
}

bool isBlank(const std::vector<QString> &fields)
{
    return std::all_of(fields.begin(), fields.end(), [](const QString &field) { return field.isEmpty(); });
}

// A sheet has no rows without cells and no empty cells at a row's end.
Table asSheetKeepsIt(Table table)
{
    std::erase_if(table, isBlank);
    for (auto &fields : table) {
        while (fields.back().isEmpty())
            fields.pop_back();
    }
    return table;
}

} // namespace

TEST_CASE("a table written as CSV comes back the same", "[csv]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("written.csv"));
    CHECK(rc::check([&] {
        const Table table = randomTable();
        write(file, table);
        RC_ASSERT(tableOf(file) == table);
    }));
}

TEST_CASE("a table written as a workbook comes back the same", "[xlsx]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("written.xlsx"));
    CHECK(rc::check([&] {
        const Table table = randomTable();
        write(file, table);
        RC_ASSERT(tableOf(file) == asSheetKeepsIt(table));
    }));
}

TEST_CASE("numbers, dates and times of a workbook are cells of their kind and come back as text", "[xlsx]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("typed.xlsx"));
    const Table table{{QStringLiteral("n"), QStringLiteral("d"), QStringLiteral("t")},
        {QStringLiteral("-36.4012345678"), QStringLiteral("2024-02-29"), QStringLiteral("2026-04-04T23:30:59")},
        {QStringLiteral("1500000"), QStringLiteral("1890-01-01"), QStringLiteral("2026-04-04T23:30:00-04:00")},
        {QStringLiteral("0.1000000000000000055"), QStringLiteral("2000-01-01"), QStringLiteral("2026-01-01T00:00:00")}};
    write(file, table, {CellForm::Number, CellForm::Date, CellForm::DateTime});
    Table read = tableOf(file);
    // Midnight is a whole number of days, and a date to whoever reads it.
    CHECK(read[3][2] == QStringLiteral("2026-01-01"));
    read[3][2] = table[3][2];
    CHECK(read == table);
}

TEST_CASE("another program reads the workbook as it was meant", "[xlsx]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("for others.xlsx"));
    write(file,
        {{QStringLiteral("rut"), QStringLiteral("fecha"), QStringLiteral("monto")},
            {QStringLiteral("Ñ \"x\""), QStringLiteral("2026-03-02"), QStringLiteral("12.5")}},
        {CellForm::Text, CellForm::Date, CellForm::Number});
    const QString script =
        QStringLiteral("import sys, openpyxl\n"
                       "for row in openpyxl.load_workbook(sys.argv[1]).active.iter_rows(values_only=True):\n"
                       "    print(ascii(row))\n");
    for (const auto &program : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")}) {
        QProcess python;
        python.start(program, {QStringLiteral("-c"), script, file});
        if (!python.waitForFinished() || python.exitCode() != 0)
            continue;
        CHECK(python.readAllStandardOutput()
            == "('rut', 'fecha', 'monto')\n('\\xd1 \"x\"', datetime.datetime(2026, 3, 2, 0, 0), 12.5)\n");
        return;
    }
    WARN("skipped: python3 with openpyxl is not installed");
}

TEST_CASE("a workbook of another program is read: shared strings, dates, booleans, gaps", "[xlsx]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("of others.xlsx"));
    const QString script = QStringLiteral(
        "import sys, datetime, openpyxl\n"
        "book = openpyxl.Workbook(); sheet = book.active\n"
        "sheet.append(['rut', 'fecha', 'hora', 'si', 'monto'])\n"
        "sheet.append(['Ñipas', datetime.date(1999, 12, 31), datetime.datetime(2026, 3, 2, 9, 30), True, 36.7])\n"
        "sheet['E4'] = 12345678\n"
        "book.create_sheet('otra')['A1'] = 'no'\n"
        "book.save(sys.argv[1])\n");
    for (const auto &program : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")}) {
        QProcess python;
        python.start(program, {QStringLiteral("-c"), script, file});
        if (!python.waitForFinished() || python.exitCode() != 0)
            continue;
        const auto rows = tests::rowsOf(file);
        REQUIRE(rows);
        REQUIRE(rows->size() == 3);
        CHECK(rows->at(1).fields
            == std::vector<QString>{QStringLiteral("Ñipas"), QStringLiteral("1999-12-31"),
                QStringLiteral("2026-03-02T09:30:00"), QStringLiteral("1"), QStringLiteral("36.7")});
        CHECK(rows->at(2).line == 4);
        CHECK(rows->at(2).fields
            == std::vector<QString>{QString(), QString(), QString(), QString(), QStringLiteral("12345678")});
        return;
    }
    WARN("skipped: python3 with openpyxl is not installed");
}

TEST_CASE("a damaged workbook is refused and never harms", "[xlsx]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("whole.xlsx"));
    write(file, {{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("1"), QStringLiteral("2")}});
    const QByteArray whole = bytesOf(file);
    CHECK(rc::check([&] {
        QByteArray bytes = whole.left(*rc::gen::inRange<qsizetype>(4, whole.size() + 1));
        for (int change = *rc::gen::inRange(0, 4); change > 0; --change)
            bytes[*rc::gen::inRange<qsizetype>(4, bytes.size() + 1) - 1] = *rc::gen::arbitrary<char>();
        const auto rows = tests::rowsOf(fileWith(folder, bytes, QStringLiteral("damaged.xlsx")));
        RC_ASSERT((!rows || rows->size() <= 2U));
    }));
}

TEST_CASE("a writer that does not finish leaves what was there", "[csv][xlsx]")
{
    const QTemporaryDir folder;
    const QString name = GENERATE(QStringLiteral("kept.csv"), QStringLiteral("kept.xlsx"));
    const QString file = fileWith(folder, "before", name);
    {
        auto writer = TableWriter::create(file, {CellForm::Text}, {QStringLiteral("a")});
        REQUIRE(writer);
        REQUIRE((*writer)->write(std::vector<QString>{QStringLiteral("x")}));
    }
    CHECK(bytesOf(file) == "before");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{name});
}

TEST_CASE("a file that cannot be written is refused", "[csv][xlsx]")
{
    const QTemporaryDir folder;
    const QString name = GENERATE(QStringLiteral("none/x.csv"), QStringLiteral("none/x.xlsx"));
    const auto writer = TableWriter::create(folder.filePath(name), {CellForm::Text}, {QStringLiteral("a")});
    REQUIRE_FALSE(writer);
    CHECK(writer.error().kind == ErrorKind::FileUnreadable);
}
