#pragma once

#include "core/sync/protocol/Keys.h"

#include <QDateTime>

#include <vector>

namespace ventanilla::sync {

// Who a device is, said by who enrolled it: the regional server (issuer 0) or the commune's first computer (issuer 1).
// The server numbers from 2 to 32,767, the first computer from 32,768, so that no number is given twice.
struct Certificate
{
    QString commune;
    int device = 0;
    QString name; // "Notebook de visitas": what people call the computer
    QByteArray publicKey;
    int issuer = 0;
    QDateTime issuedAt;
    bool revoked = false; // a later certificate of the same device with revoked set ends it
    QByteArray signature; // the issuer's
    bool operator==(const Certificate &) const = default;
};

inline constexpr int serverIssuer = 0;
inline constexpr int firstComputer = 1;
inline constexpr int firstNumberOfFirstComputer = 32'768;
inline constexpr int longestDeviceName = 60;

namespace certificates {
[[nodiscard]] Certificate issue(Certificate certificate, const KeyPair &issuer);
[[nodiscard]] bool isGenuine(const Certificate &certificate, const QByteArray &issuerPublicKey);
[[nodiscard]] QByteArray encode(const std::vector<Certificate> &certificates);
// Errors: Damaged.
[[nodiscard]] Result<std::vector<Certificate>> decode(const QByteArray &bytes);
} // namespace certificates

} // namespace ventanilla::sync
