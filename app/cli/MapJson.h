#pragma once

#include "core/referrals/ReferralMap.h"

#include <QJsonObject>

// How the map of referrals stands in JSON (cli.md).
namespace ventanilla::cli {

[[nodiscard]] QJsonObject toJson(const referrals::ReferralMap &map);
[[nodiscard]] QJsonObject toJson(const referrals::MapLeg &leg, const referrals::ReferralMap &map);

} // namespace ventanilla::cli
