#include "app/cli/ExchangeJson.h"
#include "app/cli/JsonValues.h"
#include "app/cli/ServerChoice.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/sync/client/ServerExchange.h"
#include "core/sync/engine/SyncState.h"
#include "ui/words/ErrorWords.h"
#include "ui/words/Format.h"

#include <memory>

namespace ventanilla::cli {

namespace {

using security::Session;

void answerExchanged(Context &context, const sync::ExchangeReport &report)
{
    if (context.json()) {
        context.printJson(QJsonObject{{QStringLiteral("sent_entries"), report.sentEntries},
            {QStringLiteral("received_entries"), report.reception.entries},
            {QStringLiteral("received_transactions"), report.reception.transactions},
            {QStringLiteral("sent_bytes"), report.sentBytes}, {QStringLiteral("received_bytes"), report.receivedBytes},
            {QStringLiteral("round_trips"), report.roundTrips},
            {QStringLiteral("conflicts"), report.reception.conflicts},
            {QStringLiteral("waiting"), waitingJson(report.reception.waiting)}, {QStringLiteral("wiped"), report.wiped},
            {QStringLiteral("problem"),
                json::of(report.refusedBatch ? sync::server_exchange::problemWord(*report.refusedBatch) : QString())}});
        return;
    }
    context.print(words(QT_TRANSLATE_NOOP("Cli", "Exchanged: %1 changes sent, %2 received."))
                      .arg(words::number(report.sentEntries), words::number(report.reception.entries)));
    if (report.reception.conflicts > 0)
        context.print(words(QT_TRANSLATE_NOOP("Cli", "There are %1 new conflicts: see conflict list."))
                          .arg(words::number(report.reception.conflicts)));
    if (!report.reception.waiting.empty())
        context.print(words(QT_TRANSLATE_NOOP(
            "Cli", "Some changes wait for those of another computer, which have not come yet: see sync status.")));
}

Result<void> answer(Context &context, const Result<sync::ExchangeReport> &report)
{
    if (!report)
        return failure(report.error());
    answerExchanged(context, *report);
    if (report->wiped)
        context.refuse(words(QT_TRANSLATE_NOOP("Cli",
            "This computer was taken out of the municipality's list. What it had was handed over; it cannot be opened "
            "any more.")));
    else if (report->refusedBatch)
        context.fail(*report->refusedBatch);
    return {};
}

Result<void> exchange(Context &context, Session &session, const std::string &server)
{
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Exchanging")));
    return answer(context, sync::server_exchange::run(session.database(), progress, QString::fromStdString(server)));
}

struct NewServer
{
    std::string url;
    std::string certificate;
};

Result<void> changeServer(Context &context, Session &session, const NewServer &given)
{
    if (auto allowed = session.require(security::Permission::ManageDevices); !allowed)
        return allowed;
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Exchanging")));
    const auto server = chosenServer(context, given.url, given.certificate, progress);
    if (!server)
        return {};
    return answer(context, sync::server_exchange::changeServer(session.database(), *server, progress));
}

// A computer whose lease has ended is opened for this one thing, which renews it.
void runExchange(Context &context, const std::string &server)
{
    auto session = context.signIn(security::entrance::Purpose::Exchange);
    if (!session)
        return context.fail(session.error());
    if (auto done = exchange(context, *session, server); !done)
        context.fail(done.error());
}

QString stateWord(sync::HandedOver::State state)
{
    switch (state) {
    case sync::HandedOver::State::Done:
        return QStringLiteral("done");
    case sync::HandedOver::State::NotNow:
        return QStringLiteral("not_now");
    case sync::HandedOver::State::TooSlow:
        break;
    }
    return QStringLiteral("too_slow");
}

QString sentence(sync::HandedOver::State state)
{
    switch (state) {
    case sync::HandedOver::State::Done:
        return words(QT_TRANSLATE_NOOP("Cli", "The server has a snapshot: new computers begin with it."));
    case sync::HandedOver::State::NotNow:
        return words(QT_TRANSLATE_NOOP("Cli",
            "The server takes no snapshot now: it has everything in one already, another computer hands one over, or "
            "something must be exchanged first."));
    case sync::HandedOver::State::TooSlow:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Cli", "The link is too slow for a snapshot. It goes on tomorrow."));
}

Result<void> handOver(Context &context, Session &session, const std::string &server)
{
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Handing over a snapshot")));
    const auto handed =
        sync::server_exchange::handOverSnapshot(session.database(), progress, QString::fromStdString(server));
    if (!handed)
        return failure(handed.error());
    if (context.json())
        context.printJson(QJsonObject{
            {QStringLiteral("state"), stateWord(handed->state)}, {QStringLiteral("sent_bytes"), handed->sentBytes}});
    else
        context.print(sentence(handed->state));
    return {};
}

void runHandOver(Context &context, const std::string &server)
{
    context.withSession([&](Session &session) { return handOver(context, session, server); });
}

QJsonValue lastJson(const std::optional<sync::ExchangeRecord> &last)
{
    if (!last)
        return {};
    return QJsonObject{{QStringLiteral("at"), json::of(last->at)}, {QStringLiteral("sent_entries"), last->sentEntries},
        {QStringLiteral("received_entries"), last->receivedEntries}, {QStringLiteral("sent_bytes"), last->sentBytes},
        {QStringLiteral("received_bytes"), last->receivedBytes}, {QStringLiteral("problem"), json::of(last->problem)}};
}

QJsonObject stateJson(const sync::SyncState &state)
{
    return QJsonObject{{QStringLiteral("enrolled"), state.enrolled}, {QStringLiteral("last"), lastJson(state.last)},
        {QStringLiteral("last_good"), json::of(state.lastGood)},
        {QStringLiteral("unsent_entries"), state.unsentEntries},
        {QStringLiteral("oldest_unsent"), json::of(state.oldestUnsent)},
        {QStringLiteral("waiting"), waitingJson(state.waiting)},
        {QStringLiteral("open_conflicts"), state.openConflicts},
        {QStringLiteral("lease_until"), json::of(state.leaseUntil)},
        {QStringLiteral("clock_skew_seconds"), state.clockSkewSeconds}};
}

void printState(Context &context, const sync::SyncState &state)
{
    const auto line = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            context.print(words(label).arg(value));
    };
    if (!state.enrolled)
        context.print(words(QT_TRANSLATE_NOOP("Cli", "This computer works on its own: no server has enrolled it.")));
    line(QT_TRANSLATE_NOOP("Cli", "Last exchange: %1"), words::dateTime(state.lastGood));
    line(QT_TRANSLATE_NOOP("Cli", "Changes that only this computer has: %1"), words::number(state.unsentEntries));
    line(QT_TRANSLATE_NOOP("Cli", "the oldest of them: %1"), words::dateTime(state.oldestUnsent));
    for (const sync::Waiting &waiting : state.waiting)
        context.print(words(QT_TRANSLATE_NOOP("Cli", "Changes of computer %1 wait for those of computer %2"))
                          .arg(waiting.device)
                          .arg(waiting.forDevice));
    line(QT_TRANSLATE_NOOP("Cli", "Open conflicts: %1"), words::number(state.openConflicts));
    line(QT_TRANSLATE_NOOP("Cli", "May be used without an exchange until: %1"), words::dateTime(state.leaseUntil));
}

Result<void> showState(Context &context, Session &session)
{
    const auto state =
        session.database().read([](store::Connection &connection) { return sync::sync_state::read(connection); });
    if (!state)
        return failure(state.error());
    if (context.json())
        context.printJson(stateJson(*state));
    else
        printState(context, *state);
    return {};
}

void runStatus(Context &context)
{
    auto session = context.signIn(security::entrance::Purpose::Exchange);
    if (!session)
        return context.fail(session.error());
    if (auto done = showState(context, *session); !done)
        context.fail(done.error());
}

void addServerCommand(CLI::App &sync, Context &context)
{
    auto given = std::make_shared<NewServer>();
    CLI::App *command = sync.add_subcommand("server",
        helpWords(QT_TRANSLATE_NOOP("Cli",
            "Exchange with another server of the same commune from now on, such as the office's relay or the "
            "region's")));
    command->add_option("address", given->url, helpWords(QT_TRANSLATE_NOOP("Cli", "Address of the server")))
        ->required();
    command->add_option("--accept-certificate", given->certificate,
        helpWords(QT_TRANSLATE_NOOP("Cli", "SHA-256 of the server's certificate, as its administrator told you")));
    command->footer("ventanilla-cli --store ninhue --operator rosa sync server https://192.168.1.10:8443");
    command->callback([&context, given] {
        context.withSession([&](Session &session) { return changeServer(context, session, *given); });
    });
}

} // namespace

void addSyncCommands(CLI::App &app, Context &context)
{
    auto server = std::make_shared<std::string>();
    CLI::App *command =
        app.add_subcommand("sync", helpWords(QT_TRANSLATE_NOOP("Cli", "Exchange with the regional server now")));
    command->require_subcommand(0, 1);
    command->add_option("--server", *server,
        helpWords(QT_TRANSLATE_NOOP("Cli", "Another address of the server this computer is enrolled with")));
    command->footer("ventanilla-cli --store ninhue --operator rosa sync --json");
    command->callback([&context, command, server] {
        if (command->get_subcommands().empty())
            runExchange(context, *server);
    });
    command->add_subcommand("status", helpWords(QT_TRANSLATE_NOOP("Cli", "What was exchanged and what waits")))
        ->footer("ventanilla-cli --store ninhue --operator rosa sync status --json")
        ->callback([&context] { runStatus(context); });
    command
        ->add_subcommand("snapshot",
            helpWords(QT_TRANSLATE_NOOP("Cli", "Hand over a snapshot, with which new computers begin, to the server")))
        ->footer("ventanilla-cli --store ninhue --operator rosa sync snapshot --json")
        ->callback([&context, server] { runHandOver(context, *server); });
    addServerCommand(*command, context);
    addStickCommands(*command, context);
}

} // namespace ventanilla::cli
