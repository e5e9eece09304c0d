#pragma once

#include "core/equity/AlertDesk.h"
#include "core/equity/AlertFile.h"

// What alerts say, on the screen and on the command line: what was found, what it rests on, and nobody's fault.
namespace ventanilla::words {

[[nodiscard]] QString alertKind(equity::AlertKind kind);
// "one adult with children under 6, somebody in need of care"
[[nodiscard]] QString composition(const equity::Composition &composition);

// In one line: "12 of 14 households like this one have it; this one does not", "4 units and programmes at once: …",
// "given again after 34 days". `benefit`: its name.
[[nodiscard]] QString alertSummary(const equity::Alert &alert, const QString &benefit);
// Why it counts as one, in a sentence or two.
[[nodiscard]] QString alertReason(const equity::AlertFile &file);
// What it rests on, a fact each: with whom, since when, and by whom.
[[nodiscard]] QStringList alertFacts(const equity::AlertFile &file, const QDate &today);
// "Dismissed on …", "Back since it was dismissed on …: a new grant": empty for one that nobody has dismissed.
[[nodiscard]] QString alertStanding(const equity::Alert &alert);
// Each dismissal and what took it back: who, when and why.
[[nodiscard]] QStringList alertHistory(const equity::AlertFile &file);

// What to do about it before more is asked for, for whoever has the person in front of them.
[[nodiscard]] QString alertAdvice(equity::AlertKind kind);

// "It was granted to Ana Muñoz, of the same household, on 05-03-2026; it may be given again from 05-06-2026." Without her
// name: "to somebody of the same household".
[[nodiscard]] QString standingGrant(const equity::Standing &standing);

} // namespace ventanilla::words
