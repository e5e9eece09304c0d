#pragma once

#include "core/base/Result.h"
#include "core/demo/Random.h"

#include <QHash>
#include <QStringList>

namespace ventanilla::demo {

// What operators write down: short case notes, answers and next steps for each motive (resources/data/narrative.csv).
class Narrative
{
public:
    [[nodiscard]] static Result<Narrative> load();

    [[nodiscard]] QString note(const QString &motive, Random &random) const;
    [[nodiscard]] QString answer(const QString &motive, Random &random) const;
    [[nodiscard]] QString nextStep(const QString &motive, Random &random) const; // may be empty
    [[nodiscard]] static QString referralAnswer(Random &random);
    [[nodiscard]] static QString pendingAnswer(Random &random);
    [[nodiscard]] static QString counterReferral(Random &random);
    [[nodiscard]] static QString returnReason(Random &random);
    [[nodiscard]] static QString caseResult(Random &random);

private:
    struct Texts
    {
        QStringList notes;
        QStringList answers;
        QStringList nextSteps;
    };
    QHash<QString, Texts> m_texts; // by the motive's code
};

} // namespace ventanilla::demo
