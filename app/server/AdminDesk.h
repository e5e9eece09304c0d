#pragma once

#include "app/server/Output.h"
#include "app/server/ServerOptions.h"

#include <functional>

namespace ventanilla::server {

// What every command of an administrator has to work with.
struct Desk
{
    const ServerOptions &options;
    Output &output;
    SystemClock clock;

    // Opens the ledger for the body, and says what went wrong.
    void withLedger(const std::function<Result<void>(sync::Ledger &)> &body)
    {
        auto ledger = options.openLedger(clock);
        auto done = ledger ? body(**ledger) : Result<void>(failure(ledger.error()));
        if (!done)
            output.fail(done.error());
    }
};

// ISO 8601 in UTC; empty for an invalid one.
[[nodiscard]] inline QString iso(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : QString();
}

// A command that has others beneath it.
[[nodiscard]] inline CLI::App *addGroup(CLI::App &admin, const char *name, const std::string &help, const char *example)
{
    CLI::App *group = admin.add_subcommand(name, help);
    group->require_subcommand(1);
    group->footer(example);
    return group;
}

void addRelayCommands(CLI::App &admin, const std::shared_ptr<Desk> &desk);

} // namespace ventanilla::server
