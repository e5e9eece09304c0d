#include "core/sync/protocol/Enrolment.h"
#include "tests/support/Catch.h"
#include "tests/sync_protocol/Problem.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace ventanilla;
using namespace ventanilla::sync;

namespace {

EnrolmentRequest someRequest()
{
    return {enrolments::parseCode(enrolments::newCode()).value(), QStringLiteral("Mesón 1"),
        KeyPair::random().publicKey, std::nullopt, {}};
}

EnrolmentAnswer someAnswer()
{
    const KeyPair authority = KeyPair::random();
    Certificate certificate{QStringLiteral("16204"), 2, QStringLiteral("Mesón 1"), KeyPair::random().publicKey, 0,
        QDateTime::fromMSecsSinceEpoch(1'789'000'000'001, Qt::UTC), false, {}};
    certificate = certificates::issue(certificate, authority);
    return {QStringLiteral("16204"), QStringLiteral("Ninhue"), authority.publicKey, certificate,
        {certificate, certificate}, true};
}

// The request with one member changed.
Result<EnrolmentRequest> requestWith(const char *member, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(enrolments::toJson(someRequest())).object();
    object.insert(QLatin1String(member), value);
    return enrolments::requestFromJson(QJsonDocument(object).toJson());
}

Error problemWith(const char *member, const QJsonValue &value)
{
    return tests::errorOf(requestWith(member, value));
}

} // namespace

TEST_CASE("An enrolment's request and answer come back as they were")
{
    EnrolmentRequest request = someRequest();
    CHECK(enrolments::requestFromJson(enrolments::toJson(request)) == request);
    request.device = 1;
    request.commune = QStringLiteral("01101");
    CHECK(enrolments::requestFromJson(enrolments::toJson(request)) == request);
    request.device.reset();
    request.relay = true;
    CHECK(enrolments::requestFromJson(enrolments::toJson(request)) == request);
    request.device = 2;
    CHECK(tests::errorOf(enrolments::requestFromJson(enrolments::toJson(request))).field == QStringLiteral("device"));
    const EnrolmentAnswer answer = someAnswer();
    CHECK(enrolments::answerFromJson(enrolments::toJson(answer)) == answer);
}

TEST_CASE("A request that cannot be is refused by the field at fault")
{
    CHECK(problemWith("code", QStringLiteral("ABCD"))
        == Error{ErrorKind::InvalidInput, QStringLiteral("code"), QStringLiteral("length")});
    CHECK(problemWith("code", 5).field == QStringLiteral("code"));
    CHECK(problemWith("name", QString()).field == QStringLiteral("name"));
    CHECK(problemWith("name", QString(longestDeviceName + 1, QLatin1Char('x'))).field == QStringLiteral("name"));
    CHECK(problemWith("publicKey", QStringLiteral("AAAA")).field == QStringLiteral("public_key"));
    CHECK(problemWith("publicKey", QStringLiteral("*")).field == QStringLiteral("public_key"));
    CHECK(problemWith("device", 0).field == QStringLiteral("device"));
    CHECK(problemWith("device", 1.5).field == QStringLiteral("device"));
    CHECK(problemWith("device", 70'000).field == QStringLiteral("device"));
    CHECK(problemWith("device", 3).field == QStringLiteral("device")); // without its commune
    CHECK(problemWith("commune", QStringLiteral("Ninhue")).field == QStringLiteral("device"));
    for (const QByteArray &json : {QByteArray(), QByteArray("[]"), QByteArray("{"), QByteArray(1 << 20, ' ')})
        CHECK(enrolments::requestFromJson(json).error().kind == ErrorKind::Damaged);
}

TEST_CASE("An answer without one of its members is damaged")
{
    const QJsonObject whole = QJsonDocument::fromJson(enrolments::toJson(someAnswer())).object();
    for (const QString &member : whole.keys()) {
        QJsonObject object = whole;
        object.remove(member);
        CHECK(enrolments::answerFromJson(QJsonDocument(object).toJson()).error().kind == ErrorKind::Damaged);
    }
}

TEST_CASE("Codes are new every time and read as people type them")
{
    std::set<QString> codes;
    for (int count = 0; count < 100; ++count)
        codes.insert(enrolments::newCode());
    CHECK(codes.size() == 100);
    const QString code = *codes.begin();
    const QString plain = QString(code).remove(QLatin1Char('-'));
    CHECK(plain.size() == 25);
    CHECK(enrolments::parseCode(code) == plain);
    CHECK(enrolments::parseCode(QStringLiteral(" ") + code.toLower().replace(QLatin1Char('-'), QLatin1Char(' ')))
        == plain);
    CHECK(enrolments::parseCode(QString(plain).replace(QLatin1Char('0'), QLatin1Char('o'))) == plain);
    CHECK(enrolments::parseCode(QString(plain).replace(QLatin1Char('1'), QLatin1Char('l'))) == plain);
}

TEST_CASE("One wrong symbol and any two exchanged are noticed in a code")
{
    const QString plain = enrolments::parseCode(enrolments::newCode()).value();
    const QString symbols = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    const auto isRefused = [](const QString &code) {
        return tests::errorOf(enrolments::parseCode(code))
            == Error{ErrorKind::InvalidInput, QStringLiteral("code"), QStringLiteral("checksum")};
    };
    for (qsizetype position = 0; position < plain.size(); ++position) {
        for (const QChar symbol : symbols) {
            QString other = plain;
            other[position] = symbol;
            if (other != plain)
                CHECK(isRefused(other));
        }
        for (qsizetype second = 0; second < position; ++second) {
            QString other = plain;
            qSwap(other[position], other[second]);
            if (other != plain)
                CHECK(isRefused(other));
        }
    }
    CHECK(enrolments::parseCode(plain.first(24)).error().detail == QStringLiteral("length"));
    CHECK(enrolments::parseCode(QStringLiteral("U") + plain.first(24)).error().detail == QStringLiteral("symbol"));
}
