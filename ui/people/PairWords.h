#pragma once

#include "core/identity/LikelyDuplicates.h"

#include <QString>

// The words for two registrations of one person.
namespace ventanilla::people {

// "Same name and same birth date"
[[nodiscard]] QString reasonText(identity::PairReason reason);
// "Attentions", of the tables that a comparison counts; of one that is not known, "Other records".
[[nodiscard]] QString recordsText(const QString &table);
// "Rosa Soto · 12.345.678-5 · 62 years"
[[nodiscard]] QString personLine(const identity::Person &person, const QDate &today);

} // namespace ventanilla::people
