#pragma once

#include "core/attention/Attention.h"
#include "core/security/Units.h"

namespace ventanilla::frontdesk {

// What attentions choose from: the motives and units of the municipality.
struct Office
{
    std::vector<attention::Motive> motives; // those in use, in their order
    std::vector<security::Unit> units;      // those in use

    // Also of what is no longer in use; empty when unknown.
    [[nodiscard]] QString motiveName(MotiveId id) const;
    [[nodiscard]] QString unitName(UnitId id) const;

    // Requires ReadPersonalFile.
    [[nodiscard]] static Result<Office> load(security::Session &session);

private:
    std::vector<attention::Motive> m_retiredMotives;
    std::vector<security::Unit> m_retiredUnits;
};

} // namespace ventanilla::frontdesk
