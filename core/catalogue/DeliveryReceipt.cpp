#include "core/catalogue/DeliveryReceipt.h"

#include "core/audit/Audit.h"
#include "core/identity/Person.h"

namespace ventanilla::catalogue {

namespace {

using security::Permission;

void addGrant(const GrantRow &row, const Benefit &benefit, DeliveryReceipt &receipt)
{
    receipt.number = row.grant.id.folio();
    receipt.personName = row.personName;
    if (row.rutNumber) {
        if (const auto rut = identity::Rut::fromNumber(*row.rutNumber))
            receipt.rut = rut->canonical();
    }
    receipt.benefitName = benefit.name;
    receipt.legalBasis = benefit.legalBasis;
    receipt.kind = benefit.kind;
    receipt.amount = row.grant.amount;
    receipt.quantity = row.grant.quantity;
    receipt.decree = row.grant.folio;
}

void addSteps(
    store::Connection &connection, const security::Session &session, const Grant &grant, DeliveryReceipt &receipt)
{
    auto deliverer = session.currentOperator().id;
    receipt.deliveredOn = grant.status == GrantStatus::Delivered ? grant.statusDate : session.today();
    const auto events = grant_events::of(connection, grant.id);
    for (const GrantEvent &event : events) {
        if (event.status == GrantStatus::Approved && !event.takesBack && !receipt.approvedOn.isValid())
            receipt.approvedOn = event.onDate;
    }
    if (const auto deliveries = standingDeliveries(events); !deliveries.empty())
        deliverer = deliveries.back().operatorId.value_or(deliverer);
    auto who = connection.statement("SELECT o.full_name, u.name FROM operator o LEFT JOIN unit u ON u.id = o.unit_id"
                                    " WHERE o.id = ?");
    if (who.bind(deliverer).step()) {
        receipt.operatorName = who.value<QString>(0);
        receipt.unitName = who.value<QString>(1);
    }
}

} // namespace

Result<DeliveryReceipt> deliveryReceiptOf(security::Session &session, GrantId id)
{
    return session.write(Permission::DeliverGrant, [&](store::Transaction &transaction) -> Result<DeliveryReceipt> {
        const auto row = grant_rows::find(transaction, id);
        const auto benefit = row ? benefits::find(transaction, row->grant.benefit) : std::nullopt;
        if (!benefit)
            return failure(ErrorKind::NotFound, QStringLiteral("grant"));
        if (row->grant.status != GrantStatus::Approved && row->grant.status != GrantStatus::Delivered)
            return failure(ErrorKind::Conflict, QStringLiteral("status"), QString::number(int(row->grant.status)));
        DeliveryReceipt receipt;
        receipt.municipality =
            transaction.statement("SELECT commune_name FROM store_info").single<QString>().value_or(QString());
        addGrant(*row, *benefit, receipt);
        addSteps(transaction, session, row->grant, receipt);
        audit::record(transaction, session, audit::Action::PrintedReceipt, row->standing, id.folio());
        return receipt;
    });
}

} // namespace ventanilla::catalogue
