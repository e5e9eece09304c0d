#include "app/cli/ReferralJson.h"
#include "app/cli/UnitLookup.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/referrals/TakeStep.h"
#include "core/referrals/TrackingCode.h"
#include "ui/documents/ReferralLetterPdf.h"
#include "ui/words/Format.h"
#include "ui/words/ReferralWords.h"

#include <algorithm>

#include <memory>

namespace ventanilla::cli {

namespace {

using referrals::Box;
using referrals::InboxRow;
using security::Permission;
using security::Session;

struct Arguments
{
    std::string code;
    std::string step;
    std::string note;
    std::string unit;
    std::string assignee;
    std::string box;
    std::string pdf;
    bool mine = false;
};

// A code as it stands on letters, or a folio.
Result<ReferralId> idOf(const std::string &typed)
{
    const QString text = QString::fromStdString(typed);
    if (const auto id = referrals::tracking_code::read(text))
        return *id;
    if (const auto id = ReferralId::fromFolio(text))
        return *id;
    return failure(ErrorKind::InvalidInput, QStringLiteral("folio"));
}

Result<OperatorId> colleagueOf(Session &session, ReferralId referral, const std::string &username)
{
    const auto colleagues = referrals::colleaguesFor(session, referral);
    if (!colleagues)
        return failure(colleagues.error());
    const auto found =
        std::ranges::find(*colleagues, QString::fromStdString(username), &referrals::Colleague::username);
    if (found == colleagues->end())
        return failure(ErrorKind::NotFound, QStringLiteral("username"));
    return found->id;
}

Result<referrals::InboxScope> scopeOf(Session &session, const Arguments &arguments)
{
    const security::Operator &who = session.currentOperator();
    referrals::InboxScope scope;
    if (arguments.mine)
        scope.assignee = who.id;
    if (!arguments.unit.empty()) {
        const auto unit = unitOf(session, Permission::ReadCatalogue, arguments.unit);
        if (!unit)
            return failure(unit.error());
        scope.unit = *unit;
    } else if (who.unit) {
        scope.unit = *who.unit;
    } else {
        return failure(ErrorKind::MissingInput, QStringLiteral("unit"));
    }
    return scope;
}

Result<void> countBoxes(Context &context, Session &session, const referrals::InboxScope &scope)
{
    const auto counts = referrals::countInbox(session, scope);
    if (!counts)
        return failure(counts.error());
    QJsonObject object;
    for (const Box box : referrals::everyBox) {
        object.insert(codeOf(box), counts->of(box));
        if (!context.json())
            context.print(
                QStringLiteral("%1  %2  (%3)")
                    .arg(words::number(counts->of(box)).rightJustified(7), words::inboxName(box), codeOf(box)));
    }
    if (context.json())
        context.printJson(object);
    return {};
}

QString rowText(const InboxRow &row, const QDate &today)
{
    QStringList parts{referrals::tracking_code::of(row.id),
        row.personName.isEmpty() ? words(QT_TRANSLATE_NOOP("Cli", "(anonymous)")) : row.personName, row.motiveName,
        QStringLiteral("%1 → %2").arg(row.fromUnitName, row.unitName), words::referralState(row.state),
        words::deadlineText(row.deadline, today)};
    if (!row.assigneeName.isEmpty())
        parts.append(row.assigneeName);
    if (row.withoutProtocol)
        parts.append(words(QT_TRANSLATE_NOOP("Cli", "without protocol")));
    return parts.join(QStringLiteral("  "));
}

Result<void> listBox(Context &context, Session &session, const referrals::InboxScope &scope, Box box)
{
    QJsonArray array;
    for (int offset = 0;; offset += referrals::inboxPageSize) {
        const auto page = referrals::readInbox(session, scope, box, offset);
        if (!page)
            return failure(page.error());
        for (const InboxRow &row : *page) {
            if (context.json())
                array.append(toJson(row));
            else
                context.print(rowText(row, session.today()));
        }
        if (page->size() < size_t(referrals::inboxPageSize))
            break;
    }
    if (context.json())
        context.printJson(array);
    return {};
}

Result<void> list(Context &context, Session &session, const Arguments &arguments)
{
    const auto scope = scopeOf(session, arguments);
    if (!scope)
        return failure(scope.error());
    if (arguments.box.empty())
        return countBoxes(context, session, *scope);
    const auto box = referrals::boxFromCode(QString::fromStdString(arguments.box));
    if (!box)
        return failure(ErrorKind::InvalidInput, QStringLiteral("box"), QStringLiteral("unknown_code"));
    return listBox(context, session, *scope, *box);
}

Result<void> show(Context &context, Session &session, const Arguments &arguments)
{
    const auto id = idOf(arguments.code);
    if (!id)
        return failure(id.error());
    const auto file = referrals::openReferral(session, *id);
    if (!file)
        return failure(file.error());
    if (context.json()) {
        context.printJson(toJson(*file));
        return {};
    }
    context.print(QStringLiteral("%1  %2  %3").arg(file->code, file->motiveName, file->personName));
    context.print(QStringLiteral("%1 → %2, %3, %4")
                      .arg(file->fromUnitName, file->unitName, words::referralState(file->standing.state),
                          words::deadlineText(file->referral.deadline, file->today)));
    for (const auto &step : file->steps)
        context.print(QStringLiteral("    %1  %2  %3  %4")
                          .arg(words::dateTime(step.at), words::referralState(step.state),
                              QStringList{step.operatorName, step.unitName, step.toUnitName, step.assigneeName}
                                  .join(QLatin1Char(' '))
                                  .simplified(),
                              step.note));
    return {};
}

Result<void> take(Context &context, Session &session, const Arguments &arguments)
{
    referrals::StepOrder order;
    const auto id = idOf(arguments.code);
    const auto step = referrals::stepFromCode(QString::fromStdString(arguments.step));
    if (!id)
        return failure(id.error());
    if (!step)
        return failure(ErrorKind::InvalidInput, QStringLiteral("step"), QStringLiteral("unknown_code"));
    order.referral = *id;
    order.step = *step;
    order.note = QString::fromStdString(arguments.note);
    if (!arguments.unit.empty()) {
        const auto unit = unitOf(session, Permission::ReadCatalogue, arguments.unit);
        if (!unit)
            return failure(unit.error());
        order.toUnit = *unit;
    }
    if (!arguments.assignee.empty()) {
        const auto who = colleagueOf(session, order.referral, arguments.assignee);
        if (!who)
            return failure(who.error());
        order.assignee = *who;
    }
    if (const auto taken = referrals::take(session, order); !taken)
        return failure(taken.error());
    context.answer(QJsonObject{{QStringLiteral("folio"), id->folio()}, {QStringLiteral("step"), codeOf(*step)}},
        words(QT_TRANSLATE_NOOP("Cli", "Done: %1 of the referral %2."))
            .arg(words::referralStep(*step, false), referrals::tracking_code::of(*id)));
    return {};
}

Result<void> writeLetter(Context &context, Session &session, const Arguments &arguments)
{
    const auto id = idOf(arguments.code);
    if (!id)
        return failure(id.error());
    const auto letter = referrals::letterOf(session, *id);
    if (!letter)
        return failure(letter.error());
    const QString file = QString::fromStdString(arguments.pdf);
    if (auto written = documents::writePdf(documents::paperOf({*letter}), file); !written)
        return written;
    context.answer(QJsonObject{{QStringLiteral("code"), letter->file.code}, {QStringLiteral("pdf"), file}},
        words(QT_TRANSLATE_NOOP("Cli", "Letter of %1 written to %2")).arg(letter->file.code, file));
    return {};
}

Result<void> track(Context &context, Session &session, const Arguments &arguments)
{
    const QString text = QString::fromStdString(arguments.code);
    if (!referrals::looksLikeCode(text))
        return failure(ErrorKind::InvalidInput, QStringLiteral("tracking_code"));
    const auto found = referrals::track(session, text);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(ErrorKind::NotFound, QStringLiteral("referral"));
    if (context.json()) {
        context.printJson(toJson(*found, session.today()));
        return {};
    }
    if (found->attention)
        context.print(words::trackingText(*found->attention));
    for (const auto &tracked : found->referrals)
        context.print(QStringLiteral("%1  %2").arg(tracked.code, words::trackingText(tracked, session.today())));
    return {};
}

using Run = Result<void> (*)(Context &, Session &, const Arguments &);

void runWith(CLI::App *command, Context &context, const std::shared_ptr<Arguments> &arguments, Run run)
{
    command->callback([&context, arguments, run] {
        context.withSession([&](Session &session) { return run(context, session, *arguments); });
    });
}

void addCode(CLI::App *command, const std::shared_ptr<Arguments> &arguments)
{
    command
        ->add_option("code", arguments->code,
            helpWords(QT_TRANSLATE_NOOP("Cli", "Code of the referral, such as D7-1234-K, or its folio")))
        ->required();
}

void addList(CLI::App &family, Context &context)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = family.add_subcommand(
        "list", helpWords(QT_TRANSLATE_NOOP("Cli", "What waits for a unit: its boxes counted, or one of them")));
    command->add_option("--box", arguments->box,
        helpWords(QT_TRANSLATE_NOOP(
            "Cli", "new, due_today, overdue, in_progress, returned, answered, external or unit_overdue")));
    command->add_option("--unit", arguments->unit,
        helpWords(QT_TRANSLATE_NOOP("Cli", "Code of the unit; otherwise the operator's own")));
    command->add_flag("--mine", arguments->mine, helpWords(QT_TRANSLATE_NOOP("Cli", "Only what the operator sees to")));
    command->footer("ventanilla-cli --store ninhue --operator rosa referral list --box overdue --json");
    runWith(command, context, arguments, list);
}

void addTake(CLI::App &family, Context &context)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *command =
        family.add_subcommand("take", helpWords(QT_TRANSLATE_NOOP("Cli", "Take a step with a referral")));
    addCode(command, arguments);
    command
        ->add_option("step", arguments->step,
            helpWords(QT_TRANSLATE_NOOP(
                "Cli", "receive, accept, return, begin, assign, forward, answer, close or send_again")))
        ->required();
    command->add_option("--note", arguments->note,
        helpWords(QT_TRANSLATE_NOOP("Cli", "The reason of a return or a forwarding, or the answer")));
    command->add_option("--to", arguments->unit,
        helpWords(QT_TRANSLATE_NOOP("Cli", "Code of the unit to forward it to, or to send it to again")));
    command->add_option(
        "--assignee", arguments->assignee, helpWords(QT_TRANSLATE_NOOP("Cli", "Username of who shall see to it")));
    command->footer("ventanilla-cli --store ninhue --operator pedro referral take D7-1234-K answer --note \"…\"");
    runWith(command, context, arguments, take);
}

void addLetter(CLI::App &family, Context &context)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = family.add_subcommand(
        "letter", helpWords(QT_TRANSLATE_NOOP("Cli", "The letter to an institution outside, as PDF")));
    addCode(command, arguments);
    command->add_option("--pdf", arguments->pdf, helpWords(QT_TRANSLATE_NOOP("Cli", "The PDF to write")))->required();
    command->footer("ventanilla-cli --store ninhue --operator rosa referral letter D7-1234-K --pdf letter.pdf");
    runWith(command, context, arguments, writeLetter);
}

} // namespace

void addReferralCommands(CLI::App &app, Context &context)
{
    CLI::App *family = app.add_subcommand(
        "referral", helpWords(QT_TRANSLATE_NOOP("Cli", "Persons sent on to another unit, and what came back")));
    family->require_subcommand(1);
    family->footer("ventanilla-cli --store ninhue --operator rosa referral track D7-1234-K");
    addList(*family, context);
    addTake(*family, context);
    addLetter(*family, context);
    addReferralMapCommand(*family, context);
    auto arguments = std::make_shared<Arguments>();
    CLI::App *showing =
        family->add_subcommand("show", helpWords(QT_TRANSLATE_NOOP("Cli", "A referral with its history")));
    addCode(showing, arguments);
    showing->footer("ventanilla-cli --store ninhue --operator rosa referral show D7-1234-K");
    runWith(showing, context, arguments, show);
    CLI::App *tracking = family->add_subcommand("track",
        helpWords(
            QT_TRANSLATE_NOOP("Cli", "What to tell a person who asks with the number on their receipt or letter")));
    addCode(tracking, arguments);
    tracking->footer("ventanilla-cli --store ninhue --operator rosa referral track 7-1234");
    runWith(tracking, context, arguments, track);
}

} // namespace ventanilla::cli
