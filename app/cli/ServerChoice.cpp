#include "app/cli/ServerChoice.h"

#include "app/cli/EnrolledAnswer.h"
#include "app/cli/Fingerprint.h"
#include "app/cli/Words.h"

namespace ventanilla::cli {

std::optional<sync::ServerIdentity> chosenServer(
    Context &context, const std::string &url, const std::string &certificate, Progress &progress)
{
    sync::ServerIdentity server{QString::fromStdString(url), {}};
    if (!certificate.empty()) {
        const auto typed = typedFingerprint(certificate);
        if (!typed) {
            context.fail(typed.error());
            return std::nullopt;
        }
        server.certificate = *typed;
        return server;
    }
    const auto shown = sync::server_exchange::certificateOf(server.url, progress);
    if (!shown) {
        context.fail(shown.error());
        return std::nullopt;
    }
    if (shown->vouchedFor)
        return server;
    context.note(words(QT_TRANSLATE_NOOP("Cli", "The server shows this certificate (SHA-256): %1"))
                     .arg(shownFingerprint(shown->sha256)));
    if (saysYes(words(QT_TRANSLATE_NOOP("Cli", "Is it the one you were told? Write yes: ")))) {
        server.certificate = shown->sha256;
        return server;
    }
    context.refuse(words(QT_TRANSLATE_NOOP("Cli",
        "Nobody has vouched for it: compare it with what the server's administrator gave you, and repeat the command "
        "with --accept-certificate and that text.")));
    return std::nullopt;
}

} // namespace ventanilla::cli
