#pragma once

#include "core/referrals/Inbox.h"
#include "core/referrals/ReferralFile.h"
#include "core/referrals/Tracking.h"

#include <QJsonObject>

// How referrals stand in JSON (cli.md).
namespace ventanilla::cli {

[[nodiscard]] QJsonObject toJson(const referrals::InboxRow &row);
[[nodiscard]] QJsonObject toJson(const referrals::ReferralFile &file);
[[nodiscard]] QJsonObject toJson(const referrals::Tracking &tracking, const QDate &today);

} // namespace ventanilla::cli
