#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

// Dates, numbers and money as Chile writes them, in both languages; only the words among them are translated.
// An invalid date or instant is an empty string.
namespace ventanilla::words {

[[nodiscard]] QString date(const QDate &date);            // 05-03-2026
[[nodiscard]] QString longDate(const QDate &date);        // jueves 5 de marzo de 2026
[[nodiscard]] QString monthName(int month);               // 1 to 12; lower case in Spanish
[[nodiscard]] QString time(const QDateTime &instant);     // 14:05, Chilean mainland time
[[nodiscard]] QString dateTime(const QDateTime &instant); // 05-03-2026 14:05, Chilean mainland time

// How far `date` is from `today`: "hoy", "ayer", "hace 3 días", "en 2 semanas", "hace 4 meses", "hace 2 años".
[[nodiscard]] QString relativeDay(const QDate &date, const QDate &today);
// How long ago an instant was: "just now", "5 min ago", "at 14:05" (today), then as relativeDay; empty when invalid. An
// instant after `now` counts as just now.
[[nodiscard]] QString ago(const QDateTime &instant, const QDateTime &now);
// "45 min", "1 h 20 min"; seconds are rounded down to minutes.
[[nodiscard]] QString duration(qint64 seconds);
// Completed years, or months below two years, or days below one month, at `today`: "34 años", "5 meses".
[[nodiscard]] QString age(const QDate &birth, const QDate &today);

[[nodiscard]] QString number(qint64 value);                    // 1.234.567
[[nodiscard]] QString decimal(double value, int decimals = 1); // 1.234,5; half away from zero
[[nodiscard]] QString pesos(qint64 amount);                    // $ 12.345
[[nodiscard]] QString percent(double value, int decimals = 1); // 12,5 %
[[nodiscard]] QString fileSize(qint64 bytes);                  // 3,4 MB

// "12.345.678-5" from "12345678-5", with or without separators; anything that is not a RUT comes back unchanged.
[[nodiscard]] QString rut(const QString &canonical);

// "a, b y c"
[[nodiscard]] QString list(const QStringList &parts);

} // namespace ventanilla::words
