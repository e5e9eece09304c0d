#pragma once

#include "tests/sync_client/Computer.h"

#include <QJsonArray>

namespace ventanilla::tests {

inline constexpr int patience = 120'000;

// ventanilla-cli on the store of a computer, as its administrator.
[[nodiscard]] std::unique_ptr<QProcess> startProgram(const QString &store, const QStringList &arguments);

struct ProgramRun
{
    int exitCode = -1;
    QByteArray output;
    QString errors;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
};
[[nodiscard]] ProgramRun runProgram(const QString &store, const QStringList &arguments);

} // namespace ventanilla::tests
