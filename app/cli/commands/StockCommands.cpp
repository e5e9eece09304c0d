#include "app/cli/GrantJson.h"
#include "app/cli/JsonValues.h"
#include "app/cli/Words.h"
#include "app/cli/commands/Commands.h"
#include "core/catalogue/Catalogue.h"
#include "ui/words/Format.h"

#include <memory>

namespace ventanilla::cli {

namespace {

using namespace ventanilla::catalogue;
using security::Session;

struct Arguments
{
    std::string benefit;
    std::string kind;
    qint64 quantity = 0;
    std::string expires;
    std::string document;
    std::string note;
};

Result<void> list(Context &context, Session &session)
{
    const auto rows = listStock(session);
    if (!rows)
        return failure(rows.error());
    QJsonArray array;
    for (const StockRow &row : *rows) {
        if (context.json()) {
            array.append(toJson(row));
            continue;
        }
        const auto &stock = *row.availability.stock;
        context.print(QStringLiteral("%1  %2  %3")
                          .arg(row.benefit.code, -24)
                          .arg(stock.kept ? words::number(stock.onHand) : QStringLiteral("–"), 8)
                          .arg(row.benefit.name));
    }
    if (context.json())
        context.printJson(array);
    return {};
}

Result<BenefitId> benefitOf(Session &session, const Arguments &arguments)
{
    const auto benefit = benefitByCode(session, QString::fromStdString(arguments.benefit));
    if (!benefit)
        return failure(benefit.error());
    return benefit->id;
}

Result<void> move(Context &context, Session &session, const Arguments &arguments)
{
    const auto benefit = benefitOf(session, arguments);
    if (!benefit)
        return failure(benefit.error());
    MovementRequest request;
    request.benefit = *benefit;
    const auto kind = movementKindFrom(arguments.kind);
    if (!kind)
        return failure(ErrorKind::InvalidInput, QStringLiteral("kind"), QStringLiteral("unknown_code"));
    request.kind = *kind;
    request.quantity = arguments.quantity;
    request.expiresOn = QDate::fromString(QString::fromStdString(arguments.expires), Qt::ISODate);
    if (!arguments.expires.empty() && !request.expiresOn.isValid())
        return failure(ErrorKind::InvalidInput, QStringLiteral("expires_on"));
    request.document = QString::fromStdString(arguments.document);
    request.note = QString::fromStdString(arguments.note);
    const auto moved = moveStock(session, request);
    if (!moved)
        return failure(moved.error());
    context.answer(QJsonObject{{QStringLiteral("id"), moved->folio()}},
        words(QT_TRANSLATE_NOOP("Cli", "Noted as movement %1.")).arg(moved->folio()));
    return {};
}

Result<void> lots(Context &context, Session &session, const Arguments &arguments)
{
    const auto benefit = benefitOf(session, arguments);
    if (!benefit)
        return failure(benefit.error());
    const auto file = openStock(session, *benefit);
    if (!file)
        return failure(file.error());
    QJsonArray lots;
    for (const StockLot &lot : file->row.availability.stock->lots) {
        lots.append(toJson(lot, session.today()));
        if (!context.json())
            context.print(QStringLiteral("%1  %2").arg(words::number(lot.quantity), 8).arg(words::date(lot.expiresOn)));
    }
    if (!context.json())
        return {};
    QJsonArray movements;
    for (const StockEntry &entry : file->movements)
        movements.append(toJson(entry));
    QJsonObject object = toJson(file->row);
    object.insert(QStringLiteral("lots"), lots);
    object.insert(QStringLiteral("movements"), movements);
    context.printJson(object);
    return {};
}

} // namespace

void addStockCommands(CLI::App &app, Context &context)
{
    CLI::App *family = app.add_subcommand("stock", helpWords(QT_TRANSLATE_NOOP("Cli", "The storeroom")));
    family->require_subcommand(1);
    family->footer("ventanilla-cli --store ninhue --operator rosa stock list");
    auto arguments = std::make_shared<Arguments>();
    CLI::App *listing =
        family->add_subcommand("list", helpWords(QT_TRANSLATE_NOOP("Cli", "What there is of each benefit")));
    listing->callback([&context] { context.withSession([&](Session &session) { return list(context, session); }); });
    CLI::App *moving = family->add_subcommand(
        "move", helpWords(QT_TRANSLATE_NOOP("Cli", "Note a purchase, a loss, a count or a return")));
    moving->add_option("benefit", arguments->benefit, helpWords(QT_TRANSLATE_NOOP("Cli", "Code of the benefit")))
        ->required();
    moving->add_option("kind", arguments->kind, helpWords(QT_TRANSLATE_NOOP("Cli", "purchase, loss, count or return")))
        ->required();
    moving->add_option("quantity", arguments->quantity, helpWords(QT_TRANSLATE_NOOP("Cli", "Whole units")))->required();
    moving->add_option(
        "--expires", arguments->expires, helpWords(QT_TRANSLATE_NOOP("Cli", "Date of expiry, yyyy-mm-dd")));
    moving->add_option("--document", arguments->document, helpWords(QT_TRANSLATE_NOOP("Cli", "Invoice or order")));
    moving->add_option(
        "--note", arguments->note, helpWords(QT_TRANSLATE_NOOP("Cli", "What happened; needed for a loss")));
    moving->footer(
        "ventanilla-cli --store ninhue --operator rosa stock move CAJA_ALIMENTOS purchase 40 --expires 2027-03-01");
    moving->callback([&context, arguments] {
        context.withSession([&](Session &session) { return move(context, session, *arguments); });
    });
    CLI::App *showing = family->add_subcommand(
        "lots", helpWords(QT_TRANSLATE_NOOP("Cli", "What is on hand by date of expiry, and every movement")));
    showing->add_option("benefit", arguments->benefit, helpWords(QT_TRANSLATE_NOOP("Cli", "Code of the benefit")))
        ->required();
    showing->footer("ventanilla-cli --store ninhue --operator rosa stock lots CAJA_ALIMENTOS --json");
    showing->callback([&context, arguments] {
        context.withSession([&](Session &session) { return lots(context, session, *arguments); });
    });
}

} // namespace ventanilla::cli
