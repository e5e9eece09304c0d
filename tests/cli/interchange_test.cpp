#include "core/identity/Rut.h"
#include "tests/cli/CommandLine.h"
#include "tests/support/Catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

using namespace ventanilla::tests;

namespace {

QStringList importing(const QString &file, const QStringList &more = {})
{
    return QStringList{QStringLiteral("import"), QStringLiteral("personas"), file, QStringLiteral("--json")} + more;
}

QJsonObject counts(const Run &result)
{
    INFO(result.errors.toStdString());
    REQUIRE(result.exitCode == 0);
    const QJsonObject report = result.object();
    CHECK(sortedKeys(report)
        == QStringList{QStringLiteral("changed"), QStringLiteral("equal"), QStringLiteral("new"),
            QStringLiteral("read"), QStringLiteral("rejected"), QStringLiteral("rejects_file")});
    return report;
}

int number(const QJsonObject &report, const char *key)
{
    return report.value(QLatin1String(key)).toInt(-1);
}

} // namespace

TEST_CASE("an import is reported first, then done, and changes nothing the second time", "[interchange]")
{
    const DemoStore store;
    const QString file = store.write(QStringLiteral("personas.csv"), personsFile(25));
    const QString before = store.digest();
    const QJsonObject tried = counts(store.administrator(importing(file, {QStringLiteral("--dry-run")})));
    CHECK(number(tried, "new") == 25);
    CHECK((store.digest() == before));
    CHECK(counts(store.administrator(importing(file))) == tried);
    const QString after = store.digest();
    CHECK((after != before));
    const QJsonObject again = counts(store.administrator(importing(file)));
    CHECK(number(again, "read") == 25);
    CHECK(number(again, "equal") == 25);
    CHECK((store.digest() == after));
    CHECK(store.isWhole());
    checkRefused(store.desk(importing(file)), QStringLiteral("Su rol no permite"));
}

TEST_CASE("rows with a wrong RUT or a date to come are rejected, told without saying whose, and kept in a file",
    "[interchange]")
{
    const DemoStore store;
    const auto rutOf = [](qint64 value) {
        return ventanilla::identity::Rut::fromNumber(value)->canonical().toLatin1();
    };
    const QByteArray right = rutOf(30'000'000);
    const QByteArray wrong = right.chopped(1) + (right.endsWith('0') ? '1' : '0');
    const QString file = store.write(QStringLiteral("personas.csv"),
        "rut;nombres;apellido_paterno;fecha_nacimiento;color\r\n" + wrong + ";Zunilda;Quintrileo;1990-05-01;azul\r\n"
            + rutOf(30'000'001) + ";Zunilda;Quintrileo;01-05-2090;azul\r\n" + rutOf(30'000'002)
            + ";Rosalba;Catrileo;1990-05-01;azul\r\n");
    const Run result = store.administrator(importing(file));
    const QJsonObject report = counts(result);
    CHECK(number(report, "read") == 3);
    CHECK(number(report, "new") == 1);
    CHECK(number(report, "rejected") == 2);
    INFO(result.errors.toStdString());
    CHECK(result.words().contains(QStringLiteral("Línea 2, rut: el RUT no es válido")));
    CHECK(result.words().contains(QStringLiteral("Línea 3, fecha_nacimiento: la fecha es posterior a hoy")));
    CHECK(result.words().contains(QStringLiteral("color")));
    for (const char *secret : {"Zunilda", "Quintrileo", "30000000", "30000001"})
        CHECK_FALSE(result.words().contains(QLatin1String(secret)));
    const QString rejects = report.value(QLatin1String("rejects_file")).toString();
    CHECK(bytesOf(rejects).contains(wrong));
    CHECK(store.isWhole());
}

TEST_CASE("what is exported comes back without a change", "[interchange]")
{
    const DemoStore store;
    const QString before = store.digest();
    for (const char *kind :
        {"beneficios", "personas", "hogares", "programas", "prestaciones", "atenciones", "derivaciones", "casos"}) {
        INFO(kind);
        const QString file = store.file(QLatin1String(kind) + QStringLiteral(".csv"));
        const Run exported =
            store.administrator({QStringLiteral("export"), QLatin1String(kind), file, QStringLiteral("--json")});
        INFO(exported.errors.toStdString());
        REQUIRE(exported.exitCode == 0);
        CHECK(sortedKeys(exported.object()) == QStringList{QStringLiteral("left_out"), QStringLiteral("written")});
        const Run imported =
            store.administrator({QStringLiteral("import"), QLatin1String(kind), file, QStringLiteral("--json")});
        const QJsonObject report = counts(imported);
        CHECK(number(report, "read") == number(exported.object(), "written"));
        CHECK(number(report, "equal") == number(report, "read"));
    }
    CHECK((store.digest() == before));
}

TEST_CASE("a file that is no table is refused with what to do", "[interchange]")
{
    const DemoStore store;
    const QString before = store.digest();
    const auto refused = [&](const QByteArray &bytes, const char *phrase) {
        checkRefused(store.administrator(importing(store.write(QStringLiteral("x.csv"), bytes))),
            QString::fromUtf8(phrase), {QStringLiteral("Zunilda")});
    };
    const QByteArray table = personsFile(3);
    const QString asText = QString::fromUtf8(table);
    refused(QByteArray("\xff\xfe", 2)
            + QByteArray(reinterpret_cast<const char *>(asText.utf16()), asText.size() * qsizetype(sizeof(char16_t))),
        "CSV UTF-8");
    refused(QByteArray("\x7f\x45\x4c\x46\x00\x01\x02\x00 Zunilda", 16), "CSV o XLSX");
    refused("PK\x03\x04 Zunilda", "CSV o XLSX");
    refused({}, "El archivo está vacío");
    refused("nombres;apellido_paterno\r\nZunilda;Quintrileo\r\n", "no tiene la columna rut");
    checkRefused(
        store.administrator(importing(QStringLiteral("/nowhere/x.csv"))), QStringLiteral("El archivo no está"));
    checkRefused(store.administrator(importing(store.write(QStringLiteral("y.csv"), table),
                     {QStringLiteral("--mapping"), store.write(QStringLiteral("m.json"), "{")})),
        QStringLiteral("correspondencia de columnas"));
    CHECK((store.digest() == before));
}

TEST_CASE("a file of 2 GB is refused before it is read", "[interchange]")
{
    const DemoStore store;
    const QString path = store.write(QStringLiteral("enorme.csv"), personsFile(2));
    QFile file(path);
    REQUIRE(file.resize(qint64(2) << 30)); // sparse: it takes no room
    QElapsedTimer timer;
    timer.start();
    checkRefused(store.administrator(importing(path)), QStringLiteral("MB. Divídalo"));
    CHECK(timer.elapsed() < 20'000);
}

TEST_CASE("a running import that is killed has done all or nothing", "[interchange]")
{
    const DemoStore store;
    const QString before = store.digest();
    const QString file = store.write(QStringLiteral("personas.csv"), personsFile(8'000));
    int killed = 0;
    for (const unsigned long pause : {20UL, 150UL, 400UL}) {
        const auto process = started(store.as(QStringLiteral("demo-admin"), importing(file)), QStringLiteral("demo"));
        // It writes when its write-ahead log grows.
        const QString log = store.database() + QStringLiteral("-wal");
        for (int wait = 0; wait < 2000 && QFile(log).size() == 0; ++wait)
            QThread::msleep(5);
        QThread::msleep(pause);
        process->kill();
        REQUIRE(process->waitForFinished());
        killed += process->exitStatus() == QProcess::CrashExit ? 1 : 0;
    }
    CHECK(killed > 0);
    CHECK(store.isWhole());
    // The last one may have been killed when its work was done and it had not said so yet.
    const QString left = store.digest();
    const QJsonObject report = counts(store.administrator(importing(file)));
    CHECK(number(report, "new") == (left == before ? 8'000 : 0));
    CHECK(number(report, "equal") == (left == before ? 0 : 8'000));
    CHECK(store.isWhole());
}
