#pragma once

#include "core/catalogue/rules/Evaluation.h"
#include "core/security/Session.h"

#include <QHash>

namespace ventanilla::catalogue {

// What people call the benefits that rules name by their codes: what is read aloud says the name. A code that no benefit
// has stays.
class BenefitNames
{
public:
    BenefitNames() = default; // knows none

    // As they are called on a day.
    [[nodiscard]] static BenefitNames on(store::Connection &connection, const QDate &day);

    void add(const QString &code, const QString &name);

    void sayIn(Condition &condition) const;
    void sayIn(RuleNode &rule) const;
    void sayIn(Evaluation &evaluation) const;

private:
    void sayIn(Finding &finding) const;

    QHash<QString, QString> m_names; // by folded code
};

// Today's. Requires ReadCatalogue.
[[nodiscard]] Result<BenefitNames> benefitNames(security::Session &session);

} // namespace ventanilla::catalogue
