#pragma once

#include "core/sync/protocol/Keys.h"

#include <QDateTime>

// What a new computer asks the commune's first one for, without any server: a small file, FORMAT.md beside this one. Not
// secret: it holds a name and a public key.
namespace ventanilla::sync {

struct DeviceRequest
{
    QString name; // what people call the computer
    QByteArray publicKey;
    QDateTime madeAt;
    bool operator==(const DeviceRequest &) const = default;
};

namespace device_requests {

// Three groups of four digits that follow from the key: on the new computer's screen and on the first one's they must
// be the same, or somebody has put another request in its place.
[[nodiscard]] QString checkNumber(const QByteArray &publicKey);

// "ventanilla-482199301175.request"
[[nodiscard]] QString fileNameOf(const DeviceRequest &request);

// With the signature that shows that whoever asks has the key.
[[nodiscard]] QByteArray encode(const DeviceRequest &request, const KeyPair &keys);
// Errors: UnsupportedFormat, NewerVersion, Damaged.
[[nodiscard]] Result<DeviceRequest> decode(const QByteArray &bytes);

// Errors: FileMissing, FileUnreadable, those of decode.
[[nodiscard]] Result<DeviceRequest> read(const QString &file);

} // namespace device_requests

} // namespace ventanilla::sync
