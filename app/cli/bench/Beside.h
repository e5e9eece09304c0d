#pragma once

#include "app/cli/bench/Bench.h"
#include "core/bench/StatementTrace.h"

namespace ventanilla::cli::bench {

// What `body` asks of the store in each round, beside the very statements that it asked, by themselves. `body` is given
// the round, and says whether it could; `target` is of milliseconds, for the p99.
template <class Body>
Result<Figure> measuredBeside(store::Database &database, const QString &key, int rounds, double target, Body body)
{
    Times ours;
    Times bare;
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::string> statements;
        {
            const ventanilla::bench::StatementTrace trace(database); // and so the pages are in the cache for both
            if (const auto done = body(round); !done)
                return failure(done.error());
            statements = trace.statements();
        }
        if (const auto done = ours.measure([&] { return body(round); }); !done)
            return failure(done.error());
        ventanilla::bench::Replay replay(database, statements);
        bare.measure([&] { return replay.run(); });
    }
    Figure figure = Figure::ofTimes(key, ours);
    figure.beside(QStringLiteral("same_statements"), bare).aim(Figure::Target::AtMost, target);
    return figure;
}

} // namespace ventanilla::cli::bench
