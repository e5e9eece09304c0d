#pragma once

#include <QString>

#include <array>
#include <optional>

namespace ventanilla::interchange {

// The files of interchange.md, in an order in which each finds what it refers to already imported.
enum class Kind { Benefits, Persons, Households, Programmes, Grants, Attentions, Referrals, Cases };

inline constexpr std::array allKinds{Kind::Benefits, Kind::Persons, Kind::Households, Kind::Programmes, Kind::Grants,
    Kind::Attentions, Kind::Referrals, Kind::Cases};

// Stable words for the command line and mappings: "personas", "hogares", …
[[nodiscard]] QString codeOf(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromCode(const QString &code);

} // namespace ventanilla::interchange
