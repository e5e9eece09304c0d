#include "core/identity/Rut.h"
#include "tests/interchange/office.h"
#include "tests/interchange/table_support.h"
#include "tests/support/Catch.h"

#include <QElapsedTimer>

#include <iostream>

using namespace ventanilla;
using namespace ventanilla::interchange;
using ventanilla::tests::Office;

namespace {

constexpr int rows = 200'000;

struct Line
{
    qint64 rut;
    QString names;
    QString surname1;
    QString surname2;
    QDate birth;
};

Line line(int index)
{
    static const QStringList given{QStringLiteral("María José"), QStringLiteral("Juan Carlos"), QStringLiteral("Ana")};
    static const QStringList surnames{QStringLiteral("Ñanco"), QStringLiteral("Sepúlveda"), QStringLiteral("Soto"),
        QStringLiteral("Muñoz"), QStringLiteral("Rivas"), QStringLiteral("Peña")};
    // As scattered as RUTs in an extract that is ordered by household.
    const qint64 number = 1'000'000 + (qint64(index) * 7'919'117) % 20'000'003;
    return {number, given[index % 3], surnames[index % 6], surnames[(index / 6) % 6],
        QDate(1940, 1, 1).addDays(index % 30'000)};
}

QByteArray csv()
{
    QByteArray text("rut;nombres;apellido_paterno;apellido_materno;nombre_social;fecha_nacimiento;sexo;nacionalidad;"
                    "pueblo_originario;discapacidad;telefono;correo\r\n");
    for (int index = 0; index < rows; ++index) {
        const Line one = line(index);
        text += tests::rut(one.rut) + ';' + one.names.toUtf8() + ';' + one.surname1.toUtf8() + ';'
            + one.surname2.toUtf8() + ";;" + one.birth.toString(Qt::ISODate).toLatin1()
            + ";F;Chile;;0;56912345678;\r\n";
    }
    return text;
}

qint64 rawMilliseconds()
{
    Office office;
    QElapsedTimer timer;
    timer.start();
    const auto done = office.temporary.session.database().write([&](store::Transaction &transaction) {
        auto insert = transaction.statement("INSERT INTO person (id, rut, given_names, surname1, surname2, birth_date, "
                                            "sex, nationality, disability, phone)"
                                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (int index = 0; index < rows; ++index) {
            const Line one = line(index);
            insert
                .bind(transaction.nextId<PersonTag>(), one.rut, one.names, one.surname1, one.surname2, one.birth, 1,
                    QStringLiteral("Chile"), 0, QStringLiteral("56912345678"))
                .run();
        }
    });
    REQUIRE(done);
    return timer.elapsed();
}

} // namespace

// Hidden, because it measures and takes its time: test_interchange "[speed]" of a release build.
TEST_CASE("importing persons is nearly as fast as inserting them", "[.][speed]")
{
    const QByteArray text = csv();
    for (int round = 0; round < 2; ++round) {
        const qint64 raw = rawMilliseconds();
        Office office;
        const QString file = tests::fileWith(office.folder, text, QStringLiteral("personas.csv"));
        NoProgress progress;
        QElapsedTimer timer;
        timer.start();
        REQUIRE(importFile(office.temporary.session, Kind::Persons, file, {}, progress)->added == rows);
        const qint64 imported = timer.restart();
        REQUIRE(importFile(office.temporary.session, Kind::Persons, file, {}, progress)->equal == rows);
        const qint64 again = timer.restart();
        REQUIRE(exportFile(office.temporary.session, Kind::Persons, file, progress)->written == rows);
        std::cout << "raw " << raw << " ms, import " << imported << " ms (" << double(raw) / double(imported)
                  << " of raw), again " << again << " ms, export " << timer.elapsed() << " ms\n";
        CHECK(double(raw) / double(imported) >= 0.7);
    }
}
