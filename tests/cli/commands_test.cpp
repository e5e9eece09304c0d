#include "tests/cli/CommandLine.h"
#include "tests/support/Catch.h"

#include <QFile>

using namespace ventanilla::tests;

namespace {

QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

// Exit 0, and nothing on standard error that a script would take for trouble.
Run quietly(const Run &result)
{
    CHECK(done(result).errors.isEmpty());
    return result;
}

QString pdfText(const QString &file)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC).simplified();
}

QString digestOfDemo(const QString &seed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo"));
    const Run made = quietly(run(list("demo --persons 60 --attentions 20 --months 2 --until 2026-08-31 --json --seed")
        << seed << QStringLiteral("--store") << path));
    CHECK(made.object().value(QLatin1String("persons")).toInt() == 60);
    CHECK(made.object().value(QLatin1String("attentions")).toInt() == 20);
    CHECK(made.object().value(QLatin1String("operators")).toArray().size() == 5);
    const Run digest = quietly(run(list("digest --json --operator demo-admin --store") << path));
    CHECK(sortedKeys(digest.object()) == list("digest rows"));
    CHECK(text(digest.object(), "digest").size() == 64);
    return text(digest.object(), "digest");
}

} // namespace

TEST_CASE("init makes a store whose administrator accepts the agreement before anything else", "[commands]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ninhue"));
    const QString password = QStringLiteral("cuatro palabras que recuerdo");
    const QStringList as{QStringLiteral("--store"), path, QStringLiteral("--operator"), QStringLiteral("rosa")};
    const Run made =
        quietly(run(list("init --commune 16204 --admin rosa --full-name Rosa --json --store") << path, {}, password));
    CHECK(sortedKeys(made.object()) == list("commune recovery_code"));
    CHECK(text(made.object(), "commune") == QStringLiteral("16204"));
    checkRefused(run(as + list("unit"), {}, password), QStringLiteral("acuerdo de confidencialidad"));
    const Run agreement = quietly(run(as + list("agreement show --json"), {}, password));
    CHECK(text(agreement.object(), "text").contains(QStringLiteral("confidencialidad"), Qt::CaseInsensitive));
    CHECK(quietly(run(as + list("agreement accept --json"), {}, password))
              .object()
              .value(QLatin1String("version"))
              .toInt()
        == 1);
    CHECK(quietly(run(as + list("unit --json"), {}, password)).array().size() > 10);
    checkRefused(run(list("init --commune 16204 --admin ana --store") << path, {}, password),
        QStringLiteral("ya contiene"), {password});

    const QString recovered = QStringLiteral("otra clave bien distinta");
    quietly(run(as + list("unlock --json --recovery") << text(made.object(), "recovery_code"), {}, recovered));
    checkRefused(run(as + list("digest"), {}, password), QStringLiteral("contraseña"), {password});
    quietly(run(as + list("digest"), {}, recovered));
    checkRefused(run(as + list("unlock --recovery AAAA-BBBB"), {}, recovered), QStringLiteral("código de recuperación"),
        list("AAAA-BBBB"));
    checkRefused(run(as + list("unlock --recovery") << DemoStore::recoveryCode(), {}, recovered),
        QStringLiteral("código de recuperación no es el de esta municipalidad"), {DemoStore::recoveryCode()});
}

TEST_CASE("init and demo say which communes there are", "[commands]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x"));
    checkRefused(run(list("init --commune 99999 --admin rosa --store") << path),
        QStringLiteral("código oficial de cinco dígitos"));
    const Run outside = run(list("demo --commune 13101 --store") << path);
    checkRefused(outside, QStringLiteral("16204 Ninhue"));
    CHECK(outside.words().count(QStringLiteral(", 16")) == 20);
    checkRefused(run(list("demo --until mañana --store") << path), QStringLiteral("--until: escriba una fecha"));
    checkRefused(run(list("demo --until 2150-01-01 --store") << path), QStringLiteral("--until: escriba una fecha"));
    checkRefused(run(list("demo --months 0 --store") << path), QStringLiteral("--months: escriba un número"));
    checkRefused(run(list("demo --persons 0 --store") << path), QStringLiteral("--persons: escriba un número"));
    CHECK_FALSE(QFile::exists(path + QStringLiteral("/ventanilla.db")));
    checkRefused(run(list("init --commune 16204 --admin rosa --store") << path, {}, QStringLiteral("abc")),
        QStringLiteral("demasiado corta"), list(" abc"));
}

TEST_CASE("a demo municipality is the same for the same seed", "[commands]")
{
    const QString first = digestOfDemo(QStringLiteral("1"));
    CHECK((first == digestOfDemo(QStringLiteral("1"))));
    CHECK((first != digestOfDemo(QStringLiteral("2"))));
}

TEST_CASE("search and screening answer in the shapes that scripts read", "[commands]")
{
    const DemoStore store;
    const QJsonObject person = store.somebody();
    CHECK(sortedKeys(person) == list("birth_date given_names household id rut score sector segment surname1 surname2"));
    const QString rut = text(person, "rut");
    const QJsonArray byRut = quietly(store.desk({QStringLiteral("search"), rut, QStringLiteral("--json")})).array();
    REQUIRE_FALSE(byRut.isEmpty());
    CHECK(text(byRut.first().toObject(), "id") == text(person, "id"));
    CHECK(quietly(store.desk(list("search maria --limit 1 --json"))).array().size() == 1);
    CHECK(quietly(store.desk(list("search xqzwvy --json"))).array().isEmpty());

    for (const QString &name : {rut, text(person, "id"), QString(rut).remove(QLatin1Char('-'))}) {
        const QJsonObject screening =
            quietly(store.desk({QStringLiteral("screening"), name, QStringLiteral("--json")})).object();
        CHECK(sortedKeys(screening)
            == list("alerts date grants household last_attentions open_cases pending_referrals person "
                    "possible_benefits programmes"));
        CHECK(text(screening.value(QLatin1String("person")).toObject(), "rut") == rut);
    }
    const Run page = quietly(store.desk({QStringLiteral("screening"), rut}));
    CHECK(page.output.contains(text(person, "surname1").toUtf8()));
    CHECK(QString::fromUtf8(page.output).contains(QStringLiteral("Posibles beneficios que aún no recibe")));
    checkRefused(store.desk(list("screening 12345678-0")), QStringLiteral("RUT no es correcto"), list("12345678"));
    checkRefused(store.desk(list("screening 99999999-9")), QStringLiteral("no está registrada"), list("99999999"));
    checkRefused(store.administrator({QStringLiteral("screening"), rut}), QStringLiteral("Su rol no permite"), {rut});
}

TEST_CASE("an attention is registered, shown, corrected, listed and handed over as a receipt", "[commands]")
{
    const DemoStore store;
    const QJsonObject person = store.somebody();
    const QByteArray input = QByteArrayLiteral("{\"rut\": \"") + text(person, "rut").toLatin1()
        + "\", \"channel\": \"TELEFONO\", \"note\": \"Viene con su hija\", \"information\": \"Horario de atención\","
          " \"motives\": [{\"code\": \"SUF\", \"outcome\": \"INFORMADA\", \"answer\": \"Le corresponde el subsidio\","
          " \"documents\": [\"Cédula de identidad\"]}]}";
    const QJsonObject added = quietly(store.desk(list("attention add - --json"), input)).object();
    CHECK(sortedKeys(added) == list("finished folio"));
    const QString folio = text(added, "folio");

    const QJsonObject shown =
        quietly(store.desk({QStringLiteral("attention"), QStringLiteral("show"), folio, QStringLiteral("--json")}))
            .object();
    CHECK(sortedKeys(shown) == list("channel ended_at finished folio information motives note person started_at unit"));
    CHECK(text(shown, "channel") == QStringLiteral("TELEFONO"));
    CHECK(text(shown, "person") == text(person, "id"));
    const QJsonObject motive = shown.value(QLatin1String("motives")).toArray().first().toObject();
    CHECK(sortedKeys(motive) == list("answer answer_by code documents next_step outcome refer_to"));

    const QString pdf = store.file(QStringLiteral("recibo.pdf"));
    quietly(store.desk({QStringLiteral("receipt"), folio, QStringLiteral("--pdf"), pdf, QStringLiteral("--json")}));
    const QString page = pdfText(pdf);
    INFO(page.toStdString());
    for (const QString &expected : {folio, QStringLiteral("Le corresponde el subsidio"),
             QStringLiteral("Cédula de identidad"), text(person, "surname1")})
        CHECK(page.contains(expected));
    CHECK_FALSE(page.contains(QStringLiteral("Viene con su hija")));

    const QString correction =
        store.write(QStringLiteral("a.json"), "{\"motives\": [{\"code\": \"SAP\", \"outcome\": \"RESUELTA\"}]}");
    quietly(store.desk({QStringLiteral("attention"), QStringLiteral("correct"), folio, correction,
        QStringLiteral("--reason"), QStringLiteral("era SAP"), QStringLiteral("--json")}));
    const QJsonObject corrected =
        quietly(store.desk({QStringLiteral("attention"), QStringLiteral("show"), folio, QStringLiteral("--json")}))
            .object();
    CHECK(
        text(corrected.value(QLatin1String("motives")).toArray().first().toObject(), "code") == QStringLiteral("SAP"));

    const QJsonObject open =
        quietly(store.desk(list("attention add - --json"), "{\"open\": true, \"motives\": []}")).object();
    CHECK_FALSE(open.value(QLatin1String("finished")).toBool(true));
    const QJsonArray today = quietly(store.desk(list("attention list --json"))).array();
    REQUIRE(today.size() == 2);
    CHECK(sortedKeys(today.first().toObject())
        == list("channel ended_at finished folio motives name operator person started_at unit"));
    bool found = false;
    for (const QJsonValue &row : quietly(store.desk(list("attention list --open --json"))).array())
        found = found || text(row.toObject(), "folio") == text(open, "folio");
    CHECK(found);
    CHECK(store.isWhole());
}

TEST_CASE("an attention that cannot be is refused, and nothing is registered", "[commands]")
{
    const DemoStore store;
    const QString before = store.digest();
    const auto refused = [&](const char *input, const char *phrase, const QStringList &secrets = {}) {
        checkRefused(store.desk(list("attention add -"), input), QString::fromUtf8(phrase), secrets);
    };
    refused("{\"rut\": \"12345678-0\", \"motives\": [{\"code\": \"SUF\", \"outcome\": \"INFORMADA\"}]}",
        "RUT no es correcto", list("12345678"));
    refused("{\"started_at\": \"2090-01-01T10:00:00\", \"motives\": [{\"code\": \"SUF\", \"outcome\": \"INFORMADA\"}]}",
        "futuro");
    refused("{\"motives\": []}", "motivo");
    refused("{\"motives\": [{\"code\": \"NADA\", \"outcome\": \"INFORMADA\"}]}", "Motivo");
    refused("{\"motives\": [{\"code\": \"SUF\", \"outcome\": \"HECHA\"}]}",
        "Resultado: use INFORMADA, RESUELTA, DERIVADA, CASO o PENDIENTE");
    refused("{\"channel\": \"FAX\", \"motives\": []}", "Canal: use PRESENCIAL, TELEFONO, CORREO, DOMICILIO u OTRO");
    refused("{\"motives\": [{\"code\": \"SUF\", \"outcome\": \"DERIVADA\"}]}", "Unidad de destino");
    refused("Juana Soto 12.345.678-5", "JSON", list("Juana 12.345"));
    refused("[]", "JSON");
    checkRefused(store.desk(list("attention add /nowhere/a.json")), QStringLiteral("El archivo no está"));
    checkRefused(store.desk(list("attention show 1-99999")), QStringLiteral("atención no está registrada"));
    checkRefused(store.desk(list("attention show abc")), QStringLiteral("Folio"));
    checkRefused(store.desk(list("attention list --date ayer")), QStringLiteral("Fecha"));
    checkRefused(store.desk(list("receipt 1-1 --pdf /nowhere/r.pdf")), QStringLiteral("El archivo no está"));
    CHECK(store.digest() == before);
}

TEST_CASE("what happened to a file is told with words and user names", "[commands]")
{
    const DemoStore store;
    const QString rut = text(store.somebody(), "rut");
    quietly(store.desk({QStringLiteral("screening"), rut}));
    const QJsonArray history =
        quietly(store.desk({QStringLiteral("person"), QStringLiteral("history"), rut, QStringLiteral("--json")}))
            .array();
    REQUIRE_FALSE(history.isEmpty());
    CHECK(sortedKeys(history.first().toObject()) == list("after before event field subject when who"));
    const QJsonArray audit =
        quietly(store.administrator({QStringLiteral("audit"), QStringLiteral("show"), rut, QStringLiteral("--json")}))
            .array();
    REQUIRE(audit.size() == 2);
    CHECK(sortedKeys(audit.first().toObject()) == list("action detail occurred_at operator"));
    CHECK(text(audit[0].toObject(), "action") == QStringLiteral("read_personal_file"));
    CHECK(text(audit[1].toObject(), "action") == QStringLiteral("read_screening"));
    CHECK(text(audit[1].toObject(), "operator") == QStringLiteral("demo-meson"));
    checkRefused(
        store.desk({QStringLiteral("audit"), QStringLiteral("show"), rut}), QStringLiteral("Su rol no permite"), {rut});
}

TEST_CASE("the catalogue is listed and shown, and rules are checked", "[commands]")
{
    const DemoStore store;
    const QJsonArray all = quietly(store.desk(list("benefit list --json"))).array();
    CHECK(all.size() >= 60);
    const QString code = text(all.first().toObject(), "code");
    const QJsonObject one =
        quietly(store.desk({QStringLiteral("benefit"), QStringLiteral("show"), code, QStringLiteral("--json")}))
            .object();
    CHECK(one == all.first().toObject());
    const QJsonArray some = quietly(store.desk(list("benefit list --text cuidador --json"))).array();
    CHECK(some.size() < all.size());
    checkRefused(store.desk(list("benefit show NADA")), QStringLiteral("Código"));

    CHECK(quietly(run(list("benefit check - --json"), "tramo hasta 60\nedad desde 18\n"))
              .object()
              .value(QLatin1String("ok"))
              .toBool());
    const Run wrong = run(list("benefit check - --json"), "tramo hasta 60\n  edda desde 18\n");
    CHECK(wrong.exitCode == 1);
    const QJsonObject error = wrong.object().value(QLatin1String("error")).toObject();
    CHECK(error.value(QLatin1String("line")).toInt() == 2);
    CHECK(error.value(QLatin1String("column")).toInt() == 3);
    CHECK(wrong.words().contains(QStringLiteral("Línea 2, columna 3: Aquí no se entiende «edda». Quizás: edad.")));
}

TEST_CASE("operators are added and listed, units too", "[commands]")
{
    const DemoStore store;
    const QJsonArray before = quietly(store.administrator(list("operator list --json"))).array();
    const QString password = store.write(QStringLiteral("p.txt"), "una clave bastante larga\n");
    const QStringList add =
        list("operator add pedro --full-name Pedro --role front_desk --unit MESON --new-password-file");
    CHECK(text(quietly(store.administrator(QStringList(add) << password << QStringLiteral("--json"))).object(),
              "username")
        == QStringLiteral("pedro"));
    checkRefused(store.administrator(QStringList(add) << password), QStringLiteral("Elija otro"));
    checkRefused(store.desk(QStringList(add) << password), QStringLiteral("Su rol no permite"));
    QStringList elsewhere = add;
    elsewhere.replaceInStrings(QStringLiteral("MESON"), QStringLiteral("NADA"))
        .replaceInStrings(QStringLiteral("pedro"), QStringLiteral("juan"));
    checkRefused(store.administrator(elsewhere << password), QStringLiteral("Unidad: lo indicado no existe aquí"));
    const QJsonArray operators = quietly(store.administrator(list("operator list --json"))).array();
    CHECK(operators.size() == before.size() + 1);
    CHECK(sortedKeys(operators.first().toObject()) == list("active full_name id role username"));
    const Run pedro =
        run(store.as(QStringLiteral("pedro"), list("search ana")), {}, QStringLiteral("una clave bastante larga"));
    checkRefused(pedro, QStringLiteral("acuerdo de confidencialidad"));
    CHECK(sortedKeys(quietly(store.desk(list("unit --json"))).array().first().toObject())
        == list("active code external name"));
}

TEST_CASE("a backup restored elsewhere is the same store, and a new key keeps it so", "[commands]")
{
    const DemoStore store;
    const QString before = store.digest();
    const QString file = store.file(QStringLiteral("ninhue.respaldo"));
    const QString elsewhere = store.file(QStringLiteral("otra"));
    CHECK(
        text(quietly(store.administrator({QStringLiteral("backup"), file, QStringLiteral("--json")})).object(), "file")
        == file);
    checkRefused(store.desk({QStringLiteral("backup"), file}), QStringLiteral("Su rol no permite"));
    quietly(run({QStringLiteral("restore"), file, QStringLiteral("--store"), elsewhere, QStringLiteral("--json")}));
    const Run restored = quietly(run(list("digest --json --operator demo-admin --store") << elsewhere));
    CHECK(text(restored.object(), "digest") == before);
    checkRefused(
        run({QStringLiteral("restore"), file, QStringLiteral("--store"), elsewhere}), QStringLiteral("ya contiene"));
    const QString text =
        store.write(QStringLiteral("carta.txt"), QByteArray("Estimada Directora: adjunto lo pedido.\n").repeated(20));
    checkRefused(run({QStringLiteral("restore"), text, QStringLiteral("--store"), store.file(QStringLiteral("nueva"))}),
        QStringLiteral("no es un respaldo"));

    const QByteArray keys = bytesOf(store.path() + QStringLiteral("/keys.json"));
    quietly(store.administrator(list("rekey --json")));
    CHECK(bytesOf(store.path() + QStringLiteral("/keys.json")) != keys);
    CHECK(store.digest() == before);
    CHECK(quietly(store.desk(list("search maria --json"))).array().size() > 0);
    CHECK(store.isWhole());
}
