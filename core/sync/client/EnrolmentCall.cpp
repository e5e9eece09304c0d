#include "core/sync/client/EnrolmentCall.h"

#include "core/sync/client/HttpsLink.h"
#include "core/sync/client/ServerWords.h"

namespace ventanilla::sync::enrolment_call {

namespace {

// The server answers the same key the same: a link that ends before the answer has come costs no code.
constexpr int attempts = 3;

Result<QByteArray> post(
    const ServerAddress &address, const QByteArray &certificate, const QByteArray &json, Progress &progress)
{
    HttpsLink link(address, ServerTrust::ruleFor(certificate), certificate);
    QByteArray body;
    const auto answer = link.call(
        HttpCall{"POST", "/v1/enrolments", server_words::jsonType, {json}, {}},
        [&](const HttpAnswer &, QByteArrayView bytes) { return server_words::addTo(body, bytes); }, progress);
    if (!answer)
        return failure(answer.error());
    if (answer->status != server_words::statusOk)
        return failure(server_words::refusal(*answer, body));
    return body;
}

// What only a server that lies, or another one, would say.
Result<void> check(const EnrolmentAnswer &answer, const EnrolmentRequest &request)
{
    const Certificate &own = answer.certificate;
    const bool fits = own.publicKey == request.publicKey && own.commune == answer.communeCode && own.device > 0
        && !own.revoked && certificates::isGenuine(own, answer.authority)
        && (!request.device || own.device == *request.device)
        && (request.commune.isEmpty() || own.commune == request.commune);
    return fits ? Result<void>() : failure(ErrorKind::Damaged, QStringLiteral("answer"));
}

} // namespace

Result<EnrolmentAnswer> ask(const ServerIdentity &server, const EnrolmentRequest &request, Progress &progress)
{
    const auto address = ServerAddress::parse(server.url);
    if (!address)
        return failure(address.error());
    Result<QByteArray> body = failure(ErrorKind::Internal);
    for (int attempt = 0; attempt < attempts && !body; ++attempt) {
        body = post(*address, server.certificate, enrolments::toJson(request), progress);
        if (!body && body.error().kind != ErrorKind::Cut)
            return failure(body.error());
    }
    if (!body)
        return failure(body.error());
    auto answer = enrolments::answerFromJson(*body);
    if (!answer)
        return answer;
    if (auto checked = check(*answer, request); !checked)
        return failure(checked.error());
    return answer;
}

Result<EnrolmentRequest> requestFor(const QString &typedCode, const QString &name)
{
    EnrolmentRequest request;
    request.name = name.simplified();
    if (request.name.isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("name"));
    if (request.name.size() > longestDeviceName)
        return failure(ErrorKind::InvalidInput, QStringLiteral("name"), QStringLiteral("long"));
    auto code = enrolments::parseCode(typedCode);
    if (!code) // for people this is not any code, but the one they were given
        return failure(code.error().kind, QStringLiteral("enrolment_code"));
    request.code = *code;
    return request;
}

} // namespace ventanilla::sync::enrolment_call
