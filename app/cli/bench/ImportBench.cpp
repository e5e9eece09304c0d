#include "app/cli/bench/Bench.h"
#include "core/bench/RawPersons.h"
#include "core/interchange/Export.h"
#include "core/interchange/Import.h"
#include "core/security/Entrance.h"

#include <QTemporaryDir>

namespace ventanilla::cli::bench {

using namespace ventanilla::bench;

namespace {

// A municipality without anything in it, of which the caller is the administrator.
Result<security::Session> emptyStore(const QString &folder, const Clock &clock)
{
    security::Operator administrator;
    administrator.username = QStringLiteral("demo-admin");
    administrator.fullName = QStringLiteral("Administración");
    auto created = security::entrance::createStore(folder, QStringLiteral("16204"), QStringLiteral("Ninhue"),
        administrator, QStringLiteral("demo"), clock, security::PasswordPolicy::Demonstration);
    if (!created)
        return failure(created.error());
    if (auto accepted = security::Agreement::accept(created->session); !accepted)
        return failure(accepted.error());
    return std::move(created->session);
}

Result<double> secondsOf(const std::function<Result<void>()> &work)
{
    constexpr double milliseconds = 1000;
    Times times;
    if (auto done = times.measure(work); !done)
        return failure(done.error());
    return times.total() / milliseconds;
}

Result<double> importing(const QString &folder, const QString &file, qint64 rows, const Clock &clock)
{
    auto session = emptyStore(folder, clock);
    if (!session)
        return failure(session.error());
    return secondsOf([&]() -> Result<void> {
        TerminalProgress progress(QStringLiteral("import"));
        const auto report = interchange::importFile(*session, interchange::Kind::Persons, file, {}, progress);
        if (!report)
            return failure(report.error());
        if (report->added != rows)
            return failure(ErrorKind::Internal, QStringLiteral("import"), QString::number(report->rejected));
        return {};
    });
}

Result<double> inserting(const QString &folder, const RawPersons &persons, const Clock &clock)
{
    auto session = emptyStore(folder, clock);
    if (!session)
        return failure(session.error());
    return secondsOf([&] { return persons.insertInto(session->database()); });
}

Result<double> insertingBare(const QString &folder, const RawPersons &persons, const Clock &clock)
{
    auto session = emptyStore(folder, clock);
    if (!session)
        return failure(session.error());
    auto raw = RawStore::open(session->database().file(), session->database().key(), clock);
    if (!raw)
        return failure(raw.error());
    return secondsOf([&] { return persons.insertInto(**raw); });
}

} // namespace

// The persons of the store, as the file an export writes of them, into three empty stores; in the same order each.
Result<Figures> measureImport(const Setting &setting)
{
    const QTemporaryDir folder(setting.folder + QStringLiteral("/bench-import-XXXXXX"));
    const QString file = folder.filePath(QStringLiteral("personas.csv"));
    Result<RawPersons> persons = failure(ErrorKind::Internal);
    {
        auto session = signInAs(setting, QStringLiteral("demo-admin"));
        if (!session)
            return failure(session.error());
        TerminalProgress progress(QStringLiteral("export"));
        if (auto done = interchange::exportFile(*session, interchange::Kind::Persons, file, progress); !done)
            return failure(done.error());
        persons = RawPersons::of(session->database());
    }
    if (!persons)
        return failure(persons.error());
    const auto rows = double(persons->count());
    const auto raw = inserting(folder.filePath(QStringLiteral("raw")), *persons, setting.clock);
    const auto bare = insertingBare(folder.filePath(QStringLiteral("bare")), *persons, setting.clock);
    const auto ours = importing(folder.filePath(QStringLiteral("ours")), file, persons->count(), setting.clock);
    for (const auto *side : {&raw, &bare, &ours}) {
        if (!*side)
            return failure(side->error());
    }
    Figure figure = Figure::ofValue(QStringLiteral("persons"), QStringLiteral("rows/s"), rows / *ours);
    figure.beside(QStringLiteral("same_schema"), rows / *raw);
    figure.beside(QStringLiteral("without_journal_and_search"), rows / *bare);
    figure.aim(Figure::Target::RatioAtLeast, 0.7, QStringLiteral("same_schema"));
    figure.facts.insert(QStringLiteral("rows"), rows);
    return Figures{figure};
}

} // namespace ventanilla::cli::bench
