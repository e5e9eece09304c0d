#include "ui/people/ExchangeBadge.h"

#include "ui/common/StatusBadge.h"
#include "ui/words/ExchangeWords.h"

namespace ventanilla::people {

namespace {

using sync::RecordState;

ui::Tone toneOf(RecordState state)
{
    switch (state) {
    case RecordState::OnlyHere:
        return ui::Tone::Warning;
    case RecordState::Sent:
        return ui::Tone::Info;
    case RecordState::Confirmed:
        return ui::Tone::Success;
    }
    return ui::Tone::Neutral;
}

} // namespace

void showExchangeState(ui::StatusBadge *badge, std::optional<RecordState> state)
{
    badge->setVisible(state.has_value());
    if (!state)
        return;
    badge->setStatus(toneOf(*state), words::recordState(*state));
    badge->setToolTip(words::recordStateMeaning(*state));
}

} // namespace ventanilla::people
