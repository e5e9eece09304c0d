#pragma once

#include "core/catalogue/Benefit.h"

#include <QMap>

// A benefit as it stands in the fields of a form, right or wrong.
namespace ventanilla::catalogue_ui {

// By the names that errors give fields: texts as typed, numbers in digits, dates as yyyy-mm-dd, choices by their value.
using BenefitTexts = QMap<QString, QString>;

[[nodiscard]] BenefitTexts textsOf(const catalogue::Benefit &benefit);
// `base` with what was typed; of a field that is not among the texts it keeps its own. Errors: InvalidInput with the field for
// a number or a date that is none.
[[nodiscard]] Result<catalogue::Benefit> benefitOf(const BenefitTexts &texts, catalogue::Benefit base);

// Those of `now` that differ from `before`.
[[nodiscard]] BenefitTexts changesIn(const BenefitTexts &before, const BenefitTexts &now);

} // namespace ventanilla::catalogue_ui
