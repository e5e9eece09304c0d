#pragma once

#include "core/base/Id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <type_traits>

struct sqlite3_stmt;

// How C++ values travel to and from SQL. Dates are Julian day numbers, instants milliseconds of UTC, enumerations
// their number, flags 0 or 1; an invalid date, an empty std::optional and a null QString are NULL.
namespace ventanilla::store {

namespace raw {
void bindNull(sqlite3_stmt *statement, int index);
void bindInteger(sqlite3_stmt *statement, int index, qint64 value);
void bindReal(sqlite3_stmt *statement, int index, double value);
void bindText(sqlite3_stmt *statement, int index, const QString &value);
void bindBlob(sqlite3_stmt *statement, int index, const QByteArray &value);
[[nodiscard]] bool isNull(sqlite3_stmt *statement, int column);
[[nodiscard]] qint64 integer(sqlite3_stmt *statement, int column);
[[nodiscard]] double real(sqlite3_stmt *statement, int column);
[[nodiscard]] QString text(sqlite3_stmt *statement, int column);
[[nodiscard]] QByteArray blob(sqlite3_stmt *statement, int column);
} // namespace raw

template <class T>
struct IsId : std::false_type
{ };
template <class Tag>
struct IsId<Id<Tag>> : std::true_type
{ };

template <class T>
struct IsOptional : std::false_type
{ };
template <class T>
struct IsOptional<std::optional<T>> : std::true_type
{ };

template <class T>
void bindValue(sqlite3_stmt *statement, int index, const T &value)
{
    if constexpr (std::is_same_v<T, std::nullopt_t>) {
        raw::bindNull(statement, index);
    } else if constexpr (IsOptional<T>::value) {
        if (value)
            bindValue(statement, index, *value);
        else
            raw::bindNull(statement, index);
    } else if constexpr (IsId<T>::value) {
        raw::bindInteger(statement, index, value.value());
    } else if constexpr (std::is_same_v<T, QString>) {
        raw::bindText(statement, index, value);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        raw::bindBlob(statement, index, value);
    } else if constexpr (std::is_same_v<T, QDate>) {
        value.isValid() ? raw::bindInteger(statement, index, value.toJulianDay()) : raw::bindNull(statement, index);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        value.isValid() ? raw::bindInteger(statement, index, value.toMSecsSinceEpoch())
                        : raw::bindNull(statement, index);
    } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
        raw::bindInteger(statement, index, static_cast<qint64>(value));
    } else {
        static_assert(std::is_floating_point_v<T>, "no SQL form for this type");
        raw::bindReal(statement, index, double(value));
    }
}

template <class T>
[[nodiscard]] T columnValue(sqlite3_stmt *statement, int column)
{
    if constexpr (IsOptional<T>::value) {
        if (raw::isNull(statement, column))
            return std::nullopt;
        return columnValue<typename T::value_type>(statement, column);
    } else if constexpr (IsId<T>::value) {
        return T(raw::integer(statement, column));
    } else if constexpr (std::is_same_v<T, QString>) {
        return raw::text(statement, column);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return raw::blob(statement, column);
    } else if constexpr (std::is_same_v<T, QDate>) {
        return raw::isNull(statement, column) ? QDate() : QDate::fromJulianDay(raw::integer(statement, column));
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        if (raw::isNull(statement, column))
            return QDateTime();
        return QDateTime::fromMSecsSinceEpoch(raw::integer(statement, column), Qt::UTC);
    } else if constexpr (std::is_same_v<T, bool>) {
        return raw::integer(statement, column) != 0;
    } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
        return static_cast<T>(raw::integer(statement, column));
    } else {
        static_assert(std::is_floating_point_v<T>, "no SQL form for this type");
        return T(raw::real(statement, column));
    }
}

} // namespace ventanilla::store
