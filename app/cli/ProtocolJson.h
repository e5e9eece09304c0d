#pragma once

#include "core/referrals/ProtocolFile.h"

#include <QJsonObject>

// How protocols stand in JSON on the command line. What is proposed:
//   {"from_unit": "MESON", "to_unit": "UAS", "motive": "BECA" (missing or null: any), "documents": ["…"],
//    "maximum_days": 8, "responsible_role": "social_worker", "responsibilities": "…", "valid_from": "2026-04-01"}
namespace ventanilla::cli {

// What the object does not name stays as in a new order: no documents, the usual term, valid from today.
// Errors: NotFound ("from_unit", "to_unit", "motive"); InvalidInput ("responsible_role", "valid_from").
[[nodiscard]] Result<referrals::ProposalOrder> proposalFromJson(security::Session &session, const QJsonObject &object);

[[nodiscard]] QJsonObject toJson(const referrals::ProtocolLine &line);
[[nodiscard]] QJsonObject toJson(const referrals::VersionOnFile &version, const referrals::ProtocolFile &file);
[[nodiscard]] QJsonObject toJson(const referrals::ProtocolFile &file);

} // namespace ventanilla::cli
