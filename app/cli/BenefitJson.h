#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/catalogue/LikeBenefits.h"
#include "core/catalogue/Reach.h"
#include "core/security/Units.h"

#include <QJsonObject>

namespace ventanilla::cli {

[[nodiscard]] QJsonObject toJson(const catalogue::Benefit &benefit, const std::vector<security::Unit> &units);
[[nodiscard]] QJsonObject toJson(const catalogue::BenefitHistoryEntry &entry, const std::vector<security::Unit> &units);
[[nodiscard]] QJsonObject toJson(const catalogue::LikeBenefit &like);
[[nodiscard]] QJsonObject toJson(const catalogue::Reach &reach);

// `benefit` with what the object says, in the form in which toJson writes it; a key that is missing leaves it as it is, null
// empties it. Keys that are not of a benefit are passed over. Errors: InvalidInput with the key; NotFound "unit".
[[nodiscard]] Result<catalogue::Benefit> benefitFromJson(
    const QJsonObject &object, catalogue::Benefit benefit, const std::vector<security::Unit> &units);

} // namespace ventanilla::cli
