#pragma once

#include "core/catalogue/Benefit.h"

#include <QString>

// The words for what the catalogue holds as codes.
namespace ventanilla::words {

[[nodiscard]] QString kindText(catalogue::BenefitKind kind);
[[nodiscard]] QString scopeText(catalogue::BenefitScope scope);
// A code that is not one of needs() or lifeStages() is the municipality's own word, and comes back as it is.
[[nodiscard]] QString needText(const QString &code);
[[nodiscard]] QString lifeStageText(const QString &code);

// What people call the terms of a benefit (BenefitTerms.h), beside each other: "Budget, Legal basis".
[[nodiscard]] QString termsText(const QStringList &terms);

} // namespace ventanilla::words
