#include "tests/sync_http/Office.h"

#include "tests/support/Catch.h"

#include <QJsonObject>

namespace ventanilla::tests {

OfficeDevice enrolAt(const ServerProcess &server, const QString &commune)
{
    OfficeDevice device;
    TlsClient client(server.port());
    const HttpAnswer answer =
        client.post("/v1/enrolments", sync::enrolments::toJson(device.request(server.newCode(commune))));
    REQUIRE(answer.status == 200);
    const auto enrolment = sync::enrolments::answerFromJson(answer.body);
    REQUIRE(enrolment);
    REQUIRE(sync::certificates::isGenuine(enrolment->certificate, enrolment->authority));
    device.enrolled(enrolment->certificate);
    return device;
}

Answered exchangeAt(const ServerProcess &server, const QByteArray &request)
{
    TlsClient client(server.port());
    const HttpAnswer answer = client.post("/v1/exchange", request);
    REQUIRE(answer.status == 200);
    REQUIRE(answer.whole);
    return answered(answer.body);
}

Answered exchangeAt(const ServerProcess &server, OfficeDevice &device, const std::vector<QByteArray> &batches,
    const store::VersionVector &have)
{
    return exchangeAt(server, requestOf(device.hello(server.certificate(), have), batches));
}

qint64 uploadedTo(const ServerProcess &server, const OfficeDevice &device, const QByteArray &batch)
{
    TlsClient client(server.port());
    const HttpAnswer answer = client.get("/v1/uploads?commune=" + device.certificate().commune.toLatin1()
        + "&device=" + QByteArray::number(device.number()) + "&hash=" + sync::frames::hashOf(batch).toHex());
    REQUIRE(answer.status == 200);
    return QJsonDocument::fromJson(answer.body).object().value(QLatin1String("offset")).toInteger();
}

} // namespace ventanilla::tests
