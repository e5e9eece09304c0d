#include "app/cli/JsonFile.h"
#include "app/cli/ProtocolJson.h"
#include "app/cli/UnitLookup.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "ui/documents/ProtocolPdf.h"
#include "ui/words/Format.h"
#include "ui/words/ProtocolWords.h"

#include <algorithm>
#include <memory>

namespace ventanilla::cli {

namespace {

using referrals::VersionOnFile;
using security::Session;

struct Arguments
{
    std::string protocol;
    std::string file;
    std::string unit;
    std::string reason;
    std::string document;
    std::string pdf;
    bool withoutProtocol = false;
    bool waiting = false;
};

Result<ProtocolId> idOf(const std::string &folio)
{
    const auto id = ProtocolId::fromFolio(QString::fromStdString(folio));
    if (!id)
        return failure(ErrorKind::InvalidInput, QStringLiteral("folio"));
    return *id;
}

QString lineText(const referrals::ProtocolLine &line)
{
    QStringList parts{QStringLiteral("%1 → %2").arg(line.from.name, line.to.name),
        words::protocolMotive(line.motiveName), words::protocolInForce(line)};
    if (line.inForce)
        parts.prepend(line.inForce->id.folio());
    else if (line.other)
        parts.prepend(line.other->id.folio());
    parts.append(words::protocolOther(line));
    parts.append(words(QT_TRANSLATE_NOOP("Cli", "referrals in %1 days: %2"))
                     .arg(words::number(referrals::monitoredDays), words::number(line.referrals)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  "));
}

Result<void> list(Context &context, Session &session, const Arguments &arguments)
{
    const auto lines = referrals::listProtocols(session);
    if (!lines)
        return failure(lines.error());
    QJsonArray array;
    for (const referrals::ProtocolLine &line : *lines) {
        if ((arguments.withoutProtocol && line.inForce) || (arguments.waiting && line.waitsFor.isEmpty()))
            continue;
        if (context.json())
            array.append(toJson(line));
        else
            context.print(lineText(line));
    }
    if (context.json())
        context.printJson(array);
    return {};
}

void printVersion(const Context &context, const VersionOnFile &version, const referrals::ProtocolFile &file)
{
    const referrals::Protocol &protocol = version.protocol;
    context.print(QStringLiteral("%1  %2 → %3  %4  v%5  %6")
                      .arg(protocol.id.folio(), file.from.name, file.to.name, words::protocolMotive(file.motiveName),
                          QString::number(protocol.version), words::protocolStanding(version, file.from, file.to)));
    context.print(QStringLiteral("    ") + words::workingDays(protocol.maximumDays));
    for (const QString &document : protocol.documents)
        context.print(QStringLiteral("    - ") + document);
    if (!protocol.responsibilities.isEmpty())
        context.print(QStringLiteral("    ") + protocol.responsibilities);
    for (const auto &word : version.words)
        context.print(QStringLiteral("    ") + words::protocolWord(word));
}

Result<void> show(Context &context, Session &session, const Arguments &arguments)
{
    const auto id = idOf(arguments.protocol);
    if (!id)
        return failure(id.error());
    const auto file = referrals::openProtocol(session, *id);
    if (!file)
        return failure(file.error());
    const auto version =
        std::ranges::find(file->versions, *id, [](const VersionOnFile &each) { return each.protocol.id; });
    if (context.json())
        context.printJson(toJson(*version, *file));
    else
        printVersion(context, *version, *file);
    return {};
}

Result<void> history(Context &context, Session &session, const Arguments &arguments)
{
    const auto id = idOf(arguments.protocol);
    if (!id)
        return failure(id.error());
    const auto file = referrals::openProtocol(session, *id);
    if (!file)
        return failure(file.error());
    if (context.json()) {
        context.printJson(toJson(*file));
        return {};
    }
    for (size_t index = 0; index < file->versions.size(); ++index) {
        const VersionOnFile &version = file->versions[index];
        printVersion(context, version, *file);
        for (const auto part : version.changes)
            context.print(QStringLiteral("    ")
                + words::protocolChange(part, file->versions[index + 1].protocol, version.protocol));
    }
    return {};
}

Result<void> propose(Context &context, Session &session, const Arguments &arguments)
{
    const auto object = readObject(arguments.file);
    if (!object)
        return failure(object.error());
    const auto order = proposalFromJson(session, *object);
    if (!order)
        return failure(order.error());
    const auto id = referrals::propose(session, *order);
    if (!id)
        return failure(id.error());
    context.answer(QJsonObject{{QStringLiteral("folio"), id->folio()}},
        words(QT_TRANSLATE_NOOP("Cli", "Proposed as protocol %1. It holds once both units have accepted it."))
            .arg(id->folio()));
    return {};
}

Result<void> answer(Context &context, Session &session, const Arguments &arguments, bool refusal)
{
    const auto id = idOf(arguments.protocol);
    if (!id)
        return failure(id.error());
    referrals::ProtocolAnswer answer{
        *id, {}, refusal, QString::fromStdString(arguments.reason), QString::fromStdString(arguments.document)};
    if (!arguments.unit.empty()) {
        const auto unit = unitOf(session, security::Permission::ReadCatalogue, arguments.unit);
        if (!unit)
            return failure(unit.error());
        answer.unit = *unit;
    }
    if (const auto said = referrals::answer(session, answer); !said)
        return failure(said.error());
    const QString done = refusal ? words(QT_TRANSLATE_NOOP("Cli", "Protocol %1 refused."))
                                 : words(QT_TRANSLATE_NOOP("Cli", "Protocol %1 accepted."));
    context.answer(QJsonObject{{QStringLiteral("folio"), id->folio()}, {QStringLiteral("accepted"), !refusal}},
        done.arg(id->folio()));
    return {};
}

Result<void> withdraw(Context &context, Session &session, const Arguments &arguments)
{
    const auto id = idOf(arguments.protocol);
    if (!id)
        return failure(id.error());
    if (auto done = referrals::withdraw(session, *id); !done)
        return done;
    context.answer(
        QJsonObject{{QStringLiteral("folio"), id->folio()}, {QStringLiteral("state"), QStringLiteral("withdrawn")}},
        words(QT_TRANSLATE_NOOP("Cli", "Protocol %1 withdrawn.")).arg(id->folio()));
    return {};
}

Result<void> print(Context &context, Session &session, const Arguments &arguments)
{
    const auto id = idOf(arguments.protocol);
    if (!id)
        return failure(id.error());
    const auto paper = referrals::protocolPaper(session, *id);
    if (!paper)
        return failure(paper.error());
    const QString file = QString::fromStdString(arguments.pdf);
    if (auto written = documents::writePdf(documents::paperOf(*paper), file); !written)
        return written;
    context.answer(QJsonObject{{QStringLiteral("folio"), id->folio()}, {QStringLiteral("pdf"), file}},
        words(QT_TRANSLATE_NOOP("Cli", "Protocol %1 written to %2")).arg(id->folio(), file));
    return {};
}

class ProtocolFamily
{
public:
    ProtocolFamily(CLI::App &app, Context &context)
        : m_context(context), m_arguments(std::make_shared<Arguments>()),
          m_family(app.add_subcommand(
              "protocol", helpWords(QT_TRANSLATE_NOOP("Cli", "What units agreed about whom they send each other"))))
    {
        m_family->require_subcommand(1);
        m_family->footer("ventanilla-cli --store ninhue --operator pedro protocol list --without");
    }

    void addReading()
    {
        CLI::App *listing =
            add("list", QT_TRANSLATE_NOOP("Cli", "Protocols by units and motive, and what is sent without any"),
                "list --without", list);
        listing->add_flag("--without", m_arguments->withoutProtocol,
            helpWords(QT_TRANSLATE_NOOP("Cli", "Only where none is in force")));
        listing->add_flag("--waiting", m_arguments->waiting,
            helpWords(QT_TRANSLATE_NOOP("Cli", "Only where a proposal waits for an answer")));
        addFolio(add("show", QT_TRANSLATE_NOOP("Cli", "Show a version of a protocol"), "show 7-12", show));
        addFolio(add(
            "history", QT_TRANSLATE_NOOP("Cli", "Show all versions, and what each changed"), "history 7-12", history));
        CLI::App *paper = add("print", QT_TRANSLATE_NOOP("Cli", "Write a version as PDF, to be signed by both units"),
            "print 7-12 --pdf protocolo.pdf", print);
        addFolio(paper);
        paper->add_option("--pdf", m_arguments->pdf, helpWords(QT_TRANSLATE_NOOP("Cli", "File to write")))->required();
    }

    void addSteps()
    {
        add("propose", QT_TRANSLATE_NOOP("Cli", "Propose a protocol, or a new version of one"),
            "propose protocolo.json", propose)
            ->add_option("file", m_arguments->file,
                helpWords(QT_TRANSLATE_NOOP("Cli", "File with the protocol as JSON; - for standard input")))
            ->required();
        addAnswer("accept", QT_TRANSLATE_NOOP("Cli", "Accept a proposal"), "accept 7-12", false);
        addAnswer(
            "refuse", QT_TRANSLATE_NOOP("Cli", "Refuse a proposal, with a reason"), "refuse 7-12 --reason …", true);
        addFolio(add("withdraw", QT_TRANSLATE_NOOP("Cli", "Take back a proposal, or end what is in force"),
            "withdraw 7-12", withdraw));
    }

private:
    using Body = std::function<Result<void>(Context &, Session &, const Arguments &)>;

    CLI::App *add(const char *name, const char *what, const std::string &example, Body body)
    {
        CLI::App *command = m_family->add_subcommand(name, helpWords(what));
        command->footer("ventanilla-cli --store ninhue --operator pedro protocol " + example);
        command->callback([&context = m_context, arguments = m_arguments, body = std::move(body)] {
            context.withSession([&](Session &session) { return body(context, session, *arguments); });
        });
        return command;
    }

    void addFolio(CLI::App *command)
    {
        command
            ->add_option(
                "protocol", m_arguments->protocol, helpWords(QT_TRANSLATE_NOOP("Cli", "Folio of the protocol")))
            ->required();
    }

    void addAnswer(const char *name, const char *what, const std::string &example, bool refusal)
    {
        CLI::App *command =
            add(name, what, example, [refusal](Context &context, Session &session, const Arguments &arguments) {
                return answer(context, session, arguments, refusal);
            });
        addFolio(command);
        command->add_option("--unit", m_arguments->unit,
            helpWords(QT_TRANSLATE_NOOP("Cli", "Code of the unit that answers; otherwise the operator's own")));
        command->add_option("--document", m_arguments->document,
            helpWords(QT_TRANSLATE_NOOP("Cli", "Paper that says so, of a unit without a head in the program")));
        if (refusal)
            command->add_option("--reason", m_arguments->reason, helpWords(QT_TRANSLATE_NOOP("Cli", "Why")));
    }

    Context &m_context;
    std::shared_ptr<Arguments> m_arguments;
    CLI::App *m_family;
};

} // namespace

void addProtocolCommands(CLI::App &app, Context &context)
{
    ProtocolFamily family(app, context);
    family.addReading();
    family.addSteps();
}

} // namespace ventanilla::cli
