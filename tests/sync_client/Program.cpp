#include "tests/sync_client/Program.h"

#include "tests/support/Catch.h"

#include <QJsonDocument>
#include <QProcessEnvironment>

namespace ventanilla::tests {

std::unique_ptr<QProcess> startProgram(const QString &store, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("VENTANILLA_PASSWORD"), administratorPassword);
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(VENTANILLA_CLI),
        QStringList{QStringLiteral("--store"), store, QStringLiteral("--operator"), administratorName} + arguments);
    REQUIRE(process->waitForStarted());
    return process;
}

ProgramRun runProgram(const QString &store, const QStringList &arguments)
{
    const auto process = startProgram(store, arguments);
    process->closeWriteChannel();
    REQUIRE(process->waitForFinished(patience));
    REQUIRE(process->exitStatus() == QProcess::NormalExit);
    return {process->exitCode(), process->readAllStandardOutput(), QString::fromUtf8(process->readAllStandardError())};
}

QJsonObject ProgramRun::object() const
{
    INFO(output.toStdString() << errors.toStdString());
    const QJsonDocument document = QJsonDocument::fromJson(output);
    REQUIRE(document.isObject());
    return document.object();
}

QJsonArray ProgramRun::array() const
{
    INFO(output.toStdString() << errors.toStdString());
    const QJsonDocument document = QJsonDocument::fromJson(output);
    REQUIRE(document.isArray());
    return document.array();
}

} // namespace ventanilla::tests
