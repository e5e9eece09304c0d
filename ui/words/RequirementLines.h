#pragma once

#include "core/catalogue/BenefitNames.h"

#include <QString>
#include <QStringList>

namespace ventanilla::words {

// A benefit's requirements as a list to read aloud, one sentence a line.
struct RequirementLines
{
    QStringList conditions; // all must hold
    QStringList toVerify;   // what only the person can show
    bool readable = true;   // false: the text is no rule, and stands in `conditions` as it is

    bool operator==(const RequirementLines &) const = default;
};

[[nodiscard]] RequirementLines requirementLines(const QString &ruleText, const catalogue::BenefitNames &names = {});

} // namespace ventanilla::words
