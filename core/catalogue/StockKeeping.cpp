#include "core/catalogue/StockKeeping.h"

#include "core/security/Units.h"

#include <algorithm>

namespace ventanilla::catalogue {

namespace {

using security::Permission;

constexpr qint64 mostUnits = 10'000'000;
constexpr int longestText = 1000;
constexpr int longestDocument = 100;

bool mayMoveStock(store::Connection &connection, const security::Session &session)
{
    if (session.may(Permission::ManageStock))
        return true;
    const auto &who = session.currentOperator();
    if (!session.may(Permission::DeliverGrant) || !who.unit)
        return false;
    const auto unit = security::units::find(connection, *who.unit);
    return unit && unit->code == QLatin1String("BODEGA");
}

StockRow rowOf(store::Connection &connection, const Benefit &benefit)
{
    StockRow row{benefit, availabilityOf(connection, benefit), {}};
    if (row.availability.stock) {
        for (const StockLot &lot : row.availability.stock->lots) {
            if (lot.expiresOn.isValid() && !row.firstToExpire)
                row.firstToExpire = lot;
        }
    }
    return row;
}

Result<Benefit> goods(store::Connection &connection, BenefitId id)
{
    auto benefit = benefits::find(connection, id);
    if (!benefit)
        return failure(ErrorKind::NotFound, QStringLiteral("benefit"));
    if (benefit->kind != BenefitKind::Goods)
        return failure(ErrorKind::InvalidInput, QStringLiteral("benefit"), QStringLiteral("goods"));
    return *std::move(benefit);
}

tl::unexpected<Error> invalid(const char *field, const char *detail)
{
    return failure(ErrorKind::InvalidInput, QString::fromLatin1(field), QString::fromLatin1(detail));
}

Result<MovementRequest> sound(MovementRequest request)
{
    request.note = request.note.trimmed();
    request.document = request.document.simplified();
    if (request.kind == MovementKind::Delivery || request.kind < MovementKind::Purchase
        || request.kind > MovementKind::Return)
        return invalid("kind", "unknown_code");
    if (request.quantity < (request.kind == MovementKind::Count ? 0 : 1) || request.quantity > mostUnits)
        return invalid("quantity", "range");
    if (request.expiresOn.isValid() && request.kind != MovementKind::Purchase)
        return invalid("expires_on", "purchase");
    if (request.note.size() > longestText)
        return invalid("note", "too_long");
    if (request.document.size() > longestDocument)
        return invalid("document", "too_long");
    if (request.kind == MovementKind::Loss && request.note.isEmpty())
        return failure(ErrorKind::MissingInput, QStringLiteral("note"));
    return request;
}

StockMovementId write(store::Transaction &transaction, const security::Session &session, const MovementRequest &request)
{
    StockMovement movement;
    movement.benefit = request.benefit;
    movement.kind = request.kind;
    movement.quantity = request.kind == MovementKind::Loss ? -request.quantity : request.quantity;
    movement.operatorId = session.currentOperator().id;
    movement.occurredAt = stock_movements::instantAfterAll(transaction, request.benefit);
    movement.expiresOn = request.expiresOn;
    movement.document = request.document;
    movement.note = request.note;
    return stock_movements::insert(transaction, movement);
}

} // namespace

Result<std::vector<StockRow>> listStock(security::Session &session)
{
    return session.read(Permission::ReadCatalogue, [](store::Connection &connection) {
        std::vector<StockRow> rows;
        for (const Benefit &benefit : benefits::all(connection)) {
            if (benefit.kind == BenefitKind::Goods)
                rows.push_back(rowOf(connection, benefit));
        }
        std::ranges::stable_partition(rows, [](const StockRow &row) { return row.availability.stock->kept; });
        return rows;
    });
}

Result<StockFile> openStock(security::Session &session, BenefitId benefit)
{
    return session.read(Permission::ReadCatalogue, [&](store::Connection &connection) -> Result<StockFile> {
        const auto found = goods(connection, benefit);
        if (!found)
            return failure(found.error());
        StockFile file{rowOf(connection, *found), {}, mayMoveStock(connection, session)};
        auto name = connection.statement("SELECT full_name FROM operator WHERE id = ?");
        for (StockMovement &movement : stock_movements::of(connection, benefit)) {
            const QString who =
                movement.operatorId ? name.bind(*movement.operatorId).single<QString>().value_or(QString()) : QString();
            file.movements.push_back({std::move(movement), who});
        }
        return file;
    });
}

Result<StockMovementId> moveStock(security::Session &session, const MovementRequest &request)
{
    const auto checked = sound(request);
    if (!checked)
        return failure(checked.error());
    return session.write(Permission::DeliverGrant, [&](store::Transaction &transaction) -> Result<StockMovementId> {
        if (!mayMoveStock(transaction, session))
            return failure(ErrorKind::PermissionDenied);
        const auto benefit = goods(transaction, checked->benefit);
        if (!benefit)
            return failure(benefit.error());
        const qint64 onHand = stock_movements::level(transaction, *benefit).onHand;
        if (checked->kind == MovementKind::Loss && checked->quantity > onHand)
            return failure(ErrorKind::Conflict, QStringLiteral("stock"), QString::number(onHand));
        return write(transaction, session, *checked);
    });
}

} // namespace ventanilla::catalogue
