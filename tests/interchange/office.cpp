#include "tests/interchange/office.h"

#include "core/identity/Rut.h"
#include "tests/interchange/table_support.h"
#include "tests/support/Catch.h"

namespace ventanilla::tests {

using namespace interchange;

namespace {

constexpr const char *seed[] = {
    "INSERT INTO unit (id, code, name) VALUES (140737488355329, 'MESON', 'Mesón'),"
    " (140737488355330, 'UAS', 'Asistencia Social'), (140737488355331, 'SUBSIDIOS', 'Subsidios')",
    "INSERT INTO operator (id, username, full_name, role) VALUES (140737488355338, 'mesonera', 'Mesonera', 1),"
    " (140737488355339, 'asistente', 'Asistente', 2)",
    "INSERT INTO motive (id, code, name, position) VALUES (140737488355329, 'SUF', 'SUF', 1),"
    " (140737488355330, 'INFORMACION', 'Solo información', 2)",
};

} // namespace

Office::Office() : temporary(security::Role::Administrator)
{
    for (const char *sql : seed)
        run(sql);
}

void Office::run(const char *sql)
{
    const auto done = temporary.session.database().write(
        [&](store::Transaction &transaction) { transaction.statement(store::Sql::generated(sql)).run(); });
    REQUIRE(done);
}

qint64 Office::count(const char *sql)
{
    const auto counted = temporary.session.database().read([&](store::Connection &connection) {
        return connection.statement(store::Sql::generated(sql)).single<qint64>().value_or(-1);
    });
    REQUIRE(counted);
    return *counted;
}

Result<ImportReport> Office::tryTake(Kind kind, const QByteArray &csv, const ImportOptions &options)
{
    NoProgress progress;
    const QString file = fileWith(folder, csv, codeOf(kind) + QStringLiteral(".csv"));
    return importFile(temporary.session, kind, file, options, progress);
}

ImportReport Office::take(Kind kind, const QByteArray &csv, const ImportOptions &options)
{
    auto report = tryTake(kind, csv, options);
    REQUIRE(report);
    CHECK(report->read == report->added + report->changed + report->equal + report->rejected);
    return *report;
}

QByteArray Office::give(Kind kind)
{
    NoProgress progress;
    const QString file = folder.filePath(QStringLiteral("given.csv"));
    REQUIRE(exportFile(temporary.session, kind, file, progress));
    return bytesOf(file);
}

QByteArray rut(qint64 number)
{
    return identity::Rut::fromNumber(number)->canonical().toLatin1();
}

std::vector<qint64> counts(const ImportReport &report)
{
    return {report.added, report.changed, report.equal, report.rejected};
}

} // namespace ventanilla::tests
