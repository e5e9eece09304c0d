#include "app/cli/bench/Bench.h"
#include "app/workspace/Workspace.h"
#include "core/attention/Screening.h"
#include "core/bench/Samples.h"
#include "core/bench/StatementTrace.h"

namespace ventanilla::cli::bench {

using namespace ventanilla::bench;

namespace {

constexpr int opened = 400;

} // namespace

// Every second person is opened as the page does, the others get the very statements that opening them asks, noted
// beforehand for all of them, so that all are equally known to the cache.
Result<Figures> measureScreening(const Setting &setting)
{
    auto session = signInAs(setting, QStringLiteral("demo-meson"));
    if (!session)
        return failure(session.error());
    store::Database &database = session->database();
    const auto persons = samplePersons(database, 2 * opened, 2);
    if (!persons)
        return failure(persons.error());
    const attention::Sources sources = workspace::frontDeskSources();
    const auto open = [&](const Sample &person) { return attention::openScreening(*session, sources, person.id); };
    std::vector<std::vector<std::string>> statements;
    for (const Sample &person : *persons) {
        const StatementTrace trace(database);
        if (const auto screening = open(person); !screening)
            return failure(screening.error());
        statements.push_back(trace.statements());
    }
    Times ours;
    Times bare;
    double asked = 0;
    for (size_t index = 0; index < persons->size(); ++index) {
        if (index % 2 == 0) {
            if (const auto screening = ours.measure([&] { return open((*persons)[index]); }); !screening)
                return failure(screening.error());
        } else {
            Replay replay(database, statements[index]);
            bare.measure([&] { return replay.run(); });
            asked += double(statements[index].size());
        }
    }
    Figure figure = Figure::ofTimes(QStringLiteral("open"), ours);
    figure.beside(QStringLiteral("same_statements"), bare).aim(Figure::Target::AtMost, 20);
    figure.facts.insert(QStringLiteral("statements"), asked / double(bare.count()));
    return Figures{figure};
}

} // namespace ventanilla::cli::bench
