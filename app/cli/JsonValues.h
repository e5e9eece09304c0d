#pragma once

#include "core/base/Id.h"

#include <QDate>
#include <QDateTime>
#include <QJsonValue>

#include <optional>

// How values stand in JSON: ids as folios, dates yyyy-mm-dd, instants in local time, what is missing as null.
namespace ventanilla::cli::json {

template <class Tag>
[[nodiscard]] QJsonValue of(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.folio()) : QJsonValue();
}

[[nodiscard]] QJsonValue of(const QString &text); // null when empty
[[nodiscard]] QJsonValue of(const QDate &date);
[[nodiscard]] QJsonValue of(const QDateTime &instant);
[[nodiscard]] inline QJsonValue of(int number)
{
    return number;
}
[[nodiscard]] inline QJsonValue of(double number)
{
    return number;
}
[[nodiscard]] inline QJsonValue of(bool flag)
{
    return flag;
}
[[nodiscard]] inline QJsonValue of(qint64 number)
{
    return number;
}

template <class Value>
[[nodiscard]] QJsonValue of(const std::optional<Value> &value)
{
    return value ? of(*value) : QJsonValue();
}

} // namespace ventanilla::cli::json
