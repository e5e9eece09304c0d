#pragma once

#include "ui/common/Tone.h"
#include "ui/sync/Exchanger.h"

namespace ventanilla::sync_ui {

// One thing to know about the exchange.
struct StateLine
{
    ui::Tone tone = ui::Tone::Neutral;
    QString text;
    bool operator==(const StateLine &) const = default;
};

// The one that matters most, in a few words, for the window's frame.
[[nodiscard]] StateLine briefly(const ExchangeOverview &overview, bool exchanging);
// How it is, in a sentence: the heading of the screen.
[[nodiscard]] StateLine headline(const ExchangeOverview &overview, bool exchanging);
// Everything else there is to know, most urgent first.
[[nodiscard]] std::vector<StateLine> details(const ExchangeOverview &overview);

} // namespace ventanilla::sync_ui
