#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace ventanilla::words {

// A benefit's requirements as a list to read aloud, one sentence a line.
struct RequirementLines
{
    QStringList conditions; // all must hold
    QStringList toVerify;   // what only the person can show
    bool readable = true;   // false: the text is no rule, and stands in `conditions` as it is

    bool operator==(const RequirementLines &) const = default;
};

// `benefitNames`: what the benefits that rules name are called, by their folded codes; others are told by their code.
[[nodiscard]] RequirementLines requirementLines(
    const QString &ruleText, const std::map<QString, QString> &benefitNames = {});

} // namespace ventanilla::words
