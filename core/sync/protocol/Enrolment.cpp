#include "core/sync/protocol/Enrolment.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ventanilla::sync::enrolments {

namespace {

constexpr qsizetype largestRequest = 16 * 1024;
constexpr qsizetype largestAnswer = 16 * 1024 * 1024;
constexpr int largestDevice = 0xffff;
constexpr int longestCommuneName = 120;
constexpr int longestCode = 256;

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

tl::unexpected<Error> damaged()
{
    return failure(ErrorKind::Damaged, QStringLiteral("enrolment"));
}

tl::unexpected<Error> invalid(const char *field)
{
    return failure(ErrorKind::InvalidInput, QString::fromLatin1(field));
}

// One object of JSON and what its members must be.
class Members
{
public:
    explicit Members(QJsonObject object) : m_object(std::move(object)) { }

    [[nodiscard]] bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }

    [[nodiscard]] std::optional<QString> text(const char *name, int longest) const
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isString() || value.toString().size() > longest)
            return std::nullopt;
        return value.toString();
    }

    [[nodiscard]] std::optional<QByteArray> bytes(const char *name) const
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        auto decoded =
            QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!value.isString() || !decoded)
            return std::nullopt;
        return std::move(*decoded);
    }

    [[nodiscard]] std::optional<std::vector<Certificate>> certificates(const char *name) const
    {
        const auto encoded = bytes(name);
        auto read = encoded ? certificates::decode(*encoded) : Result<std::vector<Certificate>>(damaged());
        if (!read)
            return std::nullopt;
        return std::move(*read);
    }

    [[nodiscard]] std::optional<int> device(const char *name) const
    {
        const int number = m_object.value(QLatin1String(name)).toInt();
        return number >= 1 && number <= largestDevice ? std::optional(number) : std::nullopt;
    }

    [[nodiscard]] std::optional<bool> flag(const char *name) const
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    }

private:
    QJsonObject m_object;
};

std::optional<Members> membersOf(const QByteArray &json, qsizetype largest)
{
    if (json.size() > largest)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(Members(document.object())) : std::nullopt;
}

bool isCommuneCode(const QString &text)
{
    constexpr qsizetype digits = 5;
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character >= QLatin1Char('0') && character <= QLatin1Char('9');
    });
}

} // namespace

QByteArray toJson(const EnrolmentRequest &request)
{
    QJsonObject object{{QStringLiteral("code"), request.code}, {QStringLiteral("name"), request.name},
        {QStringLiteral("publicKey"), base64(request.publicKey)}, {QStringLiteral("commune"), request.commune}};
    if (request.device)
        object.insert(QStringLiteral("device"), *request.device);
    if (request.relay)
        object.insert(QStringLiteral("relay"), true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const EnrolmentAnswer &answer)
{
    const QJsonObject object{{QStringLiteral("communeCode"), answer.communeCode},
        {QStringLiteral("communeName"), answer.communeName}, {QStringLiteral("authority"), base64(answer.authority)},
        {QStringLiteral("certificate"), base64(certificates::encode({answer.certificate}))},
        {QStringLiteral("devices"), base64(certificates::encode(answer.devices))},
        {QStringLiteral("snapshotReady"), answer.snapshotReady}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<EnrolmentRequest> requestFromJson(const QByteArray &json)
{
    const auto members = membersOf(json, largestRequest);
    if (!members)
        return damaged();
    const auto code = parseCode(members->text("code", longestCode).value_or(QString()));
    if (!code)
        return failure(code.error());
    const auto name = members->text("name", longestDeviceName);
    if (!name || name->trimmed().isEmpty())
        return invalid("name");
    const auto publicKey = members->bytes("publicKey");
    if (!publicKey || publicKey->size() != publicKeySize)
        return invalid("public_key");
    const auto device = members->device("device");
    if (members->has("device") && !device)
        return invalid("device");
    const QString commune = members->text("commune", longestCode).value_or(QString());
    const bool mayBeEmpty = !device;
    if (!(mayBeEmpty && commune.isEmpty()) && !isCommuneCode(commune))
        return invalid("device");
    const bool relay = members->flag("relay").value_or(false);
    if (relay && device)
        return invalid("device");
    return EnrolmentRequest{*code, *name, *publicKey, device, commune, relay};
}

Result<EnrolmentAnswer> answerFromJson(const QByteArray &json)
{
    const auto members = membersOf(json, largestAnswer);
    if (!members)
        return damaged();
    const auto code = members->text("communeCode", longestCode);
    const auto name = members->text("communeName", longestCommuneName);
    const auto authority = members->bytes("authority");
    const auto certificate = members->certificates("certificate");
    const auto devices = members->certificates("devices");
    const auto snapshotReady = members->flag("snapshotReady");
    const bool complete = code && name && authority && certificate && devices && snapshotReady;
    if (!complete || !isCommuneCode(*code) || authority->size() != publicKeySize || certificate->size() != 1)
        return damaged();
    return EnrolmentAnswer{*code, *name, *authority, certificate->front(), *devices, *snapshotReady};
}

} // namespace ventanilla::sync::enrolments
