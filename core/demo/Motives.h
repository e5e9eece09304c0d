#pragma once

#include "core/demo/Random.h"
#include "core/demo/Residents.h"

#include <QDate>
#include <QStringList>

namespace ventanilla::demo {

// One to three reasons to come, that fit the person (nullptr: an anonymous enquiry) and the month: scholarships in summer,
// school and registers in March, fuel and food in winter. Codes of resources/catalogue/motives.csv.
[[nodiscard]] QStringList drawMotives(const Resident *resident, const QDate &date, Random &random);

} // namespace ventanilla::demo
