#pragma once

#include "core/catalogue/Benefit.h"
#include "core/security/Session.h"

namespace ventanilla::catalogue {

// Why two benefits may be one entered twice.
enum class Likeness {
    Name,   // most of their words are the same, or differ by a slip
    Purpose // same kind, need and life stage, both of which are said
};

struct LikeBenefit
{
    Benefit benefit;
    Likeness likeness = Likeness::Name;

    bool operator==(const LikeBenefit &) const = default;
};

// Those of `others` that are given by the same unit and institution as `benefit`, in days in which both are, and are like
// it; of other givers only those whose names have the very same words. The likest name first. They are shown before it is
// saved, and forbid nothing.
[[nodiscard]] std::vector<LikeBenefit> likeBenefits(const Benefit &benefit, const std::vector<Benefit> &others);

// The same among the whole catalogue. Requires ReadCatalogue.
[[nodiscard]] Result<std::vector<LikeBenefit>> likeBenefits(security::Session &session, const Benefit &benefit);

// A code that a name suggests and nobody of `taken` has: "Caja de alimentos" → CAJA_ALIMENTOS. Empty for a name without a letter.
[[nodiscard]] QString proposedCode(const QString &name, const QStringList &taken);

} // namespace ventanilla::catalogue
