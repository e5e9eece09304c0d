#pragma once

#include "core/base/Ids.h"
#include "core/store/Connection.h"

#include <QDate>

#include <string_view>

// How people know a row: what it is called, and whose it is. Which columns name a row and which lead to its person is
// data about the tables, so that conflicts of every feature can be shown without knowing any.
namespace ventanilla::sync {

struct RowName
{
    QString folio;   // "7-1234"
    QString name;    // its own: "Bono de invierno", "Los Aromos 12"; empty for what is known by its person alone
    PersonId person; // whose it is, or itself; invalid when it is nobody's
    QString personName;
    std::optional<qint64> rutNumber; // the person's, without check digit
    QDate day;                       // on which it happened; invalid for what has no day
    bool operator==(const RowName &) const = default;
};

namespace row_names {
[[nodiscard]] RowName of(store::Connection &connection, std::string_view table, qint64 rowId);
// The table that a column refers to ("unit_id" → "unit"); empty for a column that holds a value of its own.
[[nodiscard]] std::string_view referredTable(std::string_view column);
// Whether its rows tell of people, so that only those may see them who may open a person's file.
[[nodiscard]] bool isPersonal(std::string_view table);
} // namespace row_names

} // namespace ventanilla::sync
