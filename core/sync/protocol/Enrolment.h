#pragma once

#include "core/sync/protocol/Certificate.h"

// POST /v1/enrolments, JSON both ways (names as the members, binary and certificates in base64).
namespace ventanilla::sync {

struct EnrolmentRequest
{
    QString code; // one-time, given by the server's administrator
    QString name; // what people call the computer
    QByteArray publicKey;
    // Set by a store that has worked without a server: it keeps its number and its commune. Only a commune's first.
    std::optional<int> device;
    QString commune;    // empty for a new computer, whose code decides; else the code must be this commune's
    bool relay = false; // a server in an office, which passes on what others write
    bool operator==(const EnrolmentRequest &) const = default;
};

struct EnrolmentAnswer
{
    QString communeCode;
    QString communeName;
    QByteArray authority; // the public key with which this server signs certificates for the commune
    Certificate certificate;
    std::vector<Certificate> devices; // all of the commune
    bool snapshotReady = false;       // POST /v1/snapshots/latest has one to begin with
    bool operator==(const EnrolmentAnswer &) const = default;
};

namespace enrolments {
[[nodiscard]] QByteArray toJson(const EnrolmentRequest &request);
[[nodiscard]] QByteArray toJson(const EnrolmentAnswer &answer);
// Errors: Damaged; InvalidInput (code, name, public_key, device).
[[nodiscard]] Result<EnrolmentRequest> requestFromJson(const QByteArray &json);
[[nodiscard]] Result<EnrolmentAnswer> answerFromJson(const QByteArray &json);

// "K7QXM-2VD4T-…": 25 letters and digits that are not mistaken for another, 125 random bits less a check letter.
[[nodiscard]] QString newCode();
// Without spaces, dashes and lower case. Errors: InvalidInput "code" for a typing mistake.
[[nodiscard]] Result<QString> parseCode(const QString &typed);
} // namespace enrolments

} // namespace ventanilla::sync
