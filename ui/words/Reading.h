#pragma once

#include <QString>

#include <optional>

// Numbers as people write them in Chile. Nothing for what is none; limits are the field's own.
namespace ventanilla::words {

// "45.000", "$ 45.000" and "45000" are one amount in whole pesos.
[[nodiscard]] std::optional<qint64> readPesos(const QString &text);
// "2", "2,5", "1.000"; a point alone before three digits separates thousands.
[[nodiscard]] std::optional<double> readQuantity(const QString &text);

} // namespace ventanilla::words
