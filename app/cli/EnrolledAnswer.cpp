#include "app/cli/EnrolledAnswer.h"

#include "app/cli/Words.h"
#include "core/sync/engine/DeviceIdentity.h"

#include <cstdio>
#include <unistd.h>

namespace ventanilla::cli {

bool saysYes(const QString &question)
{
    if (isatty(STDIN_FILENO) == 0)
        return false;
    std::fputs(question.toUtf8().constData(), stderr);
    constexpr int longest = 64;
    char line[longest] = {};
    if (std::fgets(line, longest, stdin) == nullptr)
        return false;
    const QString answer = QString::fromUtf8(line).trimmed().toLower();
    return answer == words(QT_TRANSLATE_NOOP("Cli", "yes"));
}

Result<void> answerEnrolled(Context &context, security::Session &session, const QString &recoveryCode)
{
    const auto identity = session.database().read(
        [](store::Connection &connection) { return sync::identity_of_device::find(connection); });
    if (!identity || !*identity)
        return failure(identity ? Error{ErrorKind::Internal, QStringLiteral("device"), {}} : identity.error());
    const sync::Certificate &certificate = (*identity)->certificate;
    if (context.json()) {
        QJsonObject object{{QStringLiteral("device"), certificate.device}, {QStringLiteral("name"), certificate.name},
            {QStringLiteral("commune"), certificate.commune}, {QStringLiteral("server"), (*identity)->serverUrl}};
        if (!recoveryCode.isEmpty())
            object.insert(QStringLiteral("recovery_code"), recoveryCode);
        context.printJson(object);
        return {};
    }
    context.print(words(QT_TRANSLATE_NOOP("Cli", "This computer is number %1 of the municipality: %2."))
                      .arg(certificate.device)
                      .arg(certificate.name));
    if (!recoveryCode.isEmpty()) {
        context.print(words(QT_TRANSLATE_NOOP("Cli", "Recovery code: %1")).arg(recoveryCode));
        context.print(words(QT_TRANSLATE_NOOP("Cli",
            "Print it and keep it in a safe place: it is shown only now, and is the only way in when passwords are "
            "forgotten.")));
    }
    return {};
}

} // namespace ventanilla::cli
