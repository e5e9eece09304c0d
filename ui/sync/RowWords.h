#pragma once

#include "core/sync/engine/ConflictReview.h"

#include <QList>
#include <QString>

// What a row, a column and its value are called, so that nobody who decides a difference meets a table's name, a number or
// a code.
namespace ventanilla::sync_ui {

// How the value of a column is shown and typed.
enum class ValueForm { Text, LongText, Date, Instant, Number, Decimal, Money, Rut, Phone, Choice, Reference };

[[nodiscard]] ValueForm formOf(const std::string &table, const std::string &column);
// For Choice: the words and what is stored.
[[nodiscard]] QList<std::pair<QString, QVariant>> choicesOf(const std::string &table, const std::string &column);

// "Person", "Attention": what a row is.
[[nodiscard]] QString thingText(const std::string &table);
// "Telephone", "Outcome"
[[nodiscard]] QString fieldText(const std::string &table, const std::string &column);
// As the screens show it; "(nothing)" for an empty one. `referredName`: of the row a reference leads to.
[[nodiscard]] QString valueText(
    const std::string &table, const std::string &column, const QVariant &value, const QString &referredName);

// "María Soto Díaz", or what it is called itself: whom or what the conflict is about.
[[nodiscard]] QString subjectText(const sync::ReviewedConflict &conflict);
// "RUT 12.345.678-5 · Attention of 05-03-2026 · folio 7-1234": which of their rows.
[[nodiscard]] QString placeText(const sync::ReviewedConflict &conflict);
// "Telephone", "It was deleted", "Registered twice", "Two steps at once"
[[nodiscard]] QString matterText(const sync::ReviewedConflict &conflict);

} // namespace ventanilla::sync_ui
