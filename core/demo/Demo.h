#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/security/Operator.h"
#include "core/store/Database.h"

#include <QDate>

#include <optional>
#include <vector>

// A whole working municipality that nobody lives in: as many persons and households as the Registro Social de Hogares of a
// commune has, by age and sex in the proportions of its census, with names, addresses and a history that could be true.
// Public figures and name lists: resources/data. No row stands for a real person.
namespace ventanilla::demo {

struct DemoOptions
{
    static constexpr qint64 mostPersons = 5'000'000;
    static constexpr qint64 mostAttentions = 10'000'000;
    static constexpr int mostMonths = 120;

    QString communeCode = QStringLiteral("16204"); // one of communesWithFigures()
    std::optional<qint64> persons;                 // as many as in the RSH
    std::optional<qint64> attentions;              // 0.9 a person and year
    int months = 12;                               // that the attentions go back
    QDate until;                                   // the last day of the history; yesterday in Chile when invalid
    quint64 seed = 1;

    // Today has hours to come, in which nobody can have been attended yet.
    [[nodiscard]] QDate lastDay(const Clock &clock) const;
};

struct DemoSummary
{
    qint64 persons = 0;
    qint64 households = 0;
    qint64 attentions = 0;
    qint64 referrals = 0;
    qint64 grants = 0;
    qint64 cases = 0;
    // One of each role, demo-meson, demo-asistente, demo-encargado, demo-supervisor and demo-admin, as stored. They can
    // sign in once the caller has given them key slots.
    std::vector<security::Operator> operators;
};

// Fills a store that has nothing in it but perhaps its first administrator. The same options give the same rows with the
// same ids, and so the same digest. Writes some thousands of rows a transaction; what an error or a cancel leaves behind
// is part of a municipality: throw the store away. Progress counts persons and attentions.
// Errors: InvalidInput "commune", "persons", "attentions", "months", "until"; Conflict "store" when it has persons or units;
// Cancelled and those of the store.
[[nodiscard]] Result<DemoSummary> generate(const DemoOptions &options, store::Database &database, Progress &progress);

} // namespace ventanilla::demo
