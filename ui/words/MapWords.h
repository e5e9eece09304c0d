#pragma once

#include "core/referrals/ReferralMap.h"

// What is said of the map of referrals, on the screen and on the command line.
namespace ventanilla::words {

// "Overdue", "Waits for an answer", "Answered late", "Passed on", …
[[nodiscard]] QString legState(const referrals::MapLeg &leg);
// "5 working days"; "no answer yet" for nothing.
[[nodiscard]] QString workingDays(std::optional<int> days);
// Why a unit is marked, with its number and the others'; empty when it is not.
[[nodiscard]] QStringList bottleneckReasons(const referrals::Bottleneck &bottleneck);
// What the numbers of an arrow or a unit say, in one sentence for who does not see them.
[[nodiscard]] QString figuresText(const referrals::MapFigures &figures);
// What makes a unit a bottleneck, and how days are counted.
[[nodiscard]] QString mapDefinitions();

} // namespace ventanilla::words
