#include "app/cli/AlertJson.h"
#include "app/cli/GrantJson.h"
#include "app/cli/PersonLookup.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/DeliveryReceipt.h"
#include "ui/documents/DeliveryPaper.h"
#include "ui/words/AlertWords.h"
#include "ui/words/Format.h"

#include <memory>

namespace ventanilla::cli {

namespace {

using namespace ventanilla::catalogue;
using security::Session;

struct Arguments
{
    std::string folio;
    std::string person;
    std::string benefit;
    std::string status = "requested";
    std::string note;
    std::string alternative;
    std::string decree;
    std::string pdf;
    std::optional<qint64> amount;
    std::optional<double> quantity;
    int limit = largestGrantPage;
    int offset = 0;
};

Result<GrantId> idOf(const std::string &folio)
{
    const auto id = GrantId::fromFolio(QString::fromStdString(folio));
    if (!id)
        return failure(ErrorKind::InvalidInput, QStringLiteral("folio"));
    return *id;
}

// Nobody's name goes to standard error.
void warn(const Context &context, std::optional<equity::Standing> standing)
{
    if (!standing)
        return;
    standing->personName.clear();
    context.note(words(QT_TRANSLATE_NOOP("Cli", "Warning: %1")).arg(words::standingGrant(*standing)));
}

Result<void> request(Context &context, Session &session, const Arguments &arguments)
{
    const auto person = personOf(session, security::Permission::ReadPersonalFile, arguments.person);
    if (!person)
        return failure(person.error());
    const auto benefit = benefitByCode(session, QString::fromStdString(arguments.benefit));
    if (!benefit)
        return failure(benefit.error());
    const auto standing = equity::standingInTheWay(session, *person, benefit->id);
    if (!standing)
        return failure(standing.error());
    const auto id = requestGrant(
        session, {benefit->id, *person, arguments.amount, arguments.quantity, QString::fromStdString(arguments.note)});
    if (!id)
        return failure(id.error());
    context.answer(QJsonObject{{QStringLiteral("folio"), id->folio()}, {QStringLiteral("standing"), toJson(*standing)}},
        words(QT_TRANSLATE_NOOP("Cli", "Requested as grant %1.")).arg(id->folio()));
    warn(context, *standing);
    return {};
}

Result<void> take(Context &context, Session &session, GrantStep step, const Arguments &arguments)
{
    const auto id = idOf(arguments.folio);
    if (!id)
        return failure(id.error());
    const auto taken = takeStep(session,
        {*id, step, arguments.amount, arguments.quantity, QString::fromStdString(arguments.note),
            QString::fromStdString(arguments.alternative), QString::fromStdString(arguments.decree)});
    if (!taken)
        return failure(taken.error());
    const QString status = wordOf(statusAfter(step));
    context.answer(QJsonObject{{QStringLiteral("folio"), id->folio()}, {QStringLiteral("status"), status}},
        words(QT_TRANSLATE_NOOP("Cli", "Grant %1: done.")).arg(id->folio()));
    return {};
}

QString lineOf(const GrantRow &row)
{
    return QStringLiteral("%1  %2  %3: %4")
        .arg(row.grant.id.folio(), -10)
        .arg(words::date(row.grant.statusDate), row.benefitName, row.personName);
}

Result<void> list(Context &context, Session &session, const Arguments &arguments)
{
    GrantFilter filter;
    const auto status = grantStatusFrom(arguments.status);
    if (!status)
        return failure(ErrorKind::InvalidInput, QStringLiteral("status"), QStringLiteral("unknown_code"));
    filter.status = *status;
    filter.limit = arguments.limit;
    filter.offset = arguments.offset;
    if (!arguments.benefit.empty()) {
        const auto benefit = benefitByCode(session, QString::fromStdString(arguments.benefit));
        if (!benefit)
            return failure(benefit.error());
        filter.benefit = benefit->id;
    }
    const auto page = listGrants(session, filter);
    if (!page)
        return failure(page.error());
    QJsonArray array;
    for (const GrantRow &row : page->rows) {
        if (context.json())
            array.append(toJson(row));
        else
            context.print(lineOf(row));
    }
    if (context.json())
        context.printJson(array);
    return {};
}

Result<void> show(Context &context, Session &session, const Arguments &arguments)
{
    const auto id = idOf(arguments.folio);
    if (!id)
        return failure(id.error());
    const auto file = openGrant(session, *id);
    if (!file)
        return failure(file.error());
    const auto standing = equity::standingInTheWay(session, *id);
    if (!standing)
        return failure(standing.error());
    QJsonObject object = toJson(*file);
    object.insert(QStringLiteral("standing"), toJson(*standing));
    context.printJson(object);
    return {};
}

Result<void> overdrawn(Context &context, Session &session)
{
    const auto found = listOverdrafts(session);
    if (!found)
        return failure(found.error());
    QJsonArray array;
    for (const Overdraft &overdraft : *found) {
        if (context.json()) {
            array.append(toJson(overdraft));
            continue;
        }
        context.print(words(QT_TRANSLATE_NOOP("Cli", "%1 (%2): %3 of %4"))
                          .arg(overdraft.benefit.name, wordOf(overdraft.kind), words::number(overdraft.committed),
                              words::number(overdraft.limit)));
        for (const GrantRow &row : overdraft.grants)
            context.print(QStringLiteral("  ") + lineOf(row));
    }
    if (context.json())
        context.printJson(array);
    return {};
}

Result<void> writeReceipt(Context &context, Session &session, const Arguments &arguments)
{
    const auto id = idOf(arguments.folio);
    if (!id)
        return failure(id.error());
    const auto receipt = deliveryReceiptOf(session, *id);
    if (!receipt)
        return failure(receipt.error());
    const QString file = QString::fromStdString(arguments.pdf);
    if (auto written = documents::writePdf(documents::paperOf(*receipt), file); !written)
        return written;
    context.answer(QJsonObject{{QStringLiteral("folio"), id->folio()}, {QStringLiteral("pdf"), file}},
        words(QT_TRANSLATE_NOOP("Cli", "Receipt of %1 written to %2")).arg(id->folio(), file));
    return {};
}

class GrantFamily
{
public:
    GrantFamily(CLI::App &app, Context &context)
        : m_context(context), m_arguments(std::make_shared<Arguments>()),
          m_family(app.add_subcommand("grant", helpWords(QT_TRANSLATE_NOOP("Cli", "Grants, from request to delivery"))))
    {
        m_family->require_subcommand(1);
        m_family->footer("ventanilla-cli --store ninhue --operator rosa grant list --status evaluated");
    }

    void addRequest()
    {
        CLI::App *command = add("request", QT_TRANSLATE_NOOP("Cli", "Ask for a benefit for a person"),
            "request 12345678-5 CAJA_ALIMENTOS --quantity 1",
            [](Context &context, Session &session, const Arguments &arguments) {
                return request(context, session, arguments);
            });
        command->add_option("person", m_arguments->person, helpWords(QT_TRANSLATE_NOOP("Cli", "RUT or folio")))
            ->required();
        command->add_option("benefit", m_arguments->benefit, helpWords(QT_TRANSLATE_NOOP("Cli", "Code of the benefit")))
            ->required();
        addMeasures(command);
        addNote(command);
    }

    void addStep(const char *name, const char *what, GrantStep step)
    {
        const std::string example = std::string(name) + " 7-1234"
            + (step == GrantStep::Reject         ? " --note … --alternative …"
                    : step == GrantStep::Approve ? " --folio D-204"
                                                 : "");
        CLI::App *command =
            add(name, what, example, [step](Context &context, Session &session, const Arguments &arguments) {
                return take(context, session, step, arguments);
            });
        addFolio(command);
        addNote(command);
        if (step == GrantStep::Evaluate || step == GrantStep::Approve)
            addMeasures(command);
        if (step == GrantStep::Reject)
            command->add_option("--alternative", m_arguments->alternative,
                helpWords(QT_TRANSLATE_NOOP("Cli", "What the person is offered instead")));
        if (step == GrantStep::Approve || step == GrantStep::Deliver)
            command->add_option("--folio", m_arguments->decree, helpWords(QT_TRANSLATE_NOOP("Cli", "Decree or folio")));
    }

    void addReading()
    {
        CLI::App *listing = add(
            "list", QT_TRANSLATE_NOOP("Cli", "List the grants that stand at a step"), "list --status approved", list);
        listing->add_option("--status", m_arguments->status,
            helpWords(QT_TRANSLATE_NOOP("Cli", "requested, evaluated, approved, rejected, delivered or cancelled")));
        listing->add_option("--benefit", m_arguments->benefit,
            helpWords(QT_TRANSLATE_NOOP("Cli", "Only those of this benefit (code)")));
        listing->add_option("--limit", m_arguments->limit, helpWords(QT_TRANSLATE_NOOP("Cli", "At most so many")));
        listing->add_option("--offset", m_arguments->offset, helpWords(QT_TRANSLATE_NOOP("Cli", "Leave out so many")));
        addFolio(add("show", QT_TRANSLATE_NOOP("Cli", "Show a grant with its steps and what may be done now"),
            "show 7-1234", show));
        add("overdrafts", QT_TRANSLATE_NOOP("Cli", "What was promised or given beyond quota, budget or stock"),
            "overdrafts",
            [](Context &context, Session &session, const Arguments &) { return overdrawn(context, session); });
        CLI::App *paper = add("receipt", QT_TRANSLATE_NOOP("Cli", "Write the receipt of delivery, to be signed"),
            "receipt 7-1234 --pdf entrega.pdf", writeReceipt);
        addFolio(paper);
        paper->add_option("--pdf", m_arguments->pdf, helpWords(QT_TRANSLATE_NOOP("Cli", "File to write")))->required();
    }

private:
    using Body = std::function<Result<void>(Context &, Session &, const Arguments &)>;

    CLI::App *add(const char *name, const char *what, const std::string &example, Body body)
    {
        CLI::App *command = m_family->add_subcommand(name, helpWords(what));
        command->footer("ventanilla-cli --store ninhue --operator rosa grant " + example);
        command->callback([&context = m_context, arguments = m_arguments, body = std::move(body)] {
            context.withSession([&](Session &session) { return body(context, session, *arguments); });
        });
        return command;
    }

    void addFolio(CLI::App *command)
    {
        command->add_option("grant", m_arguments->folio, helpWords(QT_TRANSLATE_NOOP("Cli", "Folio of the grant")))
            ->required();
    }

    void addNote(CLI::App *command)
    {
        command->add_option("--note", m_arguments->note, helpWords(QT_TRANSLATE_NOOP("Cli", "Opinion, or reason")));
    }

    void addMeasures(CLI::App *command)
    {
        command->add_option("--amount", m_arguments->amount, helpWords(QT_TRANSLATE_NOOP("Cli", "Whole pesos")));
        command->add_option(
            "--quantity", m_arguments->quantity, helpWords(QT_TRANSLATE_NOOP("Cli", "How many; of goods whole units")));
    }

    Context &m_context;
    std::shared_ptr<Arguments> m_arguments;
    CLI::App *m_family;
};

} // namespace

void addGrantCommands(CLI::App &app, Context &context)
{
    GrantFamily family(app, context);
    family.addRequest();
    family.addStep(
        "evaluate", QT_TRANSLATE_NOOP("Cli", "Give an opinion, with amount or quantity"), GrantStep::Evaluate);
    family.addStep("approve", QT_TRANSLATE_NOOP("Cli", "Approve what was evaluated"), GrantStep::Approve);
    family.addStep("reject", QT_TRANSLATE_NOOP("Cli", "Reject, with a reason and an alternative"), GrantStep::Reject);
    family.addStep("deliver", QT_TRANSLATE_NOOP("Cli", "Note that it was handed over"), GrantStep::Deliver);
    family.addStep("cancel", QT_TRANSLATE_NOOP("Cli", "Cancel what was approved, with a reason"), GrantStep::Cancel);
    family.addStep("take-back", QT_TRANSLATE_NOOP("Cli", "Take back a delivery that did not happen, or was made twice"),
        GrantStep::TakeBack);
    family.addReading();
}

} // namespace ventanilla::cli
