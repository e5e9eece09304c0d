#include "core/catalogue/Catalogue.h"
#include "core/store/Journal.h"
#include "tests/interchange/office.h"
#include "tests/interchange/table_support.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>

#include <rapidcheck.h>

using namespace ventanilla;
using namespace ventanilla::interchange;
using ventanilla::tests::counts;
using ventanilla::tests::Office;
using ventanilla::tests::rut;

namespace {

using Counts = std::vector<qint64>;

const QByteArray personHeader = "rut;nombres;apellido_paterno;apellido_materno;fecha_nacimiento;sexo;telefono\n";

QByteArray person(qint64 number, const QByteArray &names = "María José;Ñanco;Peña;1980-05-17;F;912345678")
{
    return rut(number) + ";" + names + "\n";
}

class CancelSoon final : public Progress
{
public:
    void report(qint64, qint64) override { ++m_reports; }
    [[nodiscard]] bool isCancelled() const override { return m_reports > 1; }

private:
    int m_reports = 0;
};

} // namespace

TEST_CASE("persons are added once, and a second import changes nothing", "[import]")
{
    Office office;
    const QByteArray file = personHeader + person(7'000'001) + person(7'000'002, "Juan;Soto;;17-05-1980;Hombre;");
    CHECK(counts(office.take(Kind::Persons, file)) == Counts{2, 0, 0, 0});
    const qint64 entries = office.count("SELECT count(*) FROM journal_entry");
    CHECK(counts(office.take(Kind::Persons, file)) == Counts{0, 0, 2, 0});
    CHECK(office.count("SELECT count(*) FROM journal_entry") == entries);
    CHECK(office.count("SELECT count(*) FROM audit_event WHERE action = 6") == 2);
    CHECK(office.count("SELECT count(*) FROM person WHERE sex = 2 AND phone IS NULL AND birth_date = 2444377") == 1);
    CHECK(office.count("SELECT count(*) FROM person WHERE phone = '56912345678' AND surname1 = 'Ñanco'") == 1);
}

TEST_CASE("an empty field or an absent column leaves what is stored", "[import]")
{
    Office office;
    (void)office.take(Kind::Persons, personHeader + person(7'000'001));
    CHECK(counts(office.take(Kind::Persons, "telefono;rut;sector\n;" + rut(7'000'001) + ";x\n")) == Counts{0, 0, 1, 0});
    const auto report = office.take(Kind::Persons, "telefono;RUT;Comentario\n998877665;" + rut(7'000'001) + ";x\n");
    CHECK(counts(report) == Counts{0, 1, 0, 0});
    CHECK(report.unknownColumns == QStringList{QStringLiteral("Comentario")});
    CHECK(office.count("SELECT count(*) FROM person WHERE phone = '56998877665' AND given_names = 'María José'") == 1);
}

TEST_CASE("a bad row is reported and written to the reject file, and the rest is imported", "[import]")
{
    Office office;
    const QByteArray file = personHeader + person(7'000'001) + "7000002-0;Ana;Díaz;;;;\n"
        + person(7'000'003, ";Soto;;;;") + person(7'000'004, "Eva;Soto;;02-03-2027;;")
        + person(7'000'005, "Eva;Soto;;;X;") + person(7'000'006, "Eva;Soto;;;;123") + ";Eva;Soto;;;;\n;;;;;;\n"
        + person(7'000'001, "Otra;Cosa;;;;") + person(7'000'007);
    const auto report = office.take(Kind::Persons, file);
    CHECK(counts(report) == Counts{2, 0, 0, 7});
    std::vector<std::pair<qint64, Reason>> problems;
    for (const RowProblem &problem : report.problems)
        problems.emplace_back(problem.line, problem.reason);
    CHECK(problems
        == std::vector<std::pair<qint64, Reason>>{{3, Reason::InvalidRut}, {4, Reason::MissingValue},
            {5, Reason::DateInFuture}, {6, Reason::UnknownCode}, {7, Reason::InvalidPhone}, {8, Reason::MissingValue},
            {10, Reason::RepeatedDifferently}});
    CHECK(report.problems[0].column == QStringLiteral("rut"));
    CHECK(report.problems[0].value == QStringLiteral("7000002-0"));
    CHECK(report.problems[1].column == QStringLiteral("nombres"));

    const auto rejects = tests::tableOf(report.rejectsFile);
    CHECK(report.rejectsFile == office.folder.filePath(QStringLiteral("personas_rechazos.csv")));
    REQUIRE(rejects.size() == 8);
    CHECK(rejects[0].back() == QStringLiteral("rechazo_motivo"));
    CHECK(rejects[1][0] == QStringLiteral("7000002-0"));
    CHECK(rejects[1][7] == QStringLiteral("3"));
    CHECK(rejects[1][8] == QStringLiteral("rut"));

    // Mended and imported again: the added columns are passed over without a word.
    QByteArray mended = tests::bytesOf(report.rejectsFile);
    mended.replace("7000002-0", rut(7'000'002));
    const auto second = office.take(Kind::Persons, mended);
    // The one that contradicted an earlier row of its file now stands alone, and is taken at its word.
    CHECK(counts(second) == Counts{1, 1, 0, 5});
    CHECK(second.unknownColumns.isEmpty());
    CHECK(tests::tableOf(second.rejectsFile)[0].size() == 10);
}

TEST_CASE("a dry run tells the same and writes nothing", "[import]")
{
    Office office;
    const QByteArray file = personHeader + person(7'000'001) + person(7'000'001) + "1-1;x;y;;;;\n";
    const auto rehearsed = office.take(Kind::Persons, file, {.dryRun = true});
    CHECK(rehearsed.rejectsFile.isEmpty());
    CHECK(office.count("SELECT count(*) FROM person") == 0);
    CHECK(office.count("SELECT count(*) FROM audit_event WHERE action = 6") == 0);
    CHECK(QDir(office.folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("personas.csv")});
    auto real = office.take(Kind::Persons, file);
    CHECK(counts(real) == Counts{1, 0, 1, 1});
    real.rejectsFile.clear();
    CHECK(real == rehearsed);
}

TEST_CASE("a cancelled import leaves nothing", "[import]")
{
    Office office;
    QByteArray file = personHeader + "1-1;x;y;;;;\n";
    for (int number = 0; number < 2000; ++number)
        file += person(7'000'000 + number);
    CancelSoon progress;
    const auto report =
        importFile(office.temporary.session, Kind::Persons, tests::fileWith(office.folder, file), {}, progress);
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::Cancelled);
    CHECK(office.count("SELECT count(*) FROM person") == 0);
    CHECK(QDir(office.folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("table.csv")});
}

TEST_CASE("only who may import imports, and only who may export exports", "[import]")
{
    Office office;
    NoProgress progress;
    auto frontDesk = office.temporary.as(security::Role::FrontDesk);
    const QString file = tests::fileWith(office.folder, personHeader + person(7'000'001));
    CHECK(importFile(frontDesk, Kind::Persons, file, {}, progress).error().kind == ErrorKind::PermissionDenied);
    const QString target = office.folder.filePath(QStringLiteral("out.csv"));
    CHECK(exportFile(frontDesk, Kind::Persons, target, progress).error().kind == ErrorKind::PermissionDenied);
    CHECK_FALSE(QFile::exists(target));
}

TEST_CASE("a file without its key column, without a header or of the wrong mapping is refused as a whole", "[import]")
{
    Office office;
    CHECK(office.tryTake(Kind::Persons, "nombres\nAna\n").error()
        == Error{ErrorKind::MissingInput, QStringLiteral("rut"), {}});
    CHECK(office.tryTake(Kind::Persons, "").error() == Error{ErrorKind::MissingInput, QStringLiteral("header"), {}});
    Mapping mapping;
    mapping.kind = Kind::Cases;
    CHECK(office.tryTake(Kind::Persons, personHeader, {.mapping = mapping}).error().field == QStringLiteral("mapping"));
}

TEST_CASE("when the reject file cannot be written nothing is imported", "[import]")
{
    Office office;
    const auto report = office.tryTake(Kind::Persons, personHeader + person(7'000'001) + "1-1;x;y;;;;\n",
        {.rejectsFile = office.folder.filePath(QStringLiteral("none/rejects.csv"))});
    REQUIRE_FALSE(report);
    CHECK(report.error().field == QStringLiteral("rejects_file"));
    CHECK(office.count("SELECT count(*) FROM person") == 0);
}

TEST_CASE("a household extract creates, fills in and moves persons", "[import][households]")
{
    Office office;
    const QByteArray header =
        "folio_hogar;rut;parentesco;nombres;apellido_paterno;direccion;sector;tramo_cse;fecha_rsh;"
        "latitud;longitud\n";
    const QByteArray first = header + "100;" + rut(7'000'001)
        + ";jefe;Ana;Ñanco;Calle 1;Reloca;40;01-01-2026;-36,4;-72,5\n" + "100;" + rut(7'000'002)
        + ";HIJO;Eva;Ñanco;Calle 1;RELOCA;40;01-01-2026;-36,4;-72,5\n" + "200;" + rut(7'000'003)
        + ";JEFE;Luis;Soto;Calle 2;Coironal;60;01-01-2026;;\n" + "200;" + rut(7'000'004) + ";JEFE;;;;;;;;\n" + "200;"
        + rut(7'000'005) + ";JEFE;Leo;Rey;;;45;;;\n";
    const auto report = office.take(Kind::Households, first);
    CHECK(counts(report) == Counts{3, 0, 0, 2});
    CHECK(report.problems[1].reason == Reason::UnknownCode);
    CHECK(office.count("SELECT count(*) FROM sector") == 2);
    CHECK(office.count("SELECT count(*) FROM household WHERE latitude = -36.4 AND segment = 40") == 1);
    CHECK(counts(office.take(Kind::Households, first)) == Counts{0, 0, 3, 2});

    SECTION("a newer extract moves a person and says since when")
    {
        const QByteArray move = header + "200;" + rut(7'000'002) + ";NIETO;;;Calle 2;Coironal;70;2026-02-01;;\n";
        CHECK(counts(office.take(Kind::Households, move)) == Counts{0, 1, 0, 0});
        CHECK(counts(office.take(Kind::Households, move)) == Counts{0, 0, 1, 0});
        CHECK(office.count("SELECT count(*) FROM household_member WHERE to_date IS NULL") == 3);
        CHECK(office.count("SELECT count(*) FROM household_member WHERE to_date = 2461073") == 1);
        CHECK(office.count("SELECT segment FROM household WHERE folio = '200'") == 70);
        // The old extract comes once more: what is newer stays.
        CHECK(counts(office.take(Kind::Households, first)) == Counts{0, 0, 3, 2});
        CHECK(office.count("SELECT segment FROM household WHERE folio = '200'") == 70);
        CHECK(office.count("SELECT count(*) FROM household_member WHERE to_date IS NULL") == 3);
    }
    SECTION("a known person's names are kept, what is missing is filled in")
    {
        const QByteArray other = "folio_hogar;rut;nombres;apellido_materno\n100;" + rut(7'000'001) + ";Anna;Lagos\n";
        CHECK(counts(office.take(Kind::Households, other)) == Counts{0, 1, 0, 0});
        CHECK(office.count("SELECT count(*) FROM person WHERE given_names = 'Ana' AND surname2 = 'Lagos'") == 1);
    }
    SECTION("rows that describe one household differently keep the first description")
    {
        const QByteArray differing =
            "folio_hogar;rut;direccion\n100;" + rut(7'000'001) + ";Calle 9\n100;" + rut(7'000'002) + ";Calle 8\n";
        const auto once = office.take(Kind::Households, differing);
        CHECK(counts(once) == Counts{0, 1, 1, 0});
        CHECK(once.keptDifferences == 1);
        CHECK(counts(office.take(Kind::Households, differing)) == Counts{0, 0, 2, 0});
    }
    SECTION("a person in two households of one file is taken once")
    {
        const QByteArray twice = header + "300;" + rut(7'000'009) + ";JEFE;Leo;Rey;;;;2026-02-01;;\n" + "400;"
            + rut(7'000'009) + ";JEFE;Leo;Rey;;;;2026-02-01;;\n";
        CHECK(counts(office.take(Kind::Households, twice)) == Counts{1, 0, 0, 1});
        CHECK(counts(office.take(Kind::Households, twice)) == Counts{0, 0, 1, 1});
    }
}

TEST_CASE("rows that refer to what is not there say so", "[import]")
{
    Office office;
    (void)office.take(Kind::Persons, personHeader + person(7'000'001));
    const auto reasonOf = [&](Kind kind, const QByteArray &file) {
        const auto report = office.take(kind, file);
        CHECK(report.rejected == 1);
        return report.problems.empty() ? Reason::MissingValue : report.problems.front().reason;
    };
    const QByteArray known = rut(7'000'001);
    CHECK(reasonOf(Kind::Programmes, "programa;rut\nSUF;" + rut(9'000'000) + "\n") == Reason::UnknownPerson);
    const QByteArray grants = "id_externo;fuente;rut;codigo_beneficio;fecha;estado;monto\n";
    CHECK(reasonOf(Kind::Grants, grants + "1;IPS;" + known + ";NADA;2026-01-01;APROBADA;\n") == Reason::UnknownBenefit);
    const QByteArray attentions = "id_externo;rut;unidad;operador;canal;inicio;termino;motivos;finalizada\n";
    const auto attention = [&](const QByteArray &rest) { return reasonOf(Kind::Attentions, attentions + "a;" + rest); };
    CHECK(attention(rut(9'000'000) + ";UAS;asistente;OTRO;2026-01-02T10:00:00;;SUF:RESUELTA;1\n")
        == Reason::UnknownPerson);
    CHECK(attention(";NADA;asistente;OTRO;2026-01-02T10:00:00;;SUF:RESUELTA;1\n") == Reason::UnknownUnit);
    CHECK(attention(";UAS;nadie;OTRO;2026-01-02T10:00:00;;SUF:RESUELTA;1\n") == Reason::UnknownOperator);
    CHECK(attention(";UAS;asistente;OTRO;2026-01-02T10:00:00;;NADA:RESUELTA;1\n") == Reason::UnknownMotive);
    CHECK(attention(";UAS;asistente;OTRO;2026-01-02T10:00:00;;SUF;1\n") == Reason::InvalidMotives);
    CHECK(attention(";UAS;asistente;OTRO;2026-01-02T10:00:00;2026-01-02T09:00:00;SUF:RESUELTA;1\n")
        == Reason::EndBeforeStart);
    CHECK(attention(";UAS;asistente;OTRO;2026-03-02T23:00:00;;SUF:RESUELTA;1\n") == Reason::DateInFuture);
    CHECK(attention(";UAS;asistente;OTRO;2026-01-02T10:00:00;;;1\n") == Reason::MissingValue);
    const QByteArray referrals = "id_externo;id_atencion;unidad_origen;unidad_destino;motivo;fecha;estado\n";
    CHECK(reasonOf(Kind::Referrals, referrals + "d;nada;MESON;UAS;SUF;2026-01-02T10:00:00;ENVIADA\n")
        == Reason::UnknownAttention);
    CHECK(
        reasonOf(Kind::Cases, "id_externo;rut;unidad;fecha_apertura\nc;" + known + ";UAS;\n") == Reason::MissingValue);
    CHECK(reasonOf(Kind::Benefits, "codigo;nombre;tipo;ambito;requisitos\nAGUA;Agua;DINERO;NACIONAL;si o no quizás\n")
        == Reason::InvalidRule);
}

TEST_CASE("an older list of a programme changes nothing", "[import]")
{
    Office office;
    (void)office.take(Kind::Persons, personHeader + person(7'000'001));
    const QByteArray header = "programa;rut;desde;estado;fecha_corte\n";
    const auto list = [&](const QByteArray &rest) {
        return counts(office.take(Kind::Programmes, header + "suf;" + rut(7'000'001) + rest));
    };
    CHECK(list(";2025-01-01;VIGENTE;2026-02-01\n") == Counts{1, 0, 0, 0});
    CHECK(list(";2025-01-01;SUSPENDIDO;2026-01-01\n") == Counts{0, 0, 1, 0});
    CHECK(list(";2025-01-01;EXTINGUIDO;2026-03-01\n") == Counts{0, 1, 0, 0});
    CHECK(office.count("SELECT count(*) FROM programme_membership WHERE programme = 'SUF' AND status = 'EXTINGUIDO'")
        == 1);
}

TEST_CASE("a referral's state and answer become steps, once", "[import]")
{
    Office office;
    const QByteArray header = "id_externo;unidad_origen;unidad_destino;motivo;fecha;plazo;estado;fecha_respuesta;"
                              "respuesta\n";
    const auto referral = [&](const QByteArray &rest) {
        return counts(
            office.take(Kind::Referrals, header + "d1;MESON;SUBSIDIOS;SUF;2026-01-05T10:00:00;2026-01-20;" + rest));
    };
    CHECK(referral("ENVIADA;;\n") == Counts{1, 0, 0, 0});
    CHECK(referral("ENVIADA;;\n") == Counts{0, 0, 1, 0});
    CHECK(referral("RESPONDIDA;2026-01-10T09:30:00;Aprobado\n") == Counts{0, 1, 0, 0});
    CHECK(referral("RESPONDIDA;2026-01-10T09:30:00;Aprobado\n") == Counts{0, 0, 1, 0});
    CHECK(office.count("SELECT count(*) FROM referral_event") == 2);
    CHECK(office.count("SELECT state FROM referral_state") == 6);
    CHECK(referral("CERRADA;;\n") == Counts{0, 1, 0, 0});
    CHECK(office.count("SELECT state FROM referral_state") == 7);
    CHECK(office.count("SELECT count(*) FROM referral_event WHERE note = 'Aprobado'") == 1);
}

TEST_CASE("what a file says of a benefit stands over a planned version that has begun", "[import][benefits]")
{
    namespace versions = catalogue::benefit_versions;
    Office office;
    const QByteArray header = "codigo;nombre;unidad;tipo;ambito;cupo;legal\n";
    const auto file = [&](const char *quota) { return header + "CAJA;Caja;UAS;ESPECIE;LOCAL;" + quota + ";\n"; };
    CHECK(counts(office.take(Kind::Benefits, file("30"))) == Counts{1, 0, 0, 0});
    auto &session = office.temporary.session;
    const auto now = [&] { return catalogue::benefitByCode(session, QStringLiteral("CAJA")).value(); };
    catalogue::BenefitEdit edit{now(), session.today().addDays(5), QStringLiteral("Ordenanza"), {}};
    edit.benefit.quota = 99;
    edit.benefit.comment = QStringLiteral("De la ordenanza");
    REQUIRE(catalogue::saveBenefit(session, edit));

    // Before the day an import is as any save before it: the planned version begins.
    CHECK(counts(office.take(Kind::Benefits, file("31"))) == Counts{0, 1, 0, 0});
    CHECK(now().quota == 31);
    office.temporary.store.clock.advanceSeconds(5 * 86'400);
    CHECK(now().quota == 99);
    CHECK(office.give(Kind::Benefits).contains(";99;"));

    // What it says already changes nothing, though the row below says something else.
    const qint64 entries = office.count("SELECT count(*) FROM journal_entry");
    CHECK(counts(office.take(Kind::Benefits, file("99"))) == Counts{0, 0, 1, 0});
    CHECK(office.count("SELECT count(*) FROM journal_entry") == entries);

    // What differs is a save of the day: of all that the benefit said, only what the file says is changed.
    const auto report = office.take(Kind::Benefits, file("31") + "CAJA;Caja;UAS;ESPECIE;LOCAL;32;\n");
    CHECK(counts(report) == Counts{0, 1, 0, 1});
    CHECK(report.problems.front().reason == Reason::RepeatedDifferently);
    CHECK(now().quota == 31);
    CHECK(now().comment == QStringLiteral("De la ordenanza"));
    const auto history = catalogue::benefitHistory(session, now().id).value();
    CHECK(history.front().changed == QStringList{QStringLiteral("quota")});
    CHECK(history.front().isInForce);
    CHECK_FALSE(history.front().version.operatorId);
    CHECK(counts(office.take(Kind::Benefits, file("31"))) == Counts{0, 0, 1, 0});
}

TEST_CASE("a mapping reads another layout", "[import][mapping]")
{
    Office office;
    Mapping mapping;
    mapping.columns = {{QStringLiteral("rut"), QStringLiteral("RUN")},
        {QStringLiteral("nombres"), QStringLiteral("Nombre")},
        {QStringLiteral("apellido_paterno"), QStringLiteral("Primer Apellido")},
        {QStringLiteral("fecha_nacimiento"), QStringLiteral("F. Nac.")},
        {QStringLiteral("sexo"), QStringLiteral("Sx")}};
    mapping.forms.dates = DateOrder::MonthFirst;
    mapping.codes = {{QStringLiteral("sexo"), {{QStringLiteral("fem."), QStringLiteral("F")}}}};
    const QByteArray file =
        "RUN,Nombre,Primer Apellido,F. Nac.,Sx,Otra\n" + rut(7'000'001) + ",Ana,Peña,05/17/1980,Fem.,x\n";
    CHECK(counts(office.take(Kind::Persons, file, {.mapping = mapping})) == Counts{1, 0, 0, 0});
    CHECK(office.count("SELECT count(*) FROM person WHERE sex = 1 AND birth_date = 2444377") == 1);

    const auto read = mappings::fromJson(mappings::toJson(mapping));
    REQUIRE(read);
    CHECK(*read == mapping);
    REQUIRE(mappings::save(office.temporary.session, QStringLiteral("Registro  municipal"), mapping));
    CHECK(mappings::names(office.temporary.session, Kind::Persons).value()
        == QStringList{QStringLiteral("Registro municipal")});
    CHECK(mappings::load(office.temporary.session, Kind::Persons, QStringLiteral("Registro municipal")).value()
        == mapping);
    REQUIRE(mappings::remove(office.temporary.session, Kind::Persons, QStringLiteral("Registro municipal")));
    CHECK(mappings::load(office.temporary.session, Kind::Persons, QStringLiteral("Registro municipal")).error().kind
        == ErrorKind::NotFound);
}

TEST_CASE("a mapping that is none is refused, whatever it says", "[mapping]")
{
    for (const char *json : {"", "[]", "{}", "{\"kind\":1}", "{\"kind\":\"personas\"}",
             "{\"kind\":\"personas\",\"columns\":{\"nada\":\"x\"}}", "{\"kind\":\"personas\",\"columns\":{\"rut\":1}}",
             "{\"kind\":\"personas\",\"columns\":{},\"dates\":\"x\"}",
             "{\"kind\":\"personas\",\"columns\":{},\"codes\":3}"})
        CHECK(mappings::fromJson(json).error().kind == ErrorKind::UnsupportedFormat);
    CHECK(rc::check([](const std::string &text) { (void)mappings::fromJson(QByteArray::fromStdString(text)); }));
}

TEST_CASE("a preview shows the beginning of a file and proposes a mapping", "[mapping]")
{
    const Office office;
    const QString file = tests::fileWith(office.folder,
        "RUN,Nombres,Primer Apellido,2\xb0 apellido,F. Nac.,Tel\xe9"
        "fono\n7000001-0,Ana,Pe\xf1"
        "a,,1/2/1980,\n");
    const auto shown = preview(Kind::Persons, file, std::nullopt, 10, office.temporary.session.clock());
    REQUIRE(shown);
    CHECK(shown->layout.encoding == Encoding::Windows1252);
    CHECK(shown->layout.separator == QLatin1Char(','));
    CHECK(shown->mapping.columns.value(QStringLiteral("rut")) == QStringLiteral("RUN"));
    CHECK(shown->mapping.columns.value(QStringLiteral("apellido_paterno")) == QStringLiteral("Primer Apellido"));
    CHECK(shown->mapping.columns.value(QStringLiteral("fecha_nacimiento")) == QStringLiteral("F. Nac."));
    CHECK(shown->mapping.columns.value(QStringLiteral("telefono")) == QStringLiteral("Teléfono"));
    CHECK(shown->unknownColumns == QStringList{QStringLiteral("2° apellido")});
    CHECK(shown->missingKeys.isEmpty());
    CHECK(shown->rows
        == std::vector<std::vector<QString>>{{QStringLiteral("7000001-0"), QStringLiteral("Ana"),
            QStringLiteral("Peña"), QString(), QStringLiteral("1/2/1980"), QString()}});
    REQUIRE(shown->problems.size() == 1);
    CHECK(shown->problems[0].reason == Reason::InvalidRut);
}
