#pragma once

#include <QJsonObject>
#include <QString>

// What the server writes to standard error: one JSON object a line. Commune codes and device numbers, counts, stable words;
// never a body, a name, an address or a key. Safe from any thread.
namespace ventanilla::sync::server_log {

enum class Level { Info, Warning, Error };

void write(Level level, const char *event, const QJsonObject &facts = {});

} // namespace ventanilla::sync::server_log
