#include "tests/cli/CommandLine.h"

#include "core/identity/Rut.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace ventanilla::tests {

namespace {

constexpr int patience = 120'000;

struct Template
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("demo"));
    QJsonObject summary;

    Template()
    {
        const Run made = run({QStringLiteral("--store"), path, QStringLiteral("demo"), QStringLiteral("--persons"),
            QStringLiteral("240"), QStringLiteral("--attentions"), QStringLiteral("120"), QStringLiteral("--months"),
            QStringLiteral("3"), QStringLiteral("--until"), QStringLiteral("2026-10-30"), QStringLiteral("--json")});
        REQUIRE(made.exitCode == 0);
        summary = made.object();
    }
};

const Template &original()
{
    static const Template made;
    return made;
}

void copyFolder(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to));
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString target = to + QLatin1Char('/') + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else
            REQUIRE(QFile::copy(entry.filePath(), target));
    }
}

void checkSilent(const Run &result, const QStringList &neverSaid)
{
    INFO(result.errors.toStdString());
    CHECK(result.output.isEmpty());
    for (const QString &secret : neverSaid) {
        INFO(secret.toStdString());
        CHECK_FALSE(result.words().contains(secret, Qt::CaseInsensitive));
    }
}

} // namespace

QJsonObject Run::object() const
{
    INFO(output.toStdString() << errors.toStdString());
    const QJsonDocument document = QJsonDocument::fromJson(output);
    REQUIRE(document.isObject());
    return document.object();
}

QJsonArray Run::array() const
{
    INFO(output.toStdString() << errors.toStdString());
    const QJsonDocument document = QJsonDocument::fromJson(output);
    REQUIRE(document.isArray());
    return document.array();
}

std::unique_ptr<QProcess> started(const QStringList &arguments, const QString &password)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("VENTANILLA_LANGUAGE"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    if (password.isNull())
        environment.remove(QStringLiteral("VENTANILLA_PASSWORD"));
    else
        environment.insert(QStringLiteral("VENTANILLA_PASSWORD"), password);
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(VENTANILLA_CLI), arguments);
    REQUIRE(process->waitForStarted());
    return process;
}

Run run(const QStringList &arguments, const QByteArray &input, const QString &password)
{
    const auto process = started(arguments, password);
    process->write(input);
    process->closeWriteChannel();
    REQUIRE(process->waitForFinished(patience));
    REQUIRE(process->exitStatus() == QProcess::NormalExit);
    return {process->exitCode(), process->readAllStandardOutput(), process->readAllStandardError()};
}

QStringList list(const QString &words)
{
    return words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Run done(const Run &result)
{
    INFO(result.errors.toStdString());
    REQUIRE(result.exitCode == 0);
    return result;
}

DemoStore::DemoStore() : m_path(m_folder.filePath(QStringLiteral("demo")))
{
    copyFolder(original().path, m_path);
}

DemoStore::DemoStore(const QString &path) : m_path(path)
{
    copyFolder(original().path, m_path);
}

QString DemoStore::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = file(name);
    QFile output(path);
    REQUIRE(output.open(QIODevice::WriteOnly));
    REQUIRE(output.write(bytes) == bytes.size());
    return path;
}

QStringList DemoStore::as(const QString &username, const QStringList &arguments) const
{
    return QStringList{QStringLiteral("--store"), m_path, QStringLiteral("--operator"), username} + arguments;
}

Run DemoStore::desk(const QStringList &arguments, const QByteArray &input) const
{
    return run(as(QStringLiteral("demo-meson"), arguments), input);
}

Run DemoStore::administrator(const QStringList &arguments, const QByteArray &input) const
{
    return run(as(QStringLiteral("demo-admin"), arguments), input);
}

QString DemoStore::digest() const
{
    const Run result = administrator({QStringLiteral("digest"), QStringLiteral("--json")});
    REQUIRE(result.exitCode == 0);
    return result.object().value(QLatin1String("digest")).toString();
}

bool DemoStore::isWhole() const
{
    const Run result = administrator({QStringLiteral("verify"), QStringLiteral("--json")});
    INFO(result.output.toStdString());
    return result.exitCode == 0 && result.object().value(QLatin1String("ok")).toBool();
}

QJsonObject DemoStore::somebody() const
{
    const Run found = desk({QStringLiteral("search"), QStringLiteral("maria"), QStringLiteral("--json")});
    for (const QJsonValue &person : found.array()) {
        if (person.toObject().value(QLatin1String("rut")).isString())
            return person.toObject();
    }
    FAIL("nobody with a RUT");
    return {};
}

QString DemoStore::recoveryCode()
{
    return original().summary.value(QLatin1String("recovery_code")).toString();
}

void checkRefused(const Run &result, const QString &phrase, const QStringList &neverSaid)
{
    INFO(result.errors.toStdString() << phrase.toStdString());
    CHECK(result.exitCode == 1);
    CHECK(result.errors.count('\n') == 1);
    CHECK(result.words().endsWith(QLatin1String(".\n")));
    CHECK(result.words().contains(phrase));
    checkSilent(result, neverSaid);
}

void checkMisused(const Run &result, const QString &phrase, const QStringList &neverSaid)
{
    INFO(result.errors.toStdString() << phrase.toStdString());
    CHECK(result.exitCode == 2);
    CHECK(result.words().section(QLatin1Char('\n'), 0, 0).contains(phrase));
    checkSilent(result, neverSaid);
}

QStringList sortedKeys(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

QByteArray personsFile(int count)
{
    QByteArray text = "rut;nombres;apellido_paterno;apellido_materno;fecha_nacimiento;sexo\r\n";
    for (int number = 0; number < count; ++number) {
        const auto rut = identity::Rut::fromNumber(30'000'000 + number);
        text += rut->canonical().toLatin1() + ";Zunilda;Quintrileo;Ancamil;1990-05-0"
            + QByteArray::number(1 + number % 9) + ";F\r\n";
    }
    return text;
}

QByteArray bytesOf(const QString &file)
{
    QFile input(file);
    REQUIRE(input.open(QIODevice::ReadOnly));
    return input.readAll();
}

} // namespace ventanilla::tests
