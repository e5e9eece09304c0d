#include "app/cli/MapJson.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/referrals/TrackingCode.h"
#include "ui/words/Format.h"
#include "ui/words/MapWords.h"

#include <QJsonArray>

#include <algorithm>
#include <memory>

namespace ventanilla::cli {

namespace {

using referrals::MapChoice;
using referrals::MapPeriod;
using referrals::MapUnit;
using referrals::ReferralMap;
using security::Session;

struct Arguments
{
    std::string from;
    std::string to;
    std::string sender;
    std::string receiver;
    bool legs = false;
};

// What is not given: until today, and the ninety days before.
Result<MapPeriod> periodOf(const Session &session, const Arguments &arguments)
{
    constexpr int usualDays = 90;
    const auto read = [](const std::string &typed) {
        return QDate::fromString(QString::fromStdString(typed), Qt::ISODate);
    };
    MapPeriod period;
    period.to = arguments.to.empty() ? session.today() : read(arguments.to);
    if (!period.to.isValid())
        return failure(ErrorKind::InvalidInput, QStringLiteral("to"));
    period.from = arguments.from.empty() ? period.to.addDays(-usualDays) : read(arguments.from);
    if (!period.from.isValid())
        return failure(ErrorKind::InvalidInput, QStringLiteral("from"));
    return period;
}

Result<std::optional<UnitId>> unitOf(const ReferralMap &map, const std::string &code)
{
    if (code.empty())
        return std::optional<UnitId>();
    const auto found = std::ranges::find(map.units, QString::fromStdString(code), &MapUnit::code);
    if (found == map.units.end())
        return failure(ErrorKind::NotFound, QStringLiteral("unit"));
    return std::optional(found->id);
}

QString nameOf(const ReferralMap &map, UnitId id)
{
    const MapUnit *const unit = map.unit(id);
    return unit == nullptr ? QString() : unit->name;
}

void printMap(Context &context, const ReferralMap &map)
{
    context.print(words(QT_TRANSLATE_NOOP("Cli", "%1 to %2: %3"))
                      .arg(words::date(map.period.from), words::date(map.period.to), words::figuresText(map.all)));
    for (const auto &arrow : map.arrows)
        context.print(QStringLiteral("    %1 → %2: %3")
                          .arg(nameOf(map, arrow.from), nameOf(map, arrow.to), words::figuresText(arrow.figures)));
    for (const auto &unit : map.units) {
        for (const QString &reason : words::bottleneckReasons(unit.bottleneck))
            context.print(QStringLiteral("  ! %1. %2").arg(unit.name, reason));
    }
}

Result<void> printLegs(Context &context, Session &session, const ReferralMap &map, const MapChoice &choice)
{
    const auto legs = referrals::readLegs(session, map.period, choice);
    if (!legs)
        return failure(legs.error());
    QJsonArray array;
    for (const auto &leg : *legs) {
        array.append(toJson(leg, map));
        if (!context.json())
            context.print(QStringLiteral("%1  %2  %3 → %4  %5  %6")
                              .arg(referrals::tracking_code::of(leg.referral), words::date(leg.sentOn),
                                  nameOf(map, leg.leg.from), nameOf(map, leg.leg.to), words::legState(leg),
                                  leg.days ? words::workingDays(leg.days) : QString()));
    }
    if (context.json())
        context.printJson(array);
    return {};
}

Result<void> run(Context &context, Session &session, const Arguments &arguments)
{
    const auto period = periodOf(session, arguments);
    if (!period)
        return failure(period.error());
    const auto map = referrals::readMap(session, *period);
    if (!map)
        return failure(map.error());
    if (arguments.legs || !arguments.sender.empty() || !arguments.receiver.empty()) {
        const auto sender = unitOf(*map, arguments.sender);
        if (!sender)
            return failure(sender.error());
        const auto receiver = unitOf(*map, arguments.receiver);
        if (!receiver)
            return failure(receiver.error());
        return printLegs(context, session, *map, {*sender, *receiver});
    }
    if (context.json())
        context.printJson(toJson(*map));
    else
        printMap(context, *map);
    return {};
}

} // namespace

void addReferralMapCommand(CLI::App &family, Context &context)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = family.add_subcommand("map",
        helpWords(
            QT_TRANSLATE_NOOP("Cli", "Who sends to whom, how many, and in how many working days they are answered")));
    command->add_option("--from", arguments->from,
        helpWords(
            QT_TRANSLATE_NOOP("Cli", "First day of the referrals, yyyy-mm-dd; otherwise 90 days before the last")));
    command->add_option("--to", arguments->to,
        helpWords(QT_TRANSLATE_NOOP("Cli", "Last day of the referrals, yyyy-mm-dd; otherwise today")));
    command->add_flag("--list", arguments->legs,
        helpWords(QT_TRANSLATE_NOOP("Cli", "The referrals one by one, what is overdue first, without names")));
    command->add_option(
        "--sender", arguments->sender, helpWords(QT_TRANSLATE_NOOP("Cli", "Code of a unit: the list of what it sent")));
    command->add_option("--receiver", arguments->receiver,
        helpWords(QT_TRANSLATE_NOOP("Cli", "Code of a unit: the list of what was sent to it")));
    command->footer("ventanilla-cli --store ninhue --operator jefa referral map --from 2026-03-01 --to 2026-03-31");
    command->callback([&context, arguments] {
        context.withSession([&](Session &session) { return run(context, session, *arguments); });
    });
}

} // namespace ventanilla::cli
