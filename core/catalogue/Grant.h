#pragma once

#include "core/base/Ids.h"
#include "core/store/Transaction.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace ventanilla::catalogue {

// The way of a prestación otorgada. Stored by number; frozen. Words of interchange.md: SOLICITADA, EVALUADA, APROBADA,
// RECHAZADA, ENTREGADA. Cancelled (anulada): approved, and taken back before it was delivered; files, whose words are
// closed, say RECHAZADA.
enum class GrantStatus { Requested = 1, Evaluated = 2, Approved = 3, Rejected = 4, Delivered = 5, Cancelled = 6 };

// A benefit asked for by or given to a person: a row of the register of beneficiaries, own or imported.
struct Grant
{
    GrantId id;
    BenefitId benefit;
    PersonId person;
    std::optional<HouseholdId> household; // the person's when it was given
    std::optional<OperatorId> operatorId; // nothing for an imported one
    GrantStatus status = GrantStatus::Requested;
    QDate statusDate;
    std::optional<qint64> amount; // whole pesos
    std::optional<double> quantity;
    QString folio;      // decree or folio
    QString reason;     // of a rejection or a cancelling
    QString source;     // the system it was imported from
    QString externalId; // its name there
    std::optional<BenefitVersionId>
        version; // of the benefit, when it was requested; nothing for imported and older ones

    bool operator==(const Grant &) const = default;
};

// A grant with what the screening page shows of its benefit.
struct GrantOfBenefit
{
    Grant grant;
    QString benefitCode;
    QString benefitName;

    bool operator==(const GrantOfBenefit &) const = default;
};

// The table benefit_grant. What is read is where the grant's steps have led it (GrantEvent.h); `update` writes the row
// alone, which says so only for a grant without steps.
namespace grants {
[[nodiscard]] std::optional<Grant> find(store::Connection &connection, GrantId id);
[[nodiscard]] std::optional<Grant> findByExternalId(
    store::Connection &connection, const QString &source, const QString &externalId);
// A person's and those of whoever was merged into them, newest first.
[[nodiscard]] std::vector<GrantOfBenefit> of(store::Connection &connection, PersonId person);
GrantId insert(store::Transaction &transaction, const Grant &grant);
void update(store::Transaction &transaction, const Grant &grant);
} // namespace grants

} // namespace ventanilla::catalogue
