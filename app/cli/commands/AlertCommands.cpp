#include "app/cli/AlertJson.h"
#include "app/cli/PersonLookup.h"
#include "app/cli/UnitLookup.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/audit/Audit.h"
#include "core/base/TextFolding.h"
#include "core/catalogue/Catalogue.h"
#include "core/identity/Household.h"
#include "ui/words/AlertWords.h"

#include <algorithm>
#include <memory>

namespace ventanilla::cli {

namespace {

using namespace ventanilla::equity;
using security::Session;

struct Arguments
{
    std::string alert;
    std::string person;
    std::string kind;
    std::string benefit;
    std::string unit;
    std::string sector;
    std::string reason;
    bool dismissed = false;
    int programmes = usualInterveners;
    int limit = 50;
    int offset = 0;
};

Error unknownAlert()
{
    return {ErrorKind::NotFound, QStringLiteral("alert"), {}};
}

// By its name, in whatever letters.
Result<SectorId> sectorOf(Session &session, const std::string &name)
{
    return session.read(security::Permission::ReadAlerts, [&](store::Connection &connection) -> Result<SectorId> {
        const QString folded = text::fold(QString::fromStdString(name).trimmed());
        for (const auto &[id, each] : identity::sectors::all(connection)) {
            if (text::fold(each) == folded)
                return id;
        }
        return failure(ErrorKind::NotFound, QStringLiteral("sector"));
    });
}

// Those of a place and of whose doing it is.
Result<void> narrow(Session &session, const Arguments &arguments, AlertFilter &filter)
{
    if (!arguments.unit.empty()) {
        const auto unit = unitOf(session, security::Permission::ReadAlerts, arguments.unit);
        if (!unit)
            return failure(unit.error());
        filter.unit = *unit;
    }
    if (!arguments.sector.empty()) {
        const auto sector = sectorOf(session, arguments.sector);
        if (!sector)
            return failure(sector.error());
        filter.sector = *sector;
    }
    return {};
}

Result<AlertFilter> filterOf(Session &session, const Arguments &arguments)
{
    AlertFilter filter;
    filter.dismissed = arguments.dismissed;
    filter.interveners = arguments.programmes;
    if (!arguments.kind.empty()) {
        filter.kind = alertKindFrom(QString::fromStdString(arguments.kind));
        if (!filter.kind)
            return failure(ErrorKind::InvalidInput, QStringLiteral("kind"), QStringLiteral("unknown_code"));
    }
    if (!arguments.benefit.empty()) {
        const auto benefit = catalogue::benefitByCode(session, QString::fromStdString(arguments.benefit));
        if (!benefit)
            return failure(benefit.error());
        filter.benefit = benefit->id;
    }
    if (auto narrowed = narrow(session, arguments, filter); !narrowed)
        return failure(narrowed.error());
    return filter;
}

void printRows(Context &context, const std::vector<AlertRow> &rows)
{
    QJsonArray array;
    for (const AlertRow &row : rows) {
        if (context.json()) {
            array.append(toJson(row));
            continue;
        }
        context.print(QStringLiteral("%1  %2").arg(row.alert.key.text(), row.subjectName));
        context.print(QStringLiteral("  ") + words::alertSummary(row.alert, row.benefitName));
    }
    if (context.json())
        context.printJson(array);
}

Result<void> list(Context &context, Session &session, const Arguments &arguments)
{
    if (arguments.limit < 1 || arguments.limit > largestAlertPage)
        return failure(ErrorKind::InvalidInput, QStringLiteral("limit"), QString::number(largestAlertPage));
    if (arguments.offset < 0)
        return failure(ErrorKind::InvalidInput, QStringLiteral("offset"));
    const auto filter = filterOf(session, arguments);
    if (!filter)
        return failure(filter.error());
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Looking through the commune")));
    const auto report = checkAlerts(session, progress);
    if (!report)
        return failure(report.error());
    const auto places = matching(*report, *filter);
    std::vector<Alert> page;
    for (size_t at = size_t(arguments.offset); at < places.size() && page.size() < size_t(arguments.limit); ++at)
        page.push_back(report->alerts[places[at]]);
    const auto rows = nameAlerts(session, page);
    if (!rows)
        return failure(rows.error());
    printRows(context, *rows);
    context.note(words(QT_TRANSLATE_NOOP("Cli", "%1 of %2 alerts")).arg(rows->size()).arg(places.size()));
    return {};
}

// What is known of one person at the desk; leaves the audit event that reading a file does.
Result<void> listOf(Context &context, Session &session, const Arguments &arguments)
{
    const auto person = personOf(session, security::Permission::ReadPersonalFile, arguments.person);
    if (!person)
        return failure(person.error());
    const auto rows = namedAlertsOf(session, *person);
    if (!rows)
        return failure(rows.error());
    const auto noted = session.write(security::Permission::ReadPersonalFile, [&](store::Transaction &transaction) {
        audit::record(transaction, session, audit::Action::ReadAlerts, *person, QString::number(rows->size()));
    });
    if (!noted)
        return noted;
    printRows(context, *rows);
    return {};
}

Result<Alert> found(Session &session, const Arguments &arguments)
{
    const auto key = AlertKey::parse(QString::fromStdString(arguments.alert));
    if (!key)
        return failure(ErrorKind::InvalidInput, QStringLiteral("alert"), QStringLiteral("unknown_code"));
    TerminalProgress progress(words(QT_TRANSLATE_NOOP("Cli", "Looking through the commune")));
    auto alert = findAlert(session, *key, progress);
    if (!alert)
        return failure(alert.error());
    return *alert ? Result<Alert>(**std::move(alert)) : failure(unknownAlert());
}

Result<void> show(Context &context, Session &session, const Arguments &arguments)
{
    const auto alert = found(session, arguments);
    if (!alert)
        return failure(alert.error());
    const auto file = openAlert(session, *alert);
    if (!file)
        return failure(file.error());
    if (context.json()) {
        context.printJson(toJson(*file, session.today()));
        return {};
    }
    context.print(QStringLiteral("%1: %2").arg(words::alertKind(alert->key.kind), file->row.subjectName));
    context.print(words::alertReason(*file));
    for (const QString &fact : words::alertFacts(*file, session.today()))
        context.print(QStringLiteral("- ") + fact);
    if (const QString standing = words::alertStanding(*alert); !standing.isEmpty())
        context.print(standing);
    for (const QString &line : words::alertHistory(*file))
        context.print(QStringLiteral("  ") + line);
    return {};
}

Result<void> dismissOne(Context &context, Session &session, const Arguments &arguments)
{
    const auto alert = found(session, arguments);
    if (!alert)
        return failure(alert.error());
    const auto id = dismiss(session, *alert, QString::fromStdString(arguments.reason));
    if (!id)
        return failure(id.error());
    context.answer(QJsonObject{{QStringLiteral("alert"), alert->key.text()}, {QStringLiteral("folio"), id->folio()}},
        words(QT_TRANSLATE_NOOP("Cli", "Dismissed. It comes back when what it rests on changes.")));
    return {};
}

Result<void> restoreOne(Context &context, Session &session, const Arguments &arguments)
{
    const auto alert = found(session, arguments);
    if (!alert)
        return failure(alert.error());
    if (auto done = restore(session, *alert, QString::fromStdString(arguments.reason)); !done)
        return done;
    context.answer(QJsonObject{{QStringLiteral("alert"), alert->key.text()}},
        words(QT_TRANSLATE_NOOP("Cli", "The dismissal was taken back.")));
    return {};
}

class AlertFamily
{
public:
    using Body = Result<void> (*)(Context &, Session &, const Arguments &);

    AlertFamily(CLI::App &app, Context &context)
        : m_context(context), m_arguments(std::make_shared<Arguments>()),
          m_family(app.add_subcommand("alert",
              helpWords(QT_TRANSLATE_NOOP(
                  "Cli", "Like households treated unlike, several programmes at once, benefits given again too soon"))))
    {
        m_family->require_subcommand(1);
        m_family->footer("ventanilla-cli --store ninhue --operator rosa alert list --kind over --programmes 3");
    }

    CLI::App *add(const char *name, const char *what, const std::string &example, Body body)
    {
        CLI::App *command = m_family->add_subcommand(name, helpWords(what));
        command->footer("ventanilla-cli --store ninhue --operator rosa alert " + example);
        command->callback([&context = m_context, arguments = m_arguments, body] {
            context.withSession([&](Session &session) { return body(context, session, *arguments); });
        });
        return command;
    }

    void addList()
    {
        CLI::App *command = add("list", QT_TRANSLATE_NOOP("Cli", "Look through the whole commune"),
            "list --kind repeat --benefit CAJA_ALIMENTOS", list);
        command->add_option("--kind", m_arguments->kind, helpWords(QT_TRANSLATE_NOOP("Cli", "unlike, over or repeat")));
        command->add_option("--benefit", m_arguments->benefit,
            helpWords(QT_TRANSLATE_NOOP("Cli", "Only those of this benefit (code)")));
        command->add_option(
            "--unit", m_arguments->unit, helpWords(QT_TRANSLATE_NOOP("Cli", "Only what this unit does (code)")));
        command->add_option("--sector", m_arguments->sector,
            helpWords(QT_TRANSLATE_NOOP("Cli", "Only households of this sector (name)")));
        command->add_option("--programmes", m_arguments->programmes,
            helpWords(QT_TRANSLATE_NOOP("Cli", "So many units and programmes at once, 2 or more")));
        command->add_flag(
            "--dismissed", m_arguments->dismissed, helpWords(QT_TRANSLATE_NOOP("Cli", "Those that were dismissed")));
        command->add_option("--limit", m_arguments->limit, helpWords(QT_TRANSLATE_NOOP("Cli", "At most so many")));
        command->add_option("--offset", m_arguments->offset, helpWords(QT_TRANSLATE_NOOP("Cli", "Leave out so many")));
    }

    CLI::App *addOfOne(const char *name, const char *what, const std::string &example, Body body)
    {
        CLI::App *command = add(name, what, example, body);
        command
            ->add_option(
                "alert", m_arguments->alert, helpWords(QT_TRANSLATE_NOOP("Cli", "The alert, as the list names it")))
            ->required();
        return command;
    }

    void addReason(CLI::App *command, bool required)
    {
        command->add_option("--reason", m_arguments->reason, helpWords(QT_TRANSLATE_NOOP("Cli", "Why; it is kept")))
            ->required(required);
    }

    void addPerson(CLI::App *command)
    {
        command->add_option("person", m_arguments->person, helpWords(QT_TRANSLATE_NOOP("Cli", "RUT or folio")))
            ->required();
    }

private:
    Context &m_context;
    std::shared_ptr<Arguments> m_arguments;
    CLI::App *m_family;
};

} // namespace

void addAlertCommands(CLI::App &app, Context &context)
{
    AlertFamily family(app, context);
    family.addList();
    family.addPerson(family.add("of", QT_TRANSLATE_NOOP("Cli", "Those of one person's household, without likenesses"),
        "of 12345678-5", listOf));
    family.addOfOne("show", QT_TRANSLATE_NOOP("Cli", "Explain one"), "show over:h7-12", show);
    family.addReason(family.addOfOne("dismiss", QT_TRANSLATE_NOOP("Cli", "Say that nothing needs to be done, and why"),
                         "dismiss over:h7-12 --reason …", dismissOne),
        true);
    family.addReason(family.addOfOne("restore", QT_TRANSLATE_NOOP("Cli", "Take a dismissal back"),
                         "restore over:h7-12 --reason …", restoreOne),
        false);
}

} // namespace ventanilla::cli
