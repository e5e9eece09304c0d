#include "ui/grants/GrantWords.h"

#include "core/identity/Rut.h"
#include "ui/words/Format.h"

#include <QCoreApplication>

#include <cmath>

namespace ventanilla::grants_ui {

namespace {

using namespace ventanilla::catalogue;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(GrantWords)
};

bool isWhole(double quantity)
{
    return quantity == std::floor(quantity);
}

QString stockLine(const Availability &availability)
{
    if (!availability.stock->kept)
        return Tr::tr("Stock: nobody keeps it yet");
    return Tr::tr("Stock: %1 on hand, %2 promised, %3 free")
        .arg(words::number(availability.stock->onHand), words::number(availability.promised),
            words::number(*availability.stockFree()));
}

} // namespace

QString stepText(GrantStep step)
{
    switch (step) {
    case GrantStep::Evaluate:
        return Tr::tr("&Evaluate");
    case GrantStep::Approve:
        return Tr::tr("&Approve");
    case GrantStep::Reject:
        return Tr::tr("&Reject");
    case GrantStep::Deliver:
        return Tr::tr("&Deliver");
    case GrantStep::Cancel:
        return Tr::tr("Ca&ncel the grant");
    case GrantStep::TakeBack:
        return Tr::tr("Take &back the delivery");
    }
    return {};
}

QString measureText(const Grant &grant)
{
    QStringList parts;
    if (grant.quantity)
        parts.append(Tr::tr("Quantity: %1").arg(words::decimal(*grant.quantity, isWhole(*grant.quantity) ? 0 : 1)));
    if (grant.amount)
        parts.append(words::pesos(*grant.amount));
    return parts.join(QStringLiteral(" · "));
}

QString rutText(const std::optional<qint64> &number)
{
    const auto rut = number ? identity::Rut::fromNumber(*number) : std::nullopt;
    return rut ? rut->display() : QString();
}

QStringList availabilityLines(const Availability &availability)
{
    QStringList lines;
    if (const auto left = availability.quotaLeft())
        lines.append(Tr::tr("Quota: %1 of %2 left").arg(words::number(*left), words::number(*availability.quota)));
    if (const auto left = availability.budgetLeft())
        lines.append(Tr::tr("Budget: %1 of %2 left").arg(words::pesos(*left), words::pesos(*availability.budget)));
    if (availability.stock)
        lines.append(stockLine(availability));
    if (lines.isEmpty())
        lines.append(Tr::tr("No quota, budget or stock limits this benefit."));
    return lines;
}

QString knownSinceText(const QDateTime &lastExchange, const QDateTime &now)
{
    return lastExchange.isValid()
        ? Tr::tr("As known on this computer; last exchange: %1.").arg(words::ago(lastExchange, now))
        : Tr::tr("As known on this computer, which has not exchanged yet.");
}

QString overdraftText(const Overdraft &overdraft)
{
    const QString name = overdraft.benefit.name;
    switch (overdraft.kind) {
    case OverdraftKind::Quota:
        return Tr::tr("%1: %2 grants approved, and the quota is %3. Cancel some, or have the quota raised.")
            .arg(name, words::number(overdraft.committed), words::number(overdraft.limit));
    case OverdraftKind::Budget:
        return Tr::tr("%1: %2 approved, and the budget is %3. Cancel some, or have the budget raised.")
            .arg(name, words::pesos(overdraft.committed), words::pesos(overdraft.limit));
    case OverdraftKind::Promises:
        return Tr::tr("%1: %2 units promised, and %3 on hand. Buy, count the stock, or cancel some.")
            .arg(name, words::number(overdraft.committed), words::number(overdraft.limit));
    case OverdraftKind::Stock:
        return Tr::tr("%1: %2 units more were handed out than there were. Count the stock.")
            .arg(name, words::number(overdraft.excess()));
    case OverdraftKind::DeliveredTwice:
        return Tr::tr("%1: delivered %2 times to one person. Take back the delivery that should not be.")
            .arg(name, words::number(overdraft.committed));
    }
    return {};
}

QString movementText(MovementKind kind)
{
    switch (kind) {
    case MovementKind::Purchase:
        return Tr::tr("Purchase");
    case MovementKind::Delivery:
        return Tr::tr("Delivery");
    case MovementKind::Loss:
        return Tr::tr("Loss");
    case MovementKind::Count:
        return Tr::tr("Count");
    case MovementKind::Return:
        return Tr::tr("Return");
    }
    return {};
}

QString lotText(const StockLot &lot, const QDate &today)
{
    const QString much = words::number(lot.quantity);
    if (!lot.expiresOn.isValid())
        return Tr::tr("%1 without date of expiry").arg(much);
    const QString day = words::date(lot.expiresOn);
    switch (expiryOf(lot, today)) {
    case Expiry::Expired:
        return Tr::tr("%1 EXPIRED on %2").arg(much, day);
    case Expiry::Soon:
        return Tr::tr("%1 expire soon, on %2").arg(much, day);
    case Expiry::None:
        break;
    }
    return Tr::tr("%1 expire on %2").arg(much, day);
}

} // namespace ventanilla::grants_ui
