#pragma once

#include "core/catalogue/Availability.h"
#include "core/security/Session.h"

// The storeroom (bodega): what there is of every benefit that is goods, and what came in and went out by hand. What goes
// out with a grant is GrantDesk.h's.
namespace ventanilla::catalogue {

struct StockRow
{
    Benefit benefit;
    Availability availability;
    std::optional<StockLot> firstToExpire;

    bool operator==(const StockRow &) const = default;
};

// Goods that somebody keeps, then the others of the catalogue; each by name. Requires ReadCatalogue: it tells of nobody.
[[nodiscard]] Result<std::vector<StockRow>> listStock(security::Session &session);

struct StockEntry
{
    StockMovement movement;
    QString operatorName;

    bool operator==(const StockEntry &) const = default;
};

struct StockFile
{
    StockRow row;
    std::vector<StockEntry> movements; // newest first
    bool mayMove = false;              // whether the operator may enter movements
};

// Requires ReadCatalogue. Errors: NotFound "benefit".
[[nodiscard]] Result<StockFile> openStock(security::Session &session, BenefitId benefit);

struct MovementRequest
{
    BenefitId benefit;
    MovementKind kind = MovementKind::Purchase; // Purchase, Loss, Count or Return
    qint64 quantity = 0;                        // without a sign
    QDate expiresOn;                            // of a purchase
    QString document;
    QString note; // required for a loss: what happened

    bool operator==(const MovementRequest &) const = default;
};

// For those with ManageStock, and for whoever works in the unit BODEGA and may deliver. Errors: PermissionDenied; NotFound
// "benefit"; InvalidInput "benefit" for what is not goods, "kind", "quantity", "expires_on"; MissingInput "note"; Conflict
// "stock" (detail: what is on hand) for a loss of more than there is.
[[nodiscard]] Result<StockMovementId> moveStock(security::Session &session, const MovementRequest &request);

} // namespace ventanilla::catalogue
