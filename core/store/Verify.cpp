#include "core/store/Verify.h"

#include "core/store/ConnectionState.h"
#include "core/store/Journal.h"
#include "core/store/VerifyParts.h"

#include <algorithm>
#include <functional>

namespace ventanilla::store {

namespace {

// Each row of a checking PRAGMA is a problem, but "ok".
void addRows(Connection &connection, Sql pragma, ProblemKind kind, ProblemList &problems)
{
    auto rows = connection.statement(pragma);
    while (rows.step()) {
        if (const auto text = rows.value<QString>(0); text != QLatin1String("ok"))
            problems.add(kind, text);
    }
}

void checkForeignKeys(Connection &connection, ProblemList &problems)
{
    auto rows = connection.statement("PRAGMA foreign_key_check");
    while (rows.step()) {
        problems.add(ProblemKind::ForeignKeys,
            QStringLiteral("%1 %2 -> %3")
                .arg(rows.value<QString>(0), Id<void>(rows.value<qint64>(1)).folio(), rows.value<QString>(2)));
    }
}

void checkChain(Connection &connection, ProblemList &problems)
{
    for (const QString &problem : journal::verifyChain(connection))
        problems.add(ProblemKind::JournalChain, problem);
}

// What the cipher checks is in the file itself, not in the log of what was written last.
void moveLogIntoFile(Database &database)
{
    sqlite3_wal_checkpoint_v2(database.state().handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

struct Check
{
    ProblemKind kind;
    std::function<Result<void>(Database &, ProblemList &)> run;
};

template <class Body>
Check reading(ProblemKind kind, Body body)
{
    return {kind, [body](Database &database, ProblemList &problems) {
                return database.read([&](Connection &connection) { body(connection, problems); });
            }};
}

std::vector<Check> allChecks()
{
    std::vector<Check> checks{
        reading(ProblemKind::Cipher,
            [](Connection &connection, ProblemList &problems) {
                addRows(connection, "PRAGMA cipher_integrity_check", ProblemKind::Cipher, problems);
            }),
        reading(ProblemKind::Pages,
            [](Connection &connection, ProblemList &problems) {
                addRows(connection, "PRAGMA integrity_check", ProblemKind::Pages, problems);
            }),
        reading(ProblemKind::ForeignKeys, checkForeignKeys),
        reading(ProblemKind::JournalChain, checkChain),
        reading(ProblemKind::DerivedState, checkReferralStates),
        reading(ProblemKind::DerivedState, checkGrantStates),
        reading(ProblemKind::DerivedState, checkUnions),
        {ProblemKind::SearchIndex, checkSearchIndexes},
    };
    for (const ReplicatedTable &table : replicatedTables()) {
        checks.push_back(reading(ProblemKind::Replay,
            [&table](Connection &connection, ProblemList &problems) { checkReplay(connection, table, problems); }));
    }
    return checks;
}

} // namespace

void ProblemList::add(ProblemKind kind, const QString &detail)
{
    if (std::ranges::count(m_problems, kind, &Problem::kind) < mostProblemsOfAKind)
        m_problems.push_back({kind, detail});
}

QString codeOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Cipher:
        return QStringLiteral("cipher");
    case ProblemKind::Pages:
        return QStringLiteral("pages");
    case ProblemKind::ForeignKeys:
        return QStringLiteral("foreign_keys");
    case ProblemKind::JournalChain:
        return QStringLiteral("journal_chain");
    case ProblemKind::Replay:
        return QStringLiteral("replay");
    case ProblemKind::DerivedState:
        return QStringLiteral("derived_state");
    case ProblemKind::SearchIndex:
        return QStringLiteral("search_index");
    }
    return {};
}

Result<std::vector<Problem>> verify(Database &database, Progress &progress)
{
    moveLogIntoFile(database);
    ProblemList problems(progress);
    const std::vector<Check> checks = allChecks();
    qint64 done = 0;
    for (const Check &check : checks) {
        const auto ran = check.run(database, problems);
        if (!ran && ran.error().kind == ErrorKind::Busy)
            return failure(ran.error());
        if (!ran && ran.error().kind != ErrorKind::Cancelled)
            problems.add(check.kind, ran.error().detail);
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled);
        progress.report(++done, qint64(checks.size()));
    }
    return problems.take();
}

} // namespace ventanilla::store
