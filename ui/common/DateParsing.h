#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace ventanilla::ui {

// The date a person means by what they typed; day before month, as Chile writes. Understands 5/3/2026, 05-03-2026,
// 5.3.26, "5 3 26", 050326, 05032026, 2026-03-05, "5 de marzo de 2026", "5 mar 2026" (Spanish and English names), 5/3 (the
// year of `today`), "hoy"/"today", "ayer"/"yesterday", "mañana"/"tomorrow". Two-digit years mean the latest year that is at
// most ten years after `today`. Nothing for anything else, for dates that do not exist and for years outside 1850 to 2150.
[[nodiscard]] std::optional<QDate> parseDate(const QString &text, const QDate &today);

} // namespace ventanilla::ui
