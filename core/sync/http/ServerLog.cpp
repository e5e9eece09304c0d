#include "core/sync/http/ServerLog.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <QDateTime>
#include <QJsonDocument>

namespace ventanilla::sync::server_log {

namespace {

spdlog::logger &logger()
{
    static const std::shared_ptr<spdlog::logger> made = [] {
        auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
        auto plain = std::make_shared<spdlog::logger>("ventanilla-server", std::move(sink));
        plain->set_pattern("%v");
        plain->flush_on(spdlog::level::info);
        return plain;
    }();
    return *made;
}

const char *wordOf(Level level)
{
    switch (level) {
    case Level::Info:
        return "info";
    case Level::Warning:
        return "warning";
    case Level::Error:
        return "error";
    }
    return "";
}

} // namespace

void write(Level level, const char *event, const QJsonObject &facts)
{
    QJsonObject line = facts;
    line.insert(QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    line.insert(QStringLiteral("level"), QString::fromLatin1(wordOf(level)));
    line.insert(QStringLiteral("event"), QString::fromLatin1(event));
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact);
    logger().info(std::string_view(text.constData(), size_t(text.size())));
}

} // namespace ventanilla::sync::server_log
