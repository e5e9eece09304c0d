#pragma once

#include "tests/support_sync/OfficeDevice.h"
#include "tests/support_sync/ServerProcess.h"
#include "tests/support_sync/TlsClient.h"

namespace ventanilla::tests {

inline const QString ninhue = QStringLiteral("16204");
inline const QString quirihue = QStringLiteral("16201");

// Enrols the next computer of the commune over the network.
[[nodiscard]] OfficeDevice enrolAt(const ServerProcess &server, const QString &commune);

// One exchange over a connection of its own.
[[nodiscard]] Answered exchangeAt(const ServerProcess &server, const QByteArray &request);
[[nodiscard]] Answered exchangeAt(const ServerProcess &server, OfficeDevice &device,
    const std::vector<QByteArray> &batches = {}, const store::VersionVector &have = {});

// How much of the batch the server holds of an upload that was cut.
[[nodiscard]] qint64 uploadedTo(const ServerProcess &server, const OfficeDevice &device, const QByteArray &batch);

} // namespace ventanilla::tests
