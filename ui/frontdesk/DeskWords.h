#pragma once

#include "core/attention/Screening.h"
#include "ui/common/Tone.h"

#include <QString>

// The words for what attentions, referrals and grants hold as codes.
namespace ventanilla::frontdesk {

[[nodiscard]] QString channelText(attention::Channel channel);
[[nodiscard]] QString outcomeText(attention::Outcome outcome);
[[nodiscard]] ui::Tone outcomeTone(attention::Outcome outcome);
[[nodiscard]] QString referralStateText(attention::ReferralState state);
[[nodiscard]] QString grantStatusText(catalogue::GrantStatus status);
[[nodiscard]] ui::Tone grantStatusTone(catalogue::GrantStatus status);
// "SUF: family subsidy"; a programme that is not known comes back as it is.
[[nodiscard]] QString programmeText(const QString &programme);

[[nodiscard]] QString alertText(const attention::Alert &alert, const QDate &today);
[[nodiscard]] ui::Tone alertTone(attention::AlertKind kind);

} // namespace ventanilla::frontdesk
