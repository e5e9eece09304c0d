#include "core/catalogue/BenefitTerms.h"

namespace ventanilla::catalogue {

QStringList changedTerms(const Benefit &before, const Benefit &after)
{
    QStringList changed;
    forEachTerm([&](const char *column, auto member) {
        if (before.*member != after.*member)
            changed.append(QString::fromLatin1(column));
    });
    return changed;
}

Benefit withChanges(Benefit current, const Benefit &opened, const Benefit &edited)
{
    forEachTerm([&](const char *, auto member) {
        if (opened.*member != edited.*member)
            current.*member = edited.*member;
    });
    return current;
}

} // namespace ventanilla::catalogue
