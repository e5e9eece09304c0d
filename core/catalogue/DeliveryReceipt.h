#pragma once

#include "core/catalogue/GrantDesk.h"
#include "core/identity/Rut.h"

namespace ventanilla::catalogue {

// What the person and who hands over sign. It stays with the municipality, which renders account of it, so it names the
// person in full.
struct DeliveryReceipt
{
    QString municipality; // the commune's name
    QString number;       // folio of the grant
    QString personName;
    QString rut; // canonical; empty without one
    QString benefitName;
    QString legalBasis;
    BenefitKind kind = BenefitKind::Service;
    std::optional<qint64> amount;
    std::optional<double> quantity;
    QString decree;       // folio of the approval; empty without one
    QDate approvedOn;     // invalid for what was imported
    QDate deliveredOn;    // today while it is not delivered yet
    QString operatorName; // who delivered, or is about to
    QString unitName;

    bool operator==(const DeliveryReceipt &) const = default;
};

// Of a grant that is approved, to be signed while it is handed over, or delivered; leaves an audit event (PrintedReceipt).
// Requires DeliverGrant. Errors: NotFound "grant"; Conflict "status" before the approval.
[[nodiscard]] Result<DeliveryReceipt> deliveryReceiptOf(security::Session &session, GrantId id);

} // namespace ventanilla::catalogue
