#include "ui/frontdesk/ExchangeBadge.h"

#include "core/sync/engine/DeviceIdentity.h"
#include "core/sync/engine/SyncState.h"
#include "ui/common/StatusBadge.h"
#include "ui/words/ExchangeWords.h"

namespace ventanilla::frontdesk {

namespace {

using sync::RecordState;

bool hasPartners(store::Connection &connection)
{
    const auto own = sync::identity_of_device::find(connection);
    return own && (own->isEnrolled() || sync::known_devices::all(connection).size() > 1);
}

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

void showExchangeState(ui::StatusBadge *badge, security::Session &session, AttentionId attention)
{
    const auto state = session.read(security::Permission::ReadPersonalFile,
        [attention](store::Connection &connection) -> std::optional<RecordState> {
            if (!attention.isValid() || !hasPartners(connection))
                return std::nullopt;
            return sync::sync_state::of(connection, AttentionTag::table, attention.value());
        });
    const bool shown = state && *state;
    badge->setVisible(shown);
    if (shown)
        badge->setStatus(toneOf(**state), words::recordState(**state));
}

} // namespace ventanilla::frontdesk
